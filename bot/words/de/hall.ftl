### Was die Halle sagt: Hilfe, Wege zurück, Knöpfe und alles, was nicht zu einem einzelnen Gespräch gehört.
### Immer da: $dialogue (Titel des Dialogs), $municipality (wem der Dialog gehört). $link: wo ich allein zu erreichen bin.

hall-cancelled = Gut, ich habe abgebrochen. Es ist nichts abgeschickt.
hall-nothing-open = Alles klar. Gerade ist nichts offen. Schreib mir einfach Dein Anliegen. Oder schreib: { command-help }.
hall-first = Das ist schon die erste Frage. Zum Beenden schreib: { command-cancel }.
hall-help =
    Ich sammle Anliegen für: { $dialogue }.
    Schreib mir einfach, was in Deiner Umgebung nicht gut ist. Ich frage dann nach.

    Diese Wörter verstehe ich immer:
    • { command-mine }: { command-mine.about }
    • { command-needs }: { command-needs.about }
    • { command-organisation }: { command-organisation.about }
    • { command-language }: { command-language.about }
    • { command-privacy }: { command-privacy.about }
    • { command-stop }: { command-stop.about }
    • { command-leave }: { command-leave.about }
    • { command-back }: { command-back.about }
    • { command-change }: { command-change.about }
    • { command-cancel }: { command-cancel.about }
    • { command-help }: { command-help.about }

    Ich bin ein Computer-Programm. Ich bin kein Notruf. In Not rufst Du 112 an.
    { $more_help }
hall-expired = Dieser Knopf gilt nicht mehr. Hier geht es weiter:
hall-overtaken = Das hat sich gerade geändert, vielleicht war jemand schneller. Ich habe nichts getan. Hier geht es weiter:
hall-expired-idle = Dieser Knopf gilt nicht mehr. Gerade ist nichts offen. Schreib mir einfach Dein Anliegen.
hall-media = Damit kann ich noch nichts anfangen. Bitte schreib es mir mit Wörtern.
    .photo = In Deiner Nachricht habe ich das Foto nicht gefunden. Bitte schick es mir noch einmal.
    .voice = Sprachnachrichten kann ich noch nicht verstehen. Bitte schreib es mir mit Wörtern.
    .video = Videos kann ich noch nicht annehmen. Bitte beschreib mir mit Wörtern, was man darin sieht.
    .place = Den Ort konnte ich nicht lesen. Bitte schreib mir die Straße oder den Platz.
    .contact = Kontakte nehme ich nicht an. Bitte schick mir keine Namen und keine Telefonnummern.
    .sticker = Sticker kann ich nicht lesen. Bitte schreib es mir mit Wörtern.
    .file = Dateien kann ich noch nicht annehmen. Bitte schreib mir das Wichtigste mit Wörtern.
# $north, $east: Grade mit 3 Stellen. $place: was ich verstanden habe. $link: zu einer Karte.
hall-near = nahe { $north }, { $east }
hall-spot =
    Danke. Ich habe diesen Ort notiert: { $place }
    Ich habe ihn ungenauer gemacht. Den genauen Punkt speichere ich nicht.
    Auf der Karte: { $link }
hall-consent-first =
    Bevor ich das annehmen darf, brauche ich Deine Zustimmung.
    Ich habe es nicht angesehen und behalte es nicht. Bitte schick es mir danach noch einmal.
hall-photo-here =
    { $count ->
        [one] Ich habe Dein Foto. Ich habe die Orts-Daten daraus entfernt und es kleiner gemacht.
       *[other] Ich habe Deine { $count } Fotos. Ich habe die Orts-Daten daraus entfernt und sie kleiner gemacht.
    }
hall-photo-failed =
    .big = Das Foto ist zu groß für mich. Ich nehme Fotos bis 10 Megabyte. Bitte schick ein kleineres.
    .pixels = Das Foto hat zu viele Bildpunkte für mich. Bitte schick ein kleineres.
    .broken = Ich konnte das Foto nicht öffnen. Ich kann JPEG, PNG und WebP lesen. Bitte schick es in einer dieser Formen.
    .gone = Ich konnte das Foto nicht holen. Es ist nicht mehr da. Bitte schick es mir noch einmal.
    .slow = Ich konnte das Foto nicht holen. Es hat zu lange gedauert. Bitte schick es später noch einmal, oder ein kleineres.
