### Objecting to a decision. $about: what the person wrote.

objection-text =
    You may object to every decision. A person reads it and answers you, not a computer.
    What do you object to, and why? Write it to me in a few sentences.
    .hint = For example: my concern was declined, but it is no insult.
    .name = Objection
    .error-empty = I found no words in that. Please write me what you object to.
    .error-too-short = That is very short. Please write at least { $shortest } characters.
    .error-too-long = That is too long. Please write at most { $longest } characters. It was { $length }.

objection-send =
    “{ $about }”

    Shall I give this to a person?
    .hint = The moderators read your text. They do not see your name.
    .name = Give it on
    .error-no-option = I did not understand that. Shall I give this to a person? Please answer yes or no.
    .option-yes = Yes, give it on
    .option-no = No, do not give it on

objection-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

objection-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
