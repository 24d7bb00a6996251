### Bir konu: nedir, başkaları söyledi mi, nerede, gönder.

intake-concern =
    Çevrenizde ne iyi değil? Ya da neye ihtiyacınız var?
    Bana 1 veya 2 cümleyle yazın.
    .hint =
        Sizi rahatsız eden veya eksik olan şeyi yazın. Örneğin: “Oyun parkındaki lamba 3 haftadır bozuk.”
        Lütfen ad ve telefon numarası yazmayın.
    .name = Konu
    .summary = Konu: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen derdinizi kelimelerle yazın.
    .error-too-short = Bu çok kısa. Lütfen biraz daha yazın: en az { $shortest } harf.
    .error-too-long =
        Metniniz çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.
        Birden çok konunuz varsa her birini ayrı gönderin.

intake-same =
    Başkaları buna benzer bir şey söyledi.
    Siz de aynı şeyi mi söylüyorsunuz? O zaman onu seçin. Böylece sesiniz ona eklenir.
    .hint = Sizinkiyle aynıysa o konuyu seçin. Değilse sizinkini yeni konu olarak alırım.
    .name = Aynı konu
    .error-no-option = Bunu anlayamadım. Lütfen bir konu seçin. Ya da başka bir şey söylediğinizi belirtin.
    .option =
        { $people ->
            [one] 1 kişi: “{ $text }”
           *[other] { $people } kişi: “{ $text }”
        }
    .option-mine = Hayır, ben başka bir şey diyorum

intake-place =
    Bu nerede?
    Örneğin bir sokak veya bir meydan yazın.
    .each =
        Bu nerede: “{ $about }”?
        Örneğin bir sokak veya bir meydan yazın.
    .hint = Yer belli olunca başkaları sizi daha iyi anlar. Lütfen kendi adresinizi yazmayın. Yer yazmadan da olur.
    .name = Yer
    .summary = Yer: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen yeri kelimelerle yazın.
    .error-too-long = Yer çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.
    .option-same = Aynı yerde
    .option-nowhere = Belirli bir yer yok

intake-street =
    Sokağı veya meydanı biliyor musunuz?
    Böylece başkaları yeri daha kolay bulur.
    .hint = Adı kapı numarası olmadan yazın. Örneğin: “Gartenstraße'deki oyun parkı”. Yazmadan da olur.
    .name = Sokak
    .summary = Sokak: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen sokağı kelimelerle yazın.
    .error-too-long = Bu çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.
    .option-skip = Atla

intake-alt =
    Fotoğrafta ne görünüyor?
    1 cümle, göremeyen insanlara yardımcı olur.
    .hint = Örneğin: “Oturma yeri kırık bir bank.” Birden çok fotoğraf varsa hepsi için 1 cümle yazın. Lütfen ad yazmayın.
    .name = Fotoğrafın açıklaması
    .summary = Fotoğraf: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen ne göründüğünü kelimelerle yazın.
    .error-too-long = Bu çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.
    .option-skip = Atla

intake-send = Bunu böyle göndereyim mi?
    .hint = Her şey doğruysa “{ intake-send.option-yes }” seçin. Önce her şeyi değiştirebilirsiniz. Bunun için şunu yazın: { command-change }.
    .name = Gönder
    .error-no-option = Bunu anlayamadım. Göndereyim mi? Lütfen evet veya hayır yazın.
    .option-yes = Evet, gönder
    .option-no = Hayır, gönderme

# Bekçi durdurur. $about: kaydedilecek metin. $kinds: içinde ne vardı. $why: nereden anladım.
intake-guarded =
    Bir dakika. Metninizde şu var: { $kinds }.
    Onu şöyle kaydederim:
    “{ $about }”
    .hint =
        Kimin kastedildiğini gösteren şeyleri çıkarırım. Bu sizi ve başkalarını korur. Şuradan anladım:
        { $why }
    .name = Çıkarılanlar
    .error-no-option = Bunu anlayamadım. Metni böyle kaydedeyim mi? Lütfen bir cevap seçin.
    .option-store = Böyle kaydet
    .option-change = Yeniden yazacağım
    .option-discard = Metni at

intake-insult =
    Metninizde bir hakaret var. Onu başkalarına göstermem.
    Kural şu: Sizi rahatsız eden şeyi söyleyin, ama insanlara saldırmayın.
    .hint =
        Derdiniz yine de önemli. Yanılıyorsam bir insan karar verir. Şuradan anladım:
        { $why }
    .name = Hakaret
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-change = Yeniden yazacağım
    .option-person = Bir insan karar versin
    .option-discard = Metni at

