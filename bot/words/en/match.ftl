### Somebody can help: the question to the organisation. Nothing here says who it is.

match-match = Which help is it about? Please write me the number.
    .hint = The easiest way is to tap a button below my question.
    .name = Help
    .error-empty = Please write the number.
    .error-too-short = Please write the number.
    .error-too-long = That is too long. Please write only the number.

match-answer =
    Somebody can help with this:
    { hall-need }

    Do you want to accept the help and exchange contacts?
    .hint = With yes, the person gets your contact and you get their message. With no, nobody learns anything.
    .name = Answer
    .error-no-option = I did not understand that. Please answer yes or no.
    .option-yes = Yes, exchange contact
    .option-no = No, thanks
