### Заперечити рішення. $about: що людина написала.

objection-text =
    Ви можете заперечити кожне рішення. Це прочитає і відповість вам людина, а не комп'ютер.
    Що ви заперечуєте і чому? Напишіть мені кілька речень.
    .hint = Наприклад: моє звернення відхилили, але в ньому немає образи.
    .name = Заперечення
    .error-empty = Там немає слів. Будь ласка, напишіть, що ви заперечуєте.
    .error-too-short = Це дуже коротко. Треба щонайменше знаків: { $shortest }.
    .error-too-long = Це задовго. Найбільше знаків: { $longest }. Тут знаків: { $length }.

objection-send =
    «{ $about }»

    Передати це людині?
    .hint = Ваш текст прочитають модератори. Вашого імені вони не бачать.
    .name = Передати
    .error-no-option = Я цього не розумію. Передати це людині? Будь ласка, напишіть так або ні.
    .option-yes = Так, передати
    .option-no = Ні, не передавати

objection-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

objection-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
