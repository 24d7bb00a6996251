### Was auf der Kommandozeile steht: für die, die den Bot betreiben, und die Vorführung.

cli-about = Quartier: ein Chatbot, mit dem ein Viertel mit sich selbst spricht.
cli-run = startet den Bot auf Telegram und Matrix
cli-check = prüft die Einstellungen
cli-demo = spielt den ersten Abend vor, ohne Konto
cli-try = spielt ein Gespräch im Terminal
cli-import = nimmt Beiträge aus einer Datei auf (CSV, auch von Polis oder Decidim, oder JSON-Zeilen)
cli-no-topics = Es gibt noch keine Themen.
cli-log = zeigt, was die Moderation entschieden hat, ohne Texte und Menschen
cli-export = gibt einen Dialog weiter: als Ordner oder ZIP, oder seine Schäden als Open311 (--open311)
cli-topics = findet die Themen und zeigt sie; list, show, rename, merge, split, move, pin, hide, undo, history
cli-digest = schickt der Moderation den Überblick
cli-invite = macht einen Link, mit dem jemand eine Rolle bekommt (--role moderator, organiser, table_moderator oder administrator)
cli-door = macht Türen (add), zeigt sie (list) und schreibt Plakate mit QR-Codes (poster)
cli-migrate = bringt die Datenbank auf den neuesten Stand
cli-doctor = sieht alles durch und sagt, was nicht stimmt und was zu tun ist
cli-parked = zeigt Nachrichten, die nicht gelesen werden konnten; retry NUMMER oder drop NUMMER, oder all
cli-backup = schreibt alles in eine Datei, auch während der Bot läuft
cli-restore = stellt aus so einer Datei alles wieder her, in einer leeren Datenbank
cli-move = trägt alles in eine andere Datenbank
cli-key = der Schlüssel, mit dem das Gesagte verschlüsselt ist: new, rotate, forget

cli-call-missing = Das fehlt: { $what }.
cli-call-unknown = Das kennt hier niemand: { $what }.
cli-call-choice = { $argument } kann nicht „{ $value }“ sein. Es geht: { $known }.
cli-call-value = Bei { $argument } fehlt der Wert, oder es steht einer da, wo keiner hingehört.
cli-help-usage = So geht der Aufruf:
cli-help-commands = Befehle
cli-help-arguments = Das gehört dazu
cli-help-options = Das kann dazu
cli-help-help = zeigt diese Hilfe
cli-argument-command = BEFEHL
cli-argument-deed = TAT
cli-argument-dialogue = DIALOG
cli-argument-file = DATEI
cli-argument-flow = ABLAUF
cli-argument-folder = ORDNER
cli-argument-language = SPRACHE
cli-argument-name = NAME
cli-argument-number = NUMMER
cli-argument-place = ORT
cli-argument-role = ROLLE
cli-argument-roles = ROLLEN
cli-argument-text = TEXT

cli-running = Quartier läuft. Mit Strg+C hört es auf.
cli-stopped = Quartier hat aufgehört. Nichts ist verloren.
cli-checked = Die Einstellungen stimmen. Netze: { $networks }. Daten: { $data }.
cli-key-beside = Der Schlüssel liegt neben dem, was er verschließt: { $key }. Besser aus dem Datenordner wegbewegen und QUARTIER_KEY_FILE auf den neuen Ort setzen.
cli-migrated = Die Datenbank ist auf dem neuesten Stand.
cli-no-network = Es fehlt ein Netz: setze QUARTIER_TELEGRAM_TOKEN, oder QUARTIER_MATRIX_HOMESERVER, QUARTIER_MATRIX_USER und QUARTIER_MATRIX_PASSWORD.
cli-no-role = Diese Rolle gibt es nicht. Es gibt: { $roles }.
cli-no-dialogue = Den Dialog { $wanted } gibt es nicht. Es gibt: { $known }.
cli-grouping = Themen finden
cli-rereading = Mit einem anderen Encoder neu lesen
cli-topic = { $id }: { $label } ({ $count }) – { $words }
cli-topic-because = { $count ->
    [0] hier, weil es Ähnliches meint
   *[other] hier wegen: { $words }
}
cli-subtopic = { $letter }) { $label } ({ $count })
cli-topics-call = Schreib es so: quartier topics rename 3 "Licht im Park"; merge 3 5; split 3 57 60 (oder b); move 57 3 (oder single); pin 3; hide 3; undo 12.
cli-digest-goes = { $moderators ->
    [0] Niemand moderiert diesen Dialog: setze QUARTIER_MODERATORS, oder nimm quartier invite.
    [one] Der Überblick geht an 1 Menschen, sobald der Bot läuft.
   *[other] Der Überblick geht an { $moderators } Menschen, sobald der Bot läuft.
}
cli-invitation =
    Wer das dem Bot schreibt, bekommt eine Rolle im Dialog: { desk-team-role }. Es gilt 1 Mal, bis { DATETIME($until, dateStyle: "long") }.
    Telegram: { $command }   oder als Link: https://t.me/NAME_DES_BOTS{ $link }
    Matrix:   { $matrix }
