### Wo Hilfe fehlt: für alle, die helfen möchten.
### $answered: yes, wenn der Mensch schon gesagt hat, dass er helfen kann.

needs-nothing = Gerade sucht niemand Hilfe. Schau gern später noch einmal nach.
    .hint = Du kannst mir auch schreiben, was Du anbieten kannst. Braucht es jemand, dann frage ich Dich.
    .name = Bedarf
    .error-no-option = Gerade sucht niemand Hilfe.
    .option-close = Fertig

needs-which = Hier fehlt Hilfe. Was möchtest Du ansehen?
    .hint = Wähle etwas aus. Du entscheidest danach, ob Du helfen kannst.
    .name = Bedarf
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option = { $text } ({ $organisation }{ hall-verified }){ $answered ->
        [yes] : Du hilfst
       *[no] {""}
    }
    .option-close = Fertig

needs-what =
    { hall-need }

    Kannst Du helfen?
    .hint = Die Organisation erfährt erst etwas von Dir, wenn ihr beide Ja gesagt habt.
    .name = Helfen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-help = Ich kann helfen
    .option-undo = Ich kann doch nicht helfen
    .option-close = Nein, jetzt nicht

# Was die Organisation wissen darf, und ob ich schreiben darf: gefragt, wo es nötig ist und noch niemand zugestimmt hat.
needs-passed_on =
    Gleich kannst Du der Organisation etwas schreiben. Zum Beispiel, wie man Dich erreicht.
    Sie bekommt es erst, wenn sie Ja gesagt hat. Wenn Du das nicht willst, schreibt ihr euch nur über mich.

    Darf ich es dann weitergeben?
    .hint = Du kannst das jederzeit ändern. Schreib dann: { command-consent }.
    .name = Weitergeben
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-yes = Ja, gib es weiter
    .option-bot = Nein, nur über Dich

needs-hear =
    Ich muss Dir sagen können, was die Organisation antwortet. Sonst frage ich sie nicht.
    Darf ich Dir schreiben?
    .hint = Ich schreibe Dir dann auch, was es Neues gibt. Du kannst das jederzeit ändern. Schreib dann: { command-consent }.
    .name = Dir schreiben
    .error-no-option = Das habe ich nicht verstanden. Darf ich Dir schreiben? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, schreib mir
    .option-no = Nein, schreib mir nicht

needs-word =
    Was soll die Organisation von Dir wissen?
    Schreib zum Beispiel, wann Du kannst und wie man Dich erreicht.
    Das liest sie erst, wenn sie auch Ja gesagt hat.
    .hint = Deinen echten Namen musst Du nicht schreiben. Sagt die Organisation Nein, dann lösche ich Deinen Text.
    .name = Deine Nachricht
    .summary = Deine Nachricht: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib es mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr.
    .error-too-long = Der Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

needs-send = Soll ich die Organisation fragen?
    .hint = Ich frage die Organisation, ob sie Deine Hilfe annimmt. Vorher erfährt sie nichts von Dir.
    .name = Fragen
    .error-no-option = Das habe ich nicht verstanden. Soll ich fragen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, bitte frag sie
    .option-no = Nein, doch nicht

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
