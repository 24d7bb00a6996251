### Auf eine Frage antworten.

answer-nothing = Diese Frage ist nicht mehr offen.
    .hint = Vielleicht gibt es schon eine Antwort.
    .name = Frage
    .error-no-option = Bitte wähle „{ answer-nothing.option-close }“.
    .option-close = Alles klar

answer-text =
    „{ $about }“

    Was antwortest Du?
    .hint =
        Schreib keine Namen.
        Schreib keine Telefon-Nummern.
        Andere können Deine Antwort lesen.
    .name = Antwort
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = Antwort: { $value }

answer-how =
    Bis jetzt steht da: „{ $about }“

    Was soll ich mit Deiner Antwort machen?
    .hint =
        Schreibe ich die Antwort dazu?
        Dann bleibt auch der alte Text.
    .name = Dazu oder anders
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich die Antwort dazu schreiben?
        Oder soll der alte Text weg?
    .option-add = Dazu schreiben
    .option-replace = Den alten Text weglassen
    .summary = { $value }

answer-send = Soll ich das abschicken?
    .hint = Ein Mensch liest dann Deine Antwort.
    .name = Abschicken
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich das abschicken?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, abschicken
    .option-no = Nein, nicht abschicken

answer-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

answer-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

answer-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
