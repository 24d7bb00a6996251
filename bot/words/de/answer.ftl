### Auf eine Frage der Moderation antworten. $about: die Frage, oder das Anliegen bisher.

answer-nothing = Diese Frage ist nicht mehr offen.
    .hint = Vielleicht hast Du schon geantwortet, oder jemand hat anders entschieden.
    .name = Frage
    .error-no-option = Hier ist gerade nichts zu beantworten. Bitte wähle „{ answer-nothing.option-close }“.
    .option-close = Alles klar

answer-text =
    „{ $about }“

    Was antwortest Du?
    .hint = Schreib keine Namen und keine Telefonnummern. Andere können Deine Antwort lesen.
    .name = Antwort
    .error-empty = { intake-concern.error-empty }
    .error-too-short = { intake-concern.error-too-short }
    .error-too-long = { intake-concern.error-too-long }
    .summary = Antwort: { $value }

answer-how =
    Bisher steht da: „{ $about }“

    Was soll ich mit Deiner Antwort machen?
    .hint = Wenn ich sie dazu schreibe, bleibt der Text von vorher stehen.
    .name = Dazu oder stattdessen
    .error-no-option = Das habe ich nicht verstanden. Soll ich die Antwort dazu schreiben oder statt dem alten Text nehmen?
    .option-add = Dazu schreiben
    .option-replace = Statt dem alten Text nehmen
    .summary = { $value }

answer-send = Soll ich das so abschicken?
    .hint = Danach liest die Moderation Deine Antwort.
    .name = Abschicken
    .error-no-option = Das habe ich nicht verstanden. Soll ich das abschicken? Bitte antworte mit Ja oder Nein.
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
