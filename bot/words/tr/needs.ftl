### Nerede yardım gerekiyor: yardım etmek isteyen herkes için.
### $answered: kişi yardım edebileceğini daha önce söylediyse yes.

needs-nothing = Şu anda kimse yardım aramıyor. Lütfen daha sonra tekrar bakın.
    .hint = Ne sunabileceğinizi de bana yazabilirsiniz. Birine gerekirse size sorarım.
    .name = İhtiyaç
    .error-no-option = Şu anda kimse yardım aramıyor.
    .option-close = Bitti

needs-which = Burada yardım gerekiyor. Hangisine bakmak istersiniz?
    .hint = Birini seçin. Yardım edip etmeyeceğinize sonra karar verirsiniz.
    .name = İhtiyaç
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option = { $text } ({ $organisation }{ hall-verified }){ $answered ->
        [yes] : Yardım ediyorsunuz
       *[no] {""}
    }
    .option-close = Bitti

needs-what =
    { hall-need }

    Yardım edebilir misiniz?
    .hint = İkiniz de evet demeden kuruluş sizinle ilgili bir şey öğrenmez.
    .name = Yardım
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-help = Yardım edebilirim
    .option-undo = Artık yardım edemem
    .option-close = Hayır, şimdi değil

needs-word =
    Kuruluş sizinle ilgili ne bilsin?
    Örneğin ne zaman vaktiniz olduğunu ve size nasıl ulaşılacağını yazın.
    Kuruluş bunu ancak o da evet derse okur.
    .hint = Gerçek adınızı yazmanız gerekmez. Kuruluş hayır derse metninizi silerim.
    .name = Mesajınız
    .summary = Mesajınız: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen kelimelerle yazın.
    .error-too-short = Bu çok kısa. Lütfen biraz daha yazın.
    .error-too-long = Metin çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.

needs-send = Kuruluşa sorayım mı?
    .hint = Kuruluşa yardımınızı isteyip istemediğini sorarım. Ondan önce sizinle ilgili bir şey öğrenmez.
    .name = Sormak
    .error-no-option = Bunu anlayamadım. Sorayım mı? Lütfen evet veya hayır yazın.
    .option-yes = Evet, lütfen sor
    .option-no = Hayır, vazgeçtim

# Kuruluş ne bilebilir ve yazabilir miyim.
needs-passed_on =
    Birazdan kuruluşa bir şey yazabilirsiniz. Örneğin size nasıl ulaşılacağını.
    Kuruluş bunu ancak evet derse alır. İstemezseniz sadece benim üzerimden yazışırsınız.

    O zaman onu iletebilir miyim?
    .hint = Bunu istediğiniz zaman değiştirebilirsiniz. Bunun için şunu yazın: { command-consent }.
    .name = İletmek
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-yes = Evet, ilet
    .option-bot = Hayır, sadece senin üzerinden

needs-hear =
    Kuruluşun cevabını size söyleyebilmem gerekiyor. Yoksa ona sormam.
    Size yazabilir miyim?
    .hint = O zaman yenilikleri de yazarım. Bunu istediğiniz zaman değiştirebilirsiniz. Bunun için şunu yazın: { command-consent }.
    .name = Size yazmak
    .error-no-option = Bunu anlayamadım. Size yazabilir miyim? Lütfen evet veya hayır yazın.
    .option-yes = Evet, bana yaz
    .option-no = Hayır, bana yazma

needs-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

needs-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
