### Bekçi neyde durur: metinde ne var, yerine ne gelir, nereden anlar.

guard-left-out = Şunu çıkardım: { $kinds }. Metninizi şöyle kaydederim: “{ $text }”

# "Bir insan karar versin" yerine geçen kelimeler, | ile ayrılır.
guard-objection-also = itiraz|bir insan|insan

guard-kind =
    .name = bir ad
    .address = tam bir adres
    .phone = bir telefon numarası
    .email = bir e-posta adresi
    .iban = bir hesap numarası
    .plate = bir araç plakası
    .username = bir kullanıcı adı
guard-placeholder =
    .name = [ad]
    .address = [adres]
    .phone = [telefon numarası]
    .email = [e-posta adresi]
    .iban = [hesap numarası]
    .plate = [plaka]
    .username = [kullanıcı adı]
guard-why =
    .name-full = • Ad: Ad ve soyad yazıyor.
    .name-unusual = • Ad: İki sözcük ad ve soyada benziyor.
    .name-after-title = • Ad: Bir hitaptan veya unvandan sonra geliyor.
    .name-after-initial = • Ad: Kısaltılmış bir addan sonra geliyor.
    .name-introduced = • Ad: Biri kendini tanıtıyor.
    .name-kin = • Ad: “Komşu” veya “anne” gibi bir kelimeden sonra geliyor.
    .name-lives = • Ad: Birinin nerede oturduğu yazıyor.
    .name-article = • Ad: Soyadından önce Almanca “der” veya “die” yazıyor.
    .name-plural = • Ad: Bir aile ya da bir şeyin kime ait olduğu yazıyor.
    .name-signature = • Ad: Sonda imza gibi duruyor.
    .name-at-the-end = • Ad: Sonda tek başına duruyor.
    .name-with-contact = • Ad: Bir numaranın veya adresin yanında duruyor.
    .name-given-with-contact = • Ad: Bir numaranın veya adresin yanında bir ad duruyor.
    .name-trained = • Ad: Belediyenin dil programı bunu bir ad sanıyor.
    .street-house-number = • Adres: Kapı numaralı bir sokak yazıyor.
    .street-house-number-spelled = • Adres: Kapı numarası yazıyla verilmiş bir sokak var.
    .street-where-one-lives = • Adres: Birinin hangi sokakta oturduğu yazıyor.
    .street-english = • Adres: Kapı numaralı bir sokak yazıyor.
    .street-turkish = • Adres: Kapı numaralı bir sokak yazıyor.
    .street-ukrainian = • Adres: Kapı numaralı bir sokak yazıyor.
    .street-arabic = • Adres: Kapı numaralı bir sokak yazıyor.
    .house-number = • Adres: Bir kapı numarası yazıyor.
    .house-number-street = • Adres: Sokaktan önce bir kapı numarası yazıyor.
    .house-number-where-one-lives = • Adres: Birinin hangi binada oturduğu yazıyor.
    .phone-digits = • Telefon: Bir telefon numarasında bu kadar rakam olur.
    .phone-grouped = • Telefon: Rakamlar telefon numarası gibi gruplanmış.
    .phone-after-word = • Telefon: Önünde “telefon” veya “cep” gibi bir kelime var.
    .phone-spelled = • Telefon: Bir numara yazıyla verilmiş.
    .phone-abroad = • Telefon: Ülke kodlu bir numara yazıyor.
    .email-sign = • E-posta: Adreste @ işareti var.
    .email-disguised = • E-posta: Adreste @ yerine bir kelime var.
    .iban-checksum = • Hesap: IBAN'ın kontrol rakamı doğru.
    .iban-shape = • Hesap: Numara IBAN'a benziyor.
    .account-number = • Hesap: Önünde “hesap” gibi bir kelime var.
    .plate-district = • Plaka: Bir Alman ilçesinin harfleriyle başlıyor.
    .plate-after-word = • Plaka: Önünde “plaka” gibi bir kelime var.
    .plate-foreign = • Plaka: Başka bir ülkenin biçiminde.
    .plate-turkish = • Plaka: Türkiye plakası biçiminde.
    .plate-ukrainian = • Plaka: Ukrayna plakası biçiminde.
    .username-at = • Kullanıcı adı: Önünde @ işareti var.
    .username-link = • Kullanıcı adı: Bir kişiye giden bir bağlantı var.
    .username-matrix = • Kullanıcı adı: Matrix adresi biçiminde.
    .username-network = • Kullanıcı adı: Önünde bir ağın adı var.
    .insult-word = • Bir küfür yazıyor.
    .insult-masked = • Gizlenmiş bir küfür var.
    .insult-compound = • Uzun bir kelimenin içinde küfür var.
    .insult-address = • Birine doğrudan küfrediliyor.
    .insult-contempt = • İnsanlar aşağılanıyor.
    .insult-about = • İnsanlar hakkında hakaret içeren bir şey söyleniyor.
    .insult-phrase = • İnsanlara hakaret için kullanılan bir söz var.
    .threat-kill = • Biri ölümle tehdit ediliyor.
    .threat-kill-all = • Bir gruba ölüm dileniyor.
    .threat-die = • Birine ölüm dileniyor.
    .threat-where-you-live = • Biri tehdit ediyor: Nerede oturduğunu biliyorum.
    .threat-you-will-see = • Biri tehdit ediyor: Göreceksin.
    .threat-beat = • Biri dayakla tehdit ediliyor.
    .threat-arson = • Biri ateşle tehdit ediyor.
    .threat-bomb = • Biri bombayla tehdit ediyor.
    .threat-weapon = • Biri silahla tehdit ediyor.
    .threat-or-else = • Biri bir şey istiyor ve tehdit ediyor.
    .spam-money = • Para vaat ediliyor.
    .spam-coins = • Dijital para reklamı yapılıyor.
    .spam-selling = • Bir şey satılıyor.
    .spam-chain = • Zincir mesaja benziyor.
    .spam-links = • Çok sayıda bağlantı var.
    .spam-short-link = • Az sözle birlikte kısaltılmış bir bağlantı var.
    .spam-repeated = • Hep aynı şey yazıyor.
    .spam-gibberish = • Bunlar kelime değil.
    .threat-sounds = • Bu bir tehdit gibi geliyor.
    .insult-sounds = • Bu bir hakaret gibi geliyor.
    .spam-sounds = • Bu reklam veya dolandırıcılık gibi geliyor.

guard-insult =
    Metinde bir hakaret var.
    Kural şu: Sizi rahatsız eden şeyi söyleyin, ama insanlara saldırmayın.
    .hint =
        Şuradan anladım:
        { $why }
    .name = Hakaret
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-change = Yeniden yazacağım
    .option-keep = Böyle kalsın
    .option-discard = Metni at
guard-threat =
    Metinde bir tehdit var.
    Kural şu: Burada kimse kimseyi tehdit etmez.
    .name = Tehdit
