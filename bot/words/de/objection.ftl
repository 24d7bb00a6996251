### Einer Entscheidung widersprechen. $about: was die Person geschrieben hat.

objection-text =
    Du darfst jeder Entscheidung widersprechen. Ein Mensch liest es und antwortet Dir, kein Computer.
    Wem widersprichst Du, und warum? Schreib es mir in ein paar Sätzen.
    .hint = Zum Beispiel: Mein Anliegen wurde abgelehnt, aber es ist keine Beleidigung.
    .name = Widerspruch
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib mir, wem Du widersprichst.
    .error-too-short = Das ist sehr kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Das ist zu lang. Bitte schreib höchstens { $longest } Zeichen. Es waren { $length }.

objection-send =
    „{ $about }“

    Soll ich das einem Menschen geben?
    .hint = Die Moderation liest Deinen Text. Deinen Namen sieht sie nicht.
    .name = Weitergeben
    .error-no-option = Das habe ich nicht verstanden. Soll ich das einem Menschen geben? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, gib es weiter
    .option-no = Nein, gib es nicht weiter

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
