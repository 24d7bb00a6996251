### Was das Haus zu den Rechten der Menschen erzählt: meine Daten, Zustimmung, Widerspruch, Rückmeldungen, Adressen verbinden.

# Knöpfe
desk-consents = Wozu ich zugestimmt habe
desk-erase = Alles löschen
desk-resume = Schreib mir wieder
desk-object = Ich widerspreche
desk-objections = Lesen und antworten
desk-mute = Keine Rückmeldungen mehr
desk-my-data-get = Meine Daten ansehen
desk-connect-again = Noch einmal versuchen

# Meine Daten
desk-my-data-title = Deine Daten
desk-my-data = Das ist alles, was ich von Dir habe:
desk-my-data-name = Dein erfundener Name: { $name }
desk-my-data-address = Deine Adresse: { $id } auf { $network }. Dort spreche ich mit Dir diese Sprache: { $language }
desk-my-data-agreed = Du machst mit. Zugestimmt hast Du am { DATETIME($date, dateStyle: "long") }. Der Text dazu: { $version }
desk-my-data-contact = Ich darf Dir schreiben: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-quoted = Ich darf Dich zitieren: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-passed-on = Ich darf einer Organisation geben, was Du ihr schreibst und wie man Dich erreicht: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-pool = Du möchtest hören, wo Du sonst noch mitmachen kannst.
desk-my-data-messages = Nachrichten: { $state ->
        [paused] Ich schreibe Dir gar nichts, bis Du es wieder möchtest.
        [answers] Ich antworte Dir nur.
        [muted] Ich schreibe Dir, was es Neues gibt. Was aus jedem Anliegen wird, schreibe ich nicht.
       *[all] Ich schreibe Dir, was es Neues gibt und was aus Deinen Anliegen wird.
    }
desk-my-data-said = { $count ->
        [one] Das hast Du gesagt:
        [0] Du hast noch nichts gesagt.
       *[other] Du hast { $count } Dinge gesagt. Das sind die neuesten { $shown }:
    }
desk-my-data-contribution =
    { $number }. „{ $text }“{ $placed ->
        [yes] { " " }Ort: { $place }.
       *[no] { "" }
    }
    Art: { $kind ->
        [problem] Problem
        [need] Bedarf
        [offer] Angebot
        [idea] Idee
        [value] Was Dir wichtig ist
        [feedback] Rückmeldung
        [question] Frage
       *[other] { $kind }
    }. Vom { DATETIME($date, dateStyle: "long") }. Stand: { $state ->
        [waiting] wartet auf einen Menschen
        [declined] ist abgelehnt
        [topic] gehört zu einem Thema
        [agenda] steht auf der Tagesordnung
       *[received] ist angekommen
    }
desk-my-data-more = Auch das gehört zu Dir:
desk-my-data-support = Du meinst das Gleiche: „{ $text }“
desk-my-data-going = Weitermachen mit „{ $topic }“: { $answer ->
        [yes] Du hast Ja gesagt
        [no] Du hast Nein gesagt
        [inside] Du bist im Raum
       *[asked] ich habe Dich gefragt
    }
