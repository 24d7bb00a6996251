### Was aus einem Bedarf wurde: einmal gefragt, wenn er vorbei ist.

need_result-need = Um welchen Bedarf geht es? Schreib mir bitte die Nummer.
    .hint = Am einfachsten tippst Du auf einen Knopf unter meiner Frage.
    .name = Bedarf
    .error-empty = Bitte schreib die Nummer.
    .error-too-short = Bitte schreib die Nummer.
    .error-too-long = Das ist zu lang. Bitte schreib nur die Nummer.

need_result-became =
    „{ $about }“
    Was ist daraus geworden?
    .hint = Deine Antwort hilft der Moderation. Wer geholfen hat, bekommt einen Dank.
    .name = Ergebnis
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-worked = Es hat geklappt
    .option-partly = Es hat zum Teil geklappt
    .option-nobody = Niemand ist gekommen
    .option-cancelled = Wir haben abgesagt
