### Was die Halle sagt: Hilfe, Wege zurück, Knöpfe und alles, was nicht zu einem einzelnen Gespräch gehört.

hall-language-offer =
    Ich kann auch Leichte Sprache.
    Soll ich Leichte Sprache sprechen?
hall-language-offer-yes = Ja, Leichte Sprache
hall-language-others = Andere Sprachen
hall-cancelled =
    Gut. Wir hören auf.
    Ich habe nichts abgeschickt.
hall-nothing-open =
    Alles klar.
    Du kannst mir jetzt Dein Anliegen schreiben.
    Oder schreib: { command-help }.
hall-first =
    Das ist die erste Frage.
    Willst Du aufhören?
    Schreib dann: { command-cancel }.
hall-help =
    Ich sammle Anliegen.
    Das Thema ist: { $dialogue }.
    Schreib mir einfach:
    Was ist schlecht in Deinem Ort?
    Was brauchst Du?
    Danach frage ich Dich noch etwas.

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

    Ich bin ein Computer-Programm.
    Bist Du in Not?
    Ruf dann 112 an.
    Ich bin kein Not-Ruf.
    { $more_help }
hall-expired =
    Dieser Knopf ist zu alt.
    Hier geht es weiter:
hall-overtaken =
    Das hat sich gerade geändert.
    Vielleicht war jemand schneller.
    Ich habe nichts getan.
    Hier geht es weiter:
hall-expired-idle =
    Dieser Knopf ist zu alt.
    Schreib mir einfach Dein Anliegen.
hall-media =
    Das kann ich leider nicht lesen.
    Bitte schreib es mir mit Wörtern.
    .photo =
        Ich habe das Foto nicht gefunden.
        Bitte schick es mir noch einmal.
    .voice =
        Ich kann Sprach-Nachrichten noch nicht verstehen.
        Bitte schreib es mir mit Wörtern.
    .video =
        Ich kann Videos noch nicht ansehen.
        Bitte schreib mir: Was sieht man im Video?
    .place =
        Ich habe den Ort nicht verstanden.
        Bitte schreib mir die Straße oder den Platz.
    .contact =
        Kontakte nehme ich nicht an.
        Bitte schick mir keine Namen.
        Und bitte keine Telefon-Nummern.
    .sticker =
        Sticker kann ich nicht lesen.
        Bitte schreib es mir mit Wörtern.
    .file =
        Dateien kann ich noch nicht lesen.
        Bitte schreib mir das Wichtigste mit Wörtern.
# $north, $east: Grade mit 3 Stellen. $place: was ich verstanden habe. $link: zu einer Karte.
hall-near = nahe { $north }, { $east }
hall-spot =
    Danke.
    Ich habe diesen Ort: { $place }
    Das ist nur ungefähr.
    Die genaue Stelle speichere ich nicht.
    Hier ist der Ort auf der Karte: { $link }
hall-consent-first =
    Ich brauche erst Dein Ja.
    Dann darf ich das annehmen.
    Ich habe es jetzt nicht behalten.
    Bitte schick es mir danach noch einmal.
hall-photo-here =
    { $count ->
        [one]
            Ich habe Dein Foto.
            Ich habe es kleiner gemacht.
            In dem Foto war vielleicht Dein Ort gespeichert. Den habe ich gelöscht.
       *[other]
            Ich habe Deine { $count } Fotos.
            Ich habe sie kleiner gemacht.
            In den Fotos war vielleicht Dein Ort gespeichert. Den habe ich gelöscht.
    }
hall-photo-failed =
    .big =
        Das Foto ist zu groß.
        Ein Foto darf 10 Mega-Byte groß sein.
        Bitte schick ein kleineres Foto.
    .pixels =
        Das Foto ist zu groß.
        Bitte schick ein kleineres Foto.
    .broken =
        Ich kann das Foto nicht öffnen.
        Diese Arten kenne ich: JPEG, PNG und WebP.
        Bitte schick ein anderes Foto.
    .gone =
        Das Foto ist nicht mehr da.
        Bitte schick es mir noch einmal.
    .slow =
        Das hat zu lange gedauert.
        Bitte schick das Foto später noch einmal.
        Oder schick ein kleineres Foto.
hall-photo-surplus =
    Zu einem Anliegen gehören höchstens { $most } Fotos.
    Die anderen Fotos habe ich nicht behalten.
hall-photo-removed = Ich habe das Foto gelöscht.
hall-voice-heard =
    Das habe ich verstanden: „{ $text }“
    Stimmt das?
