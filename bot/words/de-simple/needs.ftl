### Wo Hilfe fehlt: für alle, die helfen wollen.
### $answered: yes, wenn der Mensch schon gesagt hat, dass er helfen kann.

needs-nothing =
    Gerade braucht niemand Hilfe.
    Bitte schau später noch einmal.
    .hint =
        Schreib mir: Was kannst Du anbieten?
        Vielleicht braucht es jemand. Dann frage ich Dich.
    .name = Hilfe
    .error-no-option = Gerade braucht niemand Hilfe.
    .option-close = Fertig

needs-which =
    Hier brauchen Menschen Hilfe.
    Was willst Du ansehen?
    .hint =
        Wähle etwas aus.
        Danach entscheidest Du: Will ich helfen?
    .name = Hilfe
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option = { $text } ({ $organisation }{ hall-verified }){ $answered ->
        [yes] : Du hilfst
       *[no] {""}
    }
    .option-close = Fertig

needs-what =
    { hall-need }

    Kannst Du helfen?
    .hint =
        Erst müssen alle beide Ja sagen: Du und der Verein.
        Dann erfährt der Verein etwas von Dir.
    .name = Helfen
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-help = Ich kann helfen
    .option-undo = Ich kann doch nicht helfen
    .option-close = Nein, jetzt nicht

needs-word =
    Was soll der Verein von Dir wissen?
    Zum Beispiel: Wann hast Du Zeit?
    Und wie kann er Dir schreiben?
    Der Verein sagt erst Ja. Dann liest er das.
    .hint =
        Du brauchst Deinen echten Namen nicht zu schreiben.
        Sagt der Verein Nein? Dann lösche ich Deinen Text.
    .name = Deine Nachricht
    .summary = Deine Nachricht: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib mit Wörtern.
    .error-too-short =
        Das ist sehr kurz.
        Bitte schreib etwas mehr.
    .error-too-long =
        Dein Text ist zu lang.
        Er hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.

needs-send = Soll ich den Verein fragen?
    .hint =
        Ich frage den Verein: Wollt ihr diese Hilfe?
        Vorher erfährt er nichts von Dir.
    .name = Fragen
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich fragen?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, bitte frag
    .option-no = Nein, doch nicht

# Was der Verein wissen darf, und ob ich schreiben darf.
needs-passed_on =
    Du kannst dem Verein gleich etwas schreiben.
    Zum Beispiel: So erreicht ihr mich.
    Der Verein sagt erst Ja. Dann bekommt er Deinen Text.
    Willst Du das nicht? Dann schreibt ihr euch nur über mich.

    Darf ich Deinen Text weitergeben?
    .hint =
        Du kannst das immer ändern.
        Schreib dann: { command-consent }.
    .name = Weitergeben
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-yes = Ja, gib es weiter
    .option-bot = Nein, nur über Dich

needs-hear =
    Der Verein wird Dir antworten.
    Das muss ich Dir sagen können.
    Sonst frage ich ihn nicht.
    Darf ich Dir schreiben?
    .hint =
        Ich sage Dir dann auch, was es Neues gibt.
        Du kannst das immer ändern.
        Schreib dann: { command-consent }.
    .name = Dir schreiben
    .error-no-option =
        Das habe ich nicht verstanden.
        Darf ich Dir schreiben?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, schreib mir
    .option-no = Nein, schreib mir nicht

needs-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

needs-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
