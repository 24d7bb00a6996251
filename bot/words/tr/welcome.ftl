### İlk konuşma: kim olduğum, ne kaydettiğim, onay.
### Neyin kaydedildiğini, gösterildiğini veya ne kadar saklandığını değiştiren, bot/flows/citizens.py içindeki CONSENT'i de değiştirir.

welcome-agree =
    Merhaba. Ben bir bilgisayar programıyım. İnsan değilim.

    { $greeting }

    Konumuz: { $dialogue }.
    Sorumlu: { $municipality }.
    Çevrenizde nelerin iyi olmadığını bana yazabilirsiniz. Aynı derdi olan insanları bir araya getiririm.

    Şunları kaydederim: yazdıklarınızı, uydurma bir adı, dilinizi ve bu sohbetin adresini.
    Şunları kaydetmem: telefon numaranızı ve gerçek adınızı.
    Ne kadar süre: diyalog bittikten sonra 12 ay. Ya da siz silene kadar.
    Başkaları ne görür: moderatörler ve diğer katılımcılar yazınızı okuyabilir. Adınızı görmezler.
    { $networks ->
        [telegram] Telegram yazılanları okuyabilir.
        [matrix] Sohbetimiz şifreli değilse Matrix sunucusu yazılanları okuyabilir.
       *[both] Telegram yazılanları okuyabilir. Sohbetimiz şifreli değilse Matrix sunucusu da okuyabilir.
    }

    Her şeyi istediğiniz zaman geri alabilirsiniz. Bunun için şunu yazın: { command-leave }.
    { $networks ->
        [telegram] Bana Telegram'dan ulaşabilirsiniz.
        [matrix] Bana Matrix'ten ulaşabilirsiniz.
       *[both] Bana Telegram'dan ve Matrix'ten ulaşabilirsiniz.
    }
    { $other_doors }

    Ben acil yardım hattı değilim. Acil durumda 112'yi arayın.
    { $more_help }

    16 yaşında veya daha büyük müsünüz? Ve kabul ediyor musunuz?
    .again = 16 yaşında veya daha büyük müsünüz? Ve kabul ediyor musunuz?
    .hint = Siz kabul etmeden sizden bir şey kaydedemem. Onayınız yoksa hiçbir şey kaydetmem.
    .name = Onay
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-agree = Evet, 16 yaşımı doldurdum, kabul ediyorum
    .option-more = Daha çok bilgi istiyorum
    .option-language = Dil · Sprache · Language · Мова · لغة
    .option-young = 16 yaşından küçüğüm
    .option-no = Hayır, teşekkürler

welcome-agree-informed =
    { hall-privacy }

    16 yaşında veya daha büyük müsünüz? Ve kabul ediyor musunuz?
    .again = { welcome-agree.again }
    .hint = { welcome-agree.hint }
    .name = { welcome-agree.name }
    .error-no-option = { welcome-agree.error-no-option }
    .option-agree = { welcome-agree.option-agree }
    .option-young = { welcome-agree.option-young }
    .option-no = { welcome-agree.option-no }

welcome-hear =
    Teşekkürler. Bir sorum daha var:
    Bildirdiğiniz konuda ne olduğunu size yazabilir miyim?
    .hint = Sadece yeni bir şey olunca yazarım. Bunu istediğiniz zaman değiştirebilirsiniz. Bunun için şunu yazın: { command-stop }.
    .name = Size mesajlar
    .error-no-option = Bunu anlayamadım. Size yazabilir miyim? Lütfen evet veya hayır yazın.
    .option-yes = Evet, bana yaz
    .option-no = Hayır, bana yazma
