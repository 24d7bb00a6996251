### What the person has said, and taking it back. $about: the text it is about.

mine-nothing =
    You have not sent me any concern yet.
    Just write to me what is not good in your neighbourhood.
    .hint = Later you will see here all that you have sent me.
    .name = My concerns
    .error-no-option = There is nothing to choose here yet. Please choose “{ mine-nothing.option-close }”.
    .option-close = All right

mine-which =
    This is what you have sent me.
    Choose a concern if you want to take it back.
    .hint = You can take back each concern. If everything shall stay as it is, choose “{ mine-which.option-close }”.
    .name = My concerns
    .error-no-option = I cannot find this concern. Please choose one from the list.
    .option-close = Leave everything as it is

mine-what =
    Your concern:
    “{ $about }”

    Do you want to take it back or keep it?
    .hint = If you take it back, I erase the text. The moderators will not see it with me any more either.
    .name = Take back or keep
    .error-no-option = I did not understand that. Do you want to take the concern back or keep it?
    .option-withdraw = Take it back
    .option-keep = Keep it
