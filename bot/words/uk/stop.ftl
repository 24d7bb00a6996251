### Більше жодних повідомлень або видалити все.

stop-what = Чого ви хочете?
    .hint = Можна зупинити повідомлення або все видалити. Якщо лише зупинити, ваші звернення лишаться.
    .name = Повідомлення або видалення
    .error-no-option = Я цього не розумію. Будь ласка, виберіть відповідь.
    .option-quiet = Більше не пишіть мені
    .option-news = Хочу отримувати повідомлення
    .option-erase = Видалити все про мене
    .option-nothing = Нічого не змінювати

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
