### A concern: what it is, whether others said it already, where it is, send.
### $longest: as many characters fit. $shortest: as many are needed. $length: as many are there.
### $people: as many people stand behind $text, the concern of others.
### $value: what was answered, or what is written on the button that was chosen.

intake-concern =
    What is not good in your neighbourhood? Or what do you need?
    Write it to me in 1 or 2 sentences.
    .hint =
        Just write what bothers you or what is missing. For example: "The lamp at the playground has been broken for 3 weeks."
        Please write no names and no phone numbers.
    .name = Concern
    .summary = Concern: { $value }
    .error-empty = I found no words in that. Please write your concern in words.
    .error-too-short = That is very short. Please write a little more: at least { $shortest } characters.
    .error-too-long =
        Your text is too long. It has { $length } characters. Please shorten it to { $longest } characters.
        If you have more than one concern, send each of them on its own.

intake-same =
    Others said something like that.
    Do you mean the same? Then choose it. Your voice is added to it.
    .hint = Choose a concern if it is the same as yours. If not, I take yours in as a new concern.
    .name = Same concern
    .error-no-option = I did not understand that. Please choose a concern. Or tell me that you mean something else.
    .option =
        { $people ->
            [one] 1 person: “{ $text }”
           *[other] { $people } people: “{ $text }”
        }
    .option-mine = No, I mean something else

intake-place =
    Where is that?
    Write me a street or a square, for example.
    .hint = A place helps others to understand your concern. Please do not write your own address. It also works without a place.
    .name = Place
    .summary = Place: { $value }
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-nowhere = No particular place

intake-send = Shall I send this?
    .hint = If everything is right, choose “{ intake-send.option-yes }”. You can still change everything. Just write: { command-change }.
    .name = Sending
    .error-no-option = I did not understand that. Shall I send it? Please answer yes or no.
    .option-yes = Yes, send it
    .option-no = No, do not send it
