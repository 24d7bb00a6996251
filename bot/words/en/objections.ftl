### For moderators: what people object to. $about: the text of the objection.

objections-nothing = Nobody objects to anything just now.
    .hint = Objections come by the button under a decision, or by the word { command-objection }.
    .name = Objections
    .error-no-option = There is nothing to choose here. Please choose “{ objections-nothing.option-close }”.
    .option-close = All right

objections-which = These objections wait for an answer:
    .hint = Choose an objection to read it as a whole and to answer.
    .name = Objections
    .error-no-option = I cannot find this objection. Please choose one from the list.
    .option = Number { $number }: { $text }{ $about ->
            [0] { "" }
           *[other] { " " }(about concern number { $about })
        }
    .option-close = Later

objections-what =
    “{ $about }”

    { $shown }

    Do you want to answer now?
    .hint = The person gets your answer and does not learn who you are.
    .name = Answer
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-answer = Answer
    .option-later = Later

objections-answer = What do you answer? Write it as the person shall read it.
    .hint = Say what you decide and why. The objection is closed after that.
    .name = Answer
    .error-empty = I found no words in that. Please write your answer.
    .error-too-short = That is very short. Please write at least { $shortest } characters.
    .error-too-long = That is too long. Please write at most { $longest } characters. It was { $length }.

objections-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

objections-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
