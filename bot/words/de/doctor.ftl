### Was `quartier doctor` und `quartier parked` denen sagen, die den Bot betreiben.

doctor-state-ok = gut
doctor-state-look = prüfen
doctor-state-wrong = falsch

doctor-settings = Die Einstellungen sind vollständig. Netze: { $networks }.

doctor-data = Der Ordner { $folder } ist da, und niemand sonst darf ihn lesen.
doctor-data-missing = Den Ordner { $folder } gibt es noch nicht.
    .do = Der erste Start macht ihn. Wenn es ihn schon gab, nennt QUARTIER_DATA den falschen Ort.
doctor-data-foreign = Dieser Benutzer kann den Ordner { $folder } nicht nutzen.
    .do = Ruf quartier als der Benutzer auf, unter dem der Bot läuft, zum Beispiel mit sudo -u quartier.
doctor-data-open = Andere auf dieser Maschine dürfen den Ordner { $folder } lesen.
    .do = chmod -R go= { $folder }

doctor-key = Die Schlüsseldatei { $file } ist da, und niemand sonst darf sie lesen.
doctor-key-missing = Die Schlüsseldatei { $file } ist nicht da.
    .do = Der erste Start macht sie. Wenn es sie schon gab, hol sie zurück: ohne sie kann niemand die Texte lesen.
doctor-key-wrong = Der Schlüssel passt nicht. { $reason }
    .do = Hol den Schlüssel zurück, der vorher da war: QUARTIER_KEY_FILE oder QUARTIER_KEY.
doctor-key-open = Andere auf dieser Maschine dürfen die Schlüsseldatei { $file } lesen.
    .do = chmod 600 { $file }

doctor-voice = Sprach-Nachrichten versteht das Modell in { $folder }.
doctor-voice-none = Sprach-Nachrichten lehnt der Bot freundlich ab: QUARTIER_VOICE_MODEL ist nicht gesetzt.
doctor-voice-file = Sprach-Nachrichten gehen nicht. In QUARTIER_VOICE_MODEL ({ $folder }) fehlt: { $missing }.
    .do = Leg den ganzen Ordner eines Whisper-Modells dorthin: model.bin, config.json, tokenizer.json, vocabulary.*
doctor-voice-library = Sprach-Nachrichten gehen nicht. Das Modell in { $folder } ist da, aber das Programm dazu fehlt.
    .do = pip install "{ $missing }"

doctor-pipeline = Texte in der Sprache { $language } liest auch die spaCy-Pipeline { $pipeline }.
doctor-vectors = Texte vergleicht: { $encoder }.
doctor-vectors-stale =
    { $count ->
        [one] 1 Beitrag wurde von einem anderen Encoder gelesen. Er wird neu gelesen, wenn der Bot startet.
       *[other] { $count } Beiträge wurden von einem anderen Encoder gelesen. Sie werden neu gelesen, wenn der Bot startet.
    }

doctor-database = Die Datenbank antwortet und ist auf dem neuesten Stand.
doctor-database-fault = Die Datenbank ist nicht zu erreichen ({ $reason }).
    .do = Prüf QUARTIER_DATABASE_URL und ob der Datenbankserver läuft. Bis dahin geht nichts verloren.
doctor-database-locked = Die Datenbank nimmt nichts an.
    .do = Prüf, ob die Platte voll ist, wem die Datei gehört, und ob ein anderes Programm sie festhält.
doctor-database-none = Es gibt noch keine Datenbank.
    .do = Der erste Start macht sie. Wenn es sie schon gab, nennt QUARTIER_DATABASE_URL den falschen Ort.
doctor-database-older = Die Datenbank ist von einer früheren Version.
    .do = Mach eine Kopie, dann: quartier migrate
doctor-database-foreign = Die Datenbank ist von einer späteren Version als dieses Programm.
    .do = Installier die Version, die vorher da war, oder geh auf eine Kopie der Daten zurück.
doctor-disk = Auf der Platte sind nur noch { $megabytes } MB frei.
    .do = Schaff bald Platz. Wenn die Platte voll ist, behält der Bot nichts und antwortet niemandem.
doctor-wal = Das Protokoll der Datenbank ist auf { $megabytes } MB gewachsen.
    .do = Ein Programm hält die Datenbank offen. Starte den Bot neu; beende andere Programme, die in der Datei lesen.

