### What an organisation needs: what, how many people, when, where, how it is reached.
### $highest: the largest number. $usual: the number on the button. $start: when it begins.

support_need-nothing =
    Only organisations can ask for help here.
    Do you want to enter your organisation?
    .hint = If you need something yourself, just write it to me as your concern.
    .name = Organisation
    .error-no-option = I did not understand that. Please choose an answer.
    .option-found = Enter an organisation
    .option-close = No, thanks

support_need-which = Who needs something?
    .hint = Choose the organisation for which you speak now.
    .name = Organisation
    .error-no-option = I did not understand that. Please choose an answer.
    .option = { $text }{ hall-verified }

support_need-hear =
    I have to be able to ask you when somebody can help. Otherwise I enter nothing.
    May I write to you?
    .hint = I will then also tell you what is new. You can change that at any time. Then write: { command-consent }.
    .name = Writing to you
    .error-no-option = { needs-hear.error-no-option }
    .option-yes = { needs-hear.option-yes }
    .option-no = { needs-hear.option-no }

support_need-what =
    What do you need?
    Write it to me in 1 or 2 sentences.
    .hint = For example: “We need help carrying boxes.” Everybody in the dialogue can read that. It belongs to the organisation.
    .name = What
    .summary = What: { $value }
    .error-empty = I found no words in that. Please write it in words.
    .error-too-short = That is very short. Please write a little more: at least { $shortest } characters.
    .error-too-long = The text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

support_need-people = How many people do you need?
    .hint = Write a number. For example: 4.
    .name = How many
    .summary = How many people: { $value }
    .error-no-number = I found no single number in that. Please write 1 number. For example: 4.
    .error-too-many = That is too many at once. At most { $highest } are possible.

support_need-when =
    From when to when?
    Write it like this, for example: Saturday 9 to 12:00.
    .hint =
        I understand, for example:
        • Saturday 9 to 12:00
        • 4 May at 9 am, 3 hours
        • 4 May to 6 May
        • 2031-05-04 09:00
    .name = When
    .summary = When: { $value }
    .error-unclear = I did not fully understand the date. Please write it like this: 4 May 9:00 to 12:00.
    .error-ambiguous = I do not know which number is the month. Please write the month as a word. For example: 4 May.
    .error-no-day = The day is missing. Please add the day. For example: Saturday. Or: 4 May.
    .error-no-time = The time is missing. Please add the time of day. For example: 9:00 to 12:00.
    .error-no-such-day = There is no such day. Please write the date again.
    .error-no-such-time = There is no such time of day. Please write the time again.
    .error-other-weekday = The date and the day of the week do not fit. Which is right? Please write it again.
    .error-past = That is over already. Please write a time that is still to come.
    .error-too-far = That is very far away. At most 2 years are possible. Please write a nearer time.
    .error-ends-first = The end lies before the beginning. Please write both times again.

support_need-until =
    It begins: { DATETIME($start, dateStyle: "full", timeStyle: "short") }.
    Until when does it last?
    .hint = Write, for example: 12:00. Or: 3 hours. Or: until Sunday. Or: all day.
    .name = Until when
    .summary = Until: { DATETIME($value, dateStyle: "full", timeStyle: "short") }
    .error-unclear = I did not fully understand that. Please write, for example: 12:00. Or: 3 hours.
    .error-ambiguous = { support_need-when.error-ambiguous }
    .error-no-day = { support_need-when.error-no-day }
    .error-no-time = { support_need-when.error-no-time }
    .error-no-such-day = { support_need-when.error-no-such-day }
    .error-no-such-time = { support_need-when.error-no-such-time }
    .error-other-weekday = { support_need-when.error-other-weekday }
    .error-past = { support_need-when.error-past }
    .error-too-far = { support_need-when.error-too-far }
    .error-ends-first = The end lies before the beginning. Please write the end again.

support_need-place =
    Where do you need the help?
    Write me a street or a square, for example.
    .hint = The place helps others to decide. It can be left out.
    .name = Where
    .summary = Where: { $value }
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-nowhere = No particular place

support_need-contact =
    How are you reached?
    Write me a phone number or an e-mail of the organisation. Or choose: through the bot only.
    Only people whose help you have accepted will see it.
    .hint = Please write only what belongs to the organisation. Do not use your private number. I erase it 14 days after the end.
    .name = Contact
    .summary = Contact: { $value }
    .error-empty = I found nothing in that. Please write a number or an e-mail.
    .error-too-short = That is very short. Please write the whole number or e-mail.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-bot = Through the bot only

support_need-most =
    How many answers do you want at most?
    When there are so many, I ask you no further.
    .hint = Often more people want to help than are needed. So you do not get too many messages. Write a number.
    .name = Answers
    .summary = At most so many answers: { $value }
    .error-no-number = { support_need-people.error-no-number }
    .error-too-many = That is too many at once. At most { $highest } are possible.
    .option-usual = As many as we need

support_need-send =
    Everybody in the dialogue can read this, but not the contact. From: { $about }
    Shall I send it like this?
    .hint = If all is right, choose “{ support_need-send.option-yes }”. You can still change everything. Write: { command-change }.
    .name = Send
    .error-no-option = I did not understand that. Shall I send it? Please answer yes or no.
    .option-yes = Yes, send it
    .option-no = No, do not send it

support_need-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

support_need-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

support_need-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
