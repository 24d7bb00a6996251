### Für die Moderation: Anliegen, bei denen die Wache angehalten hat. $about: der Text. $why: die Regel.

held-nothing = Gerade wartet kein Anliegen auf eine Entscheidung.
    .hint = Hier siehst Du Anliegen, die ein Mensch prüfen soll.
    .name = Wartende Anliegen
    .error-no-option = Hier gibt es gerade nichts zu entscheiden. Bitte wähle „{ held-nothing.option-close }“.
    .option-close = Alles klar

held-what =
    Bei diesem Anliegen habe ich angehalten:
    „{ $about }“

    { $why }
    Wer es geschrieben hat, möchte Deine Entscheidung. Noch sieht es niemand sonst.
    .hint = Nimmst Du es auf, steht es bei allen anderen Anliegen. Lehnst Du es ab, lösche ich den Text.
    .name = Entscheidung
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du das Anliegen aufnehmen oder ablehnen?
    .option-take = Aufnehmen
    .option-decline = Ablehnen
    .option-close = Später entscheiden

held-reason = Warum lehnst Du das Anliegen ab? Der Grund geht an den Menschen, der es geschrieben hat.
    .hint = Wähle den Grund, der am besten passt. Ich sage ihn in 1 Satz weiter.
    .name = Grund
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle einen Grund.
    .option-insult = Es beleidigt jemanden
    .option-threat = Es droht jemandem
    .option-spam = Es ist Werbung oder Spam
    .option-elsewhere = Es gehört nicht hierher
