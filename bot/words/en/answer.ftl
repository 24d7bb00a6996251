### Answering a question of the moderators. $about: the question, or the concern so far.

answer-nothing = This question is no longer open.
    .hint = Maybe you have answered already, or somebody decided otherwise.
    .name = Question
    .error-no-option = There is nothing to answer here just now. Please choose “{ answer-nothing.option-close }”.
    .option-close = All right

answer-text =
    “{ $about }”

    What do you answer?
    .hint = Write no names and no phone numbers. Others may read your answer.
    .name = Answer
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = Answer: { $value }

answer-how =
    So far it reads: “{ $about }”

    What shall I do with your answer?
    .hint = If I add it, the text from before stays.
    .name = Add or replace
    .error-no-option = I did not understand that. Shall I add the answer or take it instead of the old text?
    .option-add = Add it
    .option-replace = Take it instead of the old text
    .summary = { $value }

answer-send = Shall I send it like this?
    .hint = After that the moderators read your answer.
    .name = Send
    .error-no-option = I did not understand that. Shall I send it? Please answer yes or no.
    .option-yes = Yes, send it
    .option-no = No, do not send it

answer-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

answer-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

answer-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
