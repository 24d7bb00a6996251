### Ob die Person hört, was aus jedem Anliegen wird.

receipts-what =
    Soll ich Dir schreiben?
    Ich sage Dir dann: Das ist aus Deinem Anliegen geworden.
    .hint = Zum Beispiel: Wir sprechen am Abend über Dein Anliegen.
    .name = Was daraus wird
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-on = Ja, sag es mir
    .option-off = Nein, sag es mir nicht
