### Saying a concern anew.

reword-contribution = Which concern do you want to change? Write me its number.
    .hint = You find the number when you write: { command-mine }.
    .name = Number
    .error-empty = I found no number in that. Please write me the number of your concern.
    .error-too-short = That is too short. Please write me the number of your concern.
    .error-too-long = That is too long. Please write me only the number of your concern.

reword-concern = How shall your concern read from now on? Write me the whole text anew.
    .hint = I take this text instead of the old one. The old text is erased.
    .name = New text
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = Shall I take this text instead of the old one?
    .hint = If you say no, the old text stays.
    .name = Take it over
    .error-no-option = I did not understand that. Shall I take this text? Please answer yes or no.
    .option-yes = Yes, take this text
    .option-no = No, keep the old one

reword-guarded = { intake-guarded }
    .hint = { intake-guarded.hint }
    .name = { intake-guarded.name }
    .error-no-option = { intake-guarded.error-no-option }
    .option-store = { intake-guarded.option-store }
    .option-change = { intake-guarded.option-change }
    .option-discard = { intake-guarded.option-discard }

reword-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

reword-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

reword-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
