### Die Themen, für die Moderation. $about: das Thema oder das Anliegen, um das es geht.

topics-nothing =
    Es gibt noch keine Themen.
    Themen entstehen mit dem ersten Überblick.
    .hint = Sobald es Themen gibt, kannst Du sie hier umbenennen, zusammenlegen und teilen.
    .name = Themen
    .error-no-option = Hier gibt es noch nichts auszuwählen. Bitte wähle „{ topics-nothing.option-close }“.
    .option-close = Alles klar

topics-which =
    Das sind die Themen. In Klammern steht, wie viele Menschen hinter einem Thema stehen.
    Welches Thema möchtest Du bearbeiten?
    .hint = Wähle ein Thema aus. Du kannst auch einen Teil von seinem Namen schreiben. Danach kannst Du es umbenennen, mit einem anderen zusammenlegen, teilen, anheften oder verbergen. Du kannst alles rückgängig machen.
    .name = Thema
    .error-no-option = Dieses Thema finde ich nicht. Bitte wähle eines aus der Liste.
    .option-more = Weitere Themen
    .option-proposals = { $count ->
        [one] 1 Vorschlag
       *[other] { $count } Vorschläge
    }
    .option-undo = Änderung { $number } rückgängig machen
    .option-close = Fertig

topics-what =
    { $about }

    Was möchtest Du mit diesem Thema tun?
    .hint = Ein angeheftetes Thema steht vorne, und ich schlage keine Änderung daran vor. Ein verborgenes Thema sieht nur die Moderation.
    .name = Nächster Schritt
    .error-no-option = Das geht bei diesem Thema nicht. Bitte wähle einen Schritt aus der Liste.
    .option-rename = Umbenennen
    .option-merge = Mit einem anderen Thema zusammenlegen
    .option-split = Teilen
    .option-move = Ein Anliegen verschieben
    .option-pin = Anheften
    .option-unpin = Nicht mehr anheften
    .option-hide = Verbergen
    .option-unhide = Nicht mehr verbergen
    .option-history = Verlauf zeigen
    .option-close = Zu allen Themen

topics-lost = Jemand anderes hat dieses Thema gerade geändert. Es ist nicht mehr da. Ich habe nichts geändert.
    .hint = Vielleicht wurde es mit einem anderen Thema zusammengelegt. In der Liste findest Du alles.
    .name = Thema
    .error-no-option = Hier gibt es nichts auszuwählen. Bitte wähle „{ topics-lost.option-close }“.
    .option-close = Zu allen Themen

topics-name =
    Wie soll das Thema heißen?
    Schreib einen Namen mit höchstens { $longest } Zeichen.
    .hint = Einen Namen von Dir ändere ich nie.
    .name = Name
    .error-empty = Ich finde darin kein Wort. Wie soll das Thema heißen?
    .error-too-short = Dieser Name ist zu kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Dieser Name hat { $length } Zeichen. Bitte schreib höchstens { $longest }.

topics-with =
    Welches Thema soll zu „{ $about }“ dazukommen?
    Seine Anliegen, sein Platz auf der Tagesordnung und seine Räume kommen mit. Der Name „{ $about }“ bleibt.
    .hint = Danach trenne ich die 2 Themen nie mehr von selbst.
    .name = Anderes Thema
    .error-no-option = Dieses Thema finde ich nicht. Bitte wähle ein anderes aus der Liste.
    .error-same = Ein Thema lässt sich nicht mit sich selbst zusammenlegen. Bitte wähle ein anderes aus der Liste.

topics-part =
    Welche Anliegen von „{ $about }“ sollen ein eigenes Thema werden?
    { $count ->
        [0] Wähle das erste aus. Oder schreib mehrere Nummern, zum Beispiel: #57 #60.{ $parts ->
            [0] {""}
           *[other] {" "}Oder nimm etwas, worum es darin geht: Dann kommen alle Anliegen dazu mit.
        }
        [one] 1 Anliegen ist ausgewählt.
       *[other] { $count } Anliegen sind ausgewählt.
    }
    .hint = Schreib die Nummern mit dem Zeichen davor, zum Beispiel: #57 #60. Danach bringe ich die 2 Themen nie mehr von selbst zusammen.
    .name = Anliegen
    .error-no-option = Diese Nummer finde ich nicht. Bitte wähle Anliegen aus der Liste.
    .error-unclear = Ich weiß nicht genau, welche Du meinst. Schreib die Nummern bitte mit dem Zeichen davor. Zum Beispiel: #57 #60.
    .error-all = Mindestens 1 Anliegen muss im Thema bleiben. Bitte wähle weniger aus.
    .option = { $number ->
        [0] { $text }
       *[other] #{ $number } { $text }
    }
    .option-done = Fertig, Thema anlegen

topics-contribution =
    Welches Anliegen von „{ $about }“ möchtest Du verschieben?
    .hint = Du kannst auch die Nummer des Anliegens schreiben.
    .name = Anliegen
    .error-no-option = Dieses Anliegen finde ich in dem Thema nicht. Bitte wähle eines aus der Liste.
    .option = #{ $number } { $text }

topics-to =
    „{ $about }“
    Wohin gehört dieses Anliegen?
    .hint = Danach lasse ich es dort, wo Du es hinlegst.
    .name = Wohin
    .error-no-option = Dieses Thema finde ich nicht. Bitte wähle eines aus der Liste.
    .option-single = Zu keinem Thema, es steht für sich
