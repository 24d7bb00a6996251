### Ein Anliegen: was ist es, haben andere es schon gesagt, wo ist es, abschicken.

intake-concern =
    Was ist schlecht in Deinem Ort?
    Was brauchst Du?
    Was kannst Du anbieten?
    Schreib mir 1 oder 2 Sätze.
    .hint =
        Ein Beispiel: „Die Lampe am Spiel-Platz ist kaputt.“
        Noch ein Beispiel: „Ich brauche Hilfe beim Einkaufen.“
        Bitte schreib keine Namen.
        Bitte schreib keine Telefon-Nummern.
    .name = Anliegen
    .summary = Anliegen: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib Dein Anliegen mit Wörtern.
    .error-too-short =
        Das ist sehr kurz.
        Bitte schreib etwas mehr.
        Ich brauche mindestens { $shortest } Buchstaben.
    .error-too-long =
        Dein Text ist zu lang.
        Er hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.
        Du hast mehrere Anliegen? Schick jedes Anliegen allein.

intake-same =
    Andere haben schon etwas Ähnliches gesagt.
    Meinst Du das Gleiche?
    Dann wähle es aus.
    So zählt Deine Stimme mit.
    .hint =
        Ist es das Gleiche wie Dein Anliegen? Dann wähle es aus.
        Ist es etwas anderes? Dann nehme ich Dein Anliegen neu auf.
    .name = Gleiches Anliegen
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle ein Anliegen aus.
        Oder sag mir: Ich meine etwas anderes.
    .option =
        { $people ->
            [one] 1 Mensch: „{ $text }“
           *[other] { $people } Menschen: „{ $text }“
        }
    .option-mine = Nein, ich meine etwas anderes

intake-place =
    Wo ist das?
    Schreib mir zum Beispiel die Straße.
    Oder den Platz.
    .each =
        Wo ist das: „{ $about }“?
        Schreib mir zum Beispiel die Straße.
        Oder den Platz.
    .hint =
        Der Ort hilft anderen Menschen. Sie verstehen Dein Anliegen dann besser.
        Bitte schreib nicht Deine eigene Adresse.
        Es geht auch ohne Ort.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib den Ort mit Wörtern.
    .error-too-long =
        Das ist zu lang.
        Es hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.
    .option-same = Am gleichen Ort
    .option-nowhere = Kein bestimmter Ort

intake-street =
    Kennst Du die Straße oder den Platz?
    Dann finden andere den Ort leichter.
    .hint =
        Bitte schreib den Namen ohne Haus-Nummer.
        Zum Beispiel: „Am Spiel-Platz in der Garten-Straße“.
        Es geht auch ohne.
    .name = Straße
    .summary = Straße: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib die Straße mit Wörtern.
    .error-too-long =
        Das ist zu lang.
        Es hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.
    .option-skip = Weiter ohne Straße

intake-alt =
    Was sieht man auf dem Foto?
    Schreib mir 1 Satz.
    Das hilft blinden Menschen.
    .hint =
        Zum Beispiel: „Eine Bank ist kaputt.“
        Hast Du mehrere Fotos? Schreib dann 1 Satz für alle.
        Bitte schreib keine Namen.
    .name = Was auf dem Foto ist
    .summary = Foto: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib mit Wörtern: Was sieht man?
    .error-too-long =
        Das ist zu lang.
        Es hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.
    .option-skip = Weiter ohne Satz

intake-send = Soll ich das so abschicken?
    .hint =
        Ist alles richtig? Dann wähle „{ intake-send.option-yes }“.
        Du kannst vorher alles ändern.
        Schreib dann: { command-change }.
    .name = Abschicken
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich es abschicken?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, abschicken
    .option-no = Nein, nicht abschicken

# Die Wache hält an. $about: der Text, wie er gespeichert würde. $kinds: was darin stand. $why: woran ich es erkenne.
intake-guarded =
    Halt.
    In Deinem Text ist { $kinds }.
    Das lasse ich weg.
    So speichere ich Deinen Text:
    „{ $about }“
    .hint =
        Ich lasse weg, wer gemeint ist.
        Das schützt Dich und andere Menschen.
        So habe ich es erkannt:
        { $why }
    .name = Was ich weglasse
    .error-no-option =
        Das habe ich nicht verstanden.
        Soll ich den Text so speichern?
        Bitte wähle eine Antwort.
    .option-store = So speichern
    .option-change = Ich schreibe es neu
    .option-discard = Den Text wegwerfen

intake-insult =
    In Deinem Text ist eine Beleidigung.
    Die zeige ich anderen nicht.
    Das ist die Regel:
    Sag, was Dich stört.
    Aber mach andere Menschen nicht schlecht.
    .hint =
        Dein Anliegen ist trotzdem wichtig.
        Habe ich einen Fehler gemacht? Dann entscheidet ein Mensch.
        So habe ich es erkannt:
        { $why }
    .name = Beleidigung
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Den Text wegwerfen

