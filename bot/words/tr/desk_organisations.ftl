### Evin yardım edenlere söyledikleri.

# Düğmeler
desk-need-look = Bak
desk-needs = Nerede yardım gerekiyor
desk-relay = Bir mesaj ilet

desk-need-fits =
    Şunu önermiştiniz: “{ $offer }”
    Şimdi birinin böyle bir şeye ihtiyacı var:

    { hall-need }
desk-offer-fits =
    { $needs ->
        [one] Şu anda biri böyle bir şey arıyor.
       *[other] Şu anda { $needs } yerde böyle bir şey aranıyor.
    }
    Bakmak ister misiniz?
desk-need-gone = Bu ihtiyaç artık yok.
desk-need-own = Bu sizin kendi kuruluşunuz. Burada başkaları yardım teklif edebilir.
desk-help-asked =
    Teşekkürler. Şimdi soruyorum: { $organisation }
    Mesajınızı ancak kuruluş evet derse gösteririm. O zaman siz de onun iletişim bilgisini alırsınız.
desk-help-waits =
    Teşekkürler. Şu anda { $ahead ->
        [one] 1 kişi daha
       *[other] { $ahead } kişi daha
    } yardım teklif etti. Kuruluşa aynı anda daha fazla kişi için soramıyorum.
    Şimdi bekliyorsunuz. Bir yer açılırsa sizin için de sorarım.
desk-help-next = Bir yer açıldı. Kuruluşa şimdi sizin için de soruyorum: “{ $what }”
desk-help-offered-before = Burada zaten yardım teklif ettiniz.
desk-help-declined =
    Kuruluş bu sefer yardımınızı kabul etmiyor: “{ $what }”
    Mesajınızı görmedi. Onu sildim. Yardım etmek istediğiniz için teşekkürler.
desk-help-taken-back = Tamam. Artık sormuyorum. Mesajınız silindi.
desk-help-thanks = Yardımınız için teşekkürler. { $organisation } işin olduğunu söylüyor: “{ $what }”
desk-need-over =
    Kuruluş artık yardım aramıyor: “{ $what }”
    Mesajınızı görmedi. Onu sildim. Yardım etmek istediğiniz için teşekkürler.
desk-need-over-already = Bunun için şu anda kimse yardım aramıyor.
desk-need-found-others =
    Artık başkaları yardım ediyor: “{ $what }”
    Kuruluş mesajınızı görmedi. Onu sildim. Yardım etmek istediğiniz için teşekkürler.
desk-match-contact =
    Kuruluş yardımınıza seviniyor.
    { hall-need }
    İletişim: { $contact }

    Mesajınız artık onda da var.
desk-match-through-bot =
    Kuruluş yardımınıza seviniyor.
    { hall-need }

    Mesajınız artık onda da var. Birbirinize benim üzerimden ulaşırsınız.

desk-help-asked-kept =
    Teşekkürler. Şimdi soruyorum: { $organisation }
    Evet derse benim üzerimden yazışırsınız. O zaman onun iletişim bilgisini de alırsınız.
desk-match-contact-kept =
    Kuruluş yardımınıza seviniyor.
    { hall-need }
    İletişim: { $contact }

    Sizden bir şey almadı. Ona benim üzerimden de ulaşabilirsiniz.
desk-match-through-bot-kept =
    Kuruluş yardımınıza seviniyor.
    { hall-need }

    Sizden bir şey almadı. Birbirinize benim üzerimden ulaşırsınız.
