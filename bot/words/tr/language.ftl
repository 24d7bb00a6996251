### Hangi dili konuştuğum. Metinler kısa cümlelerle ve "siz" ile yazılır.

language-own-name = Türkçe

language-which = Benimle hangi dilde konuşmak istersiniz?
    .hint = Size bu dilde yazarım. Siz istediğiniz dilde yazabilirsiniz.
    .name = Dil
    .error-no-option = Maalesef bu dili bilmiyorum. Lütfen listeden bir dil seçin.
