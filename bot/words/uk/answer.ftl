### Відповісти на запитання модерації.

answer-nothing = Це запитання вже не відкрите.
    .hint = Можливо, ви вже відповіли або вирішено інакше.
    .name = Запитання
    .error-no-option = Тут зараз немає на що відповідати. Будь ласка, оберіть «{ answer-nothing.option-close }».
    .option-close = Зрозуміло

answer-text =
    «{ $about }»

    Що ви відповісте?
    .hint = Не пишіть імен і номерів телефону. Інші можуть прочитати вашу відповідь.
    .name = Відповідь
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = Відповідь: { $value }

answer-how =
    Досі там стоїть: «{ $about }»

    Що зробити з вашою відповіддю?
    .hint = Якщо я її додам, попередній текст лишиться.
    .name = Додати чи замінити
    .error-no-option = Я цього не розумію. Додати відповідь чи взяти її замість старого тексту?
    .option-add = Додати
    .option-replace = Узяти замість старого тексту
    .summary = { $value }

answer-send = Надіслати це так?
    .hint = Потім модерація прочитає вашу відповідь.
    .name = Надіслати
    .error-no-option = Я цього не розумію. Надіслати? Будь ласка, напишіть так або ні.
    .option-yes = Так, надіслати
    .option-no = Ні, не надсилати

answer-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

answer-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

answer-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
