### Das erste Gespräch: wer ich bin, was ich speichere, die Zustimmung.
### Immer da: $dialogue (Titel des Dialogs), $municipality (wem der Dialog gehört), $privacy_contact (wer Fragen zum Datenschutz
### beantwortet), $networks (wo ich zu erreichen bin: telegram, matrix, both); und als ganze Sätze, leer, wenn nichts eingerichtet ist: $greeting, $more_help, $other_doors.
### Wer ändert, was hier gespeichert, gezeigt oder wie lange es behalten wird, ändert auch CONSENT in bot/flows/citizens.py.

welcome-agree =
    Hallo. Ich bin ein Computer-Programm. Ich bin kein Mensch.

    { $greeting }

    Hier geht es um: { $dialogue }.
    Verantwortlich ist: { $municipality }.
    Du kannst mir sagen, was in Deiner Umgebung nicht gut ist. Ich bringe Menschen mit dem gleichen Anliegen zusammen.

    Das speichere ich: was Du schreibst, einen erfundenen Namen, Deine Sprache und die Adresse von diesem Chat.
    Das speichere ich nicht: Deine Telefonnummer und Deinen echten Namen.
    So lange speichere ich es: bis 12 Monate nach dem Ende vom Dialog. Oder bis Du es löschst.
    Das sehen andere: Die Moderation und die anderen im Dialog können Deinen Text lesen. Deinen Namen sehen sie nicht.
    { $networks ->
        [telegram] Telegram kann mitlesen.
        [matrix] Der Matrix-Server kann mitlesen, wenn unser Chat nicht verschlüsselt ist.
       *[both] Telegram kann mitlesen. Der Matrix-Server kann mitlesen, wenn unser Chat nicht verschlüsselt ist.
    }

    Du kannst alles jederzeit zurücknehmen. Schreib dann: { command-leave }.
    { $networks ->
        [telegram] Du erreichst mich auf Telegram.
        [matrix] Du erreichst mich auf Matrix.
       *[both] Du erreichst mich auf Telegram und auf Matrix.
    }
    { $other_doors }

    Ich bin kein Notruf. In Not rufst Du 112 an.
    { $more_help }

    Bist Du 16 Jahre oder älter? Und bist Du einverstanden?
    .again = Bist Du 16 Jahre oder älter? Und bist Du einverstanden?
    .hint = Ich darf erst etwas von Dir speichern, wenn Du einverstanden bist. Ohne Deine Zustimmung speichere ich nichts.
    .name = Zustimmung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-agree = Ja, ich bin 16 oder älter und stimme zu
    .option-more = Ich möchte mehr wissen
    .option-language = Sprache · Language · Dil · Мова · لغة
    .option-young = Ich bin jünger als 16
    .option-no = Nein, danke

welcome-agree-informed =
    { hall-privacy }

    Bist Du 16 Jahre oder älter? Und bist Du einverstanden?
    .again = Bist Du 16 Jahre oder älter? Und bist Du einverstanden?
    .hint = Ich darf erst etwas von Dir speichern, wenn Du einverstanden bist. Ohne Deine Zustimmung speichere ich nichts.
    .name = Zustimmung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-agree = Ja, ich bin 16 oder älter und stimme zu
    .option-young = Ich bin jünger als 16
    .option-no = Nein, danke

welcome-hear =
    Danke. Noch eine Frage:
    Darf ich Dir schreiben, was aus Deinem Anliegen wird?
    .hint = Ich schreibe Dir nur, wenn es etwas Neues gibt. Du kannst das jederzeit ändern. Schreib dann: { command-stop }.
    .name = Nachrichten an Dich
    .error-no-option = Das habe ich nicht verstanden. Darf ich Dir schreiben? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, schreib mir
    .option-no = Nein, schreib mir nicht
