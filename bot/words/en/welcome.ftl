### The first talk: who I am, what I store, the consent.
### Always there: $dialogue (title of the dialogue), $municipality (its owner), $privacy_contact (who answers questions about data
### protection); and as whole sentences, empty while nothing is set up: $greeting, $more_help, $other_doors.
### Whoever changes what is stored, shown or how long it is kept also changes CONSENT in bot/flows/citizens.py.

welcome-agree =
    Hello. I am a computer program. I am not a person.

    { $greeting }

    This is about: { $dialogue }.
    Responsible for it: { $municipality }.
    You can tell me what is not good in your neighbourhood. I bring people with the same concern together.

    I store: what you write, a made-up name, your language and the address of this chat.
    I do not store: your phone number and your real name.
    How long: until 12 months after the dialogue ends. Or until you erase it.
    What others see: the moderators and the others in the dialogue can read your text. They do not see your name.
    { $networks ->
        [telegram] Telegram can read along.
        [matrix] The Matrix server can read along if our chat is not encrypted.
       *[both] Telegram can read along. The Matrix server can read along if our chat is not encrypted.
    }

    You can take everything back at any time. Just write: { command-leave }.
    { $networks ->
        [telegram] You can reach me on Telegram.
        [matrix] You can reach me on Matrix.
       *[both] You can reach me on Telegram and on Matrix.
    }
    { $other_doors }

    I am no emergency line. In an emergency, call 112.
    { $more_help }

    Are you 16 or older? And do you agree?
    .again = Are you 16 or older? And do you agree?
    .hint = I may only store something of yours once you agree. Without your consent I store nothing.
    .name = Consent
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-agree = Yes, I am 16 or older and I agree
    .option-more = I want to know more
    .option-language = Language · Sprache · Dil · Мова · لغة
    .option-young = I am younger than 16
    .option-no = No, thank you

welcome-agree-informed =
    { hall-privacy }

    Are you 16 or older? And do you agree?
    .again = Are you 16 or older? And do you agree?
    .hint = I may only store something of yours once you agree. Without your consent I store nothing.
    .name = Consent
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-agree = Yes, I am 16 or older and I agree
    .option-young = I am younger than 16
    .option-no = No, thank you

welcome-hear =
    Thank you. One more question:
    May I write to you what becomes of your concern?
    .hint = I only write when there is something new. You can change this at any time. Just write: { command-stop }.
    .name = Messages to you
    .error-no-option = I did not understand that. May I write to you? Please answer yes or no.
    .option-yes = Yes, write to me
    .option-no = No, do not write to me
