### Was die Moderation beim Einrichten, bei Papier und bei Türen liest, und was auf den Plakaten steht.

# Einrichten
hall-change-line = Ändern: { $line }
hall-other-doors = Ohne Handy geht es auch: { $doors }
desk-set-up = Einrichten
desk-doors = Zu den Türen
desk-set-up-title = Leben in { $place }
# Alle Nummern, die in Not genannt werden: die üblichen oder eigene. $more: was dazukommt, oder nichts.
desk-numbers = Notruf { $emergency }, Polizei { $police }, Krise { $crisis }, Gewalt { $home }{ $more }
desk-not-set-up =
    Hallo. Ich bin ein Computer-Programm. Du moderierst diesen Dialog.
    Der Dialog ist noch nicht eingerichtet. Es fehlen zum Beispiel der Titel und wer verantwortlich ist.
    Das dauert etwa 5 Minuten. Ich frage Dich Schritt für Schritt.
desk-set-up-done =
    Der Dialog ist eingerichtet: { $title }
    Ab jetzt lesen das alle in der ersten Nachricht. Du kannst es jederzeit ändern.

    Der nächste Schritt: Häng eine Tür auf. Das ist ein Plakat mit QR-Code.
desk-set-up-changed = Die Änderungen gelten jetzt: { $title }
desk-set-up-by-other = Jemand aus der Moderation hat den Dialog neu eingerichtet: { $title }

# Papier und Telefon
desk-noted = Das ist eingetragen. Es hat die Nummer { $number }.
desk-note-first = Etwas eintragen
desk-note-another = Noch eins
desk-note-back = Das Letzte zurücknehmen
desk-notes = Eingetragenes ansehen
desk-note-gone = Das ist zurückgenommen. Der Text ist gelöscht.

# Türen
desk-door-name = Tür: { $door }
desk-door-place = Ort: { $place }
desk-door-nobody = Bisher ist niemand durch diese Tür gekommen.
desk-door-came = { $network }: { $count } Ankünfte
desk-door-few = { $network }: unter 5 Ankünfte
desk-door-soon = Ich zeichne das Plakat. Das dauert einen Moment: { $door }
desk-door-taken = Eine Tür mit diesem Namen gibt es schon: { $door }. Bitte nimm einen anderen Namen.
desk-door-gone = Diese Tür gibt es nicht mehr.
desk-door-ready =
    Tür: { $door }
    Hier sind die QR-Codes als Bilder und das Plakat in 2 Größen zum Drucken.
desk-door-links =
    Die Links:
    { $links }

# Plakat
poster-call = Was ist in { $place } nicht gut? Was brauchst Du? Schreib es uns.
poster-call-anywhere = Was ist hier nicht gut? Was brauchst Du? Schreib es uns.
poster-how = Halte die Kamera von Deinem Handy auf den Code.
poster-typed = Schreib dort: { $typed }
poster-more = Andere Wege: { $doors }
poster-responsible = Verantwortlich: { $municipality }. Fragen zum Datenschutz: { $privacy_contact }.
poster-program = Hier antwortet ein Computer-Programm. Es ist kein Notruf. In Not rufst Du 112 an.
poster-alt = QR-Code für { $network }: { $link }

# Ein Alarm beim Eintragen von Papier und Telefon: in Not ist ein anderer Mensch.
desk-noted-alarm =
    Ist da jemand in Not? Notruf: { $emergency }. Polizei: { $police }. Krise: { $crisis }. Gewalt: { $home }.
    Ruf dort an, wenn Du weißt, wer es ist. Ich speichere von dem Text nichts.{ $more }
desk-noted-alarm-on = Niemand ist in Not, ich trage es ein
