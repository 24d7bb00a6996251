### صورة جاءت بعد الإرسال.

photo-alt =
    الصورة تتبع الآن موضوعكم الأخير.
    ماذا يظهر فيها؟ جملة واحدة تساعد من لا يستطيع رؤيتها.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
