### Ein Mensch mit mehreren Adressen.

connect-what =
    Sprichst Du auf mehreren Netzen mit mir? Dann kann ich beide Chats als 1 Menschen behandeln.
    Du bekommst in einem Chat einen Code und schreibst ihn im anderen.
    .hint = So zählt Deine Stimme 1-mal, und Du siehst Deine Anliegen in beiden Chats.
    .name = 2 Chats verbinden
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-give = Gib mir einen Code
    .option-have = Ich habe einen Code

connect-code = Bitte schreib mir den Code.
    .hint = Der Code hat 8 Buchstaben und Ziffern. Du bekommst ihn im anderen Chat. Schreib dort: { command-connect }.
    .name = Code
    .error-no-code = Das ist kein Code von mir. Ein Code hat 8 Buchstaben und Ziffern, zum Beispiel: ABCD-EFG2
