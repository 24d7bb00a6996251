### Evin insanların hakları için söyledikleri: verilerim, onay, itiraz, gelişmeler.

# Düğmeler
desk-consents = Neye onay verdim
desk-erase = Her şeyi silmek
desk-resume = Bana tekrar yaz
desk-object = İtiraz ediyorum
desk-mute = Bunları artık yazma

# Verilerim
desk-my-data-get = Verilerime bak
desk-my-data-title = Verileriniz
desk-my-data = Sizinle ilgili bende olan her şey:
desk-my-data-name = Uydurma adınız: { $name }
desk-my-data-address = Adresiniz: { $network } üzerinde { $id }. Orada sizinle şu dilde konuşuyorum: { $language }
desk-my-data-agreed = Katılıyorsunuz. Onay verdiğiniz gün: { DATETIME($date, dateStyle: "long") }. Metni: { $version }
desk-my-data-contact = Size yazabilirim: { $given ->
        [yes] evet
       *[no] hayır
    }. Tarih: { DATETIME($date, dateStyle: "long") }, metin { $version }
desk-my-data-quoted = Sizden alıntı yapabilirim: { $given ->
        [yes] evet
       *[no] hayır
    }. Tarih: { DATETIME($date, dateStyle: "long") }, metin { $version }
desk-my-data-passed-on = Bir kuruluşa yazdığınızı ve size nasıl ulaşılacağını ona verebilirim: { $given ->
        [yes] evet
       *[no] hayır
    }. Tarih: { DATETIME($date, dateStyle: "long") }, metin { $version }
desk-my-data-pool = Başka nerelerde katılabileceğinizi duymak istiyorsunuz.
desk-my-data-messages = Mesajlar: { $state ->
        [paused] Siz tekrar isteyene kadar size hiç yazmıyorum.
        [answers] Size sadece cevap veriyorum.
        [muted] Size yenilikleri yazıyorum. Her konuda ne olduğunu yazmıyorum.
       *[all] Size yenilikleri ve konularınızda ne olduğunu yazıyorum.
    }
desk-my-data-said = { $count ->
        [one] Şunu söylediniz:
        [0] Henüz bir şey söylemediniz.
       *[other] { $count } şey söylediniz. En yeni { $shown } tanesi:
    }
desk-my-data-contribution =
    { $number }. “{ $text }”{ $placed ->
        [yes] { " " }Yer: { $place }.
       *[no] { "" }
    }
    Tür: { $kind ->
        [problem] Sorun
        [need] İhtiyaç
        [offer] Teklif
        [idea] Fikir
        [value] Sizin için önemli olan
        [feedback] Görüş
        [question] Soru
       *[other] { $kind }
    }. Tarih: { DATETIME($date, dateStyle: "long") }. Durum: { $state ->
        [waiting] bir insanı bekliyor
        [declined] reddedildi
        [topic] bir başlığa ait
        [agenda] gündemde
       *[received] geldi
    }
desk-my-data-more = Bunlar da size ait:
desk-my-data-support = Siz de aynısını söylüyorsunuz: “{ $text }”
desk-my-data-going = “{ $topic }” konusunda devam: { $answer ->
        [yes] Evet dediniz
        [no] Hayır dediniz
        [inside] Gruptasınız
       *[asked] size sordum
    }
desk-my-data-objection = { $number } numaralı itirazınız: “{ $text }”{ $answered ->
        [yes] { " " }Cevap: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = Benimle açık bir konuşmanız var. { $answers ->
        [0] İçinde henüz cevabınız yok.
        [one] İçinde 1 cevabınız var.
       *[other] İçinde { $answers } cevabınız var.
    }
desk-my-data-waiting = { $count ->
        [one] Size 1 mesaj yolda.
       *[other] Size { $count } mesaj yolda.
    }
desk-my-data-file = Burada her şey başka programlar için dosya olarak var. İçinde sizinle ilgili her satır duruyor.

# Onay
desk-pool-in = Teşekkürler. Başka nerelerde katılabileceğinizi size söylerim. Bunu konularınızdan ayrı saklarım.
desk-pool-out = Tamam. Başka nerelerde katılabileceğinizi size söylemem.

# Mesajlar
desk-receipts-on = Tamam. Her konuda ne olduğunu size söylerim.
desk-receipts-off = Tamam. Her konuda ne olduğunu artık yazmam. İstediğiniz zaman bakabilirsiniz: { command-mine } yazın.

# Bir konudan ne çıktığı
desk-receipt-topic =
    { $count ->
        [one] { $numbers } numaralı konunuz artık bir başlık altında.
       *[other] { $numbers } numaralı konularınız artık bir başlık altında.
    } { $people ->
        [0] Başkaları da benzer şeyler söylüyor.
       *[other] { $people } kişi benzer şeyler söylüyor.
    } Moderatörler onu okudu.
desk-receipt-room = Bir grup { $numbers } numaralı konunuzun başlığıyla şimdi devam ediyor: { $topic }
desk-receipt-result =
    { $numbers } numaralı konunuzdan çıkan sonuç. Başlık: { $topic }
    { $result }
desk-receipt-topic-meant =
    Başkalarıyla aynı şeyi düşünüyorsunuz. Bu artık bir başlık altında: { $topic }
    { $people ->
        [0] Başkaları da benzer şeyler söylüyor.
       *[other] { $people } kişi benzer şeyler söylüyor.
    } Moderatörler onu okudu.
desk-receipt-room-meant = Bir grup, sesinizin sayıldığı bir başlıkla şimdi devam ediyor: { $topic }
desk-receipt-result-meant =
    Sesinizin sayıldığı başlıktan çıkan sonuç: { $topic }
    { $result }

# Konularım
desk-reworded = Konunuz bundan sonra böyle. Bir şeyin değiştiğini moderatörlere söylerim.
desk-reworded-held = Metninizi aldım. Bir insan onu inceliyor. O zamana kadar başkaları görmez.
desk-unsupported = Sesiniz orada artık sayılmıyor.

# İtiraz
desk-objection-received = Teşekkürler. İtirazınızın numarası { $number }. Bir insan onu okur ve size buradan cevap verir.
desk-objection-answered =
    { $number } numaralı itirazınıza cevap:
    { $answer }

# Saklama süresinin sonu
desk-end-near =
    Diyalog bitti. Sizinle ilgili her şeyi şu tarihte silerim: { DATETIME($date, dateStyle: "long") }. Size böyle söz verdim.
    Bir şey yapmanız gerekmez. O güne kadar verilerinizi alabilirsiniz.
