### Keine Nachrichten mehr, oder alles löschen.

stop-what = Was willst Du?
    .hint =
        Du kannst Ruhe haben. Deine Anliegen bleiben dann da.
        Oder Du kannst alles löschen.
    .name = Ruhe oder Löschen
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-quiet = Ich will Ruhe
    .option-news = Ich will Nachrichten
    .option-erase = Alles von mir löschen
    .option-nothing = Alles so lassen

stop-sure = { leave-sure }
    .hint = { leave-sure.hint }
    .name = { leave-sure.name }
    .error-no-option = { leave-sure.error-no-option }
    .option-yes = { leave-sure.option-yes }
    .option-no = { leave-sure.option-no }
