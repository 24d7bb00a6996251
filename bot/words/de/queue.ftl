### Für die Moderation: was auf eine Entscheidung wartet. $about: das Anliegen, wie es jetzt steht.

queue-which =
    { $decide ->
        [0] Gerade wartet kein Anliegen auf eine Entscheidung.
        [one] 1 Anliegen wartet auf eine Entscheidung.
       *[other] { $decide } Anliegen warten auf eine Entscheidung.
    }
    { $held ->
        [0] { "" }
        [one] Davon sieht 1 noch niemand sonst.
       *[other] Davon sieht { $held } noch niemand sonst.
    }
    { $answered ->
        [0] { "" }
        [one] Zu 1 ist die Antwort da, um die jemand gebeten hat.
       *[other] Zu { $answered } ist die Antwort da, um die jemand gebeten hat.
    }
    { $asked ->
        [0] { "" }
        [one] Bei 1 warten wir noch auf die Antwort vom Menschen.
       *[other] Bei { $asked } warten wir noch auf die Antwort vom Menschen.
    }
    { $objections ->
        [0] { "" }
        [one] 1 Widerspruch wartet auf Deine Antwort.
       *[other] { $objections } Widersprüche warten auf Deine Antwort.
    }
    { $proposals ->
        [0] { "" }
        [one] 1 Vorschlag zu den Themen wartet.
       *[other] { $proposals } Vorschläge zu den Themen warten.
    }
    .hint = Ein bestimmtes Anliegen öffnest Du mit seiner Nummer: { command-queue } und die Nummer, beides mit dem Zeichen für Befehle davor.
    .name = Aufgaben
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle einen Knopf, oder schreib die Nummer von einem Anliegen.
    .option-decide = Anliegen entscheiden
    .option-objections = Widersprüche beantworten
    .option-proposals = Vorschläge ansehen
    .option-undo = Letzte zurücknehmen
    .option-close = Schließen

queue-nothing = Hier ist gerade nichts mehr zu entscheiden. Vielleicht hat jemand anderes das Letzte offen, oder Du hast es auf später gelegt.
    .hint = Was jemand anderes offen hat, kommt nach 10 Minuten wieder zu allen.
    .name = Nichts zu tun
    .error-no-option = Hier gibt es gerade nichts zu entscheiden. Bitte wähle „{ queue-nothing.option-close }“.
    .option-undo = Letzte zurücknehmen
    .option-close = Schließen

queue-taken = Das Anliegen Nummer { $about } hat gerade jemand anderes offen. Spätestens in 10 Minuten ist es wieder frei.
    .hint = Was jemand anderes offen hat, kommt nach 10 Minuten wieder zu allen.
    .name = Gerade nicht frei
    .error-no-option = { queue-nothing.error-no-option }
    .option-undo = { queue-nothing.option-undo }
    .option-close = { queue-nothing.option-close }

queue-missing = Ein Anliegen mit der Nummer { $about } gibt es hier nicht. Vielleicht ist es zurückgenommen.
    .hint = Die Nummer steht über jedem Anliegen.
    .name = Gibt es nicht
    .error-no-option = { queue-nothing.error-no-option }
    .option-undo = { queue-nothing.option-undo }
    .option-close = { queue-nothing.option-close }

queue-what =
    { $about }

    Was soll damit werden?
    .hint = Annehmen: Es steht bei allen anderen. Ablehnen: Niemand sonst sieht es, und 14 Tage später lösche ich den Text. An den Bauhof kann nur, was zitiert werden darf. Wer es geschrieben hat, erfährt jede Entscheidung und kann widersprechen.
    .name = Entscheidung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle, was mit dem Anliegen werden soll.
    .option-accept = Annehmen
    .option-decline = Ablehnen
    .option-ask = Nachfragen
    .option-defect = Schaden: an den Bauhof
    .option-history = Verlauf
    .option-undo = Letzte zurücknehmen
    .option-later = Später
    .option-close = Schließen

queue-reason = Warum lehnst Du das Anliegen ab? Die Regel geht an den Menschen, der es geschrieben hat.
    .hint = Wähle die Regel, die am besten passt. Ich sage sie in 1 Satz weiter.
    .name = Grund
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle einen Grund.
    .option-elsewhere = Es geht um etwas anderes
    .option-place = Es liegt nicht in diesem Viertel
    .option-answered = Es ist schon beantwortet
    .option-insult = Es beleidigt jemanden
    .option-threat = Es droht jemandem
    .option-spam = Es ist Werbung oder Spam
    .option-person = Es nennt einen Menschen
    .option-own = In eigenen Worten

queue-words = Was möchtest Du dazu schreiben? Der Mensch liest genau Deine Worte.
    .hint = Schreib freundlich und in 1 oder 2 Sätzen, woran es liegt.
    .name = Eigene Worte
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib, woran es liegt.
    .error-too-short = Das ist sehr kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Das ist zu lang. Bitte schreib höchstens { $longest } Zeichen. Es waren { $length }.

queue-question = Was möchtest Du fragen? Wer das Anliegen geschrieben hat, liest genau Deine Worte.
    .hint = Frag nach 1 Sache. Nach Namen und Telefonnummern frag bitte nicht.
    .name = Frage
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib Deine Frage.
    .error-too-short = Das ist sehr kurz. Bitte schreib mindestens { $shortest } Zeichen.
    .error-too-long = Das ist zu lang. Bitte schreib höchstens { $longest } Zeichen. Es waren { $length }.

queue-rule =
    Du schreibst: „{ $about }“
    Welche Regel passt dazu? Sie steht über Deinen Worten.
    .hint = Jede Ablehnung nennt ihre Regel. So kann der Mensch sie verstehen und ihr widersprechen.
    .name = Regel
    .error-no-option = { queue-reason.error-no-option }
    .option-elsewhere = { queue-reason.option-elsewhere }
    .option-place = { queue-reason.option-place }
    .option-answered = { queue-reason.option-answered }
    .option-insult = { queue-reason.option-insult }
    .option-threat = { queue-reason.option-threat }
    .option-spam = { queue-reason.option-spam }
    .option-person = { queue-reason.option-person }

queue-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }

queue-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-keep = { guard-insult.option-keep }
    .option-discard = { guard-insult.option-discard }
