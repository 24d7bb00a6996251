### Was eine Organisation braucht: was, wie viele Menschen, wann, wo, wie man sie erreicht.
### $highest: die größte Zahl. $usual: die Zahl auf dem Knopf. $start: wann es anfängt.

support_need-nothing =
    Nur Organisationen können hier um Hilfe bitten.
    Möchtest Du Deine Organisation eintragen?
    .hint = Brauchst Du selbst etwas, dann schreib es mir einfach als Anliegen.
    .name = Organisation
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-found = Organisation eintragen
    .option-close = Nein, danke

support_need-which = Wer braucht etwas?
    .hint = Wähle die Organisation aus, für die Du jetzt sprichst.
    .name = Organisation
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option = { $text }{ hall-verified }

support_need-hear =
    Ich muss euch fragen können, wenn jemand helfen kann. Sonst trage ich nichts ein.
    Darf ich Dir schreiben?
    .hint = Ich schreibe Dir dann auch, was es Neues gibt. Du kannst das jederzeit ändern. Schreib dann: { command-consent }.
    .name = Dir schreiben
    .error-no-option = { needs-hear.error-no-option }
    .option-yes = { needs-hear.option-yes }
    .option-no = { needs-hear.option-no }

support_need-what =
    Was braucht ihr?
    Schreib es mir in 1 oder 2 Sätzen.
    .hint = Zum Beispiel: „Wir brauchen Hilfe beim Kisten-Tragen.“ Alle im Dialog können das lesen. Es gehört der Organisation.
    .name = Was
    .summary = Was: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib es mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr: mindestens { $shortest } Zeichen.
    .error-too-long = Der Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

support_need-people = Wie viele Menschen braucht ihr?
    .hint = Schreib eine Zahl. Zum Beispiel: 4.
    .name = Wie viele
    .summary = Wie viele Menschen: { $value }
    .error-no-number = Darin habe ich keine einzelne Zahl gefunden. Bitte schreib 1 Zahl. Zum Beispiel: 4.
    .error-too-many = Das sind zu viele auf einmal. Es gehen höchstens { $highest }.

support_need-when =
    Von wann bis wann?
    Schreib es zum Beispiel so: Samstag 9 bis 12 Uhr.
    .hint =
        Ich verstehe zum Beispiel:
        • Samstag 9 bis 12 Uhr
        • 4.5. um 9 Uhr, 3 Stunden
        • 4. Mai bis 6. Mai
        • 2031-05-04 09:00
    .name = Wann
    .summary = Wann: { $value }
    .error-unclear = Das Datum habe ich nicht ganz verstanden. Schreib es bitte so: 4.5. 9 bis 12 Uhr.
    .error-ambiguous = Ich weiß nicht, welche Zahl der Monat ist. Schreib bitte den Monat als Wort. Zum Beispiel: 4. Mai.
    .error-no-day = Mir fehlt der Tag. Schreib bitte den Tag dazu. Zum Beispiel: Samstag. Oder: 4.5.
    .error-no-time = Mir fehlt die Uhrzeit. Schreib bitte auch, um wie viel Uhr. Zum Beispiel: 9 bis 12 Uhr.
    .error-no-such-day = Diesen Tag gibt es nicht. Bitte schreib das Datum noch einmal.
    .error-no-such-time = Diese Uhrzeit gibt es nicht. Bitte schreib die Zeit noch einmal.
    .error-other-weekday = Das Datum und der Wochentag passen nicht zusammen. Was stimmt? Bitte schreib es noch einmal.
    .error-past = Das ist schon vorbei. Bitte schreib eine Zeit, die noch kommt.
    .error-too-far = Das ist sehr weit weg. Es gehen höchstens 2 Jahre. Bitte schreib eine nähere Zeit.
    .error-ends-first = Das Ende liegt vor dem Anfang. Bitte schreib beide Zeiten noch einmal.

