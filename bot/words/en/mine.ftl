### What the person has said and supports, saying it anew, taking it back. $about: the text it is about.

mine-nothing =
    There is no concern of yours here just now.
    Just write to me what is not good in your neighbourhood.
    .hint = Later you will see here all that you have sent me.
    .name = My concerns
    .error-no-option = There is nothing to choose here yet. Please choose “{ mine-nothing.option-close }”.
    .option-close = All right

mine-which =
    This is what you have sent me, and what you support.
    Choose one if you want to change it or take it back.
    .hint = You can change or take back each of them. If everything shall stay as it is, choose “{ mine-which.option-close }”.
    .name = My concerns
    .error-no-option = I cannot find this concern. Please choose one from the list.
    .option = { $kind ->
            [support] I support: { $text }
           *[own] { $text }
        }
    .option-more = Show more
    .option-close = Leave everything as it is

mine-what =
    Your concern:
    “{ $about }”

    Do you want to change it, take it back or keep it?
    .hint = If you take it back, I erase the text. The moderators will not see it with me any more either.
    .name = Change or take back
    .error-no-option = I did not understand that. Do you want to change the concern, take it back or keep it?
    .option-change = Change the text
    .option-withdraw = Take it back
    .option-keep = Keep it

mine-support =
    You support this:
    “{ $about }”

    Do you want to take your voice back or leave it?
    .hint = If you take it back, your voice no longer counts there. The concern stays.
    .name = Take my voice back
    .error-no-option = I did not understand that. Do you want to take your voice back or leave it?
    .option-withdraw = Take my voice back
    .option-keep = Leave it