cli-door-line = { $door }: { $place }. { $came }
cli-door-added =
    Die Tür { $door } ist da. Ihr Link:
    Telegram: https://t.me/NAME_DES_BOTS{ $telegram }
    Matrix:   den Chat mit dem Bot öffnen und schreiben: { $matrix }
    Das Plakat: quartier door poster { $door } --out { $door }.pdf
cli-door-name = „{ $door }“ passt nicht in einen Link. Er hat nur kleine Buchstaben, Ziffern und -, höchstens 40. Zum Beispiel: { $suggested }
cli-door-taken = Eine Tür { $door } gibt es schon.
cli-door-none = Es gibt keine Tür { $door }. Es gibt: { $known }
cli-door-down = Für das Plakat muss ich ein Netz fragen, wie der Bot dort heißt. Es ist gerade nicht zu erreichen ({ $fault }).
cli-door-poster = Das Plakat ist in { $file }.
cli-recorded = Das Gespräch steht in { $file }.

cli-locked-telegram-token = Telegram kennt diesen Token nicht. Frag @BotFather nach einem gültigen.
cli-locked-telegram-twice = Ein anderer Prozess benutzt den Token von diesem Bot. Beende ihn, oder nimm hier einen eigenen Bot.
cli-locked-matrix-twice = Ein anderer Prozess benutzt dieses Matrix-Konto schon.
cli-locked-matrix-password = Der Homeserver nimmt QUARTIER_MATRIX_USER und QUARTIER_MATRIX_PASSWORD nicht an.
cli-locked-matrix-refused = Der Homeserver weist das Matrix-Konto ab ({ $fault }).
cli-locked-matrix-key = Der Matrix-Ordner ist mit einem anderen Schlüssel verschlüsselt. Hol den Schlüssel zurück, der vorher da war.
cli-locked-matrix-device = Der Homeserver hat andere Schlüssel für unser Matrix-Gerät. Hol den Matrix-Ordner zurück, der dazu gehört.
cli-locked-matrix-identity = Das Matrix-Konto hat eine Cross-Signing-Identität, die woanders gemacht wurde. Setz sie zurück, oder nimm ein anderes Konto.
cli-locked-matrix-replaced = Jemand anders hat die Cross-Signing-Identität des Matrix-Kontos ersetzt.

cli-file-missing = { $file }: Diese Datei oder diesen Ordner gibt es nicht.
cli-file-there = { $file }: Unter diesem Namen gibt es schon etwas.
cli-file-forbidden = { $file }: Dieser Benutzer darf es nicht benutzen.
cli-file-kind = { $file }: Hier ist eine Datei, wo ein Ordner sein muss, oder ein Ordner, wo eine Datei sein muss.
cli-file-full = { $file }: Die Platte ist voll.
cli-file-unwritable = { $file }: Dort kann nichts geschrieben werden.
cli-file-other = { $file }: Das geht nicht ({ $fault }).

backup-title = Wird kopiert
backup-done = Alles ist in { $file }, verschlüsselt. Der Schlüssel ist nicht dabei: { $key } getrennt davon aufbewahren.
restore-title = Wird wiederhergestellt
restore-no-file = { $file }: Diese Datei gibt es nicht.
restore-done = Alles ist wieder da und verglichen.
move-title = Zieht um
move-done = Alles ist in { $url } und wurde verglichen. Jetzt QUARTIER_DATABASE_URL darauf setzen und den Bot starten. Die alte Datenbank ist unverändert: löschen, wenn alles gut ist.
key-title = Wird neu verschlüsselt
key-rotate-done = Alles ist mit dem neuen Schlüssel verschlüsselt. Der alte öffnet noch ältere Kopien: In { $key } stehen beide.
key-forget-done = In { $key } steht nur noch der neue Schlüssel. Frühere Kopien lassen sich nicht mehr wiederherstellen.

