### What the house tells when something is decided: receipts, agenda, rooms, moderation.

# Buttons
desk-again = Another concern
desk-mine = My concerns
desk-agenda = To the agenda
desk-digest-now = Show the digest
desk-go-on-yes = Yes, I will take part
desk-go-on-no = No, thank you

# Receipts
desk-reported =
    Thank you. Your concern has arrived. It has the number { $number }.
    I will tell you what becomes of it.
    You can take it back at any time.
desk-reported-quiet =
    Thank you. Your concern has arrived. It has the number { $number }.
    You can take it back at any time.
desk-supported =
    Thank you. Your voice counts too now.
    { $people ->
        [one] 1 person stands behind this concern.
       *[other] { $people } people stand behind this concern.
    }
desk-reported-held =
    Thank you. Your concern has arrived. It has the number { $number }.
    A person checks it. Until then others do not see it. I will tell you what becomes of it.
desk-reported-held-quiet =
    Thank you. Your concern has arrived. It has the number { $number }.
    A person checks it. Until then others do not see it.
desk-several-held = A person still checks this. Until then others do not see it.
desk-several-hears = I will tell you what becomes of it.
desk-reported-several =
    { $count ->
        [0] Thank you.
        [one] Thank you. 1 concern is new. It has the number { $numbers }.
       *[other] Thank you. { $count } concerns are new. They have the numbers { $numbers }.
    }
    { $supported ->
        [0] You can take each of them back at any time.
        [one] Your voice counts for 1 concern of others.
       *[other] Your voice counts for { $supported } concerns of others.
    }
desk-added =
    Thank you. Your voice counts too now, and your words stand beside it. They have the number { $number }.
    { $people ->
        [one] 1 person stands behind this concern.
       *[other] { $people } people stand behind this concern.
    }
desk-added-held =
    Thank you. Your voice counts too now. Your words have the number { $number }. A person still checks them.
    { $people ->
        [one] 1 person stands behind this concern.
       *[other] { $people } people stand behind this concern.
    }
desk-taken-in = Your concern number { $number } was checked and taken in. Thank you for your patience.
desk-declined-insult = Your concern number { $number } is declined: it insults somebody.
desk-declined-threat = Your concern number { $number } is declined: it threatens somebody.
desk-declined-spam = Your concern number { $number } is declined: it is advertising or spam.
desk-declined-elsewhere = Your concern number { $number } is declined: it does not belong here.
desk-declined-place = Your concern number { $number } is declined: it is not in this neighbourhood.
desk-declined-answered = Your concern number { $number } is declined: it has been answered already.
desk-declined-person = Your concern number { $number } is declined: it names a person.
desk-declined-words = The moderators write about it: “{ $words }”
desk-passed-on = Your concern number { $number } goes to the works department as a defect. I cannot promise that an answer comes from there.
desk-undecided = The decision on your concern number { $number } is taken back. The moderators decide anew.
desk-unasked = The question about your concern number { $number } is settled. You do not need to answer any more.
desk-asked-back =
    The moderators have a question about your concern number { $number }:
    “{ $question }”
desk-answer = Answer
desk-answered = Thank you. Your answer belongs to your concern number { $number } now. The moderators read it.
desk-withdrawn = Your concern is taken back. The text is deleted.
desk-gone = This concern is not there any more.

# Photos. $text: what can be seen on them, as their sender said.
desk-photo-described = Thank you. Your description stands with the photo.
desk-photo-kept = All right. The photo stands without a description.
desk-photos =
    { $count ->
        [one] 1 photo for the concern { $number }.
       *[other] { $count } photos for the concern { $number }.
    }
    { $text }
desk-photo-none = There is no photo for this number that I may show you. Write it like this: /photo 17. On Matrix: !photo 17

# Agenda
desk-agenda-title = The agenda is ready
desk-agenda-published =
    { $title }: This is what we will talk about:
    { $topics }
