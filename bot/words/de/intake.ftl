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
    .each =
        Wo ist das: „{ $about }“?
        Schreib mir zum Beispiel eine Straße oder einen Platz.
    .hint = Ein Ort hilft anderen, Dein Anliegen zu verstehen. Schreib bitte nicht Deine eigene Adresse. Es geht auch ohne Ort.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-same = Am gleichen Ort
    .option-nowhere = Kein bestimmter Ort

intake-street =
    Weißt Du die Straße oder den Platz?
    Dann finden andere den Ort leichter.
    .hint = Schreib den Namen ohne Hausnummer. Zum Beispiel: „Am Spielplatz in der Gartenstraße“. Es geht auch ohne.
    .name = Straße
    .summary = Straße: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib die Straße mit Wörtern.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .option-skip = Überspringen

intake-alt =
    Was ist auf dem Foto zu sehen?
    1 Satz hilft Menschen, die es nicht sehen können.
    .hint = Zum Beispiel: „Eine Bank mit kaputter Sitzfläche.“ Bei mehreren Fotos schreibst Du 1 Satz für alle. Bitte schreib keine Namen.
    .name = Beschreibung des Fotos
    .summary = Foto: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib mit Wörtern, was zu sehen ist.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .option-skip = Überspringen

intake-send = Soll ich das so abschicken?
    .hint = Wenn alles stimmt, wähle „{ intake-send.option-yes }“. Du kannst vorher noch alles ändern. Schreib dann: { command-change }.
    .name = Abschicken
    .error-no-option = Das habe ich nicht verstanden. Soll ich es abschicken? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, abschicken
    .option-no = Nein, nicht abschicken

# Die Wache hält an. $about: der Text, wie er gespeichert würde. $kinds: was darin stand. $why: woran ich es erkenne.
intake-guarded =
    Halt. In Deinem Text steht { $kinds }.
    Ich würde ihn so speichern:
    „{ $about }“
    .hint =
        Ich lasse weg, was zeigt, wer gemeint ist. Das schützt Dich und andere. Daran habe ich es erkannt:
        { $why }
    .name = Weggelassenes
    .error-no-option = Das habe ich nicht verstanden. Soll ich den Text so speichern? Bitte wähle eine Antwort.
    .option-store = So speichern
    .option-change = Neu schreiben
    .option-discard = Verwerfen

intake-insult =
    In Deinem Text steht eine Beleidigung. Die zeige ich anderen nicht.
    Die Regel: Sag, was Dich stört, aber greif keine Menschen an.
    .hint =
        Dein Anliegen ist trotzdem wichtig. Wenn ich mich irre, entscheidet ein Mensch. Daran habe ich es erkannt:
        { $why }
    .name = Beleidigung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Verwerfen

intake-threat =
    In Deinem Text steht eine Drohung. Die zeige ich anderen nicht.
    Die Regel: Niemand droht hier anderen.
    .hint =
        Dein Anliegen ist trotzdem wichtig. Wenn ich mich irre, entscheidet ein Mensch. Daran habe ich es erkannt:
        { $why }
    .name = Drohung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Verwerfen

intake-spam =
    Dein Text sieht aus wie Werbung oder Spam. Den zeige ich anderen nicht.
    Die Regel: Hier geht es um Deine Nachbarschaft.
    .hint =
        Wenn ich mich irre, entscheidet ein Mensch. Daran habe ich es erkannt:
        { $why }
    .name = Werbung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Verwerfen

# Mehrere Anliegen in einem Text. $count: so viele. $parts: die Anliegen, jedes in einer Zeile.
intake-several =
    Ich lese { $count } Anliegen:
    { $parts }

    Stimmt das?
    .hint = Wenn es mehrere sind, kann jedes für sich behandelt werden. Ich teile nur, wenn Du Ja sagst.
    .name = Mehrere Anliegen
    .error-no-option = Das habe ich nicht verstanden. Sind es mehrere Anliegen? Bitte wähle eine Antwort.
    .option-yes = Ja, { $count } Anliegen
    .option-one = Nein, es ist 1 Anliegen
    .option-change = Neu schreiben

intake-each =
    Eines Deiner Anliegen: „{ $about }“
    Andere haben schon etwas Ähnliches gesagt. Meinst Du das Gleiche?
    .hint = Wähle ein Anliegen aus, wenn es das Gleiche ist wie Deines. Wenn nicht, nehme ich Deines als neues Anliegen auf.
    .name = Gleiches Anliegen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle ein Anliegen aus. Oder sag mir, dass Du etwas anderes meinst.
    .option = { intake-same.option }
    .option-mine = Nein, ich meine etwas anderes

# Nach „Ich meine das Gleiche“.
intake-more = Soll nur Deine Stimme zählen? Oder möchtest Du etwas ergänzen?
    .hint = Deine Stimme zählt in jedem Fall. Deine eigenen Worte stehen dann dabei.
    .name = Ergänzen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-count = Nur meine Stimme zählen
    .option-add = Ich möchte etwas ergänzen

intake-addition =
    Was möchtest Du ergänzen?
    Schreib es mir in 1 oder 2 Sätzen.
    .hint = Deine Worte stehen dann bei dem Anliegen der anderen. Bitte schreib keine Namen und keine Telefonnummern.
    .name = Ergänzung
    .summary = Deine Ergänzung: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib Deine Ergänzung mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr: mindestens { $shortest } Zeichen.
    .error-too-long = Dein Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

# $because: die Wörter, aus denen der Vorschlag kommt.
intake-kind = Was ist Dein Anliegen? Wähle, was am besten passt.
    .hint = Mein Vorschlag kommt aus Deinen Wörtern: „{ $because }“. Du weißt es besser.
    .name = Art
    .summary = Art: { $value }
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle, was am besten passt.
    .option-problem = Problem
    .option-need = Das brauche ich
    .option-offer = Angebot
    .option-idea = Idee
    .option-value = Das ist mir wichtig
    .option-feedback = Rückmeldung
    .option-question = Frage

# Es sieht nicht nach einem Anliegen aus: Wetter, Witze, Wahlen.
intake-astray =
    Das weiß ich nicht. Ich bin ein Computer-Programm und nur für Deine Nachbarschaft da.
    Du kannst mir zum Beispiel schreiben: „Die Lampe am Spielplatz ist kaputt.“
    Oder: „Wann wird die Brücke repariert?“

    Geht es um Deine Nachbarschaft?
    .hint = Wenn Du es mir sagst, nehme ich es auf. Sonst schreib mir einfach etwas anderes.
    .name = Nachbarschaft
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-ours = Ja, es geht um die Nachbarschaft
    .option-else = Nein, ich schreibe etwas anderes

# Wer auch für eine Organisation spricht, sagt, was gebraucht wird.
intake-whose = Du sprichst auch für eine Organisation. Sagst Du das für Dich, oder braucht es die Organisation?
    .hint = Wenn es die Organisation braucht, frage ich noch: wie viele Menschen, wann und wo. Dann können andere helfen.
    .name = Wer
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-mine = Für mich
    .option-organisation = Die Organisation braucht es
