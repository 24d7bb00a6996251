### Wer an einem Thema weiterarbeitet. $about: wie das Thema heißt.

go_on-topic = Um welches Thema geht es? Schreib mir seine Nummer.
    .hint = Die Nummer steht in der Nachricht, in der ich Dich gefragt habe.
    .name = Thema
    .error-empty = Darin habe ich keine Nummer gefunden. Bitte schreib mir die Nummer vom Thema.
    .error-too-short = Das ist zu kurz. Bitte schreib mir die Nummer vom Thema.
    .error-too-long = Das ist zu lang. Bitte schreib mir nur die Nummer vom Thema.

go_on-join =
    Es geht um dieses Thema:
    { $about }

    Eine Gruppe kann in einem eigenen Chat daran weiterarbeiten. Ich lade Dich dann ein.
    Möchtest Du mitmachen?
    .hint = In dem Chat sehen die anderen den Namen, den Du auf Telegram oder Matrix hast. Du kannst die Gruppe jederzeit verlassen.
    .name = Mitmachen
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du mitmachen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, ich mache mit
    .option-no = Nein, ich mache nicht mit
