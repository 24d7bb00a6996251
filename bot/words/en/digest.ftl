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
}, { $new } new
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
