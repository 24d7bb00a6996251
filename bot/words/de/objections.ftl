### Für die Moderation: wem Menschen widersprechen. $about: der Text vom Widerspruch.

objections-nothing = Gerade widerspricht niemand.
    .hint = Ein Widerspruch kommt über den Knopf unter einer Entscheidung oder mit dem Wort { command-objection }.
    .name = Widersprüche
    .error-no-option = Hier gibt es nichts auszuwählen. Bitte wähle „{ objections-nothing.option-close }“.
    .option-close = Alles klar

objections-which = Diese Widersprüche warten auf eine Antwort:
    .hint = Wähle einen Widerspruch, um ihn ganz zu lesen und zu antworten.
    .name = Widersprüche
    .error-no-option = Diesen Widerspruch finde ich nicht. Bitte wähle einen aus der Liste.
    .option = Nummer { $number }: { $text }{ $about ->
            [0] { "" }
           *[other] { " " }(zum Anliegen Nummer { $about })
        }
    .option-close = Später

objections-what =
    „{ $about }“

    { $shown }

    Möchtest Du jetzt antworten?
    .hint = Die Person bekommt Deine Antwort und erfährt nicht, wer Du bist.
    .name = Antworten
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-answer = Antworten
    .option-later = Später

objections-answer = Was antwortest Du? Schreib es so, wie die Person es lesen soll.
    .hint = Sag, was Du entscheidest und warum. Danach ist der Widerspruch erledigt.
    .name = Antwort
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib Deine Antwort.
    .error-too-short = Das ist sehr kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Das ist zu lang. Bitte schreib höchstens { $longest } Zeichen. Es waren { $length }.

objections-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

objections-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
