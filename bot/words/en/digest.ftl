### What the moderators receive: the overview in the chat, as a file and as a picture.

digest-title = Overview: { $dialogue }
digest-new = { $new ->
    [0] Nothing new.
    [one] 1 new concern.
   *[other] { $new } new concerns.
}
digest-total = In all: { $contributions ->
    [one] 1 concern
   *[other] { $contributions } concerns
} from { $people ->
    [one] 1 person
   *[other] { $people } people
}.
digest-topics = { $topics ->
    [0] No topics yet.
    [one] 1 topic.
   *[other] { $topics } topics.
}
digest-singles = { $singles ->
    [one] 1 concern still stands on its own.
   *[other] { $singles } concerns still stand on their own.
}
digest-since = Since { DATETIME($date, dateStyle: "long") }.
digest-places = Places: { $places }
digest-place = { $place } ({ $count })
digest-more = { $topics ->
    [one] 1 smaller topic is in the file.
   *[other] { $topics } smaller topics are in the file.
}

digest-topic = { $number }. { $label }
digest-topic-unnamed = Topic { $id }
digest-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
digest-grown = { $new ->
    [one] 1 concern is new
   *[other] { $new } concerns are new
}
digest-noted = { $noted ->
    [one] 1 concern came on paper, by phone or in a conversation
   *[other] { $noted } concerns came on paper, by phone or in a conversation
}
digest-source-paper = on paper
digest-source-phone = by phone
digest-source-conversation = in a conversation
digest-agenda = Is on the agenda
digest-quote = “{ $text }”
digest-keywords = Keywords: { $keywords }
digest-subtopics = In it: { $subtopics }
digest-subtopic = { $label } ({ $count })
digest-head-subtopics = What it is about
digest-languages = Languages: { $languages }
digest-language = { $language ->
    [ar] Arabic
    [de] German
    [en] English
    [fr] French
    [pl] Polish
    [ru] Russian
    [tr] Turkish
    [uk] Ukrainian
   *[other] { $language }
} { $count }
digest-kind = { $kind ->
    [problem] Problem
    [need] Need
    [offer] Offer
    [idea] Idea
    [value] What matters
    [feedback] Feedback
    [question] Question
   *[other] Concern
}
digest-alone = What still stands on its own
digest-all = All concerns of this topic
digest-date = { DATETIME($date, dateStyle: "long") }

digest-picture-total = { $contributions ->
    [one] 1 concern
   *[other] { $contributions } concerns
} from { $people ->
    [one] 1 person
   *[other] { $people } people
}{ $new ->
    [0] { "" }
   *[other] , { $new } new
}
digest-picture-people = { $people }
digest-picture-grown = +{ $new }
digest-picture-more = { $topics ->
    [one] 1 smaller topic is not in the picture.
   *[other] { $topics } smaller topics are not in the picture.
}
digest-picture-none = No topics yet
digest-picture-size = Number: people
digest-picture-ring = Ring: new
digest-picture-near = Near: alike
digest-picture-agenda = On the agenda
digest-alt = A map of the topics. The larger the circle, the more people. Similar topics lie near each other.
digest-alt-none = A map of the topics. There are no topics yet.
digest-alt-topic = { $label }: { $people ->
    [one] 1 person
   *[other] { $people } people
}{ $new ->
    [0] .
    [one] , 1 concern is new.
   *[other] , { $new } concerns are new.
}

# Corrections: what earlier digests showed
digest-corrected = Corrected in “{ $topic }”: { $changed } changed, { $withdrawn } taken back.
digest-corrected-single = Corrected among voices on their own: { $changed } changed, { $withdrawn } taken back.

# What organisations need
digest-needs = { $needs ->
    [one] 1 organisation is looking for help. Nobody has answered yet:
   *[other] Help is needed with { $needs } things. Nobody has answered yet:
}
digest-need = • { $what } ({ $organisation }{ hall-verified }): { $people ->
    [one] 1 person
   *[other] { $people } people
}, { hall-period }

