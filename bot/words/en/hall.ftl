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
    • { command-needs }: { command-needs.about }
    • { command-organisation }: { command-organisation.about }
    • { command-language }: { command-language.about }
    • { command-privacy }: { command-privacy.about }
    • { command-stop }: { command-stop.about }
    • { command-leave }: { command-leave.about }
    • { command-back }: { command-back.about }
    • { command-change }: { command-change.about }
    • { command-cancel }: { command-cancel.about }
    • { command-help }: { command-help.about }

    I am a computer program. I am no emergency line. In an emergency, call 112.
    { $more_help }
hall-expired = This button no longer counts. Here we go on:
hall-overtaken = That has just changed, perhaps somebody was quicker. I have done nothing. Here we go on:
hall-expired-idle = This button no longer counts. Nothing is open just now. Just write me your concern.
hall-media = I cannot take that yet. Please write it to me in words.
    .photo = I could not find the photo in your message. Please send it to me again.
    .voice = I cannot understand voice messages yet. Please write it to me in words.
    .video = I cannot take videos yet. Please tell me in words what can be seen in it.
    .place = I could not read the place. Please write me the street or the square.
    .contact = I do not take contacts. Please send me no names and no phone numbers.
    .sticker = I cannot read stickers. Please write it to me in words.
    .file = I cannot take files yet. Please write me the most important things in words.
# $north, $east: degrees with 3 decimals. $place: what I understood. $link: to a map.
hall-near = near { $north }, { $east }
hall-spot =
    Thank you. I have noted this place: { $place }
    I made it less exact. I do not store the exact point.
    On the map: { $link }
hall-consent-first =
    I need your consent before I may take that.
    I have not looked at it and I do not keep it. Please send it to me again after that.
hall-photo-here =
    { $count ->
        [one] I have your photo. I removed the place data from it and made it smaller.
       *[other] I have your { $count } photos. I removed the place data from them and made them smaller.
    }
hall-photo-failed =
    .big = The photo is too large for me. I take photos of up to 10 megabytes. Please send a smaller one.
    .pixels = The photo has too many pixels for me. Please send a smaller one.
    .broken = I could not open the photo. I can read JPEG, PNG and WebP. Please send it in one of these forms.
    .gone = I could not get the photo. It is not there any more. Please send it to me again.
    .slow = I could not get the photo. It took too long. Please send it to me again later, or a smaller one.
hall-photo-surplus = I take at most { $most } photos for one concern. I have not kept the others.
hall-photo-removed = I have deleted the photo.
hall-voice-heard =
    I understood: “{ $text }”
    Is that right?
hall-voice-yes = Yes
hall-voice-no = No
hall-voice-again = All right, I forget that. Please say it once more, or write it to me.
hall-voice-failed =
    .big = The voice message is too long for me. Please say it more briefly, or write it to me.
    .long = The voice message is too long for me. I listen to at most 3 minutes. Please say it more briefly.
    .empty = I heard no words in it. Please say it once more, or write it to me.
    .broken = I could not open the voice message. Please write it to me in words.
    .gone = I could not get the voice message. It is not there any more. Please send it to me again.
    .slow = I could not get the voice message. It took too long. Please send it again later, or write it to me.
hall-unreadable = Your message was encrypted. I could not read it. Please send it to me again.
hall-parked = Something broke on our side. It is not your fault. The error has been noted. Please try once more.
hall-change = Which answer do you want to change?
hall-each = { $line } (“{ $about }”)
hall-nav =
    .back = Back
    .cancel = Cancel
    .change = Change
    .help = Help
hall-welcome-first = I need your consent for that first.
hall-draft-kept =
    Thank you. I have read your concern.
    I need your consent before I may take it in. Without consent I forget it after 1 day.
hall-draft-next = Thank you. I have read your concern. We will talk about it in a moment.
hall-astray =
    I do not know that. I am a computer program, and only here for your neighbourhood.
    For example, you can write to me: “The lamp at the playground is broken.”
    Or: “When will the bridge be repaired?”
    If it is about your neighbourhood: I need your consent first.
