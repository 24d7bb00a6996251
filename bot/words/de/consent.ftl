### Wozu die Person zugestimmt hat, Teil für Teil. Wer ändert, was ein Teil bedeutet, ändert auch VERSION in bot/desk/consents.py.

consent-part =
    Du machst mit. Dafür hast Du zugestimmt, was ich speichere. Das kannst Du nur ganz zurücknehmen: Schreib { command-leave }.

    Diese Teile kannst Du einzeln wählen:
    • Dir schreiben: Ich sage Dir, was es Neues gibt und was aus Deinem Anliegen wird.
    • Dich zitieren: Dein Text darf in Zusammenfassungen stehen, die alle lesen können, ohne Deinen Namen.
    • Weitergeben: Hilfst Du einer Organisation, bekommt sie Deine Nachricht und wie man Dich erreicht. Aber erst, wenn beide Ja gesagt haben.
    • Andere Wege: Ich sage Dir, wo Du sonst noch mitmachen kannst. Das bewahre ich getrennt von Deinen Anliegen auf.

    Tippe auf einen Teil, um ihn zu ändern.
    .hint = Ohne diese Teile kannst Du genauso mitmachen. Du kannst sie jederzeit ändern.
    .name = Wozu ich zugestimmt habe
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-contact-on = Mir schreiben: nein. Einschalten
    .option-contact-off = Mir schreiben: ja. Ausschalten
    .option-quoted-on = Mich zitieren: nein. Einschalten
    .option-quoted-off = Mich zitieren: ja. Ausschalten
    .option-passed_on-on = Weitergeben: nein. Einschalten
    .option-passed_on-off = Weitergeben: ja. Ausschalten
    .option-pool-on = Andere Wege: nein. Einschalten
    .option-pool-off = Andere Wege: ja. Ausschalten
    .option-close = So lassen
