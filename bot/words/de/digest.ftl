### Was die Moderation bekommt: der Überblick im Chat, als Datei und als Bild.

digest-title = Überblick: { $dialogue }
digest-new = { $new ->
    [0] Nichts Neues.
    [one] 1 neues Anliegen.
   *[other] { $new } neue Anliegen.
}
digest-total = Insgesamt: { $contributions ->
    [one] 1 Anliegen
   *[other] { $contributions } Anliegen
} von { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}.
digest-topics = { $topics ->
    [0] Noch keine Themen.
    [one] 1 Thema.
   *[other] { $topics } Themen.
}
digest-singles = { $singles ->
    [one] 1 Anliegen steht noch für sich.
   *[other] { $singles } Anliegen stehen noch für sich.
}
digest-since = Seit dem { DATETIME($date, dateStyle: "long") }.
digest-places = Orte: { $places }
digest-place = { $place } ({ $count })
digest-more = { $topics ->
    [one] 1 kleineres Thema steht in der Datei.
   *[other] { $topics } kleinere Themen stehen in der Datei.
}

digest-topic = { $number }. { $label }
digest-topic-unnamed = Thema { $id }
digest-people = { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}
digest-grown = { $new ->
    [one] 1 Anliegen ist neu
   *[other] { $new } Anliegen sind neu
}
digest-noted = { $noted ->
    [one] 1 Anliegen kam auf Papier, am Telefon oder im Gespräch
   *[other] { $noted } Anliegen kamen auf Papier, am Telefon oder im Gespräch
}
digest-source-paper = auf Papier
digest-source-phone = am Telefon
digest-source-conversation = im Gespräch
digest-agenda = Steht auf der Tagesordnung
digest-quote = „{ $text }“
digest-keywords = Stichwörter: { $keywords }
digest-subtopics = Darin: { $subtopics }
digest-subtopic = { $label } ({ $count })
digest-head-subtopics = Darin geht es um
digest-languages = Sprachen: { $languages }
digest-language = { $language ->
    [ar] Arabisch
    [de] Deutsch
    [en] Englisch
    [fr] Französisch
    [pl] Polnisch
    [ru] Russisch
    [tr] Türkisch
    [uk] Ukrainisch
   *[other] { $language }
} { $count }
digest-kind = { $kind ->
    [problem] Problem
    [need] Das wird gebraucht
    [offer] Angebot
    [idea] Idee
    [value] Was wichtig ist
    [feedback] Rückmeldung
    [question] Frage
   *[other] Anliegen
}
digest-alone = Was noch für sich steht
digest-all = Alle Anliegen zu diesem Thema
digest-date = { DATETIME($date, dateStyle: "long") }

digest-picture-total = { $contributions ->
    [one] 1 Anliegen
   *[other] { $contributions } Anliegen
} von { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}{ $new ->
    [0] { "" }
   *[other] , { $new } neu
}
digest-picture-people = { $people }
digest-picture-grown = +{ $new }
digest-picture-more = { $topics ->
    [one] 1 kleineres Thema ist nicht im Bild.
   *[other] { $topics } kleinere Themen sind nicht im Bild.
}
digest-picture-none = Noch keine Themen
digest-picture-size = Zahl: Menschen
digest-picture-ring = Ring: neu dazu
digest-picture-near = Nah: ähnlich
digest-picture-agenda = Tagesordnung
digest-alt = Karte der Themen. Je größer der Kreis, desto mehr Menschen. Ähnliche Themen liegen nah beieinander.
digest-alt-none = Karte der Themen. Noch gibt es keine Themen.
digest-alt-topic = { $label }: { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}{ $new ->
    [0] .
    [one] , 1 Anliegen ist neu.
   *[other] , { $new } Anliegen sind neu.
}

# Korrekturen: was frühere Überblicke gezeigt haben
digest-corrected = Korrektur zu „{ $topic }“: { $changed } geändert, { $withdrawn } zurückgenommen.
digest-corrected-single = Korrektur bei einzelnen Stimmen: { $changed } geändert, { $withdrawn } zurückgenommen.

# Was Organisationen brauchen
digest-needs = { $needs ->
    [one] 1 Organisation sucht Hilfe. Noch niemand hat geantwortet:
   *[other] Für { $needs } Dinge wird Hilfe gesucht. Noch niemand hat geantwortet:
}
digest-need = • { $what } ({ $organisation }{ hall-verified }): { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}, { hall-period }

