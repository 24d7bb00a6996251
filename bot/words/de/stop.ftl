### Keine Nachrichten mehr, oder alles löschen.

stop-what = Was möchtest Du?
    .hint = Du kannst Ruhe haben oder alles löschen. Wenn Du nur Ruhe möchtest, bleiben Deine Anliegen da.
    .name = Nachrichten oder Löschen
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-quiet = Keine Nachrichten mehr
    .option-news = Nachrichten bekommen
    .option-erase = Alles von mir löschen
    .option-nothing = Nichts ändern

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
