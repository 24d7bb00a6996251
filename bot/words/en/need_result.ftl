### What became of a need: asked once, when it is over.

need_result-need = Which need is it about? Please write me the number.
    .hint = The easiest way is to tap a button below my question.
    .name = Need
    .error-empty = Please write the number.
    .error-too-short = Please write the number.
    .error-too-long = That is too long. Please write only the number.

need_result-became =
    “{ $about }”
    What became of it?
    .hint = Your answer helps the moderators. Those who helped are thanked.
    .name = Result
    .error-no-option = I did not understand that. Please choose an answer.
    .option-worked = It worked
    .option-partly = It worked in part
    .option-nobody = Nobody came
    .option-cancelled = We called it off
