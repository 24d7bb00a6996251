### عند ماذا يتوقف الحارس: ما في النص، وما يحل محله، وكيف عرف ذلك.

guard-left-out = حذفت هذا: { $kinds }. أحفظ نصكم هكذا: «{ $text }»

# كلمات تعني «ليقرر إنسان»، تفصل بينها |.
guard-objection-also = اعتراض|إنسان|شخص

guard-kind =
    .name = اسم
    .address = عنوان دقيق
    .phone = رقم هاتف
    .email = عنوان بريد إلكتروني
    .iban = رقم حساب
    .plate = رقم سيارة
    .username = اسم مستخدم
guard-placeholder =
    .name = [اسم]
    .address = [عنوان]
    .phone = [رقم هاتف]
    .email = [بريد إلكتروني]
    .iban = [رقم حساب]
    .plate = [رقم سيارة]
    .username = [اسم مستخدم]
guard-why =
    .name-full = • اسم: يوجد اسم أول واسم عائلة.
    .name-unusual = • اسم: كلمتان تشبهان اسماً واسم عائلة.
    .name-after-title = • اسم: يأتي بعد لقب أو نداء.
    .name-after-initial = • اسم: يأتي بعد اسم أول مختصر.
    .name-introduced = • اسم: شخص يعرّف بنفسه.
    .name-kin = • اسم: يأتي بعد كلمة مثل «جار» أو «أم».
    .name-lives = • اسم: مكتوب أين يسكن شخص.
    .name-article = • اسم: قبل اسم العائلة كلمة «der» أو «die» الألمانية.
    .name-plural = • اسم: مذكورة عائلة أو مالك شيء.
    .name-signature = • اسم: يأتي في النهاية مثل توقيع.
    .name-at-the-end = • اسم: يأتي وحده في النهاية.
    .name-with-contact = • اسم: يأتي بجانب رقم أو عنوان.
    .name-given-with-contact = • اسم: اسم أول بجانب رقم أو عنوان.
    .name-trained = • اسم: برنامج اللغة لدى البلدية يعتبره اسماً.
    .street-house-number = • عنوان: يوجد شارع مع رقم بيت.
    .street-house-number-spelled = • عنوان: يوجد شارع مع رقم بيت مكتوب بالكلمات.
    .street-where-one-lives = • عنوان: مكتوب في أي شارع يسكن شخص.
    .street-english = • عنوان: يوجد شارع مع رقم بيت.
    .street-turkish = • عنوان: يوجد شارع مع رقم بيت.
    .street-ukrainian = • عنوان: يوجد شارع مع رقم بيت.
    .street-arabic = • عنوان: يوجد شارع مع رقم بيت.
    .house-number = • عنوان: يوجد رقم بيت.
    .house-number-street = • عنوان: يوجد رقم بيت قبل الشارع.
    .house-number-where-one-lives = • عنوان: مكتوب في أي بيت يسكن شخص.
    .phone-digits = • هاتف: عدد الأرقام مثل رقم هاتف.
    .phone-grouped = • هاتف: الأرقام في مجموعات مثل رقم هاتف.
    .phone-after-word = • هاتف: قبله كلمة مثل «هاتف» أو «جوال».
    .phone-spelled = • هاتف: يوجد رقم مكتوب بالكلمات.
    .phone-abroad = • هاتف: يوجد رقم مع رمز بلد.
    .email-sign = • بريد: في العنوان علامة @.
    .email-disguised = • بريد: في العنوان كلمة بدل @.
    .iban-checksum = • حساب: رقم التحقق في IBAN صحيح.
    .iban-shape = • حساب: الرقم يشبه IBAN.
    .account-number = • حساب: قبله كلمة مثل «حساب».
    .plate-district = • سيارة: يبدأ بحروف منطقة ألمانية.
    .plate-after-word = • سيارة: قبله كلمة مثل «لوحة».
    .plate-foreign = • سيارة: له شكل بلد آخر.
    .plate-turkish = • سيارة: له الشكل التركي.
    .plate-ukrainian = • سيارة: له الشكل الأوكراني.
    .username-at = • اسم مستخدم: قبله علامة @.
    .username-link = • اسم مستخدم: يوجد رابط إلى شخص.
    .username-matrix = • اسم مستخدم: له شكل عنوان Matrix.
    .username-network = • اسم مستخدم: قبله اسم شبكة.
    .insult-word = • توجد شتيمة.
    .insult-masked = • توجد شتيمة مخفية.
    .insult-compound = • في كلمة طويلة شتيمة.
    .insult-address = • شخص يُشتم مباشرة.
    .insult-contempt = • فيه احتقار للناس.
    .insult-about = • فيه كلام مهين عن الناس.
    .insult-phrase = • فيه عبارة تُستعمل لإهانة الناس.
    .threat-kill = • فيه تهديد لشخص بالقتل.
    .threat-kill-all = • فيه تمني الموت لمجموعة.
    .threat-die = • فيه تمني الموت لشخص.
    .threat-where-you-live = • شخص يهدد: أعرف أين تسكن.
    .threat-you-will-see = • شخص يهدد: سترى.
    .threat-beat = • فيه تهديد لشخص بالضرب.
    .threat-arson = • شخص يهدد بالنار.
    .threat-bomb = • شخص يهدد بقنبلة.
    .threat-weapon = • شخص يهدد بسلاح.
    .threat-or-else = • شخص يطلب شيئًا ويهدد.
    .spam-money = • فيه وعد بالمال.
    .spam-coins = • فيه إعلان عن نقود رقمية.
    .spam-selling = • فيه بيع شيء.
    .spam-chain = • يشبه رسالة متسلسلة.
    .spam-links = • فيه روابط كثيرة.
    .spam-short-link = • فيه رابط مختصر مع كلمات قليلة.
    .spam-repeated = • يتكرر فيه الشيء نفسه.
    .spam-gibberish = • هذه ليست كلمات.
    .threat-sounds = • هذا يشبه التهديد.
    .insult-sounds = • هذا يشبه الإهانة.
    .spam-sounds = • هذا يشبه الإعلان أو الاحتيال.

guard-insult =
    في النص إهانة.
    القاعدة: قولوا ما يزعجكم، لكن لا تهاجموا الناس.
    .hint =
        عرفت ذلك من هنا:
        { $why }
    .name = إهانة
    .error-no-option = لم أفهم ذلك. من فضلكم اختاروا إجابة.
    .option-change = سأكتبه من جديد
    .option-keep = اتركه هكذا
    .option-discard = تجاهل النص
guard-threat =
    في النص تهديد.
    القاعدة: هنا لا أحد يهدد أحدًا.
    .name = تهديد