desk-agenda-yours =
    { $title }: This is what we will talk about:
    { $topics }

    { $count ->
        [one] Your concern is on it:
       *[other] Your concerns are on it:
    }
    { $mine }
desk-agenda-evening =
    We meet on { DATETIME($day, dateStyle: "full") }, at { $hour }.
    { $placed ->
        [yes] Place: { $venue }
       *[no] Where that is, is not decided yet.
    }
desk-published =
    The agenda is published. It has { $topics ->
        [one] 1 topic
       *[other] { $topics } topics
    }.
    { $people ->
        [0] Nobody wants to hear of it.
        [one] 1 person receives it now.
       *[other] { $people } people receive it now.
    }
desk-progress = I am writing to everyone now: { $told } of { $people }
desk-topic-gone = This topic is not there any more.

# Who goes on?
desk-go-on =
    This is about a topic to which you said something: { $topic }

    Would you like to go on working on it with others? Then I will invite you to a chat for the group. The others will see the name that you have in your app.
desk-asked =
    { $people ->
        [0] There is nobody I can ask about this topic now: { $topic }
        [one] I am asking 1 person whether they go on: { $topic }
       *[other] I am asking { $people } people whether they go on: { $topic }
    }
    The agenda shows how many said yes.
desk-goes-on = Good that you go on. I will invite you as soon as the room is open. The topic: { $topic }
desk-stays-out = All right. I will not invite you.

# Rooms
desk-room-soon = I am opening the room now: { $topic }
desk-room-open =
    The room is open: { $topic }
    { $people ->
        [one] I have invited 1 person.
       *[other] I have invited { $people } people.
    }
    { $link }
desk-room-failed = The room could not be opened. On Telegram I need these rights in the group: manage topics, invite users, pin messages. Please try again after that.
desk-room-title = { $topic }
desk-room-summary =
    This is where it goes on.
    { $people ->
        [one] 1 person said something about it.
       *[other] { $people } people said something about it.
    } { $going ->
        [one] 1 person goes on.
       *[other] { $going } people go on.
    }
    { $count ->
        [0] { "" }
       *[other]
            This was said:
            { $quotes }
    }

    I do not read what you write here.
desk-invited =
    The room is open: { $topic }
    You will find an invitation. Accept it and you are in.
    { $link }
desk-invited-by-link =
    The room is open: { $topic }

    1. Join the group. I will let you in at once: { $door }
    2. This is the way to your topic: { $link }
desk-no-forum =
    For the room "{ $topic }" I need a group on Telegram. This is how:
    1. Make a new group.
    2. Switch on "Topics" in its settings.
    3. Make me an administrator there. I need these rights: manage topics, invite users, pin messages.
    Then open the room once more.
desk-forum-set = Thank you. In this group I will open the rooms for: { $title }
desk-forum-rights =
    I cannot open rooms in this group yet. Something is missing:
    • "Topics" must be switched on in the group's settings.
    • As an administrator I need: manage topics, invite users, pin messages.

# Moderation
desk-digest-soon = I am sorting all concerns now. This takes a moment.
desk-digest-busy = I am still making the digest that you asked for. As soon as it is here, you can ask for the other form.
desk-digest-add = On the agenda
desk-digest-files = Here is everything as a file: to read and print, and as a table.
desk-digest-form = Here is the digest. It holds what people said. Think well about whom you give it to.
desk-digest-other = Another form, or how often
desk-digest-daily = From now on the digest comes to you every day.
desk-digest-weekly = From now on the digest comes to you once a week. It tells all that is new since the last one.
desk-digest-never = The digest does not come by itself any more. You can get it at any time.
desk-digest-proposals = See the proposals
desk-digest-proposals-waiting =
    { $count ->
        [one] 1 proposal about the topics waits for you.
       *[other] { $count } proposals about the topics wait for you.
    }
desk-objections-waiting =
    { $count ->
        [one] 1 person disagrees with a decision and waits for an answer.
       *[other] { $count } times somebody disagrees with a decision and waits for an answer.
    }
desk-digest-empty = There are no concerns yet.
