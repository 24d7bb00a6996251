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
}, { $new } neu
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
