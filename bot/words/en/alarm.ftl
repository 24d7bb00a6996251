### When somebody is in need: the number first, then a calm sentence. Nothing of it is stored.
### $emergency, $police, $crisis, $home: the numbers. $more: what the municipality adds, or nothing.

alarm-emergency =
    Call { $emergency } now.
    A person will help you there at once. I am only a program, and I store nothing of this.{ $more }
alarm-police =
    Call { $police } now. You can also call { $emergency }.
    A person will help you there at once. I am only a program, and I store nothing of this.{ $more }
alarm-crisis =
    Call { $crisis } now. This is the crisis line, free, day and night. If your life is in danger: { $emergency }.
    A person will listen to you there. I am only a program, and I store nothing of this.{ $more }
alarm-home =
    Call { $police } now if you are in danger. The help line against violence: { $home }, free, day and night.
    It is not your fault. I am only a program, and I store nothing of this.{ $more }
# Where the municipality names another number than the usual one.
alarm-crisis-own =
    Call { $crisis } now. If your life is in danger: { $emergency }.
    A person will listen to you there. I am only a program, and I store nothing of this.{ $more }
alarm-home-own =
    Call { $police } now if you are in danger. Help against violence: { $home }.
    It is not your fault. I am only a program, and I store nothing of this.{ $more }
alarm-concern = No, that is a concern
alarm-go-on = Nobody is in need, go on
# When it is not sure: a line above the next question. The talk goes on.
alarm-perhaps = If somebody is in danger right now: { $emergency }. In a crisis: { $crisis }.
alarm-perhaps-home = If somebody hurts you: { $police }. Help against violence: { $home }.
alarm-yes = Yes, I need help
