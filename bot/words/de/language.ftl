### Welche Sprache ich spreche. language-own-name ist der Name der Sprache in ihr selbst.

language-own-name = Deutsch

language-which = Welche Sprache möchtest Du mit mir sprechen?
    .hint = Ich schreibe Dir dann in dieser Sprache. Du selbst kannst in jeder Sprache schreiben.
    .name = Sprache
    .error-no-option = Diese Sprache kann ich leider nicht. Bitte wähle eine Sprache aus der Liste.
