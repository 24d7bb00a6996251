### Jemand kann helfen: die Frage an die Organisation. Hier steht nichts darüber, wer es ist.

match-match = Um welche Hilfe geht es? Schreib mir bitte die Nummer.
    .hint = Am einfachsten tippst Du auf einen Knopf unter meiner Frage.
    .name = Hilfe
    .error-empty = Bitte schreib die Nummer.
    .error-too-short = Bitte schreib die Nummer.
    .error-too-long = Das ist zu lang. Bitte schreib nur die Nummer.

match-answer =
    Jemand kann dabei helfen:
    { hall-need }

    Möchtet ihr die Hilfe annehmen und Kontakte tauschen?
    .hint = Bei Ja bekommt der Mensch euren Kontakt, und ihr bekommt seine Nachricht. Bei Nein erfährt niemand etwas.
    .name = Antwort
    .error-no-option = Das habe ich nicht verstanden. Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, Kontakt tauschen
    .option-no = Nein, danke
