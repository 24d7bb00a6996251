### Сказати звернення інакше.

reword-contribution = Яке звернення ви хочете змінити? Напишіть мені його номер.
    .hint = Номер можна знайти так: напишіть { command-mine }.
    .name = Номер
    .error-empty = Там немає номера. Будь ласка, напишіть номер вашого звернення.
    .error-too-short = Це закоротко. Будь ласка, напишіть номер вашого звернення.
    .error-too-long = Це задовго. Будь ласка, напишіть лише номер вашого звернення.

reword-concern = Як тепер має звучати ваше звернення? Напишіть мені весь текст наново.
    .hint = Я візьму цей текст замість старого. Старий текст буде видалено.
    .name = Новий текст
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = Узяти цей текст замість старого?
    .hint = Якщо ви скажете ні, лишиться старий текст.
    .name = Узяти новий текст
    .error-no-option = Я цього не розумію. Узяти цей текст? Будь ласка, напишіть так або ні.
    .option-yes = Так, узяти цей текст
    .option-no = Ні, лишити старий

reword-guarded = { intake-guarded }
    .hint = { intake-guarded.hint }
    .name = { intake-guarded.name }
    .error-no-option = { intake-guarded.error-no-option }
    .option-store = { intake-guarded.option-store }
    .option-change = { intake-guarded.option-change }
    .option-discard = { intake-guarded.option-discard }

reword-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

reword-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

reword-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