hall-thanks-declined = That is fine. I store nothing of you. If you change your mind, write: { command-start }.
hall-too-young = Thank you for telling me. You have to be 16 years old. So I store nothing of you. Please talk to a grown-up about your concern.
hall-privacy =
    How I treat your data

    Responsible: { $municipality }.
    What for: so that your concern is heard in the dialogue. The dialogue is called: { $dialogue }.
    Why I may do this: because you agree. Article 6 of the General Data Protection Regulation says so.

    I store:
    • what you write to me
    • your photos, without their place data and smaller
    • places that you share, less exact than you sent them
    • a made-up name
    • your language
    • for which organisation you speak and with what you want to help, if you tell me
    • the address of this chat, so that I can answer you
    • when you agreed, and to which text
    I do not store: your phone number and your real name.

    How long: until 12 months after the dialogue ends. Or until you erase it.

    What others see:
    • The moderators read your text without your name.
    • Others in the dialogue can read your text, also without your name.
    { $networks ->
        [telegram] • Telegram can read all that you write to me there.
        [matrix] • In an encrypted chat on Matrix, the server only sees that we write. Otherwise it can read everything.
       *[both]
            • Telegram can read all that you write to me there.
            • In an encrypted chat on Matrix, the server only sees that we write. Otherwise it can read everything.
    }
    • I pass nothing on to anybody else. A computer of ours sorts the texts. People decide.

    Your rights:
    • See everything that I have of you. Write: { command-my_data }.
    • Change or take back single things. Write: { command-mine }.
    • See and change what you agreed to. Write: { command-consent }.
    • Object to a decision. A person answers. Write: { command-objection }.
    • Get no more messages. Write: { command-stop }.
    • Erase everything and take back your consent. Write: { command-leave }.
    • Ask questions and complain. Talk to: { $privacy_contact }. Or to the data protection authority of your country.
    { $networks ->
        [matrix] { "" }
       *[other] If you only delete a message on Telegram, I do not learn of it.
    }

    { $networks ->
        [both] You are not tied to Telegram. You can also reach me on Matrix.
       *[one] { "" }
    }
    { $other_doors }
hall-not-yours = { $who ->
    [moderator_organiser] Only the moderators and the organisers can do that.
    [moderator_organiser_table_moderator] Only the moderators, the organisers and the table moderators can do that.
    [moderator_table_moderator] Only the moderators and the table moderators can do that.
    [moderator_administrator] Only the moderators and the administrators can do that.
    [administrator] Only the administrators can do that.
   *[moderator] Only the moderators can do that.
}
hall-unknown-command = I do not know this command. To see what I can do, write: { command-help }.
hall-idle = I am here. Just write to me what is not good in your neighbourhood. Or write: { command-help }.
# Said to those who write in this language while I speak another one with them.
hall-language-offer = I can also speak English with you. Would you like that?
hall-language-offer-yes = Yes, in English
hall-language-others = Other languages
hall-language-set = All right. I speak English with you now.
hall-news-on = All right. I write to you when there is something new.
hall-news-off = All right. I write nothing to you now, until you want it again. You can still write to me at any time.
hall-left = I have erased everything of you. Thank you for your time. If you want to start anew, write: { command-start }.
hall-edited = I have taken over your changed text.
hall-edited-cleaned =
    I have taken over your changed text.
    { $note }
hall-edited-several = This message became { $count } concerns. I have changed none of them. To do that, write: { command-mine }.
hall-edited-insult = There is an insult in your changed text. I have not taken it over. The old text still holds.
hall-edited-threat = There is a threat in your changed text. I have not taken it over. The old text still holds.
hall-edited-spam = Your changed text looks like advertising or spam. I have not taken it over. The old text still holds.
hall-removed = I have taken that back. Your text is erased.
hall-group = I take no concerns in the group. Please write to me alone: { $link }
hall-slow-down = That was a great many messages at once. I read them all. But I need a little longer now.
