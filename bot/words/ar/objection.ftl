### الاعتراض على قرار. $about: ما كتبه الشخص.

objection-text =
    يحق لكم الاعتراض على كل قرار. يقرؤه ويجيبكم إنسان، لا كمبيوتر.
    على ماذا تعترضون، ولماذا؟ اكتبوا لي بضع جمل.
    .hint = مثلًا: رُفض موضوعي، لكنه ليس إهانة.
    .name = الاعتراض
    .error-empty = لم أجد فيه كلمات. من فضلكم اكتبوا على ماذا تعترضون.
    .error-too-short = هذا قصير جدًا. من فضلكم اكتبوا { $shortest } حرفًا على الأقل.
    .error-too-long = هذا طويل جدًا. من فضلكم اكتبوا { $longest } حرف على الأكثر. كانت { $length }.

objection-send =
    «{ $about }»

    هل أعطي هذا لإنسان؟
    .hint = يقرأ المشرفون نصكم. لا يرون اسمكم.
    .name = النقل
    .error-no-option = لم أفهم ذلك. هل أعطي هذا لإنسان؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، انقله
    .option-no = لا، لا تنقله

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
