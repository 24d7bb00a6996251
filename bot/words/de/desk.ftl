### Was das Haus erzählt, wenn etwas entschieden ist: Quittungen, Tagesordnung, Räume, Moderation.

# Knöpfe
desk-again = Noch ein Anliegen
desk-mine = Meine Anliegen
desk-agenda = Zur Tagesordnung
desk-digest-now = Überblick zeigen
desk-go-on-yes = Ja, ich mache mit
desk-go-on-no = Nein, danke

# Quittungen
desk-reported =
    Danke. Dein Anliegen ist da. Es hat die Nummer { $number }.
    Ich sage Dir, was daraus wird.
    Du kannst es jederzeit zurücknehmen.
desk-reported-quiet =
    Danke. Dein Anliegen ist da. Es hat die Nummer { $number }.
    Du kannst es jederzeit zurücknehmen.
desk-supported =
    Danke. Deine Stimme zählt jetzt dazu.
    { $people ->
        [one] 1 Mensch steht hinter diesem Anliegen.
       *[other] { $people } Menschen stehen hinter diesem Anliegen.
    }
desk-reported-held =
    Danke. Dein Anliegen ist da. Es hat die Nummer { $number }.
    Ein Mensch prüft es. Bis dahin sehen es andere nicht. Ich sage Dir, was daraus wird.
desk-reported-held-quiet =
    Danke. Dein Anliegen ist da. Es hat die Nummer { $number }.
    Ein Mensch prüft es. Bis dahin sehen es andere nicht.
desk-several-held = Ein Mensch prüft das noch. Bis dahin sehen es andere nicht.
desk-several-hears = Ich sage Dir, was daraus wird.
desk-reported-several =
    { $count ->
        [0] Danke.
        [one] Danke. 1 Anliegen ist neu da. Es hat die Nummer { $numbers }.
       *[other] Danke. { $count } Anliegen sind neu da. Sie haben die Nummern { $numbers }.
    }
    { $supported ->
        [0] Du kannst jedes jederzeit zurücknehmen.
        [one] Bei 1 Anliegen von anderen zählt Deine Stimme dazu.
       *[other] Bei { $supported } Anliegen von anderen zählt Deine Stimme dazu.
    }
desk-added =
    Danke. Deine Stimme zählt jetzt dazu, und Deine Worte stehen dabei. Sie haben die Nummer { $number }.
    { $people ->
        [one] 1 Mensch steht hinter diesem Anliegen.
       *[other] { $people } Menschen stehen hinter diesem Anliegen.
    }
desk-added-held =
    Danke. Deine Stimme zählt jetzt dazu. Deine Worte haben die Nummer { $number }. Ein Mensch prüft sie noch.
    { $people ->
        [one] 1 Mensch steht hinter diesem Anliegen.
       *[other] { $people } Menschen stehen hinter diesem Anliegen.
    }
desk-taken-in = Dein Anliegen Nummer { $number } ist geprüft und aufgenommen. Danke für Deine Geduld.
desk-declined-insult = Dein Anliegen Nummer { $number } ist abgelehnt: Es beleidigt jemanden.
desk-declined-threat = Dein Anliegen Nummer { $number } ist abgelehnt: Es droht jemandem.
desk-declined-spam = Dein Anliegen Nummer { $number } ist abgelehnt: Es ist Werbung oder Spam.
desk-declined-elsewhere = Dein Anliegen Nummer { $number } ist abgelehnt: Es gehört nicht hierher.
desk-declined-place = Dein Anliegen Nummer { $number } ist abgelehnt: Es liegt nicht in diesem Viertel.
desk-declined-answered = Dein Anliegen Nummer { $number } ist abgelehnt: Es ist schon beantwortet.
desk-declined-person = Dein Anliegen Nummer { $number } ist abgelehnt: Es nennt einen Menschen.
desk-declined-words = Die Moderation schreibt dazu: „{ $words }“
desk-passed-on = Dein Anliegen Nummer { $number } geht als Schaden an den Bauhof. Ob von dort eine Antwort kommt, kann ich nicht versprechen.
desk-undecided = Die Entscheidung über Dein Anliegen Nummer { $number } ist zurückgenommen. Die Moderation entscheidet neu.
desk-unasked = Die Frage zu Deinem Anliegen Nummer { $number } ist erledigt. Du brauchst nicht mehr zu antworten.
desk-asked-back =
    Die Moderation hat eine Frage zu Deinem Anliegen Nummer { $number }:
    „{ $question }“
desk-answer = Antworten
desk-answered = Danke. Deine Antwort gehört jetzt zu Deinem Anliegen Nummer { $number }. Die Moderation liest sie.
desk-withdrawn = Dein Anliegen ist zurückgenommen. Der Text ist gelöscht.
desk-gone = Dieses Anliegen gibt es nicht mehr.

# Fotos. $text: was darauf zu sehen ist, wie es der Mensch gesagt hat, der sie geschickt hat.
desk-photo-described = Danke. Deine Beschreibung steht jetzt beim Foto.
desk-photo-kept = Gut. Das Foto steht ohne Beschreibung da.
desk-photos =
    { $count ->
        [one] 1 Foto zum Anliegen { $number }.
       *[other] { $count } Fotos zum Anliegen { $number }.
    }
    { $text }
desk-photo-none = Zu dieser Nummer gibt es kein Foto, das ich Dir zeigen darf. Schreib es so: /photo 17. Auf Matrix: !photo 17

