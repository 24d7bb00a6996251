### Bir konuyu yeniden söylemek.

reword-contribution = Hangi konuyu değiştirmek istersiniz? Bana numarasını yazın.
    .hint = Numarayı şöyle bulursunuz: { command-mine } yazın.
    .name = Numara
    .error-empty = İçinde numara bulamadım. Lütfen konunuzun numarasını yazın.
    .error-too-short = Bu çok kısa. Lütfen konunuzun numarasını yazın.
    .error-too-long = Bu çok uzun. Lütfen sadece konunuzun numarasını yazın.

reword-concern = Konunuz bundan sonra nasıl olsun? Bütün metni bana yeniden yazın.
    .hint = Eski metnin yerine bunu alırım. Eski metin silinir.
    .name = Yeni metin
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = Eskisinin yerine bu metni alayım mı?
    .hint = Hayır derseniz eski metin kalır.
    .name = Yeni metni almak
    .error-no-option = Bunu anlayamadım. Bu metni alayım mı? Lütfen evet veya hayır yazın.
    .option-yes = Evet, bu metni al
    .option-no = Hayır, eskisi kalsın

reword-guarded = { intake-guarded }
    .hint = { intake-guarded.hint }
    .name = { intake-guarded.name }
    .error-no-option = { intake-guarded.error-no-option }
    .option-store = { intake-guarded.option-store }
    .option-change = { intake-guarded.option-change }
    .option-discard = { intake-guarded.option-discard }

reword-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

reword-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

reword-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
