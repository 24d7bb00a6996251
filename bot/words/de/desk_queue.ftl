### Was das Haus an den Aufgaben der Moderation erzählt. $number: die Nummer vom Anliegen.

# Knöpfe
desk-queue = Zu den Aufgaben
desk-queue-now = Jetzt entscheiden
desk-queue-look = Anliegen öffnen
desk-queue-undo = Die Entscheidung zurücknehmen

# Das Anliegen, wie es die Moderation liest
desk-case = Anliegen Nummer { $number } ({ $kind ->
        [problem] Problem
        [need] Bedarf
        [offer] Angebot
        [idea] Idee
        [value] was jemandem wichtig ist
        [feedback] Rückmeldung
        [question] Frage
       *[other] { $kind }
    }){ $placed ->
        [yes] , { $place }
       *[no] { "" }
    }:
desk-case-text = „{ $text }“
desk-case-photos = { $count ->
        [one] 1 Foto ist dabei: /photo { $number }
       *[other] { $count } Fotos sind dabei: /photo { $number }
    }
desk-case-asked = Jemand hat gefragt: „{ $question }“ Die Antwort fehlt noch.
desk-case-answered = Jemand hat gefragt: „{ $question }“ Die Antwort steht jetzt dabei.
desk-case-decided = { $state ->
        [accepted] Es ist angenommen.
        [defect] Es ist ein Schaden für den Bauhof.
        [declined] Es ist abgelehnt. Niemand sonst sieht es.
        [before] Es war schon da, bevor es die Aufgaben gab.
       *[other] { $state }
    }
desk-case-unseen = Noch sieht es niemand sonst.
desk-case-seen = Andere sehen es schon.

# Was geschehen ist
desk-queue-accept = Angenommen: Anliegen Nummer { $number }.
desk-queue-decline = Abgelehnt: Anliegen Nummer { $number }. Niemand sonst sieht es jetzt.
desk-queue-ask = Gefragt: zu Anliegen Nummer { $number }. Wenn die Antwort da ist, kommt es nach oben.
desk-queue-defect = Für den Bauhof vorgemerkt: Anliegen Nummer { $number }.
desk-queue-undone = Zurückgenommen: die Entscheidung über Anliegen Nummer { $number }. Es wartet jetzt wieder.
desk-queue-quicker = Da war gerade jemand schneller, oder der Text ist jetzt ein anderer. Ich habe nichts geändert.
desk-queue-gone = Dieses Anliegen gibt es nicht mehr, oder jemand anderes hat es gerade offen.
desk-queue-missing = Ein Anliegen mit der Nummer { $number } gibt es hier nicht. Vielleicht ist es zurückgenommen.
desk-queue-which = Welches Anliegen meinst Du? Bitte schreib die Nummer dazu. Sie steht über jedem Anliegen.
desk-queue-nothing-stands = Über Anliegen Nummer { $number } hat niemand entschieden. Hier ist nichts zurückzunehmen.
desk-queue-undo-late = Das lässt sich nicht mehr zurücknehmen: Zu Anliegen Nummer { $number } ist danach etwas anderes entschieden. Du kannst neu entscheiden.
desk-queue-undo-need = Das lässt sich nicht zurücknehmen: Zu Bedarf Nummer { $number } habe ich schon Menschen gefragt.
desk-queue-answered = Die Antwort auf eine Nachfrage ist da. Sie gehört zu Anliegen Nummer { $number }.
desk-queue-waiting =
    { $held ->
        [0] { "" }
        [one] 1 Anliegen sieht noch niemand sonst. Es wartet auf eine Entscheidung.
       *[other] { $held } Anliegen sieht noch niemand sonst. Sie warten auf eine Entscheidung.
    }
    { $new ->
        [0] { "" }
        [one] 1 Anliegen steht schon da und ist noch nicht geprüft.
       *[other] { $new } Anliegen stehen schon da und sind noch nicht geprüft.
    }
desk-queue-history = Das ist mit Anliegen Nummer { $number } geschehen:
desk-queue-no-history = Über Anliegen Nummer { $number } hat noch niemand entschieden.
desk-queue-line = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $kind ->
        [accept] angenommen
        [decline] abgelehnt
        [ask] nachgefragt
        [answer] beantwortet
        [defect] an den Bauhof
       *[undo] Entscheidung zurückgenommen
    }{ $reason ->
        [elsewhere] { " " }(es geht um etwas anderes)
        [place] { " " }(nicht in diesem Viertel)
        [answered] { " " }(schon beantwortet)
        [insult] { " " }(Beleidigung)
        [threat] { " " }(Drohung)
        [spam] { " " }(Werbung)
        [person] { " " }(nennt einen Menschen)
       *[none] { "" }
    }, { $role ->
        [author] vom Menschen, der es geschrieben hat
        [moderator] von der Moderation
       *[other] { $role }
    }{ $undone ->
        [yes] . Das wurde zurückgenommen.
       *[no] .
    }

# Was alle sehen: das Verzeichnis der Entscheidungen
desk-log-empty = Die Moderation hat noch nichts entschieden.
desk-log = So hat die Moderation entschieden. Hier stehen keine Texte und keine Menschen. Eine Regel steht nur da, wenn mindestens 5 Anliegen nach ihr abgelehnt sind.
desk-log-count = { $count } × { $kind ->
        [accept] angenommen
        [decline] abgelehnt
        [ask] nachgefragt
       *[defect] an den Bauhof gegeben
    }{ $reason ->
        [elsewhere] { " " }(es geht um etwas anderes)
        [place] { " " }(nicht in diesem Viertel)
        [answered] { " " }(schon beantwortet)
        [insult] { " " }(Beleidigung)
        [threat] { " " }(Drohung)
        [spam] { " " }(Werbung)
        [person] { " " }(nennt einen Menschen)
       *[none] { "" }
    }
desk-log-last = Zuletzt:
desk-log-line = { DATETIME($date, dateStyle: "medium") }: { $kind ->
        [accept] angenommen
        [decline] abgelehnt
        [ask] nachgefragt
       *[defect] an den Bauhof gegeben
    }{ $reason ->
        [elsewhere] { " " }(es geht um etwas anderes)
        [place] { " " }(nicht in diesem Viertel)
        [answered] { " " }(schon beantwortet)
        [insult] { " " }(Beleidigung)
        [threat] { " " }(Drohung)
        [spam] { " " }(Werbung)
        [person] { " " }(nennt einen Menschen)
       *[none] { "" }
    }
