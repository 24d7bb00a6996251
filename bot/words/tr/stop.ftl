### Artık mesaj yok ya da her şeyi silmek.

stop-what = Ne istersiniz?
    .hint = Mesajları durdurabilir ya da her şeyi silebilirsiniz. Sadece durdurursanız konularınız kalır.
    .name = Mesajlar veya silme
    .error-no-option = Bunu anlayamadım. Lütfen bir cevap seçin.
    .option-quiet = Artık mesaj istemiyorum
    .option-news = Mesaj almak istiyorum
    .option-erase = Benimle ilgili her şeyi sil
    .option-nothing = Hiçbir şeyi değiştirme

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