support_need-until =
    Es fängt so an: { DATETIME($start, dateStyle: "full", timeStyle: "short") }.
    Bis wann geht es?
    .hint = Schreib zum Beispiel: 12 Uhr. Oder: 3 Stunden. Oder: bis Sonntag. Oder: ganztägig.
    .name = Bis wann
    .summary = Bis wann: { DATETIME($value, dateStyle: "full", timeStyle: "short") }
    .error-unclear = Das habe ich nicht ganz verstanden. Schreib bitte zum Beispiel: 12 Uhr. Oder: 3 Stunden.
    .error-ambiguous = { support_need-when.error-ambiguous }
    .error-no-day = { support_need-when.error-no-day }
    .error-no-time = { support_need-when.error-no-time }
    .error-no-such-day = { support_need-when.error-no-such-day }
    .error-no-such-time = { support_need-when.error-no-such-time }
    .error-other-weekday = { support_need-when.error-other-weekday }
    .error-past = { support_need-when.error-past }
    .error-too-far = { support_need-when.error-too-far }
    .error-ends-first = Das Ende liegt vor dem Anfang. Bitte schreib das Ende noch einmal.

support_need-place =
    Wo braucht ihr die Hilfe?
    Schreib mir zum Beispiel eine Straße oder einen Platz.
    .hint = Der Ort hilft anderen, sich zu entscheiden. Es geht auch ohne Ort.
    .name = Wo
    .summary = Wo: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-nowhere = Kein bestimmter Ort

support_need-contact =
    Wie erreicht man euch?
    Schreib mir eine Telefonnummer oder eine E-Mail von der Organisation. Oder wähle: nur über den Bot.
    Das sehen nur Menschen, deren Hilfe ihr angenommen habt.
    .hint = Bitte schreib nur, was der Organisation gehört. Nimm nicht Deine private Nummer. 14 Tage nach dem Ende lösche ich es.
    .name = Kontakt
    .summary = Kontakt: { $value }
    .error-empty = Darin habe ich nichts gefunden. Bitte schreib eine Nummer oder eine E-Mail.
    .error-too-short = Das ist sehr kurz. Bitte schreib die ganze Nummer oder E-Mail.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .option-bot = Nur über den Bot

support_need-most =
    Wie viele Antworten möchtet ihr höchstens?
    Sind es so viele, frage ich euch nicht weiter.
    .hint = Oft wollen mehr Menschen helfen, als man braucht. So bekommt ihr nicht zu viele Nachrichten. Schreib eine Zahl.
    .name = Antworten
    .summary = Höchstens so viele Antworten: { $value }
    .error-no-number = { support_need-people.error-no-number }
    .error-too-many = Das sind zu viele auf einmal. Es gehen höchstens { $highest }.
    .option-usual = So viele, wie wir brauchen

support_need-send =
    Alle im Dialog können das lesen, nur den Kontakt nicht. Von: { $about }
    Soll ich das so abschicken?
    .hint = Wenn alles stimmt, wähle „{ support_need-send.option-yes }“. Du kannst vorher noch alles ändern. Schreib dann: { command-change }.
    .name = Abschicken
    .error-no-option = Das habe ich nicht verstanden. Soll ich es abschicken? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, abschicken
    .option-no = Nein, nicht abschicken

support_need-insult = { intake-insult }
    .hint = { intake-insult.hint }
    .name = { intake-insult.name }
    .error-no-option = { intake-insult.error-no-option }
    .option-change = { intake-insult.option-change }
    .option-person = { intake-insult.option-person }
    .option-discard = { intake-insult.option-discard }

support_need-threat = { intake-threat }
    .hint = { intake-threat.hint }
    .name = { intake-threat.name }
    .error-no-option = { intake-threat.error-no-option }
    .option-change = { intake-threat.option-change }
    .option-person = { intake-threat.option-person }
    .option-discard = { intake-threat.option-discard }

support_need-spam = { intake-spam }
    .hint = { intake-spam.hint }
    .name = { intake-spam.name }
    .error-no-option = { intake-spam.error-no-option }
    .option-change = { intake-spam.option-change }
    .option-person = { intake-spam.option-person }
    .option-discard = { intake-spam.option-discard }
