### Kişinin neye onay verdiği, parça parça. Bir parçanın anlamını değiştiren, bot/desk/consents.py içindeki VERSION'ı da değiştirir.

consent-part =
    Katılıyorsunuz. Bunun için neyi kaydedeceğime onay verdiniz. Bunu ancak tümüyle geri alabilirsiniz: { command-leave } yazın.

    Şu parçaları tek tek seçebilirsiniz:
    • Size yazmak: Yenilikleri ve konunuzda ne olduğunu size yazarım.
    • Sizden alıntı: Metniniz, adınız olmadan, herkesin okuyabildiği özetlerde yer alabilir.
    • İletmek: Bir kuruluşa yardım ederseniz mesajınızı ve size nasıl ulaşılacağını alır. Ama ancak ikiniz de evet deyince.
    • Başka yollar: Başka nerelerde katılabileceğinizi söylerim. Bunu konularınızdan ayrı saklarım.

    Değiştirmek istediğiniz parçaya dokunun.
    .hint = Bu parçalar olmadan da katılabilirsiniz. Onları istediğiniz zaman değiştirebilirsiniz.
    .name = Neye onay verdim
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-contact-on = Bana yazmak: hayır. Aç
    .option-contact-off = Bana yazmak: evet. Kapat
    .option-quoted-on = Benden alıntı: hayır. Aç
    .option-quoted-off = Benden alıntı: evet. Kapat
    .option-passed_on-on = İletmek: hayır. Aç
    .option-passed_on-off = İletmek: evet. Kapat
    .option-pool-on = Başka yollar: hayır. Aç
    .option-pool-off = Başka yollar: evet. Kapat
    .option-close = Böyle kalsın