hall-voice-yes = Ja
hall-voice-no = Nein
hall-voice-again =
    Gut. Ich vergesse das.
    Bitte sag es noch einmal.
    Oder schreib es mir.
hall-voice-failed =
    .big =
        Die Sprach-Nachricht ist zu lang.
        Bitte sag es kürzer.
        Oder schreib es mir.
    .long =
        Die Sprach-Nachricht ist zu lang.
        Ich kann höchstens 3 Minuten hören.
        Bitte sag es kürzer.
    .empty =
        Ich habe keine Wörter gehört.
        Bitte sag es noch einmal.
        Oder schreib es mir.
    .broken =
        Ich kann die Sprach-Nachricht nicht öffnen.
        Bitte schreib es mir mit Wörtern.
    .gone =
        Die Sprach-Nachricht ist nicht mehr da.
        Bitte schick sie mir noch einmal.
    .slow =
        Das hat zu lange gedauert.
        Bitte schick die Sprach-Nachricht später.
        Oder schreib es mir.
hall-unreadable =
    Ich konnte Deine Nachricht nicht lesen.
    Sie war verschlüsselt.
    Bitte schick sie mir noch einmal.
hall-parked =
    Bei uns ist etwas kaputt.
    Du hast nichts falsch gemacht.
    Wir wissen von dem Fehler.
    Bitte versuch es noch einmal.
hall-change = Welche Antwort willst Du ändern?
hall-each = { $line } („{ $about }“)
hall-nav =
    .back = Zurück
    .cancel = Abbrechen
    .change = Ändern
    .help = Hilfe
hall-welcome-first = Ich brauche erst Dein Ja.
hall-draft-kept =
    Danke.
    Ich habe Dein Anliegen gelesen.
    Jetzt brauche ich Dein Ja.
    Dann nehme ich das Anliegen auf.
    Ohne Dein Ja vergesse ich es nach 1 Tag.
hall-draft-next =
    Danke.
    Ich habe Dein Anliegen gelesen.
    Gleich frage ich Dich danach.
hall-astray =
    Das weiß ich nicht.
    Ich bin ein Computer-Programm.
    Ich bin nur für Deine Nachbarschaft da.
    Du kannst mir zum Beispiel schreiben:
    Die Lampe am Spielplatz ist kaputt.
    Oder:
    Wann wird die Brücke repariert?
    Geht es um Deine Nachbarschaft?
    Dann brauche ich erst Deine Zustimmung.
hall-thanks-declined =
    Das ist in Ordnung.
    Ich speichere nichts von Dir.
    Willst Du später doch mitmachen?
    Schreib dann: { command-start }.
hall-too-young =
    Danke, dass Du mir das sagst.
    Du musst mindestens 16 Jahre alt sein.
    Darum speichere ich nichts von Dir.
    Bitte sprich mit einem Erwachsenen über Dein Anliegen.
hall-privacy =
    So gehe ich mit Deinen Daten um

    Verantwortlich ist: { $municipality }.
    Ich brauche Deine Daten für dieses Projekt: { $dialogue }.
    Im Projekt hören andere Menschen Dein Anliegen.
    Ich darf das, weil Du Ja sagst.
    Das steht in einem Gesetz.
    Das Gesetz heißt: Daten-Schutz-Grund-Verordnung. Es ist Artikel 6.

    Das speichere ich:
    • was Du mir schreibst
    • Deine Fotos, ohne den Ort und kleiner
    • Orte, die Du mir zeigst, aber nur ungefähr
    • einen erfundenen Namen für Dich
    • Deine Sprache
    • für welchen Verein Du sprichst, wenn Du das sagst
    • wobei Du helfen willst, wenn Du das sagst
    • die Adresse von diesem Chat
    • wann Du Ja gesagt hast, und zu welchem Text
    Deinen echten Namen speichere ich nicht.
    Deine Telefon-Nummer speichere ich nicht.

    So lange speichere ich alles:
    bis 12 Monate nach dem Ende von diesem Projekt.
    Oder bis Du es löschst.

    Das sehen andere:
    • Das Team vom Projekt liest Deinen Text. Deinen Namen sieht es nicht.
    • Auch andere im Projekt können Deinen Text lesen. Deinen Namen sehen sie nicht.
    { $networks ->
        [telegram] • Telegram kann alles lesen, was Du dort schreibst.
        [matrix] • Bei Matrix gibt es geheime Chats. Dort sieht Matrix nur, dass wir schreiben. Sonst kann Matrix alles lesen.
       *[both]
            • Telegram kann alles lesen, was Du dort schreibst.
            • Bei Matrix gibt es geheime Chats. Dort sieht Matrix nur, dass wir schreiben. Sonst kann Matrix alles lesen.
    }
    • Sonst gebe ich nichts weiter. Ein Computer von uns ordnet die Texte. Menschen entscheiden.

    Das sind Deine Rechte:
    • Du kannst alles sehen, was ich von Dir habe. Schreib: { command-my_data }.
    • Du kannst jedes Anliegen ändern oder löschen. Schreib: { command-mine }.
    • Du kannst sehen, wozu Du Ja gesagt hast. Du kannst es auch ändern. Schreib: { command-consent }.
    • Findest Du etwas falsch? Dann antwortet Dir ein Mensch. Schreib: { command-objection }.
    • Du willst Ruhe vor meinen Nachrichten? Schreib: { command-stop }.
    • Du willst alles löschen? Schreib: { command-leave }.
    • Du hast Fragen oder willst Dich beschweren? Sprich mit: { $privacy_contact }. Oder mit dem Amt für Daten-Schutz.
    { $networks ->
        [matrix] { "" }
       *[other] Wichtig bei Telegram: Du löschst dort nur eine Nachricht? Davon erfahre ich nichts.
    }

    { $networks ->
        [both]
            Du musst Telegram nicht benutzen.
            Es gibt mich auch auf Matrix.
       *[one] { "" }
    }
    { $other_doors }
