### The agenda, for the moderators. $about: the name of the topic.

agenda-nothing =
    There are no topics yet.
    Topics form as soon as people have sent their concerns.
    .hint = As soon as there are topics, you make the agenda here.
    .name = Agenda
    .error-no-option = There is nothing to choose here yet. Please choose “{ agenda-nothing.option-close }”.
    .option-close = All right

agenda-shown =
    This is on the agenda. The number in brackets says how many people stand behind a topic.
    { $about }
    .hint = The moderators or the organisers make the agenda. You can look at it at any time.
    .name = Agenda
    .error-no-option = There is nothing to choose here. Please choose “{ agenda-shown.option-close }”.
    .option-close = All right

agenda-empty = There is nothing on the agenda yet.
    .hint = { agenda-shown.hint }
    .name = { agenda-shown.name }
    .error-no-option = { agenda-shown.error-no-option }
    .option-close = { agenda-shown.option-close }

agenda-topic =
    These are the topics. Topics with a number in front are on the agenda.
    The number in brackets says how many people stand behind a topic.
    Which topic do you want to work on?
    .hint = Choose a topic. Then you can put it on the agenda, move it or open a room.
    .name = Topic
    .error-no-option = I cannot find this topic. Please choose one from the list.
    .option-publish = Publish the agenda
    .option-close = Done

agenda-what =
    Topic: { $about }
    What do you want to do with it?
    .hint = First you put a topic on the agenda. A room is possible as soon as somebody wants to go on.
    .name = Next step
    .error-no-option = That is not possible just now. Please choose a step from the list.
    .option-add = Put it on the agenda
    .option-remove = Take it off the agenda
    .option-up = Move it up
    .option-down = Move it down
    .option-minutes = Say how long it takes
    .option-ask = Ask: Who goes on with it?
    .option-room = Open a room for the group
    .option-result = Tell what came of it

agenda-minutes =
    How many minutes do you talk about this topic? So far it is { $usual }.
    Write me a number.
    .hint = From that I work out at what time each topic is talked about. This is how you tell me the beginning of the evening: { command-setup }.
    .name = Minutes
    .error-no-number = I found no number in that. Write, for example: 15.
    .error-too-many = That is too long. At most { $highest } minutes are possible.
    .option-usual = Leave it so
