### Die zweite Tür: für alle, die für eine Organisation sprechen.
### $verified: yes, wenn die Moderation die Organisation geprüft hat. $name, $kind, $place, $does, $members: was über sie bekannt ist.

organisation-name =
    Wie heißt Deine Organisation?
    Das kann ein Verein sein, ein Laden, ein Amt oder eine Initiative.
    .hint = Schreib den Namen so, wie andere ihn kennen. Zum Beispiel: „Turnverein Auental“. Alle im Dialog können den Namen sehen.
    .name = Name
    .summary = Name: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Namen mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib den ganzen Namen.
    .error-too-long = Der Name ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

organisation-kind = Was für eine Organisation ist das?
    .hint = Wähle aus, was am besten passt.
    .name = Art
    .summary = Art: { $value }
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-club = Verein
    .option-shop = Laden oder Betrieb
    .option-office = Amt oder Einrichtung
    .option-initiative = Initiative
    .option-other = Etwas anderes

organisation-place =
    Wo ist die Organisation?
    Schreib mir zum Beispiel eine Straße oder einen Platz.
    .hint = Das ist der Ort, an dem andere euch finden. Es geht auch ohne Ort.
    .name = Ort
    .summary = Ort: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-nowhere = Kein bestimmter Ort

organisation-does = Was macht die Organisation? Schreib es mir in 1 Satz.
    .hint = Zum Beispiel: „Wir turnen mit Kindern und alten Menschen.“
    .name = Was sie macht
    .summary = Was sie macht: { $value }
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib es mit Wörtern.
    .error-too-short = Das ist sehr kurz. Bitte schreib etwas mehr.
    .error-too-long = Der Text ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

organisation-found =
    Alle im Dialog können das sehen. Wer dafür spricht, sehen sie nicht.
    Soll ich die Organisation so eintragen?
    .hint = Wenn alles stimmt, wähle „{ organisation-found.option-yes }“. Du kannst vorher noch alles ändern. Schreib dann: { command-change }.
    .name = Eintragen
    .error-no-option = Das habe ich nicht verstanden. Soll ich sie eintragen? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, eintragen
    .option-no = Nein, nicht eintragen

organisation-which = Für wen sprichst Du?
    .hint = Wähle Deine Organisation aus. Oder trage noch eine ein.
    .name = Organisation
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option = { $text }{ hall-verified }
    .option-another = Noch eine Organisation
    .option-close = Fertig

organisation-what =
    { $name }{ hall-verified }
    { $does }
    Ort: { $place }
    { $members ->
        [one] 1 Mensch spricht für die Organisation.
       *[other] { $members } Menschen sprechen für die Organisation.
    }

    Was möchtest Du tun?
    .hint = Sag mir, was ihr braucht. Oder hol andere dazu, die auch für die Organisation sprechen.
    .name = Was tun
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-need = Sagen, was wir brauchen
    .option-needs = Was wir brauchen, beenden
    .option-invite = Jemanden dazuholen
    .option-leave = Nicht mehr dafür sprechen
    .option-close = Fertig

organisation-open = Was braucht ihr nicht mehr?
    .hint = Wähle aus, was ihr nicht mehr braucht. Danach frage ich noch einmal.
    .name = Bedarf
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-close = Fertig

organisation-settle =
    { hall-need }

    Was soll damit geschehen?
    .hint = Bei „{ organisation-settle.option-enough }“ bleibt der Text im Dialog. Bei „{ organisation-settle.option-withdraw }“ lösche ich ihn.
    .name = Was geschieht
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-enough = Wir haben genug Hilfe
    .option-withdraw = Zurücknehmen und löschen
    .option-keep = So lassen

organisation-sure =
    Du sprichst dann nicht mehr für: { $about }
    Bist Du der letzte Mensch, dann schließe ich die Organisation. Was sie braucht, nehme ich dann zurück.

    Bist Du sicher?
    .hint = Andere aus der Organisation können Dich später wieder einladen.
    .name = Nicht mehr dafür sprechen
    .error-no-option = Das habe ich nicht verstanden. Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, ich höre auf
    .option-no = Nein, ich bleibe

organisation-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

organisation-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