hall-other-doors = Ohne Handy geht es auch: { $doors }
hall-not-yours = { $who ->
    [administrator] Das kann nur die Technik vom Projekt.
   *[other] Das kann nur das Team vom Projekt.
}
hall-unknown-command =
    Dieses Wort kenne ich nicht.
    Schreib: { command-help }.
    Dann zeige ich Dir, was ich kann.
hall-idle =
    Ich bin da.
    Schreib mir einfach: Was ist schlecht in Deinem Ort?
    Oder schreib: { command-help }.
hall-language-set = Gut. Ich spreche jetzt Leichte Sprache mit Dir.
hall-news-on = Gut. Ich schreibe Dir, wenn es etwas Neues gibt.
hall-news-off =
    Gut. Ich schreibe Dir jetzt nicht mehr.
    Du kannst mir immer schreiben.
hall-resumed =
    Gut. Die Pause ist zu Ende.
    Ich antworte Dir wieder.
    Soll ich Dir auch schreiben, wenn es etwas Neues gibt?
    Das kannst Du hier ändern:
hall-left =
    Ich habe alles von Dir gelöscht.
    Danke für Deine Zeit.
    Willst Du wieder anfangen?
    Schreib dann: { command-start }.
hall-edited = Ich habe jetzt Deinen neuen Text.
hall-edited-cleaned =
    Ich habe jetzt Deinen neuen Text.
    { $note }
hall-edited-several =
    In dieser Nachricht waren { $count } Anliegen.
    Ich habe alle so gelassen.
    Willst Du eins ändern?
    Schreib dann: { command-mine }.
hall-edited-insult =
    In Deinem neuen Text ist eine Beleidigung.
    Ich nehme ihn nicht.
    Ich behalte den alten Text.
hall-edited-threat =
    In Deinem neuen Text ist eine Drohung.
    Ich nehme ihn nicht.
    Ich behalte den alten Text.
hall-edited-spam =
    Dein neuer Text sieht aus wie Werbung.
    Ich nehme ihn nicht.
    Ich behalte den alten Text.
hall-removed = Ich habe Deinen Text gelöscht.
hall-group =
    In der Gruppe kann ich keine Anliegen annehmen.
    Bitte schreib mir allein: { $link }
hall-slow-down =
    Das waren sehr viele Nachrichten.
    Ich lese alle.
    Ich brauche jetzt etwas länger.

# Die zwei Türen
hall-door-citizen = Ich spreche für mich
hall-door-organisation = Ich spreche für einen Verein

# Teile von Sätzen
hall-change-line = Ändern: { $line }
hall-verified = { $verified ->
    [yes] {" (geprüft)"}
   *[no] {""}
}
hall-period = { DATETIME($start, dateStyle: "full", timeStyle: "short") } Uhr bis { $same ->
    [yes] { DATETIME($end, timeStyle: "short") } Uhr
   *[no] { DATETIME($end, dateStyle: "full", timeStyle: "short") } Uhr
}
hall-since = ab { DATETIME($start, dateStyle: "full", timeStyle: "short") } Uhr
hall-need =
    „{ $what }“
    Wer: { $organisation }{ hall-verified }
    Wie viele: { $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    }
    Wann: { hall-period }
    Wo: { $place }
