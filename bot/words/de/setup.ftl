### Den Dialog einrichten, für die Moderation. $longest: so viele Zeichen passen. $length: so viele sind es.

setup-municipality =
    Wir richten jetzt den Dialog ein. Das sind etwa 13 kurze Fragen. Du kannst später alles ändern.

    Wer ist verantwortlich? Schreib mir zum Beispiel: Stadt Auental.
    .again = Wer ist verantwortlich? Schreib mir zum Beispiel: Stadt Auental.
    .hint = Das ist die Stelle, die für den Dialog und für die Daten gerade steht. Alle lesen ihren Namen in der ersten Nachricht.
    .name = Verantwortlich
    .summary = Verantwortlich: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, wer verantwortlich ist.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .error-unsure = Das musst Du nicht auswendig wissen. Frag erst nach, wer für den Dialog verantwortlich ist. Die Frage wartet, bis Du antwortest.

setup-place =
    Um welchen Ort geht es?
    Schreib mir den Namen vom Ort oder vom Viertel.
    .hint = Der Name steht auf den Plakaten. Zum Beispiel: Lindenhof.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Namen vom Ort.
    .error-too-long = Der Name ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .error-unsure = Das macht nichts. Schreib einfach, wie der Ort oder das Viertel heißt.

setup-title =
    Wie soll der Dialog heißen?
    Der Titel steht in der ersten Nachricht und groß auf den Plakaten.
    .hint = Ein guter Titel ist kurz und sagt, worum es geht.
    .name = Titel
    .summary = Titel: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib einen Titel.
    .error-too-long = Der Titel ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .error-unsure = Das macht nichts. Nimm meinen Vorschlag, oder schreib etwas Kurzes. Den Titel kannst Du später ändern.

setup-starts =
    Wann ist der erste Tag?
    Du kannst das schreiben, wie Du willst. Zum Beispiel: 1.3. oder Anfang März.
    .hint = Der Tag ist für Dich und die anderen in der Moderation. Ich nehme auch vorher schon Anliegen an.
    .name = Erster Tag
    .summary = Erster Tag: { DATETIME($value, dateStyle: "long") }
    .option = { DATETIME($date, dateStyle: "long") }
    .error-no-day = Diesen Tag habe ich nicht verstanden. Bitte schreib ihn zum Beispiel so: 31.3.2027.
    .error-too-early = Dieser Tag ist zu früh. Bitte schreib einen späteren Tag.

setup-ends =
    Wann ist der letzte Tag?
    Das ist wichtig: Spätestens 12 Monate danach werden alle Daten gelöscht.
    .hint = Schreib zum Beispiel: bis Ende März. Du kannst den Tag später verschieben. Ohne letzten Tag wird nichts von selbst gelöscht.
    .name = Letzter Tag
    .summary = Letzter Tag: { DATETIME($value, dateStyle: "long") }
    .option = { DATETIME($date, dateStyle: "long") }
    .option-none = Das steht noch nicht fest
    .error-no-day = Diesen Tag habe ich nicht verstanden. Bitte schreib ihn zum Beispiel so: 31.3.2027.
    .error-too-early = Dieser Tag liegt vor dem ersten Tag. Bitte schreib einen späteren Tag.

setup-evening =
    Wann ist der Abend, an dem alle miteinander sprechen?
    Schreib Tag und Uhrzeit. Zum Beispiel: 4. Juni um 18:30 Uhr.
    .hint = Dann steht auf der Tagesordnung, um wie viel Uhr jedes Thema dran ist. Du kannst das auch später sagen: Schreib { command-setup }.
    .name = Abend
    .summary = Abend: { DATETIME($value, dateStyle: "full", timeStyle: "short") }
    .option-none = Das steht noch nicht fest
    .error-unclear = Das habe ich nicht ganz verstanden. Schreib es bitte so: 4. Juni um 18:30 Uhr.
    .error-no-time = Mir fehlt die Uhrzeit. Schreib bitte auch, um wie viel Uhr. Zum Beispiel: 4. Juni um 18:30 Uhr.
    .error-ambiguous = { support_need-when.error-ambiguous }
    .error-no-day = { support_need-when.error-no-day }
    .error-no-such-day = { support_need-when.error-no-such-day }
    .error-no-such-time = { support_need-when.error-no-such-time }
    .error-other-weekday = { support_need-when.error-other-weekday }
    .error-past = { support_need-when.error-past }
    .error-too-far = { support_need-when.error-too-far }
    .error-ends-first = { support_need-when.error-ends-first }

setup-venue =
    Wo ist dieser Abend?
    Schreib zum Beispiel: Bürgerhaus, großer Saal.
    .hint = Das lesen alle mit der Tagesordnung.
    .name = Ort vom Abend
    .summary = Ort vom Abend: { $value }
    .option-none = Das steht noch nicht fest
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, wo der Abend ist.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .error-unsure = { setup-venue.error-empty }

