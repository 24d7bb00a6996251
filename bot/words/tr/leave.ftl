### Kişiyle ilgili her şeyi silmek.

leave-sure =
    Sizinle ilgili her şeyi silebilirim.
    O zaman konularınız gider. Uydurma adınızı ve bu adresi de unuturum.
    Bunu kimse geri alamaz.

    Her şeyi sileyim mi?
    .hint = Evet derseniz her şeyi hemen silerim. Hayır derseniz her şey olduğu gibi kalır.
    .name = Her şeyi silmek
    .error-no-option = Bunu anlayamadım. Her şeyi sileyim mi? Lütfen evet veya hayır yazın.
    .option-yes = Evet, her şeyi silin
    .option-no = Hayır, hiçbir şeyi silmeyin