# Tagesordnung
desk-agenda-title = Die Tagesordnung steht fest
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
    Wir treffen uns: { DATETIME($day, dateStyle: "full") }, { $hour } Uhr.
    { $placed ->
        [yes] Ort: { $venue }
       *[no] Wo das ist, steht noch nicht fest.
    }
desk-published =
    Die Tagesordnung ist veröffentlicht. Sie hat { $topics ->
        [one] 1 Thema
       *[other] { $topics } Themen
    }.
    { $people ->
        [0] Niemand möchte davon hören.
        [one] 1 Mensch bekommt sie jetzt.
       *[other] { $people } Menschen bekommen sie jetzt.
    }
desk-progress = Ich schreibe jetzt allen: { $told } von { $people }
desk-topic-gone = Dieses Thema gibt es nicht mehr.

# Wer macht weiter?
desk-go-on =
    Es geht um ein Thema, zu dem Du etwas gesagt hast: { $topic }

    Möchtest Du mit anderen daran weiterarbeiten? Dann lade ich Dich in einen Chat für die Gruppe ein. Die anderen sehen dort den Namen, den Du in Deiner App hast.
desk-asked =
    { $people ->
        [0] Zu diesem Thema kann ich gerade niemanden fragen: { $topic }
        [one] Ich frage 1 Menschen, ob er weitermacht: { $topic }
       *[other] Ich frage { $people } Menschen, ob sie weitermachen: { $topic }
    }
    Wie viele Ja gesagt haben, siehst Du in der Tagesordnung.
desk-goes-on = Schön, dass Du weitermachst. Sobald der Raum offen ist, lade ich Dich ein. Das Thema: { $topic }
desk-stays-out = In Ordnung. Ich lade Dich nicht ein.

# Räume
desk-room-soon = Ich öffne jetzt den Raum: { $topic }
desk-room-open =
    Der Raum ist offen: { $topic }
    { $people ->
        [one] Ich habe 1 Menschen eingeladen.
       *[other] Ich habe { $people } Menschen eingeladen.
    }
    { $link }
desk-room-failed = Der Raum ließ sich nicht öffnen. Auf Telegram brauche ich in der Gruppe diese Rechte: Themen verwalten, Leute einladen, Nachrichten anheften. Versuch es danach noch einmal.
desk-room-title = { $topic }
desk-room-summary =
    Hier geht es weiter.
    { $people ->
        [one] 1 Mensch hat dazu etwas gesagt.
       *[other] { $people } Menschen haben dazu etwas gesagt.
    } { $going ->
        [one] 1 Mensch macht weiter.
       *[other] { $going } Menschen machen weiter.
    }
    { $count ->
        [0] { "" }
       *[other]
            Das wurde gesagt:
            { $quotes }
    }

    Ich lese hier nicht mit.
desk-invited =
    Der Raum ist offen: { $topic }
    Du findest dort eine Einladung. Nimm sie an. Dann bist Du dabei.
    { $link }
desk-invited-by-link =
    Der Raum ist offen: { $topic }

    1. Tritt der Gruppe bei. Ich lasse Dich sofort hinein: { $door }
    2. Dann kommst Du hier zu Deinem Thema: { $link }
desk-no-forum =
    Für den Raum „{ $topic }“ brauche ich auf Telegram eine Gruppe. So geht es:
    1. Mach eine neue Gruppe.
    2. Schalte in ihren Einstellungen „Themen“ ein.
    3. Mach mich dort zum Administrator. Ich brauche diese Rechte: Themen verwalten, Leute einladen, Nachrichten anheften.
    Danach öffnest Du den Raum noch einmal.
desk-forum-set = Danke. In dieser Gruppe öffne ich die Räume für: { $title }
desk-forum-rights =
    In dieser Gruppe kann ich noch keine Räume öffnen. Mir fehlt etwas:
    • In den Einstellungen der Gruppe muss „Themen“ eingeschaltet sein.
    • Als Administrator brauche ich: Themen verwalten, Leute einladen, Nachrichten anheften.

# Moderation
desk-digest-soon = Ich sortiere jetzt alle Anliegen. Das dauert einen Moment.
desk-digest-busy = Ich mache gerade noch den Überblick, um den Du gebeten hast. Sobald er da ist, kannst Du um die andere Form bitten.
desk-digest-add = Auf die Tagesordnung
desk-digest-files = Hier ist alles als Datei: zum Lesen und Drucken, und als Tabelle.
desk-digest-form = Hier ist der Überblick. Darin steht, was Menschen gesagt haben. Überlege Dir gut, wem Du ihn gibst.
desk-digest-other = Andere Form, oder wie oft
desk-digest-daily = Der Überblick kommt ab jetzt jeden Tag zu Dir.
desk-digest-weekly = Der Überblick kommt ab jetzt einmal in der Woche zu Dir. Darin ist alles, was seit dem letzten neu ist.
desk-digest-never = Der Überblick kommt nicht mehr von selbst. Du kannst ihn jederzeit holen.
desk-digest-proposals = Vorschläge ansehen
desk-digest-proposals-waiting =
    { $count ->
        [one] 1 Vorschlag zu den Themen wartet auf Dich.
       *[other] { $count } Vorschläge zu den Themen warten auf Dich.
    }
desk-objections-waiting =
    { $count ->
        [one] 1 Mensch ist mit einer Entscheidung nicht einverstanden und wartet auf eine Antwort.
       *[other] { $count } Mal ist jemand mit einer Entscheidung nicht einverstanden und wartet auf eine Antwort.
    }
desk-digest-empty = Es gibt noch keine Anliegen.