doctor-queues = Nichts wartet zu lange, und nichts ist beiseitegelegt.
doctor-waiting-in = { $network }: { $count ->
    [one] 1 Nachricht wartet seit { $minutes } Minuten auf ihre Antwort.
   *[other] { $count } Nachrichten warten auf ihre Antworten, die älteste seit { $minutes } Minuten.
}
    .do = Prüf, ob der Bot läuft. Wenn er läuft: journalctl -u quartier -n 50
doctor-waiting-out = { $network }: { $count ->
    [one] 1 Antwort ist seit { $minutes } Minuten nicht gesendet.
   *[other] { $count } Antworten sind nicht gesendet, die älteste seit { $minutes } Minuten.
}
    .do = Sieh nach, was hier zu diesem Netz steht. Was wartet, geht von selbst hinaus, sobald das Netz es nimmt.
doctor-parked = { $count ->
    [one] 1 Nachricht war nicht zu lesen
   *[other] { $count } Nachrichten waren nicht zu lesen
}: { $reasons }
    .do = Melde die Gründe; sie enthalten kein Wort von jemandem. Nach einer neuen Version: quartier parked retry all

doctor-digest = { $dialogue }: der letzte Überblick ging am { DATETIME($last, dateStyle: "long") } hinaus.
doctor-digest-none = { $dialogue }: noch ging kein Überblick hinaus.
doctor-digest-late = { $dialogue }: der Überblick ist überfällig.
    .do = Er geht von selbst hinaus, sobald der Bot läuft. Wenn der Bot läuft: journalctl -u quartier -n 50
doctor-digest-nobody = { $dialogue }: niemand moderiert ihn.
    .do = Setze QUARTIER_MODERATORS, oder nimm quartier invite.

doctor-roles = { $dialogue }: Moderation { $moderator }, Orga-Team { $organiser }, Tisch-Moderation { $table_moderator }, Technik { $administrator }.
doctor-roles-both = { $dialogue }: { $count } mal ist dieselbe Adresse Technik und Moderation.
    .do = Die Technik soll nicht mitlesen: gib jeder Rolle einen eigenen Menschen, oder nimm eine davon mit /team zurück.

doctor-clock = Es ist { $time } Uhr in { $zone }.
doctor-clock-back = Es ist { $time } Uhr in { $zone }, aber es kamen Nachrichten, die später sind.
    .do = Stell die Uhr dieser Maschine: timedatectl set-ntp true

doctor-network-down = { $network } ist nicht zu erreichen ({ $fault }).
    .do = Prüf das Netz dieser Maschine. Der Bot macht von selbst weiter, wenn { $network } wieder da ist.
doctor-network-foreign = Wo { $network } sein sollte, antwortet etwas anderes.
    .do = Prüf { $network ->
        [Telegram] QUARTIER_TELEGRAM_API
       *[other] QUARTIER_MATRIX_HOMESERVER
    }, und ob ein Proxy dazwischen steht.

doctor-telegram-account = Telegram kennt den Bot als { $bot }.
doctor-telegram-token = Telegram kennt den Token nicht.
    .do = Frag @BotFather mit /token danach und setz ihn in QUARTIER_TELEGRAM_TOKEN ein.
doctor-telegram-groups = Der Bot darf nicht in Gruppen, also kann er auf Telegram keine Räume machen.
    .do = Schreib @BotFather: /setjoingroups, Enable.
doctor-telegram-privacy = Der Bot darf in Gruppen mitlesen; das braucht er nicht.
    .do = Schreib @BotFather: /setprivacy, Enable.
doctor-telegram-conflict = Telegram liefert an { $there }, aber dieser Bot holt seine Nachrichten selbst.
    .do = Starte den Bot neu: er übernimmt. Kommt das wieder, nutzt ein anderes Programm den Token: /revoke bei @BotFather.
doctor-telegram-webhook-unset = Telegram liefert an { $there } und nicht an { $wanted }.
    .do = Starte den Bot: er sagt es Telegram. Kommt das wieder, nutzt ein anderes Programm den Token.
doctor-telegram-webhook-fails = Telegram kann nicht an { $wanted } liefern. Es nennt als Grund: { $answer }
    .do = Prüf den Proxy, sein Zertifikat und QUARTIER_TELEGRAM_WEBHOOK. Telegram versucht es 24 Stunden lang.
doctor-telegram-pending = Bei Telegram warten { $count } Nachrichten.
    .do = Starte den Bot. Telegram hebt sie 24 Stunden lang auf.
doctor-telegram-forum = Der Bot hat alle Rechte in der Telegram-Gruppe für Räume.
doctor-telegram-forum-lost = Der Bot sieht die Telegram-Gruppe für Räume nicht. Telegram nennt als Grund: { $answer }
    .do = Mach den Bot dort wieder zum Administrator, oder nenne so eine andere Gruppe.