# Was noch zu tun ist, was fehlt, und woher alles kommt
digest-tongue = { $language ->
    [ar] Arabisch
    [de] Deutsch
    [en] Englisch
    [fr] Französisch
    [pl] Polnisch
    [ru] Russisch
    [tr] Türkisch
    [uk] Ukrainisch
   *[other] { $language }
}
digest-begun = Neues Thema
digest-merged = Dazu gehört jetzt auch: { $topics }
digest-others = Andere sagen: „{ $text }“
digest-photos = { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
}
digest-held = { $held ->
    [one] 1 Anliegen wartet auf eine Entscheidung.
   *[other] { $held } Anliegen warten auf eine Entscheidung.
}
digest-undecided = { $count ->
    [one] 1 Anliegen steht schon da und ist noch nicht geprüft.
   *[other] { $count } Anliegen stehen schon da und sind noch nicht geprüft.
}
digest-objected = { $objected ->
    [one] 1 Mensch ist mit einer Entscheidung nicht einverstanden und wartet auf eine Antwort.
   *[other] { $objected } Mal ist jemand mit einer Entscheidung nicht einverstanden und wartet auf eine Antwort.
}
digest-proposed = Vorschläge zu den Themen, über die noch niemand entschieden hat: { $proposals }
digest-proposal = { $count } Mal { $kind ->
    [grown] „gewachsen“
    [merged] „zusammenlegen“
    [split] „aufteilen“
    [new] „neues Thema“
    [gone] „auflösen“
   *[other] „ändern“
}
digest-silence = Davon haben wir nichts gehört
digest-silence-places = Orte: { $places }
digest-silence-languages = Sprachen: { $languages }
digest-silence-doors = Türen, durch die noch niemand kam: { $doors }
digest-made = Themen gefunden mit: { $made }
digest-made-at = Stand: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
digest-checked = { $checked ->
    [0] Noch niemand hat die Themen von Hand geprüft.
    [one] Die Moderation hat die Themen 1 Mal von Hand geändert.
   *[other] Die Moderation hat die Themen { $checked } Mal von Hand geändert.
}

# Überschriften auf der Seite, im PDF und auf den Folien
digest-head-map = Karte der Themen
digest-head-overview = Auf einen Blick
digest-head-topics = Die Themen
digest-head-quotes = Das wurde gesagt
digest-head-others = Andere sehen es so
digest-head-needs = Gesucht und noch ohne Antwort
digest-head-next = Noch zu entscheiden
digest-head-how = So ist das entstanden
digest-jump = Zum Inhalt springen
digest-head-files = Alles als Datei
digest-column-topic = Thema
digest-column-people = Menschen
digest-column-new = Neu
digest-column-places = Orte
digest-columns-caption = Alle Themen, die größten zuerst
digest-page = Seite { $page }
digest-needs-none = Gerade wartet niemand auf eine Antwort.
digest-silence-none = Gerade fällt mir nichts auf, was fehlt.

# Das Gespräch: in welcher Form, und wie oft
digest-form =
    Wie möchtest Du den Überblick?
    .hint = Im Chat ist er kurz. Als PDF, Seite oder Folien kannst Du ihn weitergeben: darin steht, was Menschen gesagt haben.
    .name = Form
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Form aus der Liste aus.
    .option-chat = Hier im Chat
    .option-pdf = PDF zum Drucken
    .option-page = Seite für den Browser
    .option-slides = Folien
    .option-table = Tabelle und Daten
    .option-rhythm = Wie oft er von selbst kommt
    .option-close = Keinen
digest-rhythm =
    Wie oft soll der Überblick von selbst zu Dir kommen?
    .hint = Du kannst ihn trotzdem jederzeit selbst holen.
    .name = Wie oft
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle etwas aus der Liste aus.
    .option-daily = Jeden Tag
    .option-weekly = Einmal in der Woche
    .option-never = Gar nicht

# Ein Dialog, der weitergegeben wird
package-shown = { $shown ->
    [one] 1 Anliegen steht hier im Wortlaut. Es darf gezeigt werden.
   *[other] { $shown } Anliegen stehen hier im Wortlaut. Sie dürfen gezeigt werden.
}{ $hidden ->
    [0] { "" }
    [one] { " " }1 weiteres ist nur gezählt.
   *[other] { " " }{ $hidden } weitere sind nur gezählt.
}
package-licence = Was andere damit machen dürfen
package-no-licence = Dazu ist nichts festgelegt. Fragen beantwortet: { $municipality }
package-results = Was daraus wurde
package-decisions = Was Menschen entschieden und an den Themen geändert haben
package-decision = { DATETIME($date, dateStyle: "long") }: { $kind ->
    [accept] angenommen
    [decline] abgelehnt
    [ask] nachgefragt
    [defect] an den Bauhof gegeben
    [rename] umbenannt
    [merge] zusammengelegt
    [split] aufgeteilt
    [move] verschoben
    [pin] festgesetzt
    [unpin] gelöst
    [hide] verborgen
    [unhide] wieder gezeigt
    [grow] gewachsen
    [new] neu
    [gone] aufgelöst
   *[other] geändert
} ({ $role ->
    [moderator] Moderation
    [operator] Betrieb
    [software] Software
   *[other] jemand
})
