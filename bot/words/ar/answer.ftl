### الجواب عن سؤال من المشرفين.

answer-nothing = هذا السؤال لم يعد مفتوحًا.
    .hint = ربما أجبتم من قبل، أو كان القرار مختلفًا.
    .name = السؤال
    .error-no-option = لا شيء هنا للجواب الآن. من فضلكم اختاروا «{ answer-nothing.option-close }».
    .option-close = حسنًا

answer-text =
    «{ $about }»

    ما جوابكم؟
    .hint = لا تكتبوا أسماء ولا أرقام هواتف. يمكن أن يقرأ الآخرون جوابكم.
    .name = الجواب
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = الجواب: { $value }

answer-how =
    حتى الآن مكتوب: «{ $about }»

    ماذا أفعل بجوابكم؟
    .hint = إذا أضفته، يبقى النص السابق.
    .name = إضافة أو بدل
    .error-no-option = لم أفهم ذلك. هل أضيف الجواب أم آخذه بدل النص القديم؟
    .option-add = أضفه
    .option-replace = خذه بدل النص القديم
    .summary = { $value }

answer-send = هل أرسله هكذا؟
    .hint = بعد ذلك يقرأ المشرفون جوابكم.
    .name = الإرسال
    .error-no-option = لم أفهم ذلك. هل أرسله؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، أرسله
    .option-no = لا، لا ترسله

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
