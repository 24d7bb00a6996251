### Kişi her konuda ne olduğunu duymak ister mi.

receipts-what = Konularınızın her birinde ne olduğunu size söyleyeyim mi?
    .hint = Her adım için 1 satır. Örneğin: Konunuz gündeme alındı.
    .name = Ne oldu
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-on = Evet, söyle
    .option-off = Hayır, söyleme
