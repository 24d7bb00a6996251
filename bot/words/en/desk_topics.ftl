### What moderators did with topics, and why something could not be done.

# Buttons
desk-topics-list = To the topics
desk-topics-undo = Undo
desk-topics-merge = Merge with topic { $number }
desk-topics-button = { $state ->
    [pinned] Pinned: { $topic }
    [hidden] Hidden: { $topic }
   *[plain] { $topic }
} ({ $people })

# A topic in hand
desk-topics-about = Topic { $number }: { $topic }
    { $people ->
        [one] 1 person stands behind it
       *[other] { $people } people stand behind it
    }, { $count ->
        [one] with 1 concern.
       *[other] with { $count } concerns.
    }
desk-topics-is-pinned = This topic is pinned.
desk-topics-is-hidden = This topic is hidden. Only moderators see it.
desk-topics-inside = It is about:
desk-topics-part = { $letter }) { $line }

# What was done. $other: the other topic, empty for concerns on their own.
desk-topics-did = { $kind ->
    [rename] “{ $before }” is now called “{ $after }”.
    [merge] “{ $other }” has come into “{ $topic }”, with { $count ->
        [one] 1 concern
       *[other] { $count } concerns
    }.
    [split] { $count ->
        [one] 1 concern of “{ $other }” is
       *[other] { $count } concerns of “{ $other }” are
    } the new topic “{ $topic }”.
    [move] Concern #{ $contribution } { $placed ->
        [no] stands on its own now.
       *[yes] is in “{ $topic }” now.
    }
    [pin] “{ $topic }” is pinned.
    [unpin] “{ $topic }” is not pinned any more.
    [hide] “{ $topic }” is hidden. Only moderators see it.
    [unhide] “{ $topic }” is visible again.
    [grow] { $count ->
        [one] 1 concern
       *[other] { $count } concerns
    } came into “{ $topic }”.
    [new] { $count ->
        [one] 1 concern
       *[other] { $count } concerns
    } became the new topic “{ $topic }”.
    [gone] The topic “{ $topic }” is gone. Its concerns stand on their own.
   *[undo] Change { $undoes } is undone.
}
desk-topics-done = Done. This is change { $number }.
desk-topics-now-unseen = Please note: “{ $topic }” is hidden. What came into it is now seen by moderators only.
desk-topics-now-seen = Please note: “{ $other }” was hidden. What came out of it is now seen by everybody again.
desk-topics-namesake = Please note: topic { $number } has the same name.

# The history
desk-topics-history = This is what was changed about “{ $topic }”:
desk-topics-began = { DATETIME($date, dateStyle: "long") }: The topic was found.
desk-topics-line = { $number }. { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $role ->
    [moderator] moderation
    [operator] operator
   *[software] software
}: { desk-topics-did }{ $undone ->
    [yes] {" "}(undone)
   *[no] {""}
}

# Why something could not be done
desk-topics-changed = Somebody else has just changed this. I have not changed anything. Please look at the topics as they are now.
desk-topics-is-so = That is so already: { $topic }
desk-topics-same = A topic cannot be merged with itself.
desk-topics-all-or-none = At least 1 concern has to stay in “{ $topic }”, and at least 1 has to leave it.
desk-topics-no-contribution = There is no concern with the number { $number }.
desk-topics-not-in-it = Concern #{ $number } is not in “{ $topic }”.
desk-topics-there-already = Concern #{ $number } is there already.
desk-topics-being-told = I am just telling people something about this topic. Please try again in 1 minute.
desk-topics-nothing-to-undo = There is no such change that could be undone.
desk-topics-undone-already = Change { $number } is undone already.
desk-topics-undo-later-first = Change { $later } builds on change { $number }. Please undo change { $later } first.
desk-proposals-over = This proposal does not hold any more. I have not changed anything.
desk-proposals-decided = This proposal was decided on already. I have not changed anything.

# Proposals. $label: what a new topic would be called.
desk-proposals-line = { $kind ->
    [merged] Merge: “{ $topic }” and “{ $other }”
    [split] Split “{ $topic }”: “{ $label }”
    [grown] Into “{ $topic }”: { $count ->
        [one] 1 concern
       *[other] { $count } concerns
    }
    [new] New: “{ $label }” ({ $count })
   *[gone] Dissolve: “{ $topic }”
}
desk-proposals-about = { $kind ->
    [merged] These 2 topics have become 1: “{ $topic }” and “{ $other }”. “{ $other }” would come into “{ $topic }”. For example:
    [split] “{ $topic }” has become 2 topics. { $count } of its concerns would become “{ $label }”. For example:
    [grown] { $count ->
        [one] 1 concern that stands on its own
       *[other] { $count } concerns that stand on their own
    } would come into “{ $topic }”. For example:
    [new] { $count } concerns that stand on their own would become the topic “{ $label }”. For example:
   *[gone] “{ $topic }” does not hold together any more. Its concerns would stand on their own. For example:
}
desk-proposals-accepted = { $count ->
    [0] None of the proposals holds any more. I have not changed anything.
    [one] 1 proposal is accepted. You can undo it under topics.
   *[other] { $count } proposals are accepted. You can undo each of them under topics.
}
desk-proposals-declined = { $count ->
    [one] The proposal is declined. I will not propose it again.
   *[other] { $count } proposals are declined. I will not propose them again.
}
