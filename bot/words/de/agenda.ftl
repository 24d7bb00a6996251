### Die Tagesordnung, für die Moderation. $about: wie das Thema heißt.

agenda-nothing =
    Es gibt noch keine Themen.
    Themen entstehen, sobald Menschen ihre Anliegen geschickt haben.
    .hint = Sobald es Themen gibt, machst Du hier die Tagesordnung.
    .name = Tagesordnung
    .error-no-option = Hier gibt es noch nichts auszuwählen. Bitte wähle „{ agenda-nothing.option-close }“.
    .option-close = Alles klar

agenda-shown =
    Das steht auf der Tagesordnung. In Klammern steht, wie viele Menschen dahinter stehen.
    { $about }
    .hint = Die Tagesordnung macht die Moderation oder das Orga-Team. Du kannst sie jederzeit ansehen.
    .name = Tagesordnung
    .error-no-option = Hier gibt es nichts auszuwählen. Bitte wähle „{ agenda-shown.option-close }“.
    .option-close = Alles klar

agenda-empty = Auf der Tagesordnung steht noch nichts.
    .hint = { agenda-shown.hint }
    .name = { agenda-shown.name }
    .error-no-option = { agenda-shown.error-no-option }
    .option-close = { agenda-shown.option-close }

agenda-topic =
    Das sind die Themen. Themen mit einer Nummer davor stehen auf der Tagesordnung.
    In Klammern steht, wie viele Menschen dahinter stehen.
    Welches Thema möchtest Du bearbeiten?
    .hint = Wähle ein Thema aus. Danach kannst Du es auf die Tagesordnung setzen, verschieben oder einen Raum öffnen.
    .name = Thema
    .error-no-option = Dieses Thema finde ich nicht. Bitte wähle eines aus der Liste.
    .option-publish = Tagesordnung veröffentlichen
    .option-close = Fertig

agenda-what =
    Thema: { $about }
    Was möchtest Du damit tun?
    .hint = Erst setzt Du ein Thema auf die Tagesordnung. Ein Raum ist möglich, sobald jemand weiter mitmachen möchte.
    .name = Nächster Schritt
    .error-no-option = Das geht gerade nicht. Bitte wähle einen Schritt aus der Liste.
    .option-add = Auf die Tagesordnung setzen
    .option-remove = Von der Tagesordnung nehmen
    .option-up = Nach oben schieben
    .option-down = Nach unten schieben
    .option-minutes = Sagen, wie lange es dauert
    .option-ask = Fragen: Wer macht weiter mit?
    .option-result = Sagen, was daraus wurde
    .option-room = Raum für die Gruppe öffnen

agenda-minutes =
    Wie viele Minuten sprecht ihr über das Thema? Bisher sind es { $usual }.
    Schreib mir eine Zahl.
    .hint = Daraus rechne ich aus, um wie viel Uhr jedes Thema dran ist. Den Anfang vom Abend sagst Du mir so: { command-setup }.
    .name = Minuten
    .error-no-number = Darin habe ich keine Zahl gefunden. Schreib zum Beispiel: 15.
    .error-too-many = Das ist zu lang. Es gehen höchstens { $highest } Minuten.
    .option-usual = So lassen
