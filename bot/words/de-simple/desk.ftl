### Was das Haus erzählt, wenn etwas entschieden ist.

# Knöpfe
desk-again = Noch ein Anliegen
desk-mine = Meine Anliegen

# Quittungen
desk-reported =
    Danke.
    Ich habe Dein Anliegen.
    Es hat die Nummer { $number }.
    Ich sage Dir, was daraus wird.
    Du kannst es immer löschen.
desk-reported-quiet =
    Danke.
    Ich habe Dein Anliegen.
    Es hat die Nummer { $number }.
    Du kannst es immer löschen.
desk-supported =
    Danke.
    Deine Stimme zählt jetzt mit.
    { $people ->
        [one] 1 Mensch sagt das.
       *[other] { $people } Menschen sagen das.
    }
desk-reported-held =
    Danke.
    Ich habe Dein Anliegen.
    Es hat die Nummer { $number }.
    Ein Mensch prüft es jetzt.
    So lange sehen andere es nicht.
    Ich sage Dir, was daraus wird.
desk-reported-held-quiet =
    Danke.
    Ich habe Dein Anliegen.
    Es hat die Nummer { $number }.
    Ein Mensch prüft es.
    Bis dann sieht es sonst niemand.
desk-several-held =
    Ein Mensch prüft das noch.
    Bis dann sieht es sonst niemand.
desk-several-hears = Ich sage Dir, was daraus wird.
desk-reported-several =
    { $count ->
        [0] Danke.
        [one] Danke. Ich habe 1 neues Anliegen von Dir. Es hat die Nummer { $numbers }.
       *[other] Danke. Ich habe { $count } neue Anliegen von Dir. Das sind die Nummern: { $numbers }.
    }
    { $supported ->
        [0] Du kannst jedes Anliegen immer löschen.
        [one] Bei 1 Anliegen von anderen zählt Deine Stimme mit.
       *[other] Bei { $supported } Anliegen von anderen zählt Deine Stimme mit.
    }
desk-added =
    Danke.
    Deine Stimme zählt jetzt mit.
    Dein Text steht jetzt dabei. Er hat die Nummer { $number }.
    { $people ->
        [one] 1 Mensch sagt das.
       *[other] { $people } Menschen sagen das.
    }
desk-added-held =
    Danke.
    Deine Stimme zählt jetzt mit.
    Dein Text hat die Nummer { $number }. Ein Mensch prüft ihn noch.
    { $people ->
        [one] 1 Mensch sagt das.
       *[other] { $people } Menschen sagen das.
    }
desk-taken-in =
    Ein Mensch hat Dein Anliegen Nummer { $number } geprüft.
    Es ist jetzt dabei.
    Danke, dass Du gewartet hast.
desk-declined-insult =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Es beleidigt jemanden.
desk-declined-threat =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Es droht jemandem.
desk-declined-spam =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Es ist Werbung.
desk-declined-elsewhere =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Es passt nicht zu diesem Projekt.
desk-declined-place =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Der Ort liegt nicht in diesem Viertel.
desk-declined-answered =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Es gibt schon eine Antwort.
desk-declined-person =
    Dein Anliegen Nummer { $number } ist nicht dabei.
    Der Grund: Ein Mensch steht darin mit Namen.
desk-declined-words =
    Ein Mensch schreibt Dir dazu:
    „{ $words }“
desk-passed-on =
    In Deinem Anliegen Nummer { $number } ist etwas kaputt.
    Das sage ich dem Bauhof.
    Vielleicht bekommst Du keine Antwort.
desk-undecided =
    Die Entscheidung zu Deinem Anliegen Nummer { $number } gilt nicht mehr.
    Ein Mensch entscheidet neu.
desk-unasked =
    Die Frage zu Deinem Anliegen ist erledigt.
    Das Anliegen hat die Nummer { $number }.
    Du musst nicht mehr antworten.
desk-asked-back =
    Ein Mensch hat eine Frage.
    Es geht um Dein Anliegen Nummer { $number }:
    „{ $question }“
desk-answer = Antworten
desk-answered =
    Danke.
    Deine Antwort ist jetzt bei Deinem Anliegen Nummer { $number }.
    Ein Mensch liest sie.
desk-withdrawn = Ich habe Dein Anliegen gelöscht.
desk-gone = Dieses Anliegen gibt es nicht mehr.

# Fotos
desk-photo-described =
    Danke.
    Dein Satz steht jetzt beim Foto.
desk-photo-kept =
    Gut.
    Das Foto hat jetzt keinen Satz.

# Tagesordnung
desk-agenda-title = Darüber sprechen wir
desk-agenda-published =
    { $title }: Darüber sprechen wir:
    { $topics }
desk-agenda-yours =
    { $title }: Darüber sprechen wir:
    { $topics }

    { $count ->
        [one] Dein Anliegen ist dabei:
       *[other] Deine Anliegen sind dabei:
    }
    { $mine }
desk-agenda-evening =
    Wir treffen uns.
    Der Tag: { DATETIME($day, dateStyle: "full") }
    Die Uhrzeit: { $hour } Uhr
    { $placed ->
        [yes] Der Ort: { $venue }
       *[no] Der Ort steht noch nicht fest.
    }
