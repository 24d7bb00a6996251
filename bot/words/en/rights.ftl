### What the house tells about people's rights: my data, consent, objections, receipts, joining addresses.

# Buttons
desk-consents = What I agreed to
desk-erase = Erase everything
desk-resume = Write to me again
desk-object = I object
desk-objections = Read and answer
desk-mute = No more of these
desk-my-data-get = See my data
desk-connect-again = Try once more

# My data
desk-my-data-title = Your data
desk-my-data = This is all that I have of you:
desk-my-data-name = Your made-up name: { $name }
desk-my-data-address = Your address: { $id } on { $network }. I speak this language with you there: { $language }
desk-my-data-agreed = You agreed to take part on { DATETIME($date, dateStyle: "long") }. The text you agreed to: { $version }
desk-my-data-contact = I may write to you: { $given ->
        [yes] yes
       *[no] no
    }. Since { DATETIME($date, dateStyle: "long") }, text { $version }
desk-my-data-quoted = I may quote you: { $given ->
        [yes] yes
       *[no] no
    }. Since { DATETIME($date, dateStyle: "long") }, text { $version }
desk-my-data-passed-on = I may give an organisation what you write for it and how you can be reached: { $given ->
        [yes] yes
       *[no] no
    }. Since { DATETIME($date, dateStyle: "long") }, text { $version }
desk-my-data-pool = You want to hear of other ways to take part.
desk-my-data-messages = Messages: { $state ->
        [paused] I write nothing at all to you until you want it again.
        [answers] I only answer you.
        [muted] I write to you what is new. I do not write what becomes of each concern.
       *[all] I write to you what is new, and what becomes of your concerns.
    }
desk-my-data-said = { $count ->
        [one] You have said this:
        [0] You have said nothing yet.
       *[other] You have said { $count } things. Here are the newest { $shown }:
    }
desk-my-data-contribution =
    { $number }. “{ $text }”{ $placed ->
        [yes] { " " }Place: { $place }.
       *[no] { "" }
    }
    Kind: { $kind ->
        [problem] problem
        [need] need
        [offer] offer
        [idea] idea
        [value] what matters to you
        [feedback] feedback
        [question] question
       *[other] { $kind }
    }. From { DATETIME($date, dateStyle: "long") }. State: { $state ->
        [waiting] waits for a person
        [declined] was declined
        [topic] is part of a topic
        [agenda] is on the agenda
       *[received] has arrived
    }
desk-my-data-more = This belongs to you as well:
desk-my-data-support = You mean the same: “{ $text }”
desk-my-data-going = Going on with “{ $topic }”: { $answer ->
        [yes] you said yes
        [no] you said no
        [inside] you are in the room
       *[asked] I asked you
    }
desk-my-data-objection = Your objection number { $number }: “{ $text }”{ $answered ->
        [yes] { " " }The answer: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = A talk with me is still open. { $answers ->
        [0] You have answered nothing in it yet.
        [one] It holds 1 answer of yours.
       *[other] It holds { $answers } answers of yours.
    }
desk-my-data-waiting = { $count ->
        [one] 1 message to you is on its way.
       *[other] { $count } messages to you are on their way.
    }
desk-my-data-file = Here is all of it as a file, for other programs. It holds every line that I keep of you.

# Consent
desk-pool-in = Thank you. I will tell you of other ways to take part. I keep that apart from your concerns.
desk-pool-out = All right. I will not tell you of other ways to take part.

# Messages
desk-receipts-on = All right. I will tell you what becomes of each concern.
desk-receipts-off = All right. I no longer write what becomes of each concern. You can always look: write { command-mine }.
hall-resumed = All right, you are no longer on pause. I answer you as before. If I shall also write what is new, change it here:

# What becomes of a concern
desk-receipt-topic =
    { $count ->
        [one] Your concern number { $numbers } is sorted now.
       *[other] Your concerns number { $numbers } are sorted now.
    } { $people ->
        [0] Others say the like.
       *[other] { $people } people say the like.
    } The moderators have read it.
desk-receipt-room = There is a group now that goes on with the topic of your concern number { $numbers }: { $topic }
desk-receipt-result =
    This is what became of your concern number { $numbers }. The topic: { $topic }
    { $result }
desk-receipt-topic-meant =
    You mean the same as others. That is sorted now: { $topic }
    { $people ->
        [0] Others say the like.
       *[other] { $people } people say the like.
    } The moderators have read it.
desk-receipt-room-meant = There is a group now that goes on with a topic for which your voice counts: { $topic }
desk-receipt-result-meant =
    This is what became of a topic for which your voice counts: { $topic }
    { $result }
desk-result-told = { $people ->
        [0] Your text is noted. There is nobody whom I can tell now.
        [one] I am telling it to 1 person now.
       *[other] I am telling it to { $people } people now.
    }

# Mine
desk-reworded = Your concern says this from now on. I will tell the moderators that something changed.
desk-reworded-held = I have taken over your text. A person checks it. Until then others do not see it.
desk-unsupported = Your voice no longer counts there.

# Objections
desk-objection-received = Thank you. Your objection has the number { $number }. A person reads it and answers you here.
desk-objection-new = Somebody objects to a decision. The objection has the number { $number }.
desk-objection-answered =
    An answer to your objection number { $number }:
    { $answer }
desk-objection-closed = Your answer to number { $number } is on its way. The objection is closed.
desk-objection-gone = This objection has been answered already.

# Joining addresses
desk-connect-code =
    Your code: { $code }
    It holds for { $minutes } minutes and works once.

    This is how:
    1. Open the chat with me on the other network.
    2. Write to me there: { command-connect }
    3. Choose “{ connect-what.option-have }” and write the code.

    Tell the code to nobody else. Who has it can see and change what is yours.
desk-connect-nothing = You have not said anything here yet. Ask for the code where you already talk with me. Then write it to me here.
desk-connect-wrong = I do not know this code. Perhaps it is too old, or used already. Please ask for a new one.
desk-connect-too-often = Those were too many wrong codes. Please try again in 1 hour.
desk-connect-same = This is the same chat. Please write the code to me on the other network.
desk-connect-elsewhere = This code belongs to another dialogue. I cannot connect them.
desk-connected =
    Done. Here and there you are one person to me now. Your voice counts once.
    Where you agreed to different things, the stricter holds. Please look at it.
desk-connected-there = A chat on { $network } belongs to you now as well. If that was not you, write at once: { command-leave }

# The end of what is kept
desk-end-near =
    The dialogue is over. On { DATETIME($date, dateStyle: "long") } I erase everything that I have of you. That is what I promised.
    You need not do anything. Until then you can have your data.
