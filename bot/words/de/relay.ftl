### Einander schreiben, wenn beide Ja gesagt haben.

relay-match = Um welche Hilfe geht es? Schreib mir bitte die Nummer.
    .hint = Am einfachsten tippst Du auf einen Knopf unter meiner Nachricht.
    .name = Hilfe
    .error-empty = Bitte schreib die Nummer.
    .error-too-short = Bitte schreib die Nummer.
    .error-too-long = Das ist zu lang. Bitte schreib nur die Nummer.

relay-words = Was soll ich ausrichten?
    .hint = Ich gebe Deinen Text genau so weiter und behalte ihn nicht.
    .name = Nachricht
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib es mit Wörtern.
    .error-too-short = Darin habe ich keine Wörter gefunden. Bitte schreib es mit Wörtern.
    .error-too-long = Der Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

relay-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

relay-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