doctor-telegram-forum-rights = Dem Bot fehlen Rechte in der Telegram-Gruppe für Räume.
    .do = Lass ihn Themen verwalten, Menschen einladen und Nachrichten anheften.

doctor-matrix-account = Der Homeserver kennt den Bot als { $user }.
doctor-matrix-never = Der Homeserver antwortet. { $user } hat sich von hier noch nie angemeldet.
    .do = Starte den Bot. Wenn er schon lief, nennt QUARTIER_DATA den falschen Ort.
doctor-matrix-session = Der Homeserver nimmt die Anmeldung von { $user } nicht mehr an.
    .do = Starte den Bot neu: er meldet sich wieder an. Geht das nicht: prüf QUARTIER_MATRIX_PASSWORD.
doctor-matrix-device = Der Homeserver hat keine Schlüssel für das Gerät von { $user }.
    .do = Starte den Bot neu: er veröffentlicht sie.
doctor-matrix-unsigned = Das Gerät von { $user } ist nicht von seinem Konto signiert; andere schreiben ihm vielleicht nicht.
    .do = Starte den Bot neu. Kommt das wieder, hat jemand das Konto zurückgesetzt: nimm ein frisches.
doctor-matrix-signed = Das Matrix-Gerät des Bots ist von seinem Konto signiert.

doctor-process = Der Bot läuft hier und sagt, dass es ihm gut geht.
doctor-process-none = Unter { $place } antwortet kein Bot.
    .do = Wenn er auf dieser Maschine laufen soll: sudo systemctl start quartier
doctor-process-other = Unter { $place } antwortet ein anderes Programm.
    .do = Gib QUARTIER_WEB einen anderen Port.
doctor-process-stuck = Ein Teil des laufenden Bots steht.
    .do = sudo systemctl restart quartier
doctor-process-network = { $network } im laufenden Bot: { desk-machine-trouble }.
    .do = Er versucht es von selbst wieder. Warum es nicht geht, steht im Protokoll: journalctl -u quartier -n 50
doctor-process-database = Der laufende Bot kann seine Datenbank nicht nutzen ({ $reason }).
    .do = Er versucht es von selbst wieder. Prüf die Platte und den Datenbankserver.

parked-call = So geht es: quartier parked, quartier parked retry NUMMER, quartier parked drop NUMMER; oder all.
parked-count = { $count ->
    [0] Nichts ist beiseitegelegt.
    [one] 1 Nachricht ist beiseitegelegt.
   *[other] { $count } Nachrichten sind beiseitegelegt.
}
parked-unknown = Eine Nachricht { $number } ist nicht beiseitegelegt.
parked-retried = { $count ->
    [0] Nichts ist beiseitegelegt.
    [one] 1 Nachricht kommt wieder an die Reihe, sobald der Bot läuft.
   *[other] { $count } Nachrichten kommen wieder an die Reihe, sobald der Bot läuft.
}
parked-dropped = { $count ->
    [0] Nichts ist beiseitegelegt.
    [one] 1 Nachricht ist verworfen. Was sie sagte, ist gelöscht.
   *[other] { $count } Nachrichten sind verworfen. Was sie sagten, ist gelöscht.
}

# Wie lange was aufbewahrt wird
doctor-retention = { $dialogue }: Menschen und was sie sagten bleiben bis { DATETIME($last, dateStyle: "long") }. Früher gehen: { $kinds }
doctor-retention-open = { $dialogue }: Es gibt keinen letzten Tag, also wird { $months } Monate danach nichts gelöscht. Früher gehen: { $kinds }
    .do = Setz QUARTIER_ENDS_ON, oder den letzten Tag im Chat mit: einrichten
doctor-retention-late = { $dialogue }: Nach dem { DATETIME($last, dateStyle: "long") } sollte niemand mehr gespeichert sein, es ist aber noch jemand da.
    .do = Sieh nach, ob quartier run mit der Rolle clock läuft, und was im Protokoll steht
doctor-kept-strangers = Adressen ohne Zustimmung nach { $days } Tag
doctor-kept-talks = offene Gespräche nach { $days } Tagen
doctor-kept-needs = Wörter von Helfenden { $days } Tage nach einem Bedarf
doctor-kept-declined = abgelehnte Anliegen { $days } Tage nach der Ablehnung
doctor-kept-post = was von Nachrichten bleibt nach { $days } Tagen
doctor-kept-codes = Codes nach 15 Minuten
