### أين تنقص المساعدة: لكل من يريد أن يساعد.
### $answered: تكون yes إذا قال الشخص من قبل إنه يستطيع المساعدة.

needs-nothing = لا أحد يبحث عن مساعدة الآن. من فضلكم انظروا لاحقًا مرة أخرى.
    .hint = يمكنكم أيضًا أن تكتبوا لي ماذا تعرضون. إذا احتاجه أحد فسأسألكم.
    .name = الحاجة
    .error-no-option = لا أحد يبحث عن مساعدة الآن.
    .option-close = انتهيت

needs-which = هنا تنقص المساعدة. ماذا تريدون أن تروا؟
    .hint = اختاروا شيئًا. بعد ذلك تقررون إن كنتم تستطيعون المساعدة.
    .name = الحاجة
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option = { $text } ({ $organisation }{ hall-verified }){ $answered ->
        [yes] : أنتم تساعدون
       *[no] {""}
    }
    .option-close = انتهيت

needs-what =
    { hall-need }

    هل تستطيعون المساعدة؟
    .hint = لا تعرف المنظمة عنكم شيئًا إلا عندما يقول الطرفان نعم.
    .name = تقديم المساعدة
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option-help = أستطيع المساعدة
    .option-undo = لم أعد أستطيع المساعدة
    .option-close = لا، ليس الآن

needs-word =
    ماذا تريدون أن تعرف المنظمة عنكم؟
    اكتبوا مثلًا متى تستطيعون وكيف يمكن الوصول إليكم.
    لا تقرأ المنظمة ذلك إلا عندما تقول هي أيضًا نعم.
    .hint = لا حاجة لكتابة اسمكم الحقيقي. إذا قالت المنظمة لا، أحذف نصكم.
    .name = رسالتكم
    .summary = رسالتكم: { $value }
    .error-empty = لم أجد فيه كلمات. من فضلكم اكتبوا بالكلمات.
    .error-too-short = هذا قصير جدًا. من فضلكم اكتبوا أكثر قليلًا.
    .error-too-long = النص طويل جدًا. عدد أحرفه { $length }. من فضلكم اختصروه إلى { $longest } حرف.

needs-send = هل أسأل المنظمة؟
    .hint = أسأل المنظمة إن كانت تقبل مساعدتكم. قبل ذلك لا تعرف عنكم شيئًا.
    .name = السؤال
    .error-no-option = لم أفهم ذلك. هل أسأل؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، اسألها
    .option-no = لا، غيّرت رأيي

# ما الذي يجوز أن تعرفه المنظمة، وهل يُسمح لي بالكتابة.
needs-passed_on =
    يمكنكم الآن أن تكتبوا شيئًا للمنظمة. مثلًا كيف يمكن الوصول إليكم.
    لا تحصل عليه إلا بعد أن تقول نعم. إذا لم تريدوا ذلك، تتراسلون من خلالي فقط.

    هل تسمحون لي أن أنقله حينها؟
    .hint = يمكنكم تغيير ذلك في أي وقت. اكتبوا حينها: { command-consent }.
    .name = النقل
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option-yes = نعم، انقله
    .option-bot = لا، من خلالك فقط

needs-hear =
    يجب أن أستطيع إخباركم بجواب المنظمة. وإلا فلن أسألها.
    هل تسمحون لي أن أكتب لكم؟
    .hint = حينها أكتب لكم أيضًا عن الجديد. يمكنكم تغيير ذلك في أي وقت. اكتبوا حينها: { command-consent }.
    .name = الكتابة لكم
    .error-no-option = لم أفهم ذلك. هل تسمحون لي أن أكتب لكم؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، اكتب لي
    .option-no = لا، لا تكتب لي

needs-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

needs-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
