### ما يقوله البيت عندما يتقرر شيء.

# أزرار
desk-again = موضوع آخر
desk-mine = عرض مواضيعي

# تأكيد الاستلام
desk-reported =
    شكرًا. وصل موضوعكم. رقمه { $number }.
    سأقول لكم ماذا يحدث به.
    يمكنكم سحبه في أي وقت.
desk-reported-quiet =
    شكرًا. وصل موضوعكم. رقمه { $number }.
    يمكنكم سحبه في أي وقت.
desk-supported =
    شكرًا. صوتكم محسوب الآن.
    { $people ->
        [one] وراء هذا الموضوع شخص واحد.
        [two] وراء هذا الموضوع شخصان.
        [few] وراء هذا الموضوع { $people } أشخاص.
       *[other] وراء هذا الموضوع { $people } شخصًا.
    }
desk-reported-held =
    شكرًا. وصل موضوعكم. رقمه { $number }.
    يراجعه إنسان. حتى ذلك الحين لا يراه الآخرون. سأقول لكم ماذا يحدث به.
desk-reported-held-quiet =
    شكرًا. وصل موضوعكم. رقمه { $number }.
    يراجعه إنسان. حتى ذلك الحين لا يراه الآخرون.
desk-several-held = ما زال إنسان يراجع هذا. حتى ذلك الحين لا يراه الآخرون.
desk-several-hears = سأقول لكم ماذا يحدث به.
desk-reported-several =
    { $count ->
        [0] شكرًا.
        [one] شكرًا. وصل موضوع واحد جديد. رقمه { $numbers }.
       *[other] شكرًا. عدد المواضيع الجديدة { $count }. أرقامها { $numbers }.
    }
    { $supported ->
        [0] يمكنكم سحب كل موضوع في أي وقت.
        [one] صوتكم محسوب أيضًا في موضوع واحد للآخرين.
       *[other] صوتكم محسوب أيضًا في مواضيع الآخرين. عددها { $supported }.
    }
desk-added =
    شكرًا. صوتكم محسوب الآن، وكلماتكم موجودة أيضًا. رقمها { $number }.
    { $people ->
        [one] وراء هذا الموضوع شخص واحد.
        [two] وراء هذا الموضوع شخصان.
        [few] وراء هذا الموضوع { $people } أشخاص.
       *[other] وراء هذا الموضوع { $people } شخصًا.
    }
desk-added-held =
    شكرًا. صوتكم محسوب الآن. رقم كلماتكم { $number }. ما زال إنسان يراجعها.
    { $people ->
        [one] وراء هذا الموضوع شخص واحد.
        [two] وراء هذا الموضوع شخصان.
        [few] وراء هذا الموضوع { $people } أشخاص.
       *[other] وراء هذا الموضوع { $people } شخصًا.
    }
desk-taken-in = تمت مراجعة موضوعكم رقم { $number } وقبوله. شكرًا على صبركم.
desk-declined-insult = موضوعكم رقم { $number } مرفوض: فيه إهانة لأحد.
desk-declined-threat = موضوعكم رقم { $number } مرفوض: فيه تهديد لأحد.
desk-declined-spam = موضوعكم رقم { $number } مرفوض: هو إعلان.
desk-declined-elsewhere = موضوعكم رقم { $number } مرفوض: مكانه ليس هنا.
desk-declined-place = موضوعكم رقم { $number } مرفوض: المكان ليس في هذا الحي.
desk-declined-answered = موضوعكم رقم { $number } مرفوض: له جواب من قبل.
desk-declined-person = موضوعكم رقم { $number } مرفوض: فيه اسم إنسان.
desk-declined-words = يكتب المشرفون عنه: «{ $words }»
desk-passed-on = يذهب موضوعكم رقم { $number } إلى قسم الصيانة في البلدية. لا أستطيع أن أعد بجواب من هناك.
desk-undecided = أُلغي القرار في موضوعكم رقم { $number }. يقرر المشرفون من جديد.
desk-unasked = لم يعد السؤال عن موضوعكم رقم { $number } مطروحًا. لا حاجة إلى الإجابة.
desk-asked-back =
    لدى المشرفين سؤال عن موضوعكم رقم { $number }:
    «{ $question }»
desk-answer = أجيب
desk-answered = شكرًا. جوابكم الآن في موضوعكم رقم { $number }. سيقرؤه المشرفون.
desk-withdrawn = سُحب موضوعكم. النص محذوف.
desk-gone = هذا الموضوع لم يعد موجودًا.

# الصور
desk-photo-described = شكرًا. وصفكم الآن عند الصورة.
desk-photo-kept = حسنًا. الصورة بدون وصف.

# جدول الأعمال
desk-agenda-title = جدول الأعمال جاهز
desk-agenda-published =
    { $title }: سنتحدث عن هذا:
    { $topics }
desk-agenda-yours =
    { $title }: سنتحدث عن هذا:
    { $topics }

    { $count ->
        [one] موضوعكم من بينها:
       *[other] مواضيعكم من بينها:
    }
    { $mine }
desk-agenda-evening =
    نلتقي يوم { DATETIME($day, dateStyle: "full") }، الساعة { $hour }.
    { $placed ->
        [yes] المكان: { $venue }
       *[no] لم يتحدد المكان بعد.
    }
