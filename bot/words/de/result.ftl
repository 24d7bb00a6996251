### Für die Moderation: was aus einem Thema geworden ist. $about: der Name vom Thema.

result-topic = Um welches Thema geht es? Schreib mir die Nummer.
    .hint = Am leichtesten geht es mit dem Knopf in der Tagesordnung.
    .name = Thema
    .error-empty = Darin habe ich keine Nummer gefunden. Bitte schreib mir die Nummer vom Thema.
    .error-too-short = Das ist zu kurz. Bitte schreib mir die Nummer vom Thema.
    .error-too-long = Das ist zu lang. Bitte schreib mir nur die Nummer vom Thema.

result-text = Was ist daraus geworden? Schreib es so, wie es alle lesen sollen, die etwas dazu gesagt haben.
    .hint = Zum Beispiel: Die Stadt hat die Lampen repariert.
    .name = Ergebnis
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, was daraus geworden ist.
    .error-too-short = Das ist sehr kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Das ist zu lang. Bitte schreib höchstens { $longest } Zeichen. Es waren { $length }.
    .summary = Ergebnis: { $value }

result-send =
    Das Thema: { $about }

    Soll ich das allen sagen, die etwas dazu gesagt haben?
    .hint = Alle bekommen es, die hören möchten, was aus ihrem Anliegen wird.
    .name = Weitersagen
    .error-no-option = Das habe ich nicht verstanden. Soll ich es allen sagen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, sag es allen
    .option-no = Nein, sag es nicht

result-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

result-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
