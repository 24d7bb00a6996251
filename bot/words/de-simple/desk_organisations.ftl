### Was das Haus denen erzählt, die helfen wollen.

# Knöpfe
desk-need-look = Ansehen
desk-needs = Wer Hilfe braucht
desk-relay = Dem Verein etwas schreiben

desk-need-fits =
    Du hast angeboten: „{ $offer }“
    Jetzt braucht das jemand:

    { hall-need }
desk-offer-fits =
    { $needs ->
        [one] Gerade braucht das jemand.
       *[other] Gerade brauchen das { $needs }.
    }
    Willst Du es ansehen?
desk-need-gone = Das gibt es nicht mehr.
desk-need-own =
    Das ist euer eigener Verein.
    Andere können hier helfen.
desk-help-asked =
    Danke.
    Ich frage jetzt: { $organisation }
    Sagt der Verein Ja? Dann liest er Deine Nachricht.
    Und Du weißt dann, wie Du ihn erreichst.
desk-help-waits =
    Danke.
    { $ahead ->
        [one] 1 Mensch will auch helfen.
       *[other] { $ahead } Menschen wollen auch helfen.
    }
    Mehr Anfragen will der Verein gerade nicht.
    Du wartest jetzt.
    Wird ein Platz frei? Dann frage ich für Dich.
desk-help-next =
    Ein Platz ist frei.
    Ich frage den Verein jetzt für Dich: „{ $what }“
desk-help-offered-before = Du hast hier schon gesagt, dass Du helfen willst.
desk-help-declined =
    Dieses Mal braucht der Verein Deine Hilfe nicht: „{ $what }“
    Deine Nachricht hat er nicht gelesen.
    Ich habe sie gelöscht.
    Danke, dass Du helfen wolltest.
desk-help-taken-back =
    Gut. Ich frage nicht weiter.
    Deine Nachricht habe ich gelöscht.
desk-help-thanks =
    Danke für Deine Hilfe.
    Das sagt: { $organisation }.
    Es hat geklappt: „{ $what }“
desk-need-over =
    Der Verein sucht keine Hilfe mehr: „{ $what }“
    Deine Nachricht hat er nicht gelesen.
    Ich habe sie gelöscht.
    Danke, dass Du helfen wolltest.
desk-need-over-already = Dafür braucht gerade niemand mehr Hilfe.
desk-need-found-others =
    Andere Menschen helfen jetzt schon: „{ $what }“
    Deine Nachricht hat der Verein nicht gelesen.
    Ich habe sie gelöscht.
    Danke, dass Du helfen wolltest.
desk-match-contact =
    Der Verein freut sich über Deine Hilfe.
    { hall-need }
    So erreichst Du ihn: { $contact }

    Er hat jetzt auch Deine Nachricht.
desk-match-through-bot =
    Der Verein freut sich über Deine Hilfe.
    { hall-need }

    Er hat jetzt auch Deine Nachricht.
    Ihr schreibt euch über mich.

desk-help-asked-kept =
    Danke.
    Ich frage jetzt: { $organisation }
    Sagt der Verein Ja? Dann schreibt ihr euch über mich.
    Und Du weißt dann, wie Du ihn erreichst.
desk-match-contact-kept =
    Der Verein freut sich über Deine Hilfe.
    { hall-need }
    So erreichst Du ihn: { $contact }

    Von Dir hat er nichts bekommen.
    Du kannst ihm auch über mich schreiben.
desk-match-through-bot-kept =
    Der Verein freut sich über Deine Hilfe.
    { hall-need }

    Von Dir hat er nichts bekommen.
    Ihr schreibt euch über mich.
