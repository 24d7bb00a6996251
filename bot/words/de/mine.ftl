### Was die Person gesagt hat und unterstützt, es neu sagen, es zurücknehmen. $about: der Text, um den es geht.

mine-nothing =
    Gerade ist kein Anliegen von Dir da.
    Schreib mir einfach, was in Deiner Umgebung nicht gut ist.
    .hint = Hier siehst Du später alles, was Du mir geschickt hast.
    .name = Meine Anliegen
    .error-no-option = Hier gibt es noch nichts auszuwählen. Bitte wähle „{ mine-nothing.option-close }“.
    .option-close = Alles klar

mine-which =
    Das hast Du mir geschickt, und das unterstützt Du.
    Wähle etwas aus, wenn Du es ändern oder zurücknehmen möchtest.
    .hint = Du kannst alles ändern oder zurücknehmen. Wenn alles so bleiben soll, wähle „{ mine-which.option-close }“.
    .name = Meine Anliegen
    .error-no-option = Dieses Anliegen finde ich nicht. Bitte wähle eines aus der Liste.
    .option = { $kind ->
            [support] Ich unterstütze: { $text }
           *[own] { $text }
        }
    .option-more = Mehr zeigen
    .option-close = Alles so lassen

mine-what =
    Dein Anliegen:
    „{ $about }“

    Möchtest Du es ändern, zurücknehmen oder behalten?
    .hint = Wenn Du es zurücknimmst, lösche ich den Text. Auch die Moderation sieht ihn dann bei mir nicht mehr.
    .name = Ändern oder zurücknehmen
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du das Anliegen ändern, zurücknehmen oder behalten?
    .option-change = Text ändern
    .option-withdraw = Zurücknehmen
    .option-keep = Behalten

mine-support =
    Das unterstützt Du:
    „{ $about }“

    Möchtest Du Deine Stimme zurücknehmen oder dort lassen?
    .hint = Wenn Du sie zurücknimmst, zählt Deine Stimme dort nicht mehr. Das Anliegen bleibt.
    .name = Stimme zurücknehmen
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du Deine Stimme zurücknehmen oder dort lassen?
    .option-withdraw = Stimme zurücknehmen
    .option-keep = Dort lassen
