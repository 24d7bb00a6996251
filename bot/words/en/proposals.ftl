### What a new sorting would change, for the moderators. $about: the proposal in words.

proposals-nothing = There are no proposals just now.
    .hint = When new concerns change the topics, I propose it here. I change nothing by myself.
    .name = Proposals
    .error-no-option = There is nothing to decide here just now. Please choose “{ proposals-nothing.option-close }”.
    .option-close = All right

proposals-which =
    I have sorted the concerns anew. This is what I would change.
    Which proposal do you want to see?
    .hint = Nothing changes before you accept it. Everything can be undone.
    .name = Proposal
    .error-no-option = This proposal does not hold any more. Please choose one from the list.
    .option-all = Accept all
    .option-none = Decline all
    .option-close = Decide later

proposals-what =
    { $about }

    Shall I change it?
    .hint = If you decline it, I do not propose it again.
    .name = Decision
    .error-no-option = I did not understand that. Do you want to accept the proposal or decline it?
    .option-accept = Accept
    .option-decline = Decline
    .option-close = Decide later