import-title = Beiträge aufnehmen
import-done = { $taken ->
    [one] 1 Beitrag aufgenommen
   *[other] { $taken } Beiträge aufgenommen
}, { $known } schon da, { $bad ->
    [one] 1 Zeile nicht lesbar
   *[other] { $bad } Zeilen nicht lesbar
}.
import-bad-line = Zeile { $line }: { $reason }
import-wrong = { $file }: { $reason }
import-format = Der Name muss auf .csv, .jsonl, .ndjson oder .json enden.
import-file = Die Datei lässt sich nicht öffnen.
import-no-text-column = In der ersten Zeile fehlt die Spalte text.
import-json = Das ist kein JSON-Objekt.
import-csv = Diese Zeile ist kein gültiges CSV.
import-no-text = Der Text fehlt.
import-encoding = Der Text ist kein UTF-8.
import-too-long = Der Text ist länger als 4000 Zeichen.
import-time = Die Zeit ist nicht lesbar. Sie sieht so aus: 2026-05-04T18:30:00+02:00
import-rejected = Polis hat diesen Beitrag abgelehnt.
import-withdrawn = Dieser Vorschlag wurde zurückgezogen.
import-kind = Diese Art gibt es nicht. Es gibt problem, need, offer, idea, value, feedback und question.

export-target = { $target } ist eine Datei. Es muss ein Ordner sein, oder der Name muss auf .zip enden.
export-done = { $files } Dateien sind in { $target }.
export-service = Schaden oder Mangel
export-service-about = Was Menschen im Dialog „{ $title }“ als Problem gemeldet haben, mit dem Ort

settings-wrong = { $setting } ist falsch: { $hint }.
settings-missing = { $setting } fehlt: { $hint }.
settings-hint-key = so, wie quartier key new ihn macht: 32 Byte, als Base64 geschrieben
settings-hint-telegram-token = es sieht aus wie 123456789:AbC…, so wie @BotFather es nennt
settings-hint-url = es ist eine Adresse wie https://matrix.example.org
settings-hint-https = es ist eine öffentliche Adresse, die mit https:// beginnt
settings-hint-matrix-user = es sieht aus wie @bot:example.org
settings-hint-host-port = es sieht aus wie 127.0.0.1:8080
settings-hint-addresses = es ist eine Liste wie telegram:4711,matrix:@anna:example.org
settings-hint-name = es hat nur kleine Buchstaben, Ziffern und -, höchstens 40
settings-hint-language = es ist ein Kürzel wie de oder en
settings-hint-day = sie ist ein Tag wie 2027-06-30
settings-hint-time = es ist eine Uhrzeit wie 18:00, oder never
settings-hint-zone = es ist eine Zeitzone wie Europe/Berlin
settings-hint-yes = es ist yes oder no
settings-hint-log = es ist text oder json
settings-hint-pipelines = es ist eine Liste wie de=de_core_news_lg,en=/srv/pipelines/en
settings-hint-pipelines-for = es ist tagging, entities oder beides mit Komma
settings-hint-pipeline-missing = diese spaCy-Pipeline ist hier nicht installiert oder passt nicht zu diesem spaCy
settings-hint-pipeline-language = diese spaCy-Pipeline ist für eine andere Sprache gemacht
settings-hint-pipeline-parts = dieser spaCy-Pipeline fehlt, was QUARTIER_PIPELINES_FOR von ihr will
settings-hint-pipeline-vectors = diese spaCy-Pipeline hat keine Vektoren
settings-hint-pipeline-unmeasured = ihre Sprache ist keine, in der Vektoren hier gemessen werden: de, en, xx
settings-hint-matrix = Matrix braucht es
settings-hint-webhook = der Webhook braucht es

demo-title = Der erste Abend im Lindenhof
demo-begin = { $people } Menschen sprechen mit dem Bot, { $voices } Mal, auf Deutsch, Englisch, Türkisch, Ukrainisch und Arabisch. So geht das erste Gespräch zu Ende:
demo-talks = Gespräche führen
demo-digest = Das bekommt die Moderation
demo-agenda = Das erfahren alle
demo-room = Hier arbeiten { $people } von ihnen weiter
demo-your-turn = Jetzt Du
demo-talk = Schreib dem Bot. Du moderierst auch: versuch „überblick“ und „tagesordnung“. Mit Strg+D hörst Du auf.
demo-files = Der Überblick liegt in { $folder }: { $files }
demo-connect =
    So verbindest Du Telegram: Schreib auf Telegram an @BotFather, dann /newbot. Schreib den Token in die Datei .env:
      QUARTIER_TELEGRAM_TOKEN=123456789:AbC…
    So verbindest Du Matrix: Mach ein Konto für den Bot auf Deinem Server. Schreib in die Datei .env:
      QUARTIER_MATRIX_HOMESERVER=https://matrix.example.org
      QUARTIER_MATRIX_USER=@quartier:example.org
      QUARTIER_MATRIX_PASSWORD=…
    Dann: .venv/bin/quartier run
