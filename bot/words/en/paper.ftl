### What came on paper, by phone or in a conversation, for the moderators. $about: the text it is about.

paper-how =
    Here you enter what somebody said without a chat. I store no person with it.
    How did it come?
    .hint = Please enter no names, addresses and phone numbers.
    .name = Way
    .summary = Way: { $value }
    .error-no-option = I did not understand that. Please choose how it came.
    .option-paper = On paper
    .option-phone = By phone
    .option-conversation = In a conversation
    .option-list = See what was entered
    .option-close = Done

paper-text =
    What was said?
    Copy it as it stands there. Without names.
    .hint = Write each concern on its own. { $longest } characters fit.
    .name = Text
    .summary = Text: { $value }
    .error-empty = I found no words in that. Please copy the text.
    .error-too-short = That is very short. Please write a little more: at least { $shortest } characters.
    .error-too-long = The text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

paper-place =
    Where is that?
    Write me a street or a square, for example.
    .hint = If it names no place, choose “{ paper-place.option-nowhere }”.
    .name = Place
    .summary = Place: { $value }
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-nowhere = No particular place

paper-send = Shall I enter it like this?
    .hint = You can still change everything. Just write: { command-change }.
    .name = Entering
    .error-no-option = I did not understand that. Shall I enter it? Please answer yes or no.
    .option-yes = Yes, enter it
    .option-no = No, do not enter it

paper-nothing = Nothing was entered yet.
    .hint = Later you will see here what came on paper or by phone.
    .name = What was entered
    .error-no-option = There is nothing to choose here yet. Please choose “{ paper-nothing.option-close }”.
    .option-close = All right

paper-which =
    This is what we entered last.
    Choose something if you want to take it back.
    .hint = All moderators see the same here.
    .name = What was entered
    .error-no-option = I cannot find that. Please choose something from the list.
    .option-close = Leave everything as it is

paper-what =
    It says:
    “{ $about }”

    Do you want to take it back or keep it?
    .hint = If you take it back, I erase the text.
    .name = Take back or keep
    .error-no-option = I did not understand that. Do you want to take it back or keep it?
    .option-withdraw = Take it back
    .option-keep = Keep it

paper-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

paper-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