setup-languages =
    Welche Sprachen soll ich sprechen?
    Mehrere schreibst Du hintereinander. Zum Beispiel: Deutsch, Türkisch, Leichte Sprache.
    .hint = Alle können immer in ihrer eigenen Sprache schreiben. Hier geht es darum, wie ich antworte. Alles sage ich nur auf Deutsch und Englisch, sonst das Wichtigste.
    .name = Sprachen
    .summary = Sprachen: { $value }
    .option-all = Alle Sprachen
    .error-none-known = Diese Sprache spreche ich nicht. Bitte wähle eine aus der Liste.
    .error-not-known =
        Das kann ich nicht: { $others }.
        Ich kann: { $known }.
        Bitte schreib mir noch einmal alle Sprachen, die ich sprechen soll.

setup-moderation =
    Wann sehen andere, was jemand schreibt?
    Sofort, und die Moderation prüft danach? Oder erst, wenn die Moderation es angenommen hat?
    .hint = Sofort ist lebendiger. Bei vorher prüfen muss jeden Tag jemand da sein, sonst warten alle. Was Du ablehnst, sieht in beiden Fällen niemand mehr.
    .name = Moderation
    .summary = Moderation: { $value }
    .error-no-option = Das habe ich nicht verstanden. Sollen andere es sofort sehen, oder erst nach der Prüfung?
    .option-after = Sofort, wir prüfen danach
    .option-strict = Erst prüfen, dann zeigen

setup-emergency =
    In Not nenne ich diese Nummern:
    • Notruf: { $emergency }
    • Polizei: { $police }
    • Krise: { $crisis }
    • Gewalt: { $home }{ $more }

    Sollen es andere sein, oder mehr? Schreib für jede 1 Zeile: Name: Nummer. Zum Beispiel:
    Krise: 01234 5678 (Krisen-Dienst Auental)
    Ärztlicher Notdienst: 116 117
    .hint = Steht der Name schon da, dann gilt Deine Nummer statt der alten. Andere Namen kommen dazu. Was Du nicht schreibst, bleibt.
    .name = Hilfe in Not
    .summary = Hilfe in Not: { $value }
    .option-keep = So lassen
    .option-usual = Nur die üblichen Nummern
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, wer hilft und welche Nummer das ist.
    .error-no-line = In dieser Zeile finde ich keine Nummer mit Namen: „{ $line }“. Schreib sie bitte so: Krise: 01234 5678.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.

setup-contact =
    Wer beantwortet Fragen zum Datenschutz?
    Schreib mir eine Stelle mit E-Mail oder Telefon.
    .hint = Das lesen alle, die mehr über ihre Daten wissen möchten. Zum Beispiel: datenschutz@auental.example.
    .name = Datenschutz
    .summary = Fragen zum Datenschutz: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, wer Fragen zum Datenschutz beantwortet.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .error-unsure = Das musst Du nicht auswendig wissen. Frag erst nach, wer diese Fragen beantwortet: Alle lesen Deine Antwort. Die Frage wartet, bis Du antwortest.

setup-doors =
    Wie kann man ohne Handy mitmachen?
    Schreib zum Beispiel: Papier in den Kasten im Rathaus. Telefon: 01234 5678, Montag von 9 bis 12 Uhr.
    .hint = Das steht in der ersten Nachricht und auf den Plakaten. Was auf Papier kommt, trägst Du hier ein. Schreib dann: { command-paper }.
    .name = Andere Wege
    .summary = Andere Wege: { $value }
    .option-none = Es gibt keine anderen Wege
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, wie man sonst mitmachen kann.
    .error-too-long = Das ist zu lang. Es hat { $length } Zeichen. Bitte kürze es auf { $longest } Zeichen.
    .error-unsure = { setup-doors.error-empty }

setup-welcome =
    Möchtest Du am Anfang noch etwas in Deinen Worten sagen?
    Was Pflicht ist, sage ich schon: dass ich ein Programm bin und was ich speichere.
    .hint = Dein Text steht ganz oben in der ersten Nachricht. 1 oder 2 kurze Sätze sind am besten.
    .name = Eigener Gruß
    .summary = Eigener Gruß: { $value }
    .option-none = Nein, kein eigener Gruß
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib Deinen Gruß mit Wörtern.
    .error-too-long = Der Gruß ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .error-unsure = { setup-welcome.error-empty }

setup-check = Soll ich es so veröffentlichen?
    .again = Soll ich es so veröffentlichen?
    .hint = Jede Zeile änderst Du mit 1 Knopf. Solange Du nicht veröffentlichst, bleibt alles, wie es war.
    .name = Veröffentlichen
    .error-no-option = Das habe ich nicht verstanden. Soll ich es so veröffentlichen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, veröffentlichen
    .option-no = Nein, alles lassen, wie es war
