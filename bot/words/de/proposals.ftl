### Was eine neue Sortierung ändern würde, für die Moderation. $about: der Vorschlag in Worten.

proposals-nothing = Gerade gibt es keine Vorschläge.
    .hint = Wenn neue Anliegen die Themen verändern, schlage ich es hier vor. Von selbst ändere ich nichts.
    .name = Vorschläge
    .error-no-option = Hier gibt es gerade nichts zu entscheiden. Bitte wähle „{ proposals-nothing.option-close }“.
    .option-close = Alles klar

proposals-which =
    Ich habe die Anliegen neu sortiert. Das würde ich ändern.
    Welchen Vorschlag möchtest Du sehen?
    .hint = Nichts ändert sich, bevor Du es annimmst. Du kannst alles rückgängig machen.
    .name = Vorschlag
    .error-no-option = Dieser Vorschlag passt nicht mehr. Bitte wähle einen aus der Liste.
    .option-all = Alle annehmen
    .option-none = Alle ablehnen
    .option-close = Später entscheiden

proposals-what =
    { $about }

    Soll ich das ändern?
    .hint = Wenn Du ablehnst, schlage ich es nicht noch einmal vor.
    .name = Entscheidung
    .error-no-option = Das habe ich nicht verstanden. Möchtest Du den Vorschlag annehmen oder ablehnen?
    .option-accept = Annehmen
    .option-decline = Ablehnen
    .option-close = Später entscheiden
