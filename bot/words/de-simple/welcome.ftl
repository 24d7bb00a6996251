### Das erste Gespräch: wer ich bin, was ich speichere, die Zustimmung.
### Wer ändert, was hier gespeichert, gezeigt oder wie lange es behalten wird, ändert auch CONSENT in bot/flows/citizens.py.

welcome-agree =
    Hallo.
    Ich bin ein Computer-Programm.
    Ich bin kein Mensch.

    { $greeting }

    Das Thema ist: { $dialogue }.
    Verantwortlich ist: { $municipality }.

    Du kannst mir sagen:
    • Das ist schlecht in meinem Ort.
    • Das brauche ich.
    • Das kann ich anbieten.
    Das nennen wir: Dein Anliegen.
    Vielleicht sagen andere das Gleiche.
    Dann bringe ich euch zusammen.

    Das speichere ich:
    • was Du schreibst
    • einen erfundenen Namen für Dich
    • Deine Sprache
    • die Adresse von diesem Chat
    Deinen echten Namen speichere ich nicht.
    Deine Telefon-Nummer speichere ich nicht.

    So lange speichere ich alles:
    bis 12 Monate nach dem Ende von diesem Projekt.
    Oder bis Du es löschst.

    Das Team vom Projekt liest Deinen Text.
    Auch andere Menschen im Projekt lesen Deinen Text.
    Deinen Namen sehen sie nicht.
    { $networks ->
        [telegram] Telegram kann mitlesen.
        [matrix] Matrix kann mitlesen, wenn der Chat offen ist.
       *[both]
            Telegram kann mitlesen.
            Matrix kann mitlesen, wenn der Chat offen ist.
    }

    Du kannst immer alles löschen.
    Schreib dann: { command-leave }.
    { $networks ->
        [telegram] Es gibt mich auf Telegram.
        [matrix] Es gibt mich auf Matrix.
       *[both] Es gibt mich auf Telegram und auf Matrix.
    }
    { $other_doors }

    Bist Du in Not?
    Ruf dann 112 an.
    Ich bin kein Not-Ruf.
    { $more_help }

    Bist Du 16 Jahre alt oder älter?
    Und bist Du einverstanden?
    .again =
        Bist Du 16 Jahre alt oder älter?
        Und bist Du einverstanden?
    .hint =
        Ich brauche erst Dein Ja.
        Dann darf ich etwas von Dir speichern.
        Ohne Dein Ja speichere ich nichts.
    .name = Zustimmung
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-agree = Ja, ich bin 16 oder älter. Ich will das.
    .option-more = Ich will mehr wissen
    .option-language = Sprache · Language · Dil · Мова · لغة
    .option-young = Ich bin jünger als 16
    .option-no = Nein, danke

welcome-agree-informed =
    { hall-privacy }

    Bist Du 16 Jahre alt oder älter?
    Und bist Du einverstanden?
    .again = { welcome-agree.again }
    .hint = { welcome-agree.hint }
    .name = { welcome-agree.name }
    .error-no-option = { welcome-agree.error-no-option }
    .option-agree = { welcome-agree.option-agree }
    .option-young = { welcome-agree.option-young }
    .option-no = { welcome-agree.option-no }

welcome-hear =
    Danke.
    Ich habe noch eine Frage.
    Darf ich Dir schreiben, was aus Deinem Anliegen wird?
    .hint =
        Ich schreibe Dir nur, wenn es etwas Neues gibt.
        Du kannst das immer ändern.
        Schreib dann: { command-stop }.
    .name = Nachrichten an Dich
    .error-no-option =
        Das habe ich nicht verstanden.
        Darf ich Dir schreiben?
        Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, schreib mir
    .option-no = Nein, schreib mir nicht