intake-threat =
    Metninizde bir tehdit var. Onu başkalarına göstermem.
    Kural şu: Burada kimse kimseyi tehdit etmez.
    .hint =
        Derdiniz yine de önemli. Yanılıyorsam bir insan karar verir. Şuradan anladım:
        { $why }
    .name = Tehdit
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-change = Yeniden yazacağım
    .option-person = Bir insan karar versin
    .option-discard = Metni at

intake-spam =
    Metniniz reklama benziyor. Reklamı başkalarına göstermem.
    Kural şu: Burada konu sizin mahalleniz.
    .hint =
        Yanılıyorsam bir insan karar verir. Şuradan anladım:
        { $why }
    .name = Reklam
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-change = Yeniden yazacağım
    .option-person = Bir insan karar versin
    .option-discard = Metni at

# Bir metinde birden çok konu. $count: sayısı. $parts: konular, her biri bir satırda.
intake-several =
    { $count } konu görüyorum:
    { $parts }

    Doğru mu?
    .hint = Birden çok konu varsa her biri ayrı ele alınır. Sadece siz evet derseniz bölerim.
    .name = Birden çok konu
    .error-no-option = Bunu anlayamadım. Birden çok konu mu? Lütfen bir cevap seçin.
    .option-yes = Evet, { $count } konu
    .option-one = Hayır, 1 konu
    .option-change = Yeniden yazacağım

intake-each =
    Konularınızdan biri: “{ $about }”
    Başkaları buna benzer bir şey söyledi. Siz de aynı şeyi mi söylüyorsunuz?
    .hint = { intake-same.hint }
    .name = { intake-same.name }
    .error-no-option = { intake-same.error-no-option }
    .option = { intake-same.option }
    .option-mine = { intake-same.option-mine }

# "Ben de aynısını diyorum" cevabından sonra.
intake-more = Sadece sesiniz mi sayılsın? Yoksa bir şey eklemek ister misiniz?
    .hint = Sesiniz her durumda sayılır. Eklerseniz sizin sözleriniz de orada durur.
    .name = Ekleme
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-count = Sadece sesim sayılsın
    .option-add = Bir şey eklemek istiyorum

intake-addition =
    Ne eklemek istersiniz?
    Bana 1 veya 2 cümleyle yazın.
    .hint = Sözleriniz başkalarının konusunun yanında durur. Lütfen ad ve telefon numarası yazmayın.
    .name = Ek
    .summary = Ekiniz: { $value }
    .error-empty = İçinde hiç kelime bulamadım. Lütfen ekinizi kelimelerle yazın.
    .error-too-short = Bu çok kısa. Lütfen biraz daha yazın: en az { $shortest } harf.
    .error-too-long = Metniniz çok uzun: { $length } harf. Lütfen { $longest } harfe kısaltın.

# $because: önerinin geldiği kelimeler.
intake-kind = Bu nasıl bir konu? En uygun olanı seçin.
    .hint = Önerim sizin kelimelerinizden geliyor: “{ $because }”. En iyisini siz bilirsiniz.
    .name = Tür
    .summary = Tür: { $value }
    .error-no-option = Bunu anlayamadım. Lütfen en uygun olanı seçin.
    .option-problem = Sorun
    .option-need = İhtiyaç
    .option-offer = Teklif
    .option-idea = Fikir
    .option-value = Benim için önemli
    .option-feedback = Görüş
    .option-question = Soru

# It does not look like a concern: weather, jokes, elections.
intake-astray =
    Bunu bilmiyorum. Ben bir bilgisayar programıyım ve yalnızca mahalleniz için buradayım.
    Bana örneğin şunu yazabilirsiniz: “Oyun parkındaki lamba bozuk.”
    Ya da: “Köprü ne zaman onarılacak?”

    Konu mahallenizle mi ilgili?
    .hint = Öyleyse söyleyin, kaydederim. Değilse bana başka bir şey yazın.
    .name = Mahalle
    .error-no-option = Bunu anlamadım. Lütfen bir cevap seçin.
    .option-ours = Evet, mahalleyle ilgili
    .option-else = Hayır, başka bir şey yazacağım

intake-whose = Bir kuruluş adına da konuşuyorsunuz. Bunu kendiniz için mi söylüyorsunuz, yoksa kuruluşun mu ihtiyacı var?
    .hint = Kuruluşun ihtiyacıysa şunları da sorarım: kaç kişi, ne zaman ve nerede. Böylece başkaları yardım edebilir.
    .name = Kim
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-mine = Kendim için
    .option-organisation = Kuruluşun ihtiyacı
