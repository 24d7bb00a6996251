### Salonun söyledikleri: yardım, geri dönüş yolları, düğmeler ve tek bir konuşmaya ait olmayan her şey.

hall-language-offer = Türkçe de konuşabilirim. Türkçe devam edelim mi?
hall-language-offer-yes = Evet, Türkçe
hall-language-others = Diğer diller
hall-cancelled = Peki, bıraktım. Hiçbir şey gönderilmedi.
hall-nothing-open = Tamam. Şu anda açık bir konu yok. Bana derdinizi yazabilirsiniz. Ya da şunu yazın: { command-help }.
hall-first = Bu zaten ilk soru. Bitirmek için şunu yazın: { command-cancel }.
hall-help =
    Şu diyalog için konu topluyorum: { $dialogue }.
    Çevrenizde neyin iyi olmadığını bana yazın. Sonra birkaç soru sorarım.

    Bu kelimeleri her zaman anlarım:
    • { command-mine }: { command-mine.about }
    • { command-needs }: { command-needs.about }
    • { command-organisation }: { command-organisation.about }
    • { command-language }: { command-language.about }
    • { command-privacy }: { command-privacy.about }
    • { command-stop }: { command-stop.about }
    • { command-leave }: { command-leave.about }
    • { command-back }: { command-back.about }
    • { command-change }: { command-change.about }
    • { command-cancel }: { command-cancel.about }
    • { command-help }: { command-help.about }

    Ben bir bilgisayar programıyım. Acil yardım hattı değilim. Acil durumda 112'yi arayın.
    { $more_help }
hall-expired = Bu düğme artık geçerli değil. Buradan devam edelim:
hall-overtaken = Bu az önce değişti, belki başka biri daha hızlıydı. Hiçbir şey yapmadım. Buradan devam edelim:
hall-expired-idle = Bu düğme artık geçerli değil. Şu anda açık bir konu yok. Bana derdinizi yazabilirsiniz.
hall-media = Bununla henüz bir şey yapamıyorum. Lütfen bana kelimelerle yazın.
    .photo = Mesajınızdaki fotoğrafı bulamadım. Lütfen bir kez daha gönderin.
    .voice = Sesli mesajları henüz anlayamıyorum. Lütfen bana kelimelerle yazın.
    .video = Henüz video alamıyorum. Lütfen videoda ne göründüğünü kelimelerle yazın.
    .place = Yeri okuyamadım. Lütfen bana sokağı veya meydanı yazın.
    .contact = Kişi bilgisi kabul etmiyorum. Lütfen bana ad ve telefon numarası göndermeyin.
    .sticker = Çıkartmaları okuyamıyorum. Lütfen bana kelimelerle yazın.
    .file = Henüz dosya alamıyorum. Lütfen en önemli şeyleri kelimelerle yazın.
hall-near = { $north }, { $east } yakınında
hall-spot =
    Teşekkürler. Bu yeri not ettim: { $place }
    Yeri biraz belirsizleştirdim. Tam noktayı kaydetmem.
    Haritada: { $link }
hall-consent-first =
    Bunu alabilmem için önce onayınız gerekiyor.
    Ona bakmadım ve onu saklamıyorum. Lütfen sonra bir kez daha gönderin.
hall-photo-here =
    { $count ->
        [one] Fotoğrafınız bende. İçindeki konum bilgisini sildim ve onu küçülttüm.
       *[other] { $count } fotoğrafınız bende. İçlerindeki konum bilgisini sildim ve onları küçülttüm.
    }
hall-photo-failed =
    .big = Fotoğraf benim için çok büyük. En çok 10 megabayt alabilirim. Lütfen daha küçük bir fotoğraf gönderin.
    .pixels = Fotoğrafın çözünürlüğü benim için çok yüksek. Lütfen daha küçük bir fotoğraf gönderin.
    .broken = Fotoğrafı açamadım. JPEG, PNG ve WebP okuyabilirim. Lütfen bu biçimlerden biriyle gönderin.
    .gone = Fotoğrafı alamadım. Artık orada değil. Lütfen bir kez daha gönderin.
    .slow = Fotoğrafı alamadım. Çok uzun sürdü. Lütfen sonra tekrar gönderin, ya da daha küçüğünü.
hall-photo-surplus = Bir konu için en çok { $most } fotoğraf alırım. Diğerlerini saklamadım.
hall-photo-removed = Fotoğrafı sildim.
hall-voice-heard =
    Şunu anladım: “{ $text }”
    Doğru mu?
