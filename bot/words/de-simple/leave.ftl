### Alles von der Person löschen.

leave-sure =
    Ich kann alles von Dir löschen.
    Dann sind Deine Anliegen weg.
    Ich vergesse auch Deinen erfundenen Namen.
    Und ich vergesse diesen Chat.
    Das bleibt dann so. Niemand kann es zurückholen.

    Soll ich alles löschen?
    .hint =
        Sagst Du Ja? Dann lösche ich alles sofort.
        Sagst Du Nein? Dann bleibt alles da.
    .name = Alles löschen
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich alles löschen?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, alles löschen
    .option-no = Nein, nichts löschen
