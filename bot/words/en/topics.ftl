### The topics, for the moderators. $about: the topic or the concern that it is about.

topics-nothing =
    There are no topics yet.
    Topics form with the first digest.
    .hint = As soon as there are topics, you can rename, merge and split them here.
    .name = Topics
    .error-no-option = There is nothing to choose here yet. Please choose “{ topics-nothing.option-close }”.
    .option-close = All right

topics-which =
    These are the topics. The number in brackets says how many people stand behind a topic.
    Which topic do you want to work on?
    .hint = Choose a topic. You can also write a part of its name. Then you can rename it, merge it with another, split it, pin it or hide it. Everything can be undone.
    .name = Topic
    .error-no-option = I cannot find this topic. Please choose one from the list.
    .option-more = More topics
    .option-proposals = { $count ->
        [one] 1 proposal
       *[other] { $count } proposals
    }
    .option-undo = Undo change { $number }
    .option-close = Done

topics-what =
    { $about }

    What do you want to do with this topic?
    .hint = A pinned topic stands first, and I propose no changes of it. A hidden topic is only seen by moderators.
    .name = Next step
    .error-no-option = That is not possible with this topic. Please choose a step from the list.
    .option-rename = Rename
    .option-merge = Merge with another topic
    .option-split = Split
    .option-move = Move a concern
    .option-pin = Pin
    .option-unpin = Do not pin any longer
    .option-hide = Hide
    .option-unhide = Do not hide any longer
    .option-history = Show its history
    .option-close = To all topics

topics-lost = Somebody else has just changed this topic. It is not there any more. I have not changed anything.
    .hint = Perhaps it was merged with another topic. You find everything in the list.
    .name = Topic
    .error-no-option = There is nothing to choose here. Please choose “{ topics-lost.option-close }”.
    .option-close = To all topics

topics-name =
    What shall the topic be called?
    Write a name with at most { $longest } characters.
    .hint = I never change a name that you give.
    .name = Name
    .error-empty = I cannot find a word there. What shall the topic be called?
    .error-too-short = This name is too short. Please write at least { $shortest } characters.
    .error-too-long = This name has { $length } characters. Please write at most { $longest }.

topics-with =
    Which topic shall come into “{ $about }”?
    Its concerns, its place on the agenda and its rooms come with it. The name “{ $about }” stays.
    .hint = I will then never take the 2 topics apart by myself.
    .name = Other topic
    .error-no-option = I cannot find this topic. Please choose another one from the list.
    .error-same = A topic cannot be merged with itself. Please choose another one from the list.

topics-part =
    Which concerns of “{ $about }” shall become a topic of their own?
    { $count ->
        [0] Choose the first one. Or write several numbers, for example: #57 #60.{ $parts ->
            [0] {""}
           *[other] {" "}Or take something that it is about: then all its concerns come along.
        }
        [one] 1 concern is chosen.
       *[other] { $count } concerns are chosen.
    }
    .hint = Write the numbers with the sign in front, for example: #57 #60. I will then never bring the 2 topics together by myself.
    .name = Concerns
    .error-no-option = I cannot find this number. Please choose concerns from the list.
    .error-unclear = I am not sure which ones you mean. Please write the numbers with the sign in front. For example: #57 #60.
    .error-all = At least 1 concern has to stay in the topic. Please choose fewer.
    .option = { $number ->
        [0] { $text }
       *[other] #{ $number } { $text }
    }
    .option-done = Done, make the topic

topics-contribution =
    Which concern of “{ $about }” do you want to move?
    .hint = You can also write the number of the concern.
    .name = Concern
    .error-no-option = I cannot find this concern in the topic. Please choose one from the list.
    .option = #{ $number } { $text }

topics-to =
    “{ $about }”
    Where does this concern belong?
    .hint = I will then leave it where you put it.
    .name = Where to
    .error-no-option = I cannot find this topic. Please choose one from the list.
    .option-single = To no topic: it stands on its own
