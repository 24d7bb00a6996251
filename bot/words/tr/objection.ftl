### Bir karara itiraz etmek. $about: kişinin yazdığı.

objection-text =
    Her karara itiraz edebilirsiniz. Yazınızı bir bilgisayar değil, bir insan okur ve size cevap verir.
    Neye itiraz ediyorsunuz ve neden? Bana birkaç cümleyle yazın.
    .hint = Örneğin: Konum reddedildi, ama içinde hakaret yok.
    .name = İtiraz
    .error-empty = İçinde hiç kelime bulamadım. Lütfen neye itiraz ettiğinizi yazın.
    .error-too-short = Bu çok kısa. Lütfen en az { $shortest } harf yazın.
    .error-too-long = Bu çok uzun. Lütfen en çok { $longest } harf yazın. Şimdi { $length } harf var.

objection-send =
    “{ $about }”

    Bunu bir insana vereyim mi?
    .hint = Metninizi moderatörler okur. Adınızı görmezler.
    .name = İletmek
    .error-no-option = Bunu anlayamadım. Bunu bir insana vereyim mi? Lütfen evet veya hayır yazın.
    .option-yes = Evet, ilet
    .option-no = Hayır, iletme

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