intake-threat =
    In Deinem Text ist eine Drohung.
    Die zeige ich anderen nicht.
    Das ist die Regel:
    Hier macht niemand anderen Angst.
    .hint =
        Dein Anliegen ist trotzdem wichtig.
        Habe ich einen Fehler gemacht? Dann entscheidet ein Mensch.
        So habe ich es erkannt:
        { $why }
    .name = Drohung
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Den Text wegwerfen

intake-spam =
    Dein Text sieht aus wie Werbung.
    Werbung zeige ich anderen nicht.
    Das ist die Regel:
    Hier geht es um Deinen Ort.
    .hint =
        Habe ich einen Fehler gemacht? Dann entscheidet ein Mensch.
        So habe ich es erkannt:
        { $why }
    .name = Werbung
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-person = Ein Mensch soll entscheiden
    .option-discard = Den Text wegwerfen

# Mehrere Anliegen in einem Text. $count: so viele. $parts: die Anliegen, jedes in einer Zeile.
intake-several =
    Ich lese { $count } Anliegen:
    { $parts }

    Stimmt das?
    .hint =
        Sind es mehrere Anliegen? Dann nehme ich jedes allein auf.
        Das mache ich nur, wenn Du Ja sagst.
    .name = Mehrere Anliegen
    .error-no-option =
        Das habe ich nicht verstanden.
        Sind es mehrere Anliegen?
        Bitte wähle eine Antwort.
    .option-yes = Ja, { $count } Anliegen
    .option-one = Nein, es ist 1 Anliegen
    .option-change = Ich schreibe es neu

intake-each =
    Das ist ein Anliegen von Dir: „{ $about }“
    Andere haben schon etwas Ähnliches gesagt.
    Meinst Du das Gleiche?
    .hint = { intake-same.hint }
    .name = { intake-same.name }
    .error-no-option = { intake-same.error-no-option }
    .option = { intake-same.option }
    .option-mine = { intake-same.option-mine }

# Nach „Ich meine das Gleiche“.
intake-more =
    Deine Stimme zählt mit.
    Willst Du noch etwas dazu schreiben?
    .hint =
        Deine Stimme zählt immer.
        Schreibst Du etwas dazu? Dann steht es bei dem Anliegen.
    .name = Etwas dazu schreiben
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-count = Nur meine Stimme zählen
    .option-add = Ich schreibe etwas dazu

intake-addition =
    Was willst Du dazu schreiben?
    Schreib mir 1 oder 2 Sätze.
    .hint =
        Dein Text steht dann bei dem Anliegen der anderen.
        Bitte schreib keine Namen.
        Bitte schreib keine Telefon-Nummern.
    .name = Dein Text dazu
    .summary = Dein Text dazu: { $value }
    .error-empty =
        Ich habe keine Wörter gefunden.
        Bitte schreib mit Wörtern.
    .error-too-short =
        Das ist sehr kurz.
        Bitte schreib etwas mehr.
        Ich brauche mindestens { $shortest } Buchstaben.
    .error-too-long =
        Dein Text ist zu lang.
        Er hat { $length } Zeichen.
        Bitte schreib höchstens { $longest } Zeichen.

# $because: die Wörter, aus denen der Vorschlag kommt.
intake-kind =
    Was ist Dein Anliegen?
    Wähle, was am besten passt.
    .hint =
        Ich habe geraten.
        Diese Wörter waren in Deinem Text: „{ $because }“.
        Du weißt es besser.
    .name = Art
    .summary = Art: { $value }
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle, was am besten passt.
    .option-problem = Problem
    .option-need = Das brauche ich
    .option-offer = Das biete ich an
    .option-idea = Idee
    .option-value = Das ist mir wichtig
    .option-feedback = Das war gut oder schlecht
    .option-question = Frage

# Es sieht nicht nach einem Anliegen aus: Wetter, Witze, Wahlen.
intake-astray =
    Das weiß ich nicht.
    Ich bin ein Computer-Programm.
    Ich bin nur für Deine Nachbarschaft da.
    Du kannst mir zum Beispiel schreiben:
    Die Lampe am Spielplatz ist kaputt.
    Oder:
    Wann wird die Brücke repariert?

    Geht es um Deine Nachbarschaft?
    .hint =
        Dann sag Ja.
        Sonst schreib mir etwas anderes.
    .name = Nachbarschaft
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-ours = Ja, es geht um die Nachbarschaft
    .option-else = Nein, ich schreibe etwas anderes

# Wer auch für eine Organisation spricht, sagt, was gebraucht wird.
intake-whose =
    Du sprichst auch für eine Organisation.
    Sagst Du das für Dich?
    Oder braucht es die Organisation?
    .hint =
        Braucht es die Organisation? Dann frage ich noch:
        Wie viele Menschen? Wann? Wo?
        Dann können andere helfen.
    .name = Wer
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-mine = Für mich
    .option-organisation = Die Organisation braucht das
