### ما يقوله البيت عن حقوق الناس: بياناتي، والموافقة، والاعتراض، وما حدث بالمواضيع.

# أزرار
desk-consents = ما وافقت عليه
desk-erase = حذف كل ما يخصني
desk-resume = اكتب لي من جديد
desk-object = أريد الاعتراض
desk-mute = لا تكتب لي هذا بعد الآن

# بياناتي
desk-my-data-get = عرض بياناتي
desk-my-data-title = بياناتكم
desk-my-data = هذا كل ما عندي عنكم:
desk-my-data-name = اسمكم المستعار: { $name }
desk-my-data-address = عنوانكم: { $id } على { $network }. أتحدث معكم هناك بهذه اللغة: { $language }
desk-my-data-agreed = أنتم تشاركون. تاريخ موافقتكم: { DATETIME($date, dateStyle: "long") }. نصها: { $version }
desk-my-data-contact = يُسمح لي بالكتابة لكم: { $given ->
        [yes] نعم
       *[no] لا
    }. منذ { DATETIME($date, dateStyle: "long") }، النص { $version }
desk-my-data-quoted = يُسمح لي بالاقتباس منكم: { $given ->
        [yes] نعم
       *[no] لا
    }. منذ { DATETIME($date, dateStyle: "long") }، النص { $version }
desk-my-data-passed-on = يُسمح لي أن أعطي منظمة ما تكتبونه لها وكيف يمكن الوصول إليكم: { $given ->
        [yes] نعم
       *[no] لا
    }. منذ { DATETIME($date, dateStyle: "long") }، النص { $version }
desk-my-data-pool = تريدون أن تسمعوا أين يمكنكم المشاركة أيضًا.
desk-my-data-messages = الرسائل: { $state ->
        [paused] لا أكتب لكم شيئًا حتى تريدوا ذلك من جديد.
        [answers] أجيبكم فقط.
        [muted] أكتب لكم الجديد. لا أكتب ماذا حدث بكل موضوع.
       *[all] أكتب لكم الجديد وماذا حدث بمواضيعكم.
    }
desk-my-data-said = { $count ->
        [0] لم تقولوا شيئًا بعد.
        [one] هذا ما قلتموه:
       *[other] عدد ما قلتموه { $count }. هذا أحدث { $shown }:
    }
desk-my-data-contribution =
    { $number }. «{ $text }»{ $placed ->
        [yes] { " " }المكان: { $place }.
       *[no] { "" }
    }
    النوع: { $kind ->
        [problem] مشكلة
        [need] حاجة
        [offer] عرض مساعدة
        [idea] فكرة
        [value] شيء مهم لكم
        [feedback] رأي
        [question] سؤال
       *[other] { $kind }
    }. التاريخ: { DATETIME($date, dateStyle: "long") }. الحالة: { $state ->
        [waiting] ينتظر إنسانًا
        [declined] مرفوض
        [topic] ضمن مجموعة مواضيع
        [agenda] على جدول الأعمال
       *[received] وصل
    }
desk-my-data-more = وهذا أيضًا يخصكم:
desk-my-data-support = تقصدون الشيء نفسه: «{ $text }»
desk-my-data-going = المتابعة مع «{ $topic }»: { $answer ->
        [yes] قلتم نعم
        [no] قلتم لا
        [inside] أنتم في المجموعة
       *[asked] سألتكم
    }
desk-my-data-objection = اعتراضكم رقم { $number }: «{ $text }»{ $answered ->
        [yes] { " " }الجواب: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = يوجد حديث مفتوح معي. { $answers ->
        [0] لا يوجد فيه جواب منكم بعد.
        [one] فيه جواب واحد منكم.
       *[other] عدد أجوبتكم فيه { $answers }.
    }
desk-my-data-waiting = { $count ->
        [one] رسالة واحدة في الطريق إليكم.
       *[other] عدد الرسائل في الطريق إليكم { $count }.
    }
desk-my-data-file = هنا كل شيء في ملف، لبرامج أخرى. فيه كل سطر عندي عنكم.

# الموافقة
desk-pool-in = شكرًا. سأقول لكم أين يمكنكم المشاركة أيضًا. أحفظ هذا منفصلًا عن مواضيعكم.
desk-pool-out = حسنًا. لن أقول لكم أين يمكنكم المشاركة أيضًا.

# الرسائل
desk-receipts-on = حسنًا. سأقول لكم ماذا يحدث بكل موضوع.
desk-receipts-off = حسنًا. لن أكتب بعد الآن ماذا يحدث بكل موضوع. يمكنكم النظر في أي وقت: اكتبوا { command-mine }.

# ماذا حدث بموضوع
desk-receipt-topic =
    { $count ->
        [one] موضوعكم رقم { $numbers } صار الآن ضمن مجموعة.
       *[other] مواضيعكم ذات الأرقام { $numbers } صارت الآن ضمن مجموعة.
    } { $people ->
        [0] يقول آخرون شيئًا مشابهًا.
        [one] يقول شخص واحد شيئًا مشابهًا.
        [two] يقول شخصان شيئًا مشابهًا.
        [few] يقول { $people } أشخاص شيئًا مشابهًا.
       *[other] يقول { $people } شخصًا شيئًا مشابهًا.
    } قرأه المشرفون.
desk-receipt-room = تتابع مجموعة الآن العمل على مجموعة موضوعكم رقم { $numbers }: { $topic }
desk-receipt-result =
    هذا ما نتج عن موضوعكم رقم { $numbers }. المجموعة: { $topic }
    { $result }
desk-receipt-topic-meant =
    رأيكم مثل رأي آخرين. صار الآن ضمن مجموعة: { $topic }
    { $people ->
        [0] يقول آخرون شيئًا مشابهًا.
        [one] يقول شخص واحد شيئًا مشابهًا.
        [two] يقول شخصان شيئًا مشابهًا.
        [few] يقول { $people } أشخاص شيئًا مشابهًا.
       *[other] يقول { $people } شخصًا شيئًا مشابهًا.
    } قرأه المشرفون.
desk-receipt-room-meant = تتابع مجموعة الآن العمل على مجموعة مواضيع يُحسب فيها صوتكم: { $topic }
desk-receipt-result-meant =
    هذا ما نتج عن مجموعة مواضيع يُحسب فيها صوتكم: { $topic }
    { $result }

# مواضيعي
desk-reworded = هكذا صار موضوعكم من الآن. سأقول للمشرفين إن شيئًا تغيّر.
desk-reworded-held = أخذت نصكم. يراجعه إنسان. حتى ذلك الحين لا يراه الآخرون.
desk-unsupported = صوتكم لم يعد محسوبًا هناك.

# الاعتراض
desk-objection-received = شكرًا. رقم اعتراضكم { $number }. يقرؤه إنسان ويجيبكم هنا.
desk-objection-answered =
    جواب على اعتراضكم رقم { $number }:
    { $answer }

# نهاية مدة الحفظ
desk-end-near =
    انتهى الحوار. في { DATETIME($date, dateStyle: "long") } أحذف كل ما عندي عنكم. هكذا وعدتكم.
    لا حاجة لفعل شيء. حتى ذلك اليوم يمكنكم الحصول على بياناتكم.