hall-photo-surplus = Ich nehme höchstens { $most } Fotos zu einem Anliegen. Die anderen habe ich nicht behalten.
hall-photo-removed = Ich habe das Foto gelöscht.
hall-voice-heard =
    Ich habe verstanden: „{ $text }“
    Stimmt das?
hall-voice-yes = Ja
hall-voice-no = Nein
hall-voice-again = Gut, ich vergesse das. Bitte sag es noch einmal, oder schreib es mir.
hall-voice-failed =
    .big = Die Sprach-Nachricht ist zu lang für mich. Bitte sag es kürzer, oder schreib es mir.
    .long = Die Sprach-Nachricht ist zu lang für mich. Ich höre höchstens 3 Minuten. Bitte sag es kürzer.
    .empty = Darin habe ich keine Wörter gehört. Bitte sag es noch einmal, oder schreib es mir.
    .broken = Ich konnte die Sprach-Nachricht nicht öffnen. Bitte schreib es mir mit Wörtern.
    .gone = Ich konnte die Sprach-Nachricht nicht holen. Sie ist nicht mehr da. Bitte schick sie mir noch einmal.
    .slow = Ich konnte die Sprach-Nachricht nicht holen. Es hat zu lange gedauert. Bitte schick sie später, oder schreib es mir.
hall-unreadable = Deine Nachricht war verschlüsselt. Ich konnte sie nicht lesen. Bitte schick sie mir noch einmal.
hall-parked = Bei uns ist etwas kaputt gegangen. Es liegt nicht an Dir. Der Fehler ist notiert. Bitte versuch es noch einmal.
hall-change = Welche Antwort möchtest Du ändern?
hall-each = { $line } („{ $about }“)
hall-nav =
    .back = Zurück
    .cancel = Abbrechen
    .change = Ändern
    .help = Hilfe
hall-welcome-first = Dafür brauche ich erst Deine Zustimmung.
hall-draft-kept =
    Danke. Ich habe Dein Anliegen gelesen.
    Damit ich es aufnehmen darf, brauche ich erst Deine Zustimmung. Ohne Zustimmung vergesse ich es nach 1 Tag.
hall-draft-next = Danke. Ich habe Dein Anliegen gelesen. Gleich sprechen wir darüber.
hall-astray =
    Das weiß ich nicht. Ich bin ein Computer-Programm und nur für Deine Nachbarschaft da.
    Du kannst mir zum Beispiel schreiben: „Die Lampe am Spielplatz ist kaputt.“
    Oder: „Wann wird die Brücke repariert?“
    Wenn es um Deine Nachbarschaft geht: Erst brauche ich Deine Zustimmung.
