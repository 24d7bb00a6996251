### Bir karar verilince evin söyledikleri.

# Düğmeler
desk-again = Bir konu daha
desk-mine = Konularım

# Alındı bildirimleri
desk-reported =
    Teşekkürler. Konunuz bende. Numarası { $number }.
    Bundan ne çıktığını size söylerim.
    Onu istediğiniz zaman geri alabilirsiniz.
desk-reported-quiet =
    Teşekkürler. Konunuz bende. Numarası { $number }.
    Onu istediğiniz zaman geri alabilirsiniz.
desk-supported =
    Teşekkürler. Sesiniz artık sayılıyor.
    { $people ->
        [one] Bu konunun arkasında 1 kişi var.
       *[other] Bu konunun arkasında { $people } kişi var.
    }
desk-reported-held =
    Teşekkürler. Konunuz bende. Numarası { $number }.
    Bir insan onu inceliyor. O zamana kadar başkaları görmez. Ne olduğunu size söylerim.
desk-reported-held-quiet =
    Teşekkürler. Konunuz bende. Numarası { $number }.
    Bir insan onu inceliyor. O zamana kadar başkaları görmez.
desk-several-held = Bir insan bunu daha inceliyor. O zamana kadar başkaları görmez.
desk-several-hears = Bundan ne çıktığını size söylerim.
desk-reported-several =
    { $count ->
        [0] Teşekkürler.
        [one] Teşekkürler. 1 yeni konu geldi. Numarası { $numbers }.
       *[other] Teşekkürler. { $count } yeni konu geldi. Numaraları: { $numbers }.
    }
    { $supported ->
        [0] Her birini istediğiniz zaman geri alabilirsiniz.
        [one] Başkalarının 1 konusunda sesiniz de sayılıyor.
       *[other] Başkalarının { $supported } konusunda sesiniz de sayılıyor.
    }
desk-added =
    Teşekkürler. Sesiniz artık sayılıyor ve sözleriniz de orada. Numarası { $number }.
    { $people ->
        [one] Bu konunun arkasında 1 kişi var.
       *[other] Bu konunun arkasında { $people } kişi var.
    }
desk-added-held =
    Teşekkürler. Sesiniz artık sayılıyor. Sözlerinizin numarası { $number }. Bir insan onları henüz inceliyor.
    { $people ->
        [one] Bu konunun arkasında 1 kişi var.
       *[other] Bu konunun arkasında { $people } kişi var.
    }
desk-taken-in = { $number } numaralı konunuz incelendi ve alındı. Sabrınız için teşekkürler.
desk-declined-insult = { $number } numaralı konunuz reddedildi: Birine hakaret ediyor.
desk-declined-threat = { $number } numaralı konunuz reddedildi: Birini tehdit ediyor.
desk-declined-spam = { $number } numaralı konunuz reddedildi: Reklam veya spam.
desk-declined-elsewhere = { $number } numaralı konunuz reddedildi: Buraya ait değil.
desk-declined-place = { $number } numaralı konunuz reddedildi: Bu mahallede değil.
desk-declined-answered = { $number } numaralı konunuz reddedildi: Cevabı zaten verildi.
desk-declined-person = { $number } numaralı konunuz reddedildi: Bir insanın adını veriyor.
desk-declined-words = Moderasyon şunu yazıyor: “{ $words }”
desk-passed-on = { $number } numaralı konunuz arıza olarak belediyenin bakım ekibine gidiyor. Oradan cevap geleceğine söz veremem.
desk-undecided = { $number } numaralı konunuz hakkındaki karar geri alındı. Moderasyon yeniden karar verecek.
desk-unasked = { $number } numaralı konunuz hakkındaki soru artık geçerli değil. Cevap vermeniz gerekmiyor.
desk-asked-back =
    Moderasyonun { $number } numaralı konunuz hakkında bir sorusu var:
    “{ $question }”
desk-answer = Cevapla
desk-answered = Teşekkürler. Cevabınız artık { $number } numaralı konunuzun içinde. Moderasyon onu okuyacak.
desk-withdrawn = Konunuz geri alındı. Metin silindi.
desk-gone = Bu konu artık yok.

# Fotoğraflar
desk-photo-described = Teşekkürler. Açıklamanız artık fotoğrafın yanında.
desk-photo-kept = Tamam. Fotoğraf açıklamasız duruyor.

# Gündem
desk-agenda-title = Gündem belli oldu
desk-agenda-published =
    { $title }: Şunları konuşacağız:
    { $topics }
desk-agenda-yours =
    { $title }: Şunları konuşacağız:
    { $topics }

    { $count ->
        [one] Sizin konunuz da var:
       *[other] Sizin konularınız da var:
    }
    { $mine }
desk-agenda-evening =
    Buluşma: { DATETIME($day, dateStyle: "full") }, saat { $hour }.
    { $placed ->
        [yes] Yer: { $venue }
       *[no] Yeri henüz belli değil.
    }
