### Whether the person hears what becomes of each concern.

receipts-what = Shall I tell you what becomes of each of your concerns?
    .hint = That is one line for each step, for example: your concern is on the agenda.
    .name = What becomes of it
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-on = Yes, tell me
    .option-off = No, do not tell me