hall-thanks-declined = Das ist in Ordnung. Ich speichere nichts von Dir. Wenn Du es Dir anders überlegst, schreib: { command-start }.
hall-too-young = Danke, dass Du es sagst. Du musst 16 Jahre alt sein. Darum speichere ich nichts von Dir. Bitte sprich mit einem Erwachsenen über Dein Anliegen.
hall-privacy =
    So gehe ich mit Deinen Daten um

    Verantwortlich: { $municipality }.
    Wofür: damit Dein Anliegen im Dialog gehört wird. Der Dialog heißt: { $dialogue }.
    Warum ich das darf: weil Du zustimmst. Das steht in Artikel 6 der Datenschutz-Grundverordnung.

    Das speichere ich:
    • was Du mir schreibst
    • Deine Fotos, ohne Orts-Daten und kleiner
    • Orte, die Du teilst, ungenauer als Du sie schickst
    • einen erfundenen Namen
    • Deine Sprache
    • für welche Organisation Du sprichst und wobei Du helfen möchtest, wenn Du es mir sagst
    • die Adresse von diesem Chat, damit ich Dir antworten kann
    • wann und welchem Text Du zugestimmt hast
    Das speichere ich nicht: Deine Telefonnummer und Deinen echten Namen.

    So lange speichere ich es: bis 12 Monate nach dem Ende vom Dialog. Oder bis Du es löschst.

    Das sehen andere:
    • Die Moderation liest Deinen Text ohne Deinen Namen.
    • Andere im Dialog können Deinen Text lesen, auch ohne Deinen Namen.
    { $networks ->
        [telegram] • Telegram kann alles lesen, was Du mir dort schreibst.
        [matrix] • In einem verschlüsselten Chat auf Matrix sieht der Server nur, dass wir schreiben. Sonst kann er alles lesen.
       *[both]
            • Telegram kann alles lesen, was Du mir dort schreibst.
            • In einem verschlüsselten Chat auf Matrix sieht der Server nur, dass wir schreiben. Sonst kann er alles lesen.
    }
    • Sonst gebe ich nichts weiter. Ein Computer von uns sortiert die Texte. Menschen entscheiden.

    Deine Rechte:
    • Alles ansehen, was ich von Dir habe. Schreib: { command-my_data }.
    • Einzelnes ändern oder zurücknehmen. Schreib: { command-mine }.
    • Sehen und ändern, wozu Du zugestimmt hast. Schreib: { command-consent }.
    • Einer Entscheidung widersprechen. Ein Mensch antwortet. Schreib: { command-objection }.
    • Keine Nachrichten mehr bekommen. Schreib: { command-stop }.
    • Alles löschen und Deine Zustimmung zurücknehmen. Schreib: { command-leave }.
    • Fragen stellen und Dich beschweren. Sprich mit: { $privacy_contact }. Oder mit der Datenschutz-Behörde in Deinem Land.
    { $networks ->
        [matrix] { "" }
       *[other] Wenn Du auf Telegram nur eine Nachricht löschst, erfahre ich davon nichts.
    }

    { $networks ->
        [both] Du bist nicht an Telegram gebunden. Du erreichst mich auch auf Matrix.
       *[one] { "" }
    }
    { $other_doors }
hall-not-yours = { $who ->
    [moderator_organiser] Das können nur die Moderation und das Orga-Team.
    [moderator_organiser_table_moderator] Das können nur die Moderation, das Orga-Team und die Tisch-Moderation.
    [moderator_table_moderator] Das können nur die Moderation und die Tisch-Moderation.
    [moderator_administrator] Das können nur die Moderation und die Technik.
    [administrator] Das kann nur die Technik.
   *[moderator] Das kann nur die Moderation.
}
hall-unknown-command = Diesen Befehl kenne ich nicht. Was ich kann, zeige ich Dir so: Schreib { command-help }.
hall-idle = Ich bin da. Schreib mir einfach, was in Deiner Umgebung nicht gut ist. Oder schreib: { command-help }.
# Sagt, wer in dieser Sprache schreibt, während ich mit ihm eine andere spreche.
hall-language-offer = Ich kann auch Deutsch mit Dir sprechen. Möchtest Du das?
hall-language-offer-yes = Ja, auf Deutsch
hall-language-others = Andere Sprachen
hall-language-set = Gut. Ich spreche jetzt Deutsch mit Dir.
hall-news-on = Gut. Ich schreibe Dir, wenn es etwas Neues gibt.
hall-news-off = Gut. Ich schreibe Dir jetzt gar nichts, bis Du es wieder möchtest. Du kannst mir weiter jederzeit schreiben.
hall-left = Ich habe alles von Dir gelöscht. Danke für Deine Zeit. Wenn Du neu anfangen möchtest, schreib: { command-start }.
hall-edited = Ich habe Deinen geänderten Text übernommen.
hall-edited-cleaned =
    Ich habe Deinen geänderten Text übernommen.
    { $note }
hall-edited-several = Aus dieser Nachricht wurden { $count } Anliegen. Ich habe keines davon geändert. Schreib dafür: { command-mine }.
hall-edited-insult = In Deinem geänderten Text steht eine Beleidigung. Ich habe ihn nicht übernommen. Es gilt weiter der alte Text.
hall-edited-threat = In Deinem geänderten Text steht eine Drohung. Ich habe ihn nicht übernommen. Es gilt weiter der alte Text.
hall-edited-spam = Dein geänderter Text sieht aus wie Werbung oder Spam. Ich habe ihn nicht übernommen. Es gilt weiter der alte Text.
hall-removed = Ich habe das zurückgenommen. Dein Text ist gelöscht.
hall-group = In der Gruppe nehme ich keine Anliegen auf. Bitte schreib mir allein: { $link }
hall-slow-down = Das waren sehr viele Nachrichten auf einmal. Ich lese alle. Aber ich brauche jetzt etwas länger.
