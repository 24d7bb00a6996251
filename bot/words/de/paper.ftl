### Was auf Papier, am Telefon oder im Gespräch kam, für die Moderation. $about: der Text, um den es geht.

paper-how =
    Hier trägst Du ein, was jemand ohne Chat gesagt hat. Ich speichere keine Person dazu.
    Wie ist es gekommen?
    .hint = Bitte trag keine Namen, Adressen und Telefonnummern ein.
    .name = Weg
    .summary = Weg: { $value }
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle aus, wie es gekommen ist.
    .option-paper = Auf Papier
    .option-phone = Am Telefon
    .option-conversation = Im Gespräch
    .option-list = Eingetragenes ansehen
    .option-close = Fertig

paper-text =
    Was wurde gesagt?
    Schreib es so ab, wie es da steht. Ohne Namen.
    .hint = Schreib jedes Anliegen einzeln. Es passen { $longest } Zeichen.
    .name = Text
    .summary = Text: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Text ab.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr: mindestens { $shortest } Zeichen.
    .error-too-long = Der Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

paper-place =
    Wo ist das?
    Schreib mir zum Beispiel eine Straße oder einen Platz.
    .hint = Wenn kein Ort dabei steht, wähle „{ paper-place.option-nowhere }“.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-nowhere = Kein bestimmter Ort

paper-send = Soll ich das so eintragen?
    .hint = Du kannst vorher noch alles ändern. Schreib dann: { command-change }.
    .name = Eintragen
    .error-no-option = Das habe ich nicht verstanden. Soll ich es eintragen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, eintragen
    .option-no = Nein, nicht eintragen

paper-nothing = Es ist noch nichts eingetragen.
    .hint = Später siehst Du hier, was auf Papier oder am Telefon gekommen ist.
    .name = Eingetragenes
    .error-no-option = Hier gibt es noch nichts auszuwählen. Bitte wähle „{ paper-nothing.option-close }“.
    .option-close = Alles klar

paper-which =
    Das haben wir zuletzt eingetragen.
    Wähle etwas aus, wenn Du es zurücknehmen willst.
    .hint = Alle in der Moderation sehen hier das Gleiche.
    .name = Eingetragenes
    .error-no-option = Das finde ich nicht. Bitte wähle etwas aus der Liste aus.
    .option-close = Alles so lassen

paper-what =
    Eingetragen ist:
    „{ $about }“

    Willst Du es zurücknehmen oder behalten?
    .hint = Wenn Du es zurücknimmst, lösche ich den Text.
    .name = Zurücknehmen oder behalten
    .error-no-option = Das habe ich nicht verstanden. Willst Du es zurücknehmen oder behalten?
    .option-withdraw = Zurücknehmen
    .option-keep = Behalten

paper-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

paper-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
