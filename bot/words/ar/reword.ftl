### قول موضوع من جديد.

reword-contribution = أي موضوع تريدون تغييره؟ اكتبوا لي رقمه.
    .hint = تجدون الرقم هكذا: اكتبوا { command-mine }.
    .name = الرقم
    .error-empty = لم أجد فيه رقمًا. من فضلكم اكتبوا رقم موضوعكم.
    .error-too-short = هذا قصير جدًا. من فضلكم اكتبوا رقم موضوعكم.
    .error-too-long = هذا طويل جدًا. من فضلكم اكتبوا رقم موضوعكم فقط.

reword-concern = كيف يجب أن يكون موضوعكم من الآن؟ اكتبوا لي النص كله من جديد.
    .hint = آخذ هذا النص بدل القديم. ويُحذف النص القديم.
    .name = النص الجديد
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = هل آخذ هذا النص بدل القديم؟
    .hint = إذا قلتم لا، يبقى النص القديم.
    .name = أخذ النص الجديد
    .error-no-option = لم أفهم ذلك. هل آخذ هذا النص؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، خذ هذا النص
    .option-no = لا، أبقِ القديم

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
