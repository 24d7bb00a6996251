### Writing to each other, once both have said yes.

relay-match = Which help is it about? Please write me the number.
    .hint = The easiest way is to tap a button below my message.
    .name = Help
    .error-empty = Please write the number.
    .error-too-short = Please write the number.
    .error-too-long = That is too long. Please write only the number.

relay-words = What shall I pass on?
    .hint = I pass your text on just as it is, and do not keep it.
    .name = Message
    .error-empty = I found no words in that. Please write it in words.
    .error-too-short = I found no words in that. Please write it in words.
    .error-too-long = The text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

relay-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

relay-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
