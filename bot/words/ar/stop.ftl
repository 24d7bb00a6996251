### لا رسائل بعد الآن، أو حذف كل شيء.

stop-what = ماذا تريدون؟
    .hint = يمكنكم وقف الرسائل أو حذف كل شيء. إذا أوقفتم الرسائل فقط، تبقى مواضيعكم.
    .name = الرسائل أو الحذف
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option-quiet = لا رسائل بعد الآن
    .option-news = أريد استلام الرسائل
    .option-erase = احذف كل شيء عني
    .option-nothing = لا تغيّر شيئًا

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
