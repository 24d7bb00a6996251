### Ob die Person hört, was aus jedem Anliegen wird.

receipts-what = Soll ich Dir sagen, was aus jedem Anliegen von Dir wird?
    .hint = Das ist 1 Zeile für jeden Schritt, zum Beispiel: Dein Anliegen steht auf der Tagesordnung.
    .name = Was daraus wird
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-on = Ja, sag es mir
    .option-off = Nein, sag es mir nicht
