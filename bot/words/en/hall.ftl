### What the hall says: help, ways back, buttons and all that belongs to no single talk.
### Always there: $dialogue (title of the dialogue), $municipality (its owner). $link: where I am reached alone.

hall-cancelled = All right, I have cancelled. Nothing has been sent.
hall-nothing-open = All right. Nothing is open just now. Just write me your concern. Or write: { command-help }.
hall-first = This is the first question already. To end, write: { command-cancel }.
hall-help =
    I collect concerns for: { $dialogue }.
    Just write to me what is not good in your neighbourhood. I will ask further.

    I always understand these words:
    • { command-mine }: { command-mine.about }
    • { command-language }: { command-language.about }
    • { command-privacy }: { command-privacy.about }
    • { command-stop }: { command-stop.about }
    • { command-leave }: { command-leave.about }
    • { command-back }: { command-back.about }
    • { command-change }: { command-change.about }
    • { command-cancel }: { command-cancel.about }
    • { command-help }: { command-help.about }

    I am a computer program. I am no emergency line. In an emergency, call 112.
hall-expired = This button no longer counts. Here we go on:
hall-expired-idle = This button no longer counts. Nothing is open just now. Just write me your concern.
hall-media = I cannot take that yet. Please write it to me in words.
    .photo = I cannot take photos yet. Please tell me in words what can be seen in it.
    .voice = I cannot understand voice messages yet. Please write it to me in words.
    .video = I cannot take videos yet. Please tell me in words what can be seen in it.
    .place = I cannot take locations yet. Please write me the street or the square.
    .contact = I do not take contacts. Please send me no names and no phone numbers.
    .sticker = I cannot read stickers. Please write it to me in words.
    .file = I cannot take files yet. Please write me the most important things in words.
hall-unreadable = Your message was encrypted. I could not read it. Please send it to me again.
hall-parked = Something broke on our side. It is not your fault. The error has been noted. Please try once more.
hall-change = Which answer do you want to change?
hall-nav =
    .back = Back
    .cancel = Cancel
    .change = Change
    .help = Help
hall-welcome-first = I need your consent for that first.
hall-draft-kept =
    Thank you. I have read your concern.
    I need your consent before I may take it in. Without consent I forget it after 1 day.
hall-thanks-declined = That is fine. I store nothing of you. If you change your mind, write: { command-start }.
hall-too-young = Thank you for telling me. You have to be 16 years old. So I store nothing of you. Please talk to a grown-up about your concern.
hall-privacy =
    How I treat your data

    Responsible: { $municipality }.
    What for: so that your concern is heard in the dialogue. The dialogue is called: { $dialogue }.
    Why I may do this: because you agree. Article 6 of the General Data Protection Regulation says so.

    I store:
    • what you write to me
    • a made-up name
    • your language
    • the address of this chat, so that I can answer you
    • when you agreed, and to which text
    I do not store: your phone number and your real name.

    How long: until 12 months after the dialogue ends. Or until you erase it.

    What others see:
    • The moderators read your text without your name.
    • Others in the dialogue can read your text, also without your name.
    • Telegram can read all that you write to me there.
    • In an encrypted chat on Matrix, the server only sees that we write. Otherwise it can read everything.
    • I pass nothing on to anybody else. A computer of ours sorts the texts. People decide.

    Your rights:
    • See everything and take back single things. Write: { command-mine }.
    • Get no more messages. Write: { command-stop }.
    • Erase everything and take back your consent. Write: { command-leave }.
    • Ask questions and complain. Talk to: { $municipality }. Or to the data protection authority of your country.
    If you only delete a message on Telegram, I do not learn of it.

    You are not tied to Telegram. You can also reach me on Matrix.
hall-moderators-only = Only the moderators can do that.
hall-unknown-command = I do not know this command. To see what I can do, write: { command-help }.
hall-idle = I am here. Just write to me what is not good in your neighbourhood. Or write: { command-help }.
hall-language-set = All right. I speak English with you now.
hall-news-on = All right. I write to you when there is something new.
hall-news-off = All right. I no longer write to you of my own accord. You can still write to me at any time.
hall-left = I have erased everything of you. Thank you for your time. If you want to start anew, write: { command-start }.
hall-edited = I have taken over your changed text.
hall-removed = I have taken that back. Your text is erased.
hall-group = I take no concerns in the group. Please write to me alone: { $link }
hall-slow-down = That was a great many messages at once. I read them all. But I need a little longer now.
