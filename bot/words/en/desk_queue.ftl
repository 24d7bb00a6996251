### What the house says at the moderators' queue. $number: the number of the concern.

# Buttons
desk-queue = To the queue
desk-queue-now = Decide now
desk-queue-look = Open the concern
desk-queue-undo = Take the decision back

# The concern as moderators read it
desk-case = Concern number { $number } ({ $kind ->
        [problem] problem
        [need] need
        [offer] offer
        [idea] idea
        [value] what matters to somebody
        [feedback] feedback
        [question] question
       *[other] { $kind }
    }){ $placed ->
        [yes] , { $place }
       *[no] { "" }
    }:
desk-case-text = “{ $text }”
desk-case-photos = { $count ->
        [one] 1 photo is with it: /photo { $number }
       *[other] { $count } photos are with it: /photo { $number }
    }
desk-case-asked = Somebody asked: “{ $question }” There is no answer yet.
desk-case-answered = Somebody asked: “{ $question }” The answer is part of it now.
desk-case-decided = { $state ->
        [accepted] It is accepted.
        [defect] It is a defect for the works department.
        [declined] It is declined. Nobody else sees it.
        [before] It was there before there was a queue.
       *[other] { $state }
    }
desk-case-unseen = Nobody else sees it yet.
desk-case-seen = Others see it already.

# What was done
desk-queue-accept = Accepted: concern number { $number }.
desk-queue-decline = Declined: concern number { $number }. Nobody else sees it now.
desk-queue-ask = Asked: about concern number { $number }. When the answer is there, it comes to the top.
desk-queue-defect = Marked for the works department: concern number { $number }.
desk-queue-undone = Taken back: the decision on concern number { $number }. It waits again now.
desk-queue-quicker = Somebody was quicker just now, or the text is another one. I have not changed anything.
desk-queue-gone = This concern is not there any more, or somebody else has it open just now.
desk-queue-missing = There is no concern with the number { $number } here. Perhaps it was taken back.
desk-queue-which = Which concern do you mean? Please add its number. It stands above each concern.
desk-queue-nothing-stands = Nobody has decided on concern number { $number }. There is nothing to take back.
desk-queue-undo-late = That can no longer be taken back: something else was decided on concern number { $number } since. You can decide anew.
desk-queue-undo-need = That cannot be taken back: I have asked people about need number { $number } already.
desk-queue-answered = The answer to a question is there. It belongs to concern number { $number }.
desk-queue-waiting =
    { $held ->
        [0] { "" }
        [one] 1 concern nobody else sees yet. It waits for a decision.
       *[other] { $held } concerns nobody else sees yet. They wait for a decision.
    }
    { $new ->
        [0] { "" }
        [one] 1 concern is there already and has not been checked.
       *[other] { $new } concerns are there already and have not been checked.
    }
desk-queue-history = This was done with concern number { $number }:
desk-queue-no-history = Nobody has decided on concern number { $number } yet.
desk-queue-line = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $kind ->
        [accept] accepted
        [decline] declined
        [ask] asked back
        [answer] answered
        [defect] to the works department
       *[undo] decision taken back
    }{ $reason ->
        [elsewhere] { " " }(about something else)
        [place] { " " }(not in this neighbourhood)
        [answered] { " " }(answered already)
        [insult] { " " }(insult)
        [threat] { " " }(threat)
        [spam] { " " }(advertising)
        [person] { " " }(names a person)
       *[none] { "" }
    }, { $role ->
        [author] by the person who wrote it
        [moderator] by the moderators
       *[other] { $role }
    }{ $undone ->
        [yes] . This was taken back.
       *[no] .
    }

# What everybody sees: the log of decisions
desk-log-empty = The moderators have decided nothing yet.
desk-log = This is how the moderators decided. There are no texts and no people here. A rule is only named if at least 5 concerns were declined by it.
desk-log-count = { $count } × { $kind ->
        [accept] accepted
        [decline] declined
        [ask] asked back
       *[defect] passed to the works department
    }{ $reason ->
        [elsewhere] { " " }(about something else)
        [place] { " " }(not in this neighbourhood)
        [answered] { " " }(answered already)
        [insult] { " " }(insult)
        [threat] { " " }(threat)
        [spam] { " " }(advertising)
        [person] { " " }(names a person)
       *[none] { "" }
    }
desk-log-last = Most recently:
desk-log-line = { DATETIME($date, dateStyle: "medium") }: { $kind ->
        [accept] accepted
        [decline] declined
        [ask] asked back
       *[defect] passed to the works department
    }{ $reason ->
        [elsewhere] { " " }(about something else)
        [place] { " " }(not in this neighbourhood)
        [answered] { " " }(answered already)
        [insult] { " " }(insult)
        [threat] { " " }(threat)
        [spam] { " " }(advertising)
        [person] { " " }(names a person)
       *[none] { "" }
    }