hall-voice-yes = Evet
hall-voice-no = Hayır
hall-voice-again = Tamam, bunu unutuyorum. Lütfen bir kez daha söyleyin ya da bana yazın.
hall-voice-failed =
    .big = Sesli mesaj benim için çok uzun. Lütfen daha kısa söyleyin ya da bana yazın.
    .long = Sesli mesaj benim için çok uzun. En çok 3 dakika dinleyebilirim. Lütfen daha kısa söyleyin.
    .empty = İçinde hiç kelime duymadım. Lütfen bir kez daha söyleyin ya da bana yazın.
    .broken = Sesli mesajı açamadım. Lütfen bana kelimelerle yazın.
    .gone = Sesli mesajı alamadım. Artık orada değil. Lütfen bir kez daha gönderin.
    .slow = Sesli mesajı alamadım. Çok uzun sürdü. Lütfen sonra gönderin ya da bana yazın.
hall-unreadable = Mesajınız şifreliydi. Onu okuyamadım. Lütfen bir kez daha gönderin.
hall-parked = Bizde bir şey bozuldu. Bu sizin hatanız değil. Hata not edildi. Lütfen bir kez daha deneyin.
hall-change = Hangi cevabı değiştirmek istersiniz?
hall-each = { $line } (“{ $about }”)
hall-nav =
    .back = Geri
    .cancel = Vazgeç
    .change = Değiştir
    .help = Yardım
hall-welcome-first = Bunun için önce onayınız gerekiyor.
hall-draft-kept =
    Teşekkürler. Yazdığınızı okudum.
    Onu alabilmem için önce onayınız gerekiyor. Onay vermezseniz 1 gün sonra unuturum.
hall-draft-next = Teşekkürler. Yazdığınızı okudum. Birazdan onu konuşacağız.
hall-astray =
    Bunu bilmiyorum. Ben bir bilgisayar programıyım ve yalnızca mahalleniz için buradayım.
    Bana örneğin şunu yazabilirsiniz: “Oyun parkındaki lamba bozuk.”
    Ya da: “Köprü ne zaman onarılacak?”
    Konu mahallenizle ilgiliyse: Önce onayınıza ihtiyacım var.
hall-thanks-declined = Sorun değil. Sizden hiçbir şey kaydetmiyorum. Fikrinizi değiştirirseniz şunu yazın: { command-start }.
hall-too-young = Bunu söylediğiniz için teşekkürler. 16 yaşında olmanız gerekiyor. Bu yüzden sizden hiçbir şey kaydetmiyorum. Lütfen derdinizi bir yetişkine anlatın.
hall-privacy =
    Verilerinizi nasıl kullanıyorum

    Sorumlu: { $municipality }.
    Amaç: derdinizin diyalogda duyulması. Diyaloğun adı: { $dialogue }.
    Neden yapabiliyorum: çünkü siz onay veriyorsunuz. Dayanağı, Genel Veri Koruma Tüzüğü'nün 6. maddesidir.

    Şunları kaydederim:
    • bana yazdıklarınızı
    • fotoğraflarınızı, konum bilgisi olmadan ve küçültülmüş olarak
    • paylaştığınız yerleri, gönderdiğinizden daha belirsiz olarak
    • uydurma bir adı
    • dilinizi
    • bana söylerseniz, hangi kuruluş adına konuştuğunuzu ve neye yardım etmek istediğinizi
    • size cevap verebilmek için bu sohbetin adresini
    • ne zaman ve hangi metne onay verdiğinizi
    Şunları kaydetmem: telefon numaranızı ve gerçek adınızı.

    Ne kadar süre kaydederim: diyalog bittikten sonra 12 ay. Ya da siz silene kadar.

    Başkaları ne görür:
    • Moderatörler yazınızı adınız olmadan okur.
    • Diğer katılımcılar da yazınızı okuyabilir, yine adınız olmadan.
    { $networks ->
        [telegram] • Telegram, orada bana yazdığınız her şeyi okuyabilir.
        [matrix] • Matrix'te şifreli sohbette sunucu sadece yazıştığımızı görür. Şifre yoksa her şeyi okuyabilir.
       *[both]
            • Telegram, orada bana yazdığınız her şeyi okuyabilir.
            • Matrix'te şifreli sohbette sunucu sadece yazıştığımızı görür. Şifre yoksa her şeyi okuyabilir.
    }
    • Bunun dışında hiçbir şeyi başkasına vermem. Metinleri kendi bilgisayarımız sıralar. Kararı insanlar verir.

    Haklarınız:
    • Sizinle ilgili her şeyi görmek. Şunu yazın: { command-my_data }.
    • Tek tek konuları değiştirmek veya geri almak. Şunu yazın: { command-mine }.
    • Neye onay verdiğinizi görmek ve değiştirmek. Şunu yazın: { command-consent }.
    • Bir karara itiraz etmek. Cevabı bir insan verir. Şunu yazın: { command-objection }.
    • Artık mesaj almamak. Şunu yazın: { command-stop }.
    • Her şeyi silmek ve onayınızı geri almak. Şunu yazın: { command-leave }.
    • Soru sormak ve şikâyet etmek. Başvurabileceğiniz yer: { $privacy_contact }. Ya da eyaletinizdeki veri koruma kurumu.
    { $networks ->
        [matrix] { "" }
       *[other] Telegram'da sadece bir mesajı silerseniz bundan haberim olmaz.
    }

    { $networks ->
        [both] Telegram'a bağlı değilsiniz. Bana Matrix'ten de ulaşabilirsiniz.
       *[one] { "" }
    }
    { $other_doors }
