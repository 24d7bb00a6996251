### Ein Anliegen neu sagen.

reword-contribution =
    Welches Anliegen willst Du ändern?
    Schreib mir die Nummer.
    .hint =
        So findest Du die Nummer.
        Schreib: { command-mine }.
    .name = Nummer
    .error-empty =
        Ich habe keine Nummer gefunden.
        Bitte schreib mir die Nummer.
    .error-too-short =
        Das ist zu kurz.
        Bitte schreib mir die Nummer.
    .error-too-long =
        Das ist zu lang.
        Bitte schreib mir nur die Nummer.

reword-concern =
    Was willst Du jetzt sagen?
    Schreib mir den ganzen Text neu.
    .hint =
        Ich nehme dann den neuen Text.
        Den alten Text lösche ich.
    .name = Neuer Text
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = Soll ich den neuen Text nehmen?
    .hint = Sagst Du Nein? Dann bleibt der alte Text.
    .name = Neuen Text nehmen
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich den neuen Text nehmen?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, nimm den neuen Text
    .option-no = Nein, behalte den alten Text

reword-guarded = { intake-guarded }
    .hint = { intake-guarded.hint }
    .name = { intake-guarded.name }
    .error-no-option = { intake-guarded.error-no-option }
    .option-store = { intake-guarded.option-store }
    .option-change = { intake-guarded.option-change }
    .option-discard = { intake-guarded.option-discard }

reword-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

reword-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

reword-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
