### Welche Sprache ich spreche. Das hier ist Leichte Sprache: nach den Regeln vom Netzwerk Leichte Sprache, mit „Du“.

language-own-name = Leichte Sprache

language-which = Welche Sprache soll ich sprechen?
    .hint =
        Ich schreibe Dir dann in dieser Sprache.
        Du kannst in jeder Sprache schreiben.
    .name = Sprache
    .error-no-option =
        Diese Sprache kenne ich nicht.
        Bitte nimm eine Sprache aus der Liste.
