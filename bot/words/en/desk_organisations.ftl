### What the house tells organisations and those who help them.
### $verified: yes, when moderators have verified the organisation. $start and $end: from when to when. $same: on the same day.

# The two doors
hall-door-citizen = I am a citizen
hall-door-organisation = I speak for an organisation

# Parts of sentences
hall-verified = { $verified ->
    [yes] {" (verified)"}
   *[no] {""}
}
hall-period = { DATETIME($start, dateStyle: "full", timeStyle: "short") } to { $same ->
    [yes] { DATETIME($end, timeStyle: "short") }
   *[no] { DATETIME($end, dateStyle: "full", timeStyle: "short") }
}
hall-since = from { DATETIME($start, dateStyle: "full", timeStyle: "short") }
hall-need =
    “{ $what }”
    Who: { $organisation }{ hall-verified }
    How many: { $people ->
        [one] 1 person
       *[other] { $people } people
    }
    When: { hall-period }
    Where: { $place }

# Buttons
desk-organisation-need = Say what we need
desk-organisation-own = To my organisation
desk-organisations = To the organisations
desk-need-another = We need something else
desk-need-look = Look at it
desk-needs = Where help is needed
desk-match-yes-way = Yes, exchange contact
desk-match-no-way = No, thanks
desk-relay = Pass something on
desk-relay-back = Answer
desk-result-worked = It worked
desk-result-partly = It worked in part
desk-result-nobody = Nobody came
desk-result-cancelled = We called it off

# The organisation
desk-organisation-founded =
    Entered: { $name }
    You speak for it now. Moderators may still verify the organisation.
    I will write to you when somebody can help.
desk-organisation-gone = You do not speak for this organisation. Or it is there no more.
desk-organisation-link =
    With this link 1 person can join and speak for the organisation: { $name }
    { $links }
    The link holds for 7 days and only once. Give it only to somebody you know.
desk-organisation-invited = You are invited to speak for this organisation: { $name }
desk-organisation-joined = Welcome. You now speak for: { $name }
desk-organisation-member = Somebody came by your link and now speaks for: { $name }
desk-organisation-left = You no longer speak for: { $name }
desk-organisation-closed = The organisation is closed: { $name }. What it needed is taken back.
desk-verified = Everybody now sees “verified” at: { $name }
desk-verified-yours = The moderators have verified your organisation. Everybody now sees “verified” at: { $name }
desk-unverified = Nobody sees “verified” any more at: { $name }
desk-unverified-yours = The moderators no longer show “verified” at: { $name }. Talk to them if you do not understand that.

# What it needs
desk-need-reported =
    Thank you. It has arrived. It has the number { $number }.
    { $offers ->
        [0] Whoever wants to help can see it now.
        [one] 1 person has already offered something that fits. I will ask.
       *[other] { $offers } people have already offered something that fits. I will ask.
    }
    When somebody can help, I ask you first.
desk-need-held =
    Thank you. It has the number { $number }.
    A moderator decides. Until then nobody else sees it.
desk-need-fits =
    You offered: “{ $offer }”
    Now somebody needs such a thing:

    { hall-need }
desk-offer-fits =
    { $needs ->
        [one] Somebody is looking for such a thing just now.
       *[other] { $needs } are looking for such a thing just now.
    }
    Do you want to look at it?
desk-need-gone = This need is there no more.
desk-need-enough = All right. I look for no more help with it.
desk-need-withdrawn = It is taken back. The text is erased.
desk-need-full =
    For “{ $what }” you now have { $helpers ->
        [one] 1 helper
       *[other] { $helpers } helpers
    }. You wanted no more than that. I ask you no further.
desk-need-ended =
    This is over now: “{ $what }”
    What became of it?
desk-need-noted = Thank you. I have noted it.
desk-need-noted-before = Thank you. One of you has answered that already.
desk-need-own = This is your own organisation. Others can offer their help here.

# Who can help
desk-help-asked =
    Thank you. I am asking now: { $organisation }
    I show your message only when the organisation says yes. You then get its contact, too.
desk-help-asked-kept =
    Thank you. I am asking now: { $organisation }
    If it says yes, you write to each other through me. You then get its contact, too.
desk-help-waits =
    Thank you. { $ahead ->
        [one] 1 person has
       *[other] { $ahead } people have
    } offered help already. The organisation does not want to be asked about more at once.
    You are waiting now. When a place gets free, I ask about you, too.
desk-help-next = A place got free. I am asking the organisation about you now: “{ $what }”
desk-help-offered-before = You have offered your help here already.
desk-help-declined =
    The organisation does not take your help this time: “{ $what }”
    It has not seen your message. I have erased it. Thank you for wanting to help.
desk-help-taken-back = All right. I ask no further. Your message is erased.
desk-help-thanks = Thank you for your help. { $organisation } says that it worked: “{ $what }”
desk-helper-gone = Somebody who wanted to help you cannot come after all: “{ $what }”
desk-need-over =
    The organisation looks for no more help: “{ $what }”
    It has not seen your message. I have erased it. Thank you for wanting to help.
desk-need-over-already = Nobody is looking for help with that any more.
desk-need-found-others =
    Others are helping already: “{ $what }”
    The organisation has not seen your message. I have erased it. Thank you for wanting to help.

# When both say yes
desk-match =
    Somebody can help with this:
    { hall-need }

    Do you want to accept the help and exchange contacts?
desk-match-gone = This offer is there no more.
desk-match-answered = One of you has answered that already.
desk-match-declined = All right. The person only learns that it does not fit this time.
desk-match-yes =
    You said yes. It is about: “{ $what }”
    This is what the person who can help writes:

    “{ $word }”
desk-match-yes-kept =
    You said yes. It is about: “{ $what }”
    The person who can help wants to write with you through me only.
desk-helper-keeps-back =
    Somebody who helps you no longer wants you to have their message and their contact: “{ $what }”
    Please erase them. You still reach the person through me.
desk-match-contact =
    The organisation is glad of your help.
    { hall-need }
    Contact: { $contact }

    It now has your message, too.
desk-match-through-bot =
    The organisation is glad of your help.
    { hall-need }

    It now has your message, too. You reach each other through me.
desk-match-contact-kept =
    The organisation is glad of your help.
    { hall-need }
    Contact: { $contact }

    It got nothing of yours. You can reach it through me as well.
desk-match-through-bot-kept =
    The organisation is glad of your help.
    { hall-need }

    It got nothing of yours. You reach each other through me.
desk-relay-from-helper =
    The person who helps you with “{ $what }” writes:

    “{ $words }”
desk-relay-from-organisation =
    { $organisation }{ hall-verified } writes to you about “{ $what }”:

    “{ $words }”
desk-relayed = I have passed it on.
desk-relay-lost = I can reach nobody there just now. Please try again later.