hall-other-doors = Telefonsuz da olur: { $doors }
hall-not-yours = { $who ->
    [moderator_organiser] Bunu sadece moderatörler ve düzenleyenler yapabilir.
    [moderator_organiser_table_moderator] Bunu sadece moderatörler, düzenleyenler ve masa moderatörleri yapabilir.
    [moderator_table_moderator] Bunu sadece moderatörler ve masa moderatörleri yapabilir.
    [moderator_administrator] Bunu sadece moderatörler ve yöneticiler yapabilir.
    [administrator] Bunu sadece yöneticiler yapabilir.
   *[moderator] Bunu sadece moderatörler yapabilir.
}
hall-unknown-command = Bu komutu bilmiyorum. Neler yapabildiğimi görmek için şunu yazın: { command-help }.
hall-idle = Buradayım. Çevrenizde neyin iyi olmadığını bana yazın. Ya da şunu yazın: { command-help }.
hall-language-set = Tamam. Artık sizinle Türkçe konuşuyorum.
hall-news-on = Tamam. Yeni bir şey olunca size yazarım.
hall-news-off = Tamam. Siz tekrar isteyene kadar size hiç yazmam. Siz bana her zaman yazabilirsiniz.
hall-resumed = Tamam, ara bitti. Size eskisi gibi cevap veririm. Yenilikleri de yazayım mı? Bunu buradan değiştirebilirsiniz:
hall-left = Sizinle ilgili her şeyi sildim. Zaman ayırdığınız için teşekkürler. Yeniden başlamak isterseniz şunu yazın: { command-start }.
hall-edited = Değiştirdiğiniz metni aldım.
hall-edited-cleaned =
    Değiştirdiğiniz metni aldım.
    { $note }
hall-edited-several = Bu mesajdan { $count } konu çıktı. Hiçbirini değiştirmedim. Bunun için şunu yazın: { command-mine }.
hall-edited-insult = Değiştirdiğiniz metinde bir hakaret var. Onu almadım. Eski metin geçerli.
hall-edited-threat = Değiştirdiğiniz metinde bir tehdit var. Onu almadım. Eski metin geçerli.
hall-edited-spam = Değiştirdiğiniz metin reklama benziyor. Onu almadım. Eski metin geçerli.
hall-removed = Bunu geri aldım. Metniniz silindi.
hall-group = Grupta konu almıyorum. Lütfen bana özelden yazın: { $link }
hall-slow-down = Bir anda çok fazla mesaj geldi. Hepsini okuyorum. Ama şimdi biraz daha uzun sürecek.

# İki kapı
hall-door-citizen = Kendi adıma konuşuyorum
hall-door-organisation = Bir kuruluş adına konuşuyorum

# Cümle parçaları
hall-change-line = Değiştir: { $line }
hall-verified = { $verified ->
    [yes] {" (onaylı)"}
   *[no] {""}
}
hall-period = { DATETIME($start, dateStyle: "full", timeStyle: "short") } – { $same ->
    [yes] { DATETIME($end, timeStyle: "short") }
   *[no] { DATETIME($end, dateStyle: "full", timeStyle: "short") }
}
hall-since = Başlangıç: { DATETIME($start, dateStyle: "full", timeStyle: "short") }
hall-need =
    “{ $what }”
    Kim: { $organisation }{ hall-verified }
    Kaç kişi: { $people ->
        [one] 1 kişi
       *[other] { $people } kişi
    }
    Ne zaman: { hall-period }
    Nerede: { $place }
