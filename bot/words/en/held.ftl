### For the moderators: concerns at which the guard stopped. $about: the text. $why: the rule.

held-nothing = No concern waits for a decision just now.
    .hint = Here you see concerns that a person shall check.
    .name = Waiting concerns
    .error-no-option = There is nothing to decide here just now. Please choose “{ held-nothing.option-close }”.
    .option-close = All right

held-what =
    I stopped at this concern:
    “{ $about }”

    { $why }
    Who wrote it wants you to decide. Nobody else sees it yet.
    .hint = If you take it in, it stands with all other concerns. If you decline it, I erase the text.
    .name = Decision
    .error-no-option = I did not understand that. Do you want to take the concern in or decline it?
    .option-take = Take it in
    .option-decline = Decline it
    .option-close = Decide later

held-reason = Why do you decline the concern? The reason goes to the person who wrote it.
    .hint = Choose the reason that fits best. I pass it on in 1 sentence.
    .name = Reason
    .error-no-option = I did not understand that. Please choose a reason.
    .option-insult = It insults somebody
    .option-threat = It threatens somebody
    .option-spam = It is advertising or spam
    .option-elsewhere = It does not belong here
