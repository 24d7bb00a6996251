### Einer Entscheidung widersprechen. $about: was die Person geschrieben hat.

objection-text =
    Findest Du etwas falsch?
    Du darfst das immer sagen.
    Ein Mensch liest es und antwortet Dir.
    Was ist falsch? Und warum?
    Schreib mir ein paar Sätze.
    .hint = Zum Beispiel: Ihr habt mein Anliegen abgelehnt. Aber es war keine Beleidigung.
    .name = Widerspruch
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib mir: Was ist falsch?
    .error-too-short =
        Das ist sehr kurz.
        Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long =
        Das ist zu lang.
        Es hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.

objection-send =
    „{ $about }“

    Soll ich das einem Menschen geben?
    .hint =
        Das Team vom Projekt liest Deinen Text.
        Deinen Namen sieht es nicht.
    .name = Weitergeben
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich das einem Menschen geben?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, gib es weiter
    .option-no = Nein, behalte es

objection-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

objection-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
