### Who has which role. $role: the role. $about, $sign: by what somebody is known, without a name.

team-which =
    These are the roles in this dialogue. I never show names. A sign stands for one person.
    What do you want to do?
    .hint = Choose somebody to take their role back. Or invite somebody: I make a link that you pass on.
    .name = Roles
    .error-no-option = I did not find that. Please choose something from the list.
    .option-invite = Invite somebody
    .option-close = Done

team-role = Which role shall the person get?
    .hint = Each role can do something else. Only moderators read and decide everything. Administrators read nothing of it.
    .name = Role
    .error-no-option = I do not know that role. Please choose one.
    .option-moderator = Moderator: reads, sorts, decides
    .option-organiser = Organiser: makes agenda and rooms
    .option-table_moderator = Table moderator: takes notes at a table
    .option-administrator = Administrator: sees how the machine is

team-what =
    { $about }

    What shall I do?
    .hint = Who no longer has a role hears it from me. What the person has said themselves stays.
    .name = What to do
    .error-no-option = I did not understand that. Please choose an answer.
    .option-remove = Take the role back
    .option-close = Nothing

desk-team = All roles
desk-team-role = { $role ->
    [organiser] organiser
    [table_moderator] table moderator
    [administrator] administrator
   *[moderator] moderator
}
desk-team-line = { desk-team-role }, { $network }, sign { $sign }{ $me ->
    [yes] { " " }(that is you)
   *[no] { "" }
}
desk-team-link =
    Whoever opens this first or writes it to me gets the role: { desk-team-role }
    { $links }
    The link holds 7 days and works once. Give it only to the person you mean.
desk-team-own-link = You made this link yourself. It is for somebody else.
desk-team-new = Somebody new is here. The role: { desk-team-role }
desk-team-left = Somebody no longer has a role: { desk-team-role }
desk-team-taken-back = The role is taken back: { desk-team-role }
desk-team-gone = This role is not there any more.
desk-team-settings = This role stands in the settings of the program. It can only be changed there.
desk-team-last = This is the last moderator of this dialogue. Invite somebody else first.
desk-role-taken-back = You no longer have this role: { desk-team-role }
desk-role-welcome = { $role ->
    [organiser]
        Welcome to the organisers. It is about: { $title }
        You can set up the dialogue, make the agenda and open rooms. You get a digest every day. I never show you persons.
    [table_moderator]
        Welcome to the table moderators. It is about: { $title }
        You can write down what is said at your table, and you see the agenda.
    [administrator]
        Welcome to the administrators. It is about: { $title }
        You see how the machine is. What people write I do not show you.
   *[moderator]
        Welcome. You now moderate: { $title }
        You get a digest every day. I never show you persons.
}
desk-role-help =
    Because you have a role ({ desk-team-role }), I also understand:
    { $commands }

# The machine
desk-machine = How the machine is
desk-machine-again = Look again
desk-machine-stands = This is how the machine is now:
desk-machine-trouble = { $trouble ->
    [none] works
    [opening] is logging in
    [down] cannot be reached
    [locked] the account is not accepted, or another process uses it
   *[other] a fault of the bot itself
}
desk-machine-network = { $network }: { desk-machine-trouble }
desk-machine-in = { $count ->
    [0] No message waits for an answer.
    [one] 1 message has waited for an answer for { $minutes } minutes.
   *[other] { $count } messages wait for an answer, the oldest for { $minutes } minutes.
}
desk-machine-out = { $count ->
    [0] Nothing is still to be sent.
    [one] 1 message is still to be sent, for { $minutes } minutes.
   *[other] { $count } messages are still to be sent, the oldest for { $minutes } minutes.
}
desk-machine-parked = { $count ->
    [0] Nothing is put aside.
    [one] 1 message could not be read and is put aside.
   *[other] { $count } messages could not be read and are put aside.
}
desk-machine-disk = { $megabytes } MB are free on the disk.
