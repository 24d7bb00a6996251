### Alles von der Person löschen.

leave-sure =
    Ich kann alles löschen, was ich von Dir habe.
    Dann sind Deine Anliegen weg. Auch Deinen erfundenen Namen und diese Adresse vergesse ich.
    Das kann niemand rückgängig machen.

    Soll ich alles löschen?
    .hint = Wenn Du Ja sagst, lösche ich alles sofort. Wenn Du Nein sagst, bleibt alles, wie es ist.
    .name = Alles löschen
    .error-no-option = Das habe ich nicht verstanden. Soll ich alles löschen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, alles löschen
    .option-no = Nein, nichts löschen
