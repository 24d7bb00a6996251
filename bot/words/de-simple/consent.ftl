### Wozu die Person zugestimmt hat, Teil für Teil. Wer ändert, was ein Teil bedeutet, ändert auch VERSION in bot/desk/consents.py.

consent-part =
    Du machst mit.
    Du hast Ja gesagt: Ich darf Deine Texte speichern.
    Willst Du das ändern?
    Dann lösche alles: Schreib { command-leave }.

    Diese Teile kannst Du einzeln wählen:
    • Schreiben: Ich schreibe Dir, was es Neues gibt. Und was aus Deinem Anliegen wird.
    • Zeigen: Dein Text steht in einem Bericht. Alle können ihn lesen. Dein Name steht nicht dabei.
    • Weitergeben: Du hilfst einem Verein. Ihr sagt alle beide Ja. Dann bekommt er Deine Nachricht. Er weiß dann, wie er Dich erreicht.
    • Mehr mitmachen: Ich sage Dir, wo Du noch mitmachen kannst. Das speichere ich an einer anderen Stelle.

    Tippe auf einen Teil. So änderst Du ihn.
    .hint =
        Du kannst auch ohne diese Teile mitmachen.
        Du kannst sie immer ändern.
    .name = Wozu ich Ja gesagt habe
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-contact-on = Schreiben: nein. Einschalten
    .option-contact-off = Schreiben: ja. Ausschalten
    .option-quoted-on = Zeigen: nein. Einschalten
    .option-quoted-off = Zeigen: ja. Ausschalten
    .option-passed_on-on = Weitergeben: nein. Einschalten
    .option-passed_on-off = Weitergeben: ja. Ausschalten
    .option-pool-on = Mehr mitmachen: nein. Einschalten
    .option-pool-off = Mehr mitmachen: ja. Ausschalten
    .option-close = Alles so lassen
