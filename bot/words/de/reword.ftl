### Ein Anliegen neu sagen.

reword-contribution = Welches Anliegen möchtest Du ändern? Schreib mir die Nummer.
    .hint = Die Nummer findest Du so: Schreib { command-mine }.
    .name = Nummer
    .error-empty = Darin habe ich keine Nummer gefunden. Bitte schreib mir die Nummer von Deinem Anliegen.
    .error-too-short = Das ist zu kurz. Bitte schreib mir die Nummer von Deinem Anliegen.
    .error-too-long = Das ist zu lang. Bitte schreib mir nur die Nummer von Deinem Anliegen.

reword-concern = Wie soll Dein Anliegen ab jetzt heißen? Schreib mir den ganzen Text neu.
    .hint = Ich nehme diesen Text statt dem alten. Der alte Text wird gelöscht.
    .name = Neuer Text
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = { intake-concern.summary }

reword-send = Soll ich diesen Text statt dem alten nehmen?
    .hint = Wenn Du Nein sagst, bleibt der alte Text.
    .name = Übernehmen
    .error-no-option = Das habe ich nicht verstanden. Soll ich diesen Text nehmen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, nimm diesen Text
    .option-no = Nein, behalte den alten

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
