### For moderators: what came of a topic. $about: the name of the topic.

result-topic = Which topic is it about? Write me its number.
    .hint = The easiest way is the button in the agenda.
    .name = Topic
    .error-empty = I found no number in that. Please write me the number of the topic.
    .error-too-short = That is too short. Please write me the number of the topic.
    .error-too-long = That is too long. Please write me only the number of the topic.

result-text = What came of it? Write it as everybody shall read it who said something to it.
    .hint = For example: the town has repaired the lamps.
    .name = Result
    .error-empty = I found no words in that. Please write what came of it.
    .error-too-short = That is very short. Please write at least { $shortest } characters.
    .error-too-long = That is too long. Please write at most { $longest } characters. It was { $length }.
    .summary = Result: { $value }

result-send =
    The topic: { $about }

    Shall I tell this to everybody who said something to it?
    .hint = Everybody gets it who wants to hear what becomes of their concern.
    .name = Tell it
    .error-no-option = I did not understand that. Shall I tell it? Please answer yes or no.
    .option-yes = Yes, tell it
    .option-no = No, do not tell it

result-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

result-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
