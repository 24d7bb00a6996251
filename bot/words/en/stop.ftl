### No more messages, or everything erased.

stop-what = What do you want?
    .hint = You can have quiet, or erase everything. If you only want quiet, your concerns stay.
    .name = Messages or erasing
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-quiet = No more messages
    .option-news = Get messages
    .option-erase = Erase everything of mine
    .option-nothing = Change nothing

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
