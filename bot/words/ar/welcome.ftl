### الحديث الأول: من أنا، وماذا أحفظ، والموافقة.
### من يغيّر ما يُحفظ أو يُعرض أو مدة حفظه يغيّر أيضًا CONSENT في bot/flows/citizens.py.

welcome-agree =
    مرحبًا. أنا برنامج كمبيوتر. لست إنسانًا.

    { $greeting }

    الموضوع هنا: { $dialogue }.
    الجهة المسؤولة: { $municipality }.
    يمكنكم أن تكتبوا لي ما ليس جيدًا في حيّكم. أنا أجمع الناس الذين يهمهم الأمر نفسه.

    هذا ما أحفظه: ما تكتبونه، واسم مستعار، ولغتكم، وعنوان هذه المحادثة.
    هذا ما لا أحفظه: رقم هاتفكم واسمكم الحقيقي.
    مدة الحفظ: حتى 12 شهرًا بعد نهاية الحوار. أو حتى تحذفوه أنتم.
    ما يراه الآخرون: يستطيع المشرفون والمشاركون قراءة نصكم. لا يرون اسمكم.
    { $networks ->
        [telegram] قد يقرأ Telegram ما نكتبه.
        [matrix] قد يقرأ خادم Matrix ما نكتبه إذا كانت المحادثة غير مشفّرة.
       *[both] قد يقرأ Telegram ما نكتبه. وقد يقرؤه خادم Matrix إذا كانت المحادثة غير مشفّرة.
    }

    يمكنكم التراجع عن كل شيء في أي وقت. اكتبوا حينها: { command-leave }.
    { $networks ->
        [telegram] تجدونني على Telegram.
        [matrix] تجدونني على Matrix.
       *[both] تجدونني على Telegram وعلى Matrix.
    }
    { $other_doors }

    أنا لست رقم طوارئ. في حالة الخطر اتصلوا بالرقم 112.
    { $more_help }

    هل عمركم 16 سنة أو أكثر؟ وهل توافقون؟
    .again = هل عمركم 16 سنة أو أكثر؟ وهل توافقون؟
    .hint = لا يُسمح لي بحفظ شيء منكم إلا بعد موافقتكم. بدون موافقتكم لا أحفظ أي شيء.
    .name = الموافقة
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option-agree = نعم، عمري 16 سنة أو أكثر وأوافق
    .option-more = أريد أن أعرف المزيد
    .option-language = لغة · Sprache · Language · Dil · Мова
    .option-young = عمري أقل من 16 سنة
    .option-no = لا، شكرًا

welcome-agree-informed =
    { hall-privacy }

    هل عمركم 16 سنة أو أكثر؟ وهل توافقون؟
    .again = { welcome-agree.again }
    .hint = { welcome-agree.hint }
    .name = { welcome-agree.name }
    .error-no-option = { welcome-agree.error-no-option }
    .option-agree = { welcome-agree.option-agree }
    .option-young = { welcome-agree.option-young }
    .option-no = { welcome-agree.option-no }

welcome-hear =
    شكرًا. عندي سؤال آخر:
    هل تسمحون لي أن أكتب لكم ماذا حدث بموضوعكم؟
    .hint = لا أكتب لكم إلا عندما يوجد جديد. يمكنكم تغيير ذلك في أي وقت. اكتبوا حينها: { command-stop }.
    .name = رسائل لكم
    .error-no-option = لم أفهم ذلك. هل تسمحون لي أن أكتب لكم؟ من فضلكم أجيبوا بنعم أو لا.
    .option-yes = نعم، اكتب لي
    .option-no = لا، لا تكتب لي
