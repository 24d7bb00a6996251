### Kişinin söyledikleri ve destekledikleri, yeniden söylemek, geri almak. $about: söz konusu metin.

mine-nothing =
    Bana henüz bir konu göndermediniz.
    Çevrenizde neyin iyi olmadığını bana yazın.
    .hint = Bana gönderdiğiniz her şeyi daha sonra burada görürsünüz.
    .name = Konularım
    .error-no-option = Burada henüz seçilecek bir şey yok. Lütfen “{ mine-nothing.option-close }” seçin.
    .option-close = Anladım

mine-which =
    Bunları bana gönderdiniz veya destekliyorsunuz.
    Değiştirmek veya geri almak istediğinizi seçin.
    .hint = Her şeyi değiştirebilir veya geri alabilirsiniz. Her şey kalsın isterseniz “{ mine-which.option-close }” seçin.
    .name = Konularım
    .error-no-option = Bu konuyu bulamıyorum. Lütfen listeden birini seçin.
    .option = { $kind ->
            [support] Destekliyorum: { $text }
           *[own] { $text }
        }
    .option-more = Daha çok göster
    .option-close = Her şey böyle kalsın

mine-what =
    Konunuz:
    “{ $about }”

    Onu değiştirmek, geri almak veya bırakmak ister misiniz?
    .hint = Geri alırsanız metni silerim. Bende onu artık moderatörler de göremez.
    .name = Değiştirmek veya geri almak
    .error-no-option = Bunu anlayamadım. Konuyu değiştirmek mi, geri almak mı, bırakmak mı istersiniz?
    .option-change = Metni değiştir
    .option-withdraw = Konuyu geri al
    .option-keep = Böyle kalsın

mine-support =
    Bunu destekliyorsunuz:
    “{ $about }”

    Sesinizi geri almak mı istersiniz, yoksa kalsın mı?
    .hint = Geri alırsanız sesiniz orada artık sayılmaz. Konu kalır.
    .name = Sesi geri almak
    .error-no-option = Bunu anlayamadım. Sesinizi geri almak mı istersiniz, yoksa kalsın mı?
    .option-withdraw = Sesimi geri al
    .option-keep = Orada kalsın
