### Für die Moderation: welche Organisationen es gibt und welche geprüft sind.

organisations-nothing = Es gibt noch keine Organisationen.
    .hint = Menschen können hier sagen, dass sie für eine Organisation sprechen. Dann stehen sie in dieser Liste.
    .name = Organisationen
    .error-no-option = Es gibt noch keine Organisationen.
    .option-close = Fertig

organisations-which = Welche Organisation möchtest Du ansehen?
    .hint = Oben stehen die, die noch niemand geprüft hat.
    .name = Organisation
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option = { $text }{ hall-verified }
    .option-close = Fertig

organisations-what =
    { $name }{ hall-verified }
    Art: { $kind ->
        [club] Verein
        [shop] Laden oder Betrieb
        [office] Amt oder Einrichtung
        [initiative] Initiative
       *[other] Etwas anderes
    }
    Ort: { $place }
    { $does }

    Hast Du geprüft, dass es diese Organisation wirklich gibt?
    .hint = Ruf zum Beispiel dort an. Andere sehen dann „geprüft“. Ich merke mir, wer es wann entschieden hat.
    .name = Prüfen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-verify = Als geprüft zeigen
    .option-unverify = Nicht mehr als geprüft zeigen
    .option-close = Fertig
