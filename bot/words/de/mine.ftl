### Was die Person gesagt hat, und es zurücknehmen. $about: der Text, um den es geht.

mine-nothing =
    Du hast mir noch kein Anliegen geschickt.
    Schreib mir einfach, was in Deiner Umgebung nicht gut ist.
    .hint = Hier siehst Du später alles, was Du mir geschickt hast.
    .name = Meine Anliegen
    .error-no-option = Hier gibt es noch nichts auszuwählen. Bitte wähle „{ mine-nothing.option-close }“.
    .option-close = Alles klar

mine-which =
    Das hast Du mir geschickt.
    Wähle ein Anliegen aus, wenn Du es zurücknehmen möchtest.
    .hint = Du kannst jedes Anliegen zurücknehmen. Wenn alles so bleiben soll, wähle „{ mine-which.option-close }“.
    .name = Meine Anliegen
    .error-no-option = Dieses Anliegen finde ich nicht. Bitte wähle eines aus der Liste.
    .option-close = Alles so lassen

mine-what =
    Dein Anliegen:
    „{ $about }“

    Möchtest Du es zurücknehmen oder behalten?
    .hint = Wenn Du es zurücknimmst, lösche ich den Text. Auch die Moderation sieht ihn dann bei mir nicht mehr.
    .name = Zurücknehmen oder behalten
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du das Anliegen zurücknehmen oder behalten?
    .option-withdraw = Zurücknehmen
    .option-keep = Behalten
