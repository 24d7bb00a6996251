### For moderators: what waits for a decision. $about: the concern as it stands now.

queue-which =
    { $decide ->
        [0] No concern waits for a decision just now.
        [one] 1 concern waits for a decision.
       *[other] { $decide } concerns wait for a decision.
    }
    { $held ->
        [0] { "" }
        [one] 1 of them nobody else sees yet.
       *[other] { $held } of them nobody else sees yet.
    }
    { $answered ->
        [0] { "" }
        [one] For 1 the answer is there that somebody asked for.
       *[other] For { $answered } the answer is there that somebody asked for.
    }
    { $asked ->
        [0] { "" }
        [one] For 1 we still wait for its author to answer.
       *[other] For { $asked } we still wait for their authors to answer.
    }
    { $objections ->
        [0] { "" }
        [one] 1 objection waits for your answer.
       *[other] { $objections } objections wait for your answer.
    }
    { $proposals ->
        [0] { "" }
        [one] 1 proposal on the topics waits.
       *[other] { $proposals } proposals on the topics wait.
    }
    .hint = You open one concern by its number: { command-queue } and the number, with the sign for commands in front.
    .name = Queue
    .error-no-option = I did not understand that. Please choose a button, or write the number of a concern.
    .option-decide = Decide on concerns
    .option-objections = Answer objections
    .option-proposals = Look at proposals
    .option-undo = Take the last one back
    .option-close = Close

queue-nothing = There is nothing more to decide here just now. Maybe somebody else has the last one open, or you put it off.
    .hint = What somebody else has open comes back to everybody after 10 minutes.
    .name = Nothing to do
    .error-no-option = There is nothing to decide here just now. Please choose “{ queue-nothing.option-close }”.
    .option-undo = Take the last one back
    .option-close = Close

queue-taken = Somebody else has concern number { $about } open just now. In 10 minutes at the latest it is free again.
    .hint = What somebody else has open comes to everybody again after 10 minutes.
    .name = Not free just now
    .error-no-option = { queue-nothing.error-no-option }
    .option-undo = { queue-nothing.option-undo }
    .option-close = { queue-nothing.option-close }

queue-missing = There is no concern with the number { $about } here. Perhaps it was taken back.
    .hint = The number stands above each concern.
    .name = Not there
    .error-no-option = { queue-nothing.error-no-option }
    .option-undo = { queue-nothing.option-undo }
    .option-close = { queue-nothing.option-close }

queue-what =
    { $about }

    What shall become of it?
    .hint = Accept: it stands with all others. Decline: nobody else sees it, and I erase the text 14 days later. Only what may be quoted can go to the works department. Its author hears of every decision and can object.
    .name = Decision
    .error-no-option = I did not understand that. Please choose what shall become of the concern.
    .option-accept = Accept
    .option-decline = Decline
    .option-ask = Ask back
    .option-defect = Defect: to the works department
    .option-history = History
    .option-undo = Take the last one back
    .option-later = Later
    .option-close = Close

queue-reason = Why do you decline the concern? The rule goes to the person who wrote it.
    .hint = Choose the rule that fits best. I pass it on in 1 sentence.
    .name = Reason
    .error-no-option = I did not understand that. Please choose a reason.
    .option-elsewhere = It is about something else
    .option-place = It is not in this neighbourhood
    .option-answered = It has been answered already
    .option-insult = It insults somebody
    .option-threat = It threatens somebody
    .option-spam = It is advertising or spam
    .option-person = It names a person
    .option-own = In my own words

queue-words = What do you want to write about it? The person reads exactly your words.
    .hint = Write kindly, in 1 or 2 sentences, what the reason is.
    .name = Own words
    .error-empty = I found no words in that. Please write what the reason is.
    .error-too-short = That is very short. Please write at least { $shortest } characters.
    .error-too-long = That is too long. Please write at most { $longest } characters. It had { $length }.

queue-question = What do you want to ask? Who wrote the concern reads exactly your words.
    .hint = Ask about 1 thing. Please do not ask for names and phone numbers.
    .name = Question
    .error-empty = I found no words in that. Please write your question.
    .error-too-short = That is very short. Please write at least { $shortest } characters.
    .error-too-long = That is too long. Please write at most { $longest } characters. It had { $length }.

queue-rule =
    You write: “{ $about }”
    Which rule fits that? It stands above your words.
    .hint = Every decline names its rule. So the person can understand it and object to it.
    .name = Rule
    .error-no-option = { queue-reason.error-no-option }
    .option-elsewhere = { queue-reason.option-elsewhere }
    .option-place = { queue-reason.option-place }
    .option-answered = { queue-reason.option-answered }
    .option-insult = { queue-reason.option-insult }
    .option-threat = { queue-reason.option-threat }
    .option-spam = { queue-reason.option-spam }
    .option-person = { queue-reason.option-person }

queue-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

queue-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
