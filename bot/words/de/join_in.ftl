### Wer hören möchte, wo man sonst noch mitmachen kann. Wer ändert, was das bedeutet, ändert auch VERSION in bot/desk/consents.py.

join_in-pool =
    Du kannst auch anders mitmachen: in einem Bürgerrat, in einer Werkstatt, bei einem Rundgang.
    Wenn Du möchtest, sage ich Dir davon. Dafür bewahre ich Deine Adresse und Deine Sprache auf, getrennt von Deinen Anliegen.

    Möchtest Du hören, wo Du sonst noch mitmachen kannst?
    .hint = Du kannst das jederzeit zurücknehmen. Schreib dann: { command-join_in }.
    .name = Andere Wege mitzumachen
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du davon hören? Bitte antworte mit Ja oder Nein.
    .option-yes = Ja, sag mir davon
    .option-no = Nein, sag mir nichts davon
