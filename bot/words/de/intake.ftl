### Ein Anliegen: was ist es, haben andere es schon gesagt, wo ist es, abschicken.
### $longest: so viele Zeichen passen. $shortest: so viele braucht es. $length: so viele sind es.
### $people: so viele Menschen stehen hinter $text, dem Anliegen von anderen.
### $value: was geantwortet wurde, oder die Aufschrift des gewählten Knopfes.

intake-concern =
    Was ist in Deiner Umgebung nicht gut? Oder was brauchst Du?
    Schreib es mir in 1 oder 2 Sätzen.
    .hint =
        Schreib einfach, was Dich stört oder was fehlt. Zum Beispiel: „Die Lampe am Spielplatz ist seit 3 Wochen kaputt.“
        Bitte schreib keine Namen und keine Telefonnummern.
    .name = Anliegen
    .summary = Anliegen: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib Dein Anliegen mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr: mindestens { $shortest } Zeichen.
    .error-too-long =
        Dein Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
        Bei mehreren Anliegen schickst Du jedes einzeln.

intake-same =
    Andere haben schon etwas Ähnliches gesagt.
    Meinst Du das Gleiche? Dann wähle es aus. So zählt Deine Stimme dazu.
    .hint = Wähle ein Anliegen aus, wenn es das Gleiche ist wie Deines. Wenn nicht, nehme ich Deines als neues Anliegen auf.
    .name = Gleiches Anliegen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle ein Anliegen aus. Oder sag mir, dass Du etwas anderes meinst.
    .option =
        { $people ->
            [one] 1 Mensch: „{ $text }“
           *[other] { $people } Menschen: „{ $text }“
        }
    .option-mine = Nein, ich meine etwas anderes

intake-place =
    Wo ist das?
    Schreib mir zum Beispiel eine Straße oder einen Platz.
    .hint = Ein Ort hilft anderen, Dein Anliegen zu verstehen. Schreib bitte nicht Deine eigene Adresse. Es geht auch ohne Ort.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-nowhere = Kein bestimmter Ort

intake-send = Soll ich das so abschicken?
    .hint = Wenn alles stimmt, wähle „{ intake-send.option-yes }“. Du kannst vorher noch alles ändern. Schreib dann: { command-change }.
    .name = Abschicken
    .error-no-option = Das habe ich nicht verstanden. Soll ich es abschicken? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, abschicken
    .option-no = Nein, nicht abschicken
