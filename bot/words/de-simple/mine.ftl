### Was die Person gesagt hat und unterstützt, es neu sagen, es zurücknehmen. $about: der Text, um den es geht.

mine-nothing =
    Du hast noch kein Anliegen.
    Schreib mir einfach: Was ist schlecht in Deinem Ort?
    .hint = Hier siehst Du später Deine Anliegen.
    .name = Meine Anliegen
    .error-no-option =
        Hier ist noch nichts.
        Bitte wähle „{ mine-nothing.option-close }“.
    .option-close = Alles klar

mine-which =
    Das sind Deine Anliegen.
    Du kannst sie ändern oder löschen.
    Wähle dafür ein Anliegen aus.
    .hint =
        Du kannst alles ändern oder löschen.
        Soll alles so bleiben? Dann wähle „{ mine-which.option-close }“.
    .name = Meine Anliegen
    .error-no-option =
        Dieses Anliegen finde ich nicht.
        Bitte wähle eins aus der Liste.
    .option = { $kind ->
            [support] Das meine ich auch: { $text }
           *[own] { $text }
        }
    .option-more = Mehr zeigen
    .option-close = Alles so lassen

mine-what =
    Das ist Dein Anliegen:
    „{ $about }“

    Willst Du es ändern?
    Willst Du es löschen?
    Oder soll es so bleiben?
    .hint =
        Wenn Du es löschst, ist der Text weg.
        Auch das Team sieht ihn bei mir nicht mehr.
    .name = Ändern oder löschen
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-change = Text ändern
    .option-withdraw = Das Anliegen löschen
    .option-keep = Es soll so bleiben

mine-support =
    Das meinst Du auch:
    „{ $about }“

    Soll Deine Stimme dort bleiben?
    Oder willst Du sie wegnehmen?
    .hint =
        Nimmst Du sie weg? Dann zählt Deine Stimme dort nicht mehr.
        Das Anliegen bleibt.
    .name = Stimme wegnehmen
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-withdraw = Stimme wegnehmen
    .option-keep = Stimme dort lassen
