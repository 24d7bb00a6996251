### Moderasyonun bir sorusuna cevap vermek.

answer-nothing = Bu soru artık açık değil.
    .hint = Belki zaten cevap verdiniz ya da başka karar verildi.
    .name = Soru
    .error-no-option = Burada şu anda cevaplanacak bir şey yok. Lütfen “{ answer-nothing.option-close }” seçin.
    .option-close = Tamam

answer-text =
    “{ $about }”

    Cevabınız nedir?
    .hint = İsim ve telefon numarası yazmayın. Başkaları cevabınızı okuyabilir.
    .name = Cevap
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = Cevap: { $value }

answer-how =
    Şimdiye kadar şöyle: “{ $about }”

    Cevabınızı ne yapayım?
    .hint = Eklersem eski metin de kalır.
    .name = Eklemek veya değiştirmek
    .error-no-option = Bunu anlayamadım. Cevabı ekleyeyim mi, yoksa eski metnin yerine mi alayım?
    .option-add = Ekle
    .option-replace = Eski metnin yerine al
    .summary = { $value }

answer-send = Böyle göndereyim mi?
    .hint = Sonra moderasyon cevabınızı okur.
    .name = Göndermek
    .error-no-option = Bunu anlayamadım. Göndereyim mi? Lütfen evet veya hayır yazın.
    .option-yes = Evet, gönder
    .option-no = Hayır, gönderme

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
