### Who goes on with a topic. $about: the name of the topic.

go_on-topic = Which topic is it about? Write me its number.
    .hint = The number is in the message in which I asked you.
    .name = Topic
    .error-empty = I found no number in that. Please write me the number of the topic.
    .error-too-short = That is too short. Please write me the number of the topic.
    .error-too-long = That is too long. Please write me only the number of the topic.

go_on-join =
    It is about this topic:
    { $about }

    A group can go on working on it in a chat of its own. I will invite you.
    Do you want to take part?
    .hint = In that chat the others see the name that you have on Telegram or Matrix. You can leave the group at any time.
    .name = Taking part
    .error-no-option = I did not understand that. Do you want to take part? Please answer yes or no.
    .option-yes = Yes, I take part
    .option-no = No, I do not take part