desk-my-data-objection = Dein Widerspruch Nummer { $number }: „{ $text }“{ $answered ->
        [yes] { " " }Die Antwort: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = Ein Gespräch mit mir ist noch offen. { $answers ->
        [0] Du hast darin noch nichts geantwortet.
        [one] Darin steht 1 Antwort von Dir.
       *[other] Darin stehen { $answers } Antworten von Dir.
    }
desk-my-data-waiting = { $count ->
        [one] 1 Nachricht an Dich ist unterwegs.
       *[other] { $count } Nachrichten an Dich sind unterwegs.
    }
desk-my-data-file = Hier ist alles als Datei, für andere Programme. Darin steht jede Zeile, die ich von Dir habe.

# Zustimmung
desk-pool-in = Danke. Ich sage Dir, wo Du sonst noch mitmachen kannst. Das bewahre ich getrennt von Deinen Anliegen auf.
desk-pool-out = Gut. Ich sage Dir nicht, wo Du sonst noch mitmachen kannst.

# Nachrichten
desk-receipts-on = Gut. Ich sage Dir, was aus jedem Anliegen wird.
desk-receipts-off = Gut. Ich schreibe nicht mehr, was aus jedem Anliegen wird. Du kannst jederzeit nachsehen: Schreib { command-mine }.
hall-resumed = Gut, die Pause ist vorbei. Ich antworte Dir wie vorher. Soll ich Dir auch schreiben, was es Neues gibt? Das änderst Du hier:

# Was aus einem Anliegen wird
desk-receipt-topic =
    { $count ->
        [one] Dein Anliegen Nummer { $numbers } ist jetzt einsortiert.
       *[other] Deine Anliegen Nummer { $numbers } sind jetzt einsortiert.
    } { $people ->
        [0] Andere sagen Ähnliches.
       *[other] { $people } Menschen sagen Ähnliches.
    } Die Moderation hat es gelesen.
desk-receipt-room = Eine Gruppe macht jetzt mit dem Thema von Deinem Anliegen Nummer { $numbers } weiter: { $topic }
desk-receipt-result =
    Das ist aus Deinem Anliegen Nummer { $numbers } geworden. Das Thema: { $topic }
    { $result }
desk-receipt-topic-meant =
    Du meinst das Gleiche wie andere. Das ist jetzt einsortiert: { $topic }
    { $people ->
        [0] Andere sagen Ähnliches.
       *[other] { $people } Menschen sagen Ähnliches.
    } Die Moderation hat es gelesen.
desk-receipt-room-meant = Eine Gruppe macht jetzt mit einem Thema weiter, bei dem Deine Stimme zählt: { $topic }
desk-receipt-result-meant =
    Das ist aus einem Thema geworden, bei dem Deine Stimme zählt: { $topic }
    { $result }
desk-result-told = { $people ->
        [0] Dein Text ist notiert. Gerade gibt es niemanden, dem ich es sagen kann.
        [one] Ich sage es jetzt 1 Menschen.
       *[other] Ich sage es jetzt { $people } Menschen.
    }

# Meine Anliegen
desk-reworded = Dein Anliegen heißt ab jetzt so. Ich sage der Moderation, dass sich etwas geändert hat.
desk-reworded-held = Ich habe Deinen Text übernommen. Ein Mensch prüft ihn. Bis dahin sehen ihn andere nicht.
desk-unsupported = Deine Stimme zählt dort nicht mehr mit.

# Widerspruch
desk-objection-received = Danke. Dein Widerspruch hat die Nummer { $number }. Ein Mensch liest ihn und antwortet Dir hier.
desk-objection-new = Jemand widerspricht einer Entscheidung. Der Widerspruch hat die Nummer { $number }.
desk-objection-answered =
    Eine Antwort auf Deinen Widerspruch Nummer { $number }:
    { $answer }
desk-objection-closed = Deine Antwort auf Nummer { $number } ist unterwegs. Der Widerspruch ist erledigt.
desk-objection-gone = Dieser Widerspruch ist schon beantwortet.

# Adressen verbinden
desk-connect-code =
    Dein Code: { $code }
    Er gilt { $minutes } Minuten und nur 1-mal.

    So geht es:
    1. Öffne den Chat mit mir auf dem anderen Netz.
    2. Schreib mir dort: { command-connect }
    3. Wähle „{ connect-what.option-have }“ und schreib den Code.

    Sag den Code niemandem sonst. Wer ihn hat, kann alles von Dir sehen und ändern.
desk-connect-nothing = Hier hast Du noch nichts gesagt. Hol den Code dort, wo Du schon mit mir sprichst. Schreib ihn mir dann hier.
desk-connect-wrong = Diesen Code kenne ich nicht. Vielleicht ist er zu alt oder schon benutzt. Bitte hol einen neuen.
desk-connect-too-often = Das waren zu viele falsche Codes. Bitte versuch es in 1 Stunde noch einmal.
desk-connect-same = Das ist der gleiche Chat. Bitte schreib mir den Code auf dem anderen Netz.
desk-connect-elsewhere = Dieser Code gehört zu einem anderen Dialog. Die beiden lassen sich nicht verbinden.
desk-connected =
    Fertig. Hier und dort bist Du für mich jetzt 1 Mensch. Deine Stimme zählt 1-mal.
    Wo Du Verschiedenem zugestimmt hast, gilt das Strengere. Bitte sieh es Dir an.
desk-connected-there = Ein Chat auf { $network } gehört jetzt auch zu Dir. Wenn Du das nicht warst, schreib sofort: { command-leave }

# Das Ende der Aufbewahrung
desk-end-near =
    Der Dialog ist zu Ende. Am { DATETIME($date, dateStyle: "long") } lösche ich alles, was ich von Dir habe. So habe ich es versprochen.
    Du musst nichts tun. Bis dahin kannst Du Deine Daten bekommen.
