### Was das Haus zu den Rechten der Menschen erzählt: meine Daten, Zustimmung, Widerspruch, Rückmeldungen.

# Knöpfe
desk-consents = Wozu ich Ja gesagt habe
desk-erase = Alles löschen
desk-resume = Schreib mir wieder
desk-object = Das finde ich falsch
desk-mute = Sag mir das nicht mehr

# Meine Daten
desk-my-data-get = Meine Daten ansehen
desk-my-data-title = Deine Daten
desk-my-data = Das ist alles, was ich von Dir habe:
desk-my-data-name = Dein erfundener Name: { $name }
desk-my-data-address = Deine Adresse: { $id } auf { $network }. Ich spreche dort: { $language }
desk-my-data-agreed = Du machst mit. Du hast Ja gesagt am { DATETIME($date, dateStyle: "long") }. Der Text hat die Nummer { $version }.
desk-my-data-contact = Ich darf Dir schreiben: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-quoted = Ich darf Deinen Text zeigen: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-passed-on = Hilfst Du einem Verein? Ich darf ihm Deine Nachricht geben: { $given ->
        [yes] ja
       *[no] nein
    }. Seit { DATETIME($date, dateStyle: "long") }, Text { $version }
desk-my-data-pool = Du willst wissen, wo Du noch mitmachen kannst.
desk-my-data-messages = Nachrichten: { $state ->
        [paused] Ich schreibe Dir nichts. Du hast Pause.
        [answers] Ich antworte Dir nur.
        [muted] Ich schreibe Dir, was es Neues gibt.
       *[all] Ich schreibe Dir, was es Neues gibt. Und was aus Deinen Anliegen wird.
    }
desk-my-data-said = { $count ->
        [one] Das hast Du gesagt:
        [0] Du hast noch nichts gesagt.
       *[other] Du hast { $count } Dinge gesagt. Das sind die letzten { $shown }:
    }
desk-my-data-contribution =
    { $number }. „{ $text }“{ $placed ->
        [yes] { " " }Ort: { $place }.
       *[no] { "" }
    }
    Art: { $kind ->
        [problem] Problem
        [need] Das brauchst Du
        [offer] Das bietest Du an
        [idea] Idee
        [value] Das ist Dir wichtig
        [feedback] Das war gut oder schlecht
        [question] Frage
       *[other] { $kind }
    }. Vom { DATETIME($date, dateStyle: "long") }. So weit ist es: { $state ->
        [waiting] Ein Mensch prüft es
        [declined] ist nicht dabei
        [topic] Es gehört zu einem Thema
        [agenda] Wir sprechen darüber
       *[received] Es ist da
    }
desk-my-data-more = Auch das gehört zu Dir:
desk-my-data-support = Das meinst Du auch: „{ $text }“
desk-my-data-going = Weiter mitmachen bei „{ $topic }“: { $answer ->
        [yes] Du hast Ja gesagt
        [no] Du hast Nein gesagt
        [inside] Du bist in der Gruppe
       *[asked] Ich habe Dich gefragt
    }
desk-my-data-objection = Das findest Du falsch. Nummer { $number }: „{ $text }“{ $answered ->
        [yes] { " " }Die Antwort: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = Unser Gespräch ist noch offen. { $answers ->
        [0] Du hast noch nichts geantwortet.
        [one] Darin ist 1 Antwort von Dir.
       *[other] Darin sind { $answers } Antworten von Dir.
    }
desk-my-data-waiting = { $count ->
        [one] 1 Nachricht kommt gleich zu Dir.
       *[other] { $count } Nachrichten kommen gleich zu Dir.
    }
desk-my-data-file =
    Hier ist alles in einer Datei.
    Andere Programme können sie lesen.

# Zustimmung
desk-pool-in =
    Danke.
    Ich sage Dir, wo Du noch mitmachen kannst.
    Das speichere ich an einer anderen Stelle als Deine Anliegen.
desk-pool-out =
    Gut.
    Ich sage Dir nichts mehr vom Mitmachen.

# Nachrichten
desk-receipts-on = Gut. Ich sage Dir, was aus Deinen Anliegen wird.
desk-receipts-off =
    Gut. Ich schreibe Dir davon nichts mehr.
    Du kannst immer selbst nachsehen.
    Schreib: { command-mine }.

# Was aus einem Anliegen wird
desk-receipt-topic =
    { $count ->
        [one] Dein Anliegen Nummer { $numbers } gehört jetzt zu einem Thema.
       *[other] Deine Anliegen Nummer { $numbers } gehören jetzt zu einem Thema.
    }
    { $people ->
        [0] Andere sagen etwas Ähnliches.
       *[other] { $people } Menschen sagen etwas Ähnliches.
    }
    Das Team vom Projekt hat es gelesen.
desk-receipt-room =
    Eine Gruppe macht jetzt weiter mit Deinem Anliegen Nummer { $numbers }.
    Das Thema heißt: { $topic }
desk-receipt-result =
    Das ist aus Deinem Anliegen Nummer { $numbers } geworden.
    Das Thema heißt: { $topic }
    { $result }
desk-receipt-topic-meant =
    Du meinst das Gleiche wie andere Menschen.
    Das gehört jetzt zu einem Thema.
    Das Thema heißt: { $topic }
    { $people ->
        [0] Andere sagen etwas Ähnliches.
       *[other] { $people } Menschen sagen etwas Ähnliches.
    }
    Das Team vom Projekt hat es gelesen.
desk-receipt-room-meant =
    Eine Gruppe macht jetzt weiter mit einem Thema.
    Deine Stimme zählt bei diesem Thema.
    Das Thema heißt: { $topic }
desk-receipt-result-meant =
    Deine Stimme zählt bei einem Thema.
    Das Thema heißt: { $topic }
    Das ist daraus geworden:
    { $result }

# Meine Anliegen
desk-reworded =
    Ich habe jetzt Deinen neuen Text.
    Das Team vom Projekt weiß davon.
desk-reworded-held =
    Ich habe jetzt Deinen neuen Text.
    Ein Mensch prüft ihn.
    So lange sehen andere ihn nicht.
desk-unsupported = Deine Stimme zählt dort nicht mehr mit.

# Widerspruch
desk-objection-received =
    Danke.
    Dein Text hat die Nummer { $number }.
    Ein Mensch liest ihn und antwortet Dir hier.
desk-objection-answered =
    Du hast gesagt: Das finde ich falsch. Das war Nummer { $number }.
    Das ist die Antwort:
    { $answer }

# Das Ende der Aufbewahrung
desk-end-near =
    Das Projekt ist zu Ende.
    Am { DATETIME($date, dateStyle: "long") } lösche ich alles von Dir.
    Das habe ich Dir versprochen.
    Du brauchst nichts zu tun.
    Bis zu diesem Tag kannst Du Deine Daten bekommen.
