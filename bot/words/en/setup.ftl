### Setting up the dialogue, for the moderators. $longest: as many characters fit. $length: as many are there.

setup-municipality =
    We set up the dialogue now. These are about 13 short questions. You can change everything later.

    Who is responsible? Write me, for example: Town of Auental.
    .again = Who is responsible? Write me, for example: Town of Auental.
    .hint = This is the body that answers for the dialogue and for the data. Everybody reads its name in the first message.
    .name = Responsible
    .summary = Responsible: { $value }
    .error-empty = I found no words in that. Please write who is responsible.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = You need not know that by heart. Ask first who is responsible for the dialogue. The question waits until you answer.

setup-place =
    Which place is it about?
    Write me the name of the place or the neighbourhood.
    .hint = The name stands on the posters. For example: Lindenhof.
    .name = Place
    .summary = Place: { $value }
    .error-empty = I found no words in that. Please write the name of the place.
    .error-too-long = The name is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = That does not matter. Just write what the place or the neighbourhood is called.

setup-title =
    What shall the dialogue be called?
    The title stands in the first message, and large on the posters.
    .hint = A good title is short and says what it is about.
    .name = Title
    .summary = Title: { $value }
    .error-empty = I found no words in that. Please write a title.
    .error-too-long = The title is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = That does not matter. Take my proposal, or write something short. You can change the title later.

setup-starts =
    When is the first day?
    Write it as you like. For example: 1 March, or beginning of March.
    .hint = The day is for you and the other moderators. I take in concerns before it too.
    .name = First day
    .summary = First day: { DATETIME($value, dateStyle: "long") }
    .option = { DATETIME($date, dateStyle: "long") }
    .error-no-day = I did not understand this day. Please write it like this, for example: 31 March 2027.
    .error-too-early = This day is too early. Please write a later one.

setup-ends =
    When is the last day?
    This matters: at the latest 12 months after it, all data are erased.
    .hint = Write, for example: until the end of March. You can move the day later. Without a last day nothing is erased by itself.
    .name = Last day
    .summary = Last day: { DATETIME($value, dateStyle: "long") }
    .option = { DATETIME($date, dateStyle: "long") }
    .option-none = That is not decided yet
    .error-no-day = I did not understand this day. Please write it like this, for example: 31 March 2027.
    .error-too-early = This day is before the first day. Please write a later one.

setup-evening =
    When is the evening on which everybody talks with each other?
    Write the day and the time. For example: 4 June at 18:30.
    .hint = Then the agenda says at what time each topic is talked about. You can also say it later: write { command-setup }.
    .name = Evening
    .summary = Evening: { DATETIME($value, dateStyle: "full", timeStyle: "short") }
    .option-none = That is not decided yet
    .error-unclear = I did not fully understand that. Please write it like this: 4 June at 18:30.
    .error-no-time = The time is missing. Please add the time of day. For example: 4 June at 18:30.
    .error-ambiguous = { support_need-when.error-ambiguous }
    .error-no-day = { support_need-when.error-no-day }
    .error-no-such-day = { support_need-when.error-no-such-day }
    .error-no-such-time = { support_need-when.error-no-such-time }
    .error-other-weekday = { support_need-when.error-other-weekday }
    .error-past = { support_need-when.error-past }
    .error-too-far = { support_need-when.error-too-far }
    .error-ends-first = { support_need-when.error-ends-first }

setup-venue =
    Where is this evening?
    Write, for example: community centre, large hall.
    .hint = Everybody reads that together with the agenda.
    .name = Place of the evening
    .summary = Place of the evening: { $value }
    .option-none = That is not decided yet
    .error-empty = I found no words in that. Please write where the evening is.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = { setup-venue.error-empty }

setup-languages =
    Which languages shall I speak?
    Write several one after the other. For example: German, Turkish, Leichte Sprache.
    .hint = Everybody can always write in their own language. This is about how I answer. I say everything only in German and English, elsewhere what matters most.
    .name = Languages
    .summary = Languages: { $value }
    .option-all = All languages
    .error-none-known = I do not speak this language. Please choose one from the list.
    .error-not-known =
        I do not speak: { $others }.
        I speak: { $known }.
        Please write once more all the languages that I shall speak.

setup-moderation =
    When do others see what somebody writes?
    At once, and the moderators check it afterwards? Or only after the moderators have accepted it?
    .hint = At once is livelier. To check first, somebody has to be there every day, or everybody waits. What you decline nobody sees any more in either case.
    .name = Moderation
    .summary = Moderation: { $value }
    .error-no-option = I did not understand that. Shall others see it at once, or only after the check?
    .option-after = At once, we check afterwards
    .option-strict = Check first, then show

setup-emergency =
    In need I name these numbers:
    • Emergency: { $emergency }
    • Police: { $police }
    • Crisis: { $crisis }
    • Violence: { $home }{ $more }

    Shall it be others, or more? Write 1 line for each: name: number. For example:
    Crisis: 01234 5678 (Crisis service Auental)
    Doctor on call: 116 117
    .hint = If the name is there already, your number takes the place of the old one. Other names are added. What you do not write stays.
    .name = Help in need
    .summary = Help in need: { $value }
    .option-keep = Leave it so
    .option-usual = Only the usual numbers
    .error-empty = I found no words in that. Please write who helps and which number that is.
    .error-no-line = In this line I find no number with a name: “{ $line }”. Please write it like this: Crisis: 01234 5678.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.

setup-contact =
    Who answers questions about data protection?
    Write me an office with its e-mail address or phone number.
    .hint = Everybody reads this who wants to know more about their data. For example: privacy@auental.example.
    .name = Data protection
    .summary = Questions about data protection: { $value }
    .error-empty = I found no words in that. Please write who answers questions about data protection.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = You need not know that by heart. Ask first who answers these questions: everybody reads your answer. The question waits until you answer.

setup-doors =
    How can people take part without a phone?
    Write, for example: Paper into the box in the town hall. Phone: 01234 5678, Mondays from 9 to 12.
    .hint = This stands in the first message and on the posters. What comes on paper you enter here. Just write: { command-paper }.
    .name = Other ways
    .summary = Other ways: { $value }
    .option-none = There are no other ways
    .error-empty = I found no words in that. Please write how else people can take part.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = { setup-doors.error-empty }

setup-welcome =
    Would you like to say something in your own words at the beginning?
    What I must say, I say already: that I am a program, and what I store.
    .hint = Your text stands at the top of the first message. 1 or 2 short sentences are best.
    .name = Your own greeting
    .summary = Your own greeting: { $value }
    .option-none = No, no greeting of our own
    .error-empty = I found no words in that. Please write your greeting in words.
    .error-too-long = The greeting is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .error-unsure = { setup-welcome.error-empty }

setup-check = Shall I publish it like this?
    .again = Shall I publish it like this?
    .hint = You change each line with 1 button. As long as you do not publish, everything stays as it was.
    .name = Publishing
    .error-no-option = I did not understand that. Shall I publish it like this? Please answer yes or no.
    .option-yes = Yes, publish it
    .option-no = No, leave everything as it was