# What is still to be done, what is missing, and how all of it came about
digest-tongue = { $language ->
    [ar] Arabic
    [de] German
    [en] English
    [fr] French
    [pl] Polish
    [ru] Russian
    [tr] Turkish
    [uk] Ukrainian
   *[other] { $language }
}
digest-begun = New topic
digest-merged = It now takes in: { $topics }
digest-others = Others say: “{ $text }”
digest-photos = { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
}
digest-held = { $held ->
    [one] 1 concern waits for a decision.
   *[other] { $held } concerns wait for a decision.
}
digest-undecided = { $count ->
    [one] 1 concern is there already and has not been checked.
   *[other] { $count } concerns are there already and have not been checked.
}
digest-objected = { $objected ->
    [one] 1 person disagrees with a decision and waits for an answer.
   *[other] { $objected } times somebody disagrees with a decision and waits for an answer.
}
digest-proposed = Proposals about the topics that nobody has decided on: { $proposals }
digest-proposal = { $count } times { $kind ->
    [grown] “grown”
    [merged] “join”
    [split] “split”
    [new] “new topic”
    [gone] “dissolve”
   *[other] “change”
}
digest-silence = What we have not heard of
digest-silence-places = Places: { $places }
digest-silence-languages = Languages: { $languages }
digest-silence-doors = Doors through which nobody has come yet: { $doors }
digest-made = Topics found with: { $made }
digest-made-at = As of { DATETIME($date, dateStyle: "long", timeStyle: "short") }
digest-checked = { $checked ->
    [0] Nobody has checked the topics by hand yet.
    [one] Moderators have changed the topics by hand once.
   *[other] Moderators have changed the topics by hand { $checked } times.
}

# Headings on the page, in the PDF and on the slides
digest-head-map = Map of the topics
digest-head-overview = At a glance
digest-head-topics = The topics
digest-head-quotes = What was said
digest-head-others = Others see it like this
digest-head-needs = Wanted, and not answered yet
digest-head-next = Still to be decided
digest-head-how = How this came about
digest-jump = Skip to the content
digest-head-files = All of it as files
digest-column-topic = Topic
digest-column-people = People
digest-column-new = New
digest-column-places = Places
digest-columns-caption = All topics, the largest first
digest-page = Page { $page }
digest-needs-none = Nobody waits for an answer just now.
digest-silence-none = I notice nothing that is missing just now.

# The talk: in which form, and how often
digest-form =
    How would you like the digest?
    .hint = In the chat it is short. As a PDF, a page or slides you can pass it on: it holds what people said.
    .name = Form
    .error-no-option = I did not understand that. Please choose a form from the list.
    .option-chat = Here in the chat
    .option-pdf = PDF to print
    .option-page = Page for the browser
    .option-slides = Slides
    .option-table = Table and data
    .option-rhythm = How often it comes by itself
    .option-close = None
digest-rhythm =
    How often shall the digest come to you by itself?
    .hint = You can still get it yourself at any time.
    .name = How often
    .error-no-option = I did not understand that. Please choose something from the list.
    .option-daily = Every day
    .option-weekly = Once a week
    .option-never = Not at all

# A dialogue that is handed over
package-shown = { $shown ->
    [one] 1 concern stands here in its own words. It may be shown.
   *[other] { $shown } concerns stand here in their own words. They may be shown.
}{ $hidden ->
    [0] { "" }
    [one] { " " }1 more is only counted.
   *[other] { " " }{ $hidden } more are only counted.
}
package-licence = What others may do with it
package-no-licence = Nothing is laid down. Who answers questions: { $municipality }
package-results = What became of it
package-decisions = What people decided and changed about the topics
package-decision = { DATETIME($date, dateStyle: "long") }: { $kind ->
    [accept] accepted
    [decline] declined
    [ask] asked back
    [defect] passed to the works department
    [rename] renamed
    [merge] joined
    [split] split
    [move] moved
    [pin] pinned
    [unpin] unpinned
    [hide] hidden
    [unhide] shown again
    [grow] grown
    [new] new
    [gone] dissolved
   *[other] changed
} ({ $role ->
    [moderator] moderators
    [operator] operator
    [software] software
   *[other] somebody
})
