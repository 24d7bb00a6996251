### Was die Moderation mit Themen gemacht hat, und warum etwas nicht ging.

# Knöpfe
desk-topics-list = Zu den Themen
desk-topics-undo = Rückgängig machen
desk-topics-merge = Mit Thema { $number } zusammenlegen
desk-topics-button = { $state ->
    [pinned] Angeheftet: { $topic }
    [hidden] Verborgen: { $topic }
   *[plain] { $topic }
} ({ $people })

# Ein Thema in der Hand
desk-topics-about = Thema { $number }: { $topic }
    { $people ->
        [one] 1 Mensch steht dahinter
       *[other] { $people } Menschen stehen dahinter
    }, { $count ->
        [one] mit 1 Anliegen.
       *[other] mit { $count } Anliegen.
    }
desk-topics-is-pinned = Dieses Thema ist angeheftet.
desk-topics-is-hidden = Dieses Thema ist verborgen. Nur die Moderation sieht es.
desk-topics-inside = Darin geht es um:
desk-topics-part = { $letter }) { $line }

# Was getan wurde. $other: das andere Thema, leer bei Anliegen, die für sich stehen.
desk-topics-did = { $kind ->
    [rename] „{ $before }“ heißt jetzt „{ $after }“.
    [merge] „{ $other }“ ist zu „{ $topic }“ dazugekommen, mit { $count ->
        [one] 1 Anliegen
       *[other] { $count } Anliegen
    }.
    [split] { $count ->
        [one] 1 Anliegen
       *[other] { $count } Anliegen
    } aus „{ $other }“: Das ist jetzt das neue Thema „{ $topic }“.
    [move] Das Anliegen #{ $contribution } { $placed ->
        [no] steht jetzt für sich.
       *[yes] gehört jetzt zu „{ $topic }“.
    }
    [pin] „{ $topic }“ ist angeheftet.
    [unpin] „{ $topic }“ ist nicht mehr angeheftet.
    [hide] „{ $topic }“ ist verborgen. Nur die Moderation sieht es.
    [unhide] „{ $topic }“ ist wieder sichtbar.
    [grow] { $count ->
        [one] 1 Anliegen ist
       *[other] { $count } Anliegen sind
    } zu „{ $topic }“ dazugekommen.
    [new] { $count ->
        [one] 1 Anliegen ist
       *[other] { $count } Anliegen sind
    } jetzt das neue Thema „{ $topic }“.
    [gone] Das Thema „{ $topic }“ gibt es nicht mehr. Seine Anliegen stehen für sich.
   *[undo] Die Änderung { $undoes } ist rückgängig gemacht.
}
desk-topics-done = Erledigt. Das ist die Änderung { $number }.
desk-topics-now-unseen = Achtung: „{ $topic }“ ist verborgen. Was dazugekommen ist, sieht jetzt nur noch die Moderation.
desk-topics-now-seen = Achtung: „{ $other }“ war verborgen. Was daraus kommt, sehen jetzt wieder alle.
desk-topics-namesake = Achtung: Thema { $number } heißt genauso.

# Der Verlauf
desk-topics-history = Das wurde an „{ $topic }“ geändert:
desk-topics-began = { DATETIME($date, dateStyle: "long") }: Das Thema wurde gefunden.
desk-topics-line = { $number }. { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $role ->
    [moderator] Moderation
    [operator] Betrieb
   *[software] Programm
}: { desk-topics-did }{ $undone ->
    [yes] {" "}(rückgängig gemacht)
   *[no] {""}
}

# Warum etwas nicht ging
desk-topics-changed = Jemand anderes hat das gerade geändert. Ich habe nichts geändert. Bitte sieh Dir an, wie die Themen jetzt sind.
desk-topics-is-so = Das ist schon so: { $topic }
desk-topics-same = Ein Thema kann nicht mit sich selbst zusammengelegt werden.
desk-topics-all-or-none = Mindestens 1 Anliegen muss in „{ $topic }“ bleiben, und mindestens 1 muss gehen.
desk-topics-no-contribution = Es gibt kein Anliegen mit der Nummer { $number }.
desk-topics-not-in-it = Das Anliegen #{ $number } gehört nicht zu „{ $topic }“.
desk-topics-there-already = Das Anliegen #{ $number } ist schon dort.
desk-topics-being-told = Ich schreibe gerade Menschen etwas zu diesem Thema. Bitte versuch es in 1 Minute noch einmal.
desk-topics-nothing-to-undo = So eine Änderung gibt es nicht, die man rückgängig machen kann.
desk-topics-undone-already = Die Änderung { $number } ist schon rückgängig gemacht.
desk-topics-undo-later-first = Die Änderung { $later } baut auf der Änderung { $number } auf. Bitte mach zuerst die Änderung { $later } rückgängig.
desk-proposals-over = Dieser Vorschlag passt nicht mehr. Ich habe nichts geändert.
desk-proposals-decided = Über diesen Vorschlag wurde schon entschieden. Ich habe nichts geändert.

# Vorschläge. $label: wie ein neues Thema heißen würde.
desk-proposals-line = { $kind ->
    [merged] Zusammenlegen: „{ $topic }“ und „{ $other }“
    [split] „{ $topic }“ teilen: „{ $label }“
    [grown] Zu „{ $topic }“: { $count ->
        [one] 1 Anliegen
       *[other] { $count } Anliegen
    }
    [new] Neu: „{ $label }“ ({ $count })
   *[gone] Auflösen: „{ $topic }“
}
desk-proposals-about = { $kind ->
    [merged] Diese 2 Themen sind 1 geworden: „{ $topic }“ und „{ $other }“. „{ $other }“ würde zu „{ $topic }“ dazukommen. Zum Beispiel:
    [split] „{ $topic }“ ist zu 2 Themen geworden. { $count } seiner Anliegen würden zu „{ $label }“. Zum Beispiel:
    [grown] { $count ->
        [one] 1 Anliegen, das für sich steht, würde
       *[other] { $count } Anliegen, die für sich stehen, würden
    } zu „{ $topic }“ dazukommen. Zum Beispiel:
    [new] { $count } Anliegen, die für sich stehen, würden das Thema „{ $label }“. Zum Beispiel:
   *[gone] „{ $topic }“ hält nicht mehr zusammen. Seine Anliegen würden für sich stehen. Zum Beispiel:
}
desk-proposals-accepted = { $count ->
    [0] Keiner der Vorschläge passt noch. Ich habe nichts geändert.
    [one] 1 Vorschlag ist angenommen. Du kannst ihn unter „Themen“ rückgängig machen.
   *[other] { $count } Vorschläge sind angenommen. Du kannst jeden unter „Themen“ rückgängig machen.
}
desk-proposals-declined = { $count ->
    [one] Der Vorschlag ist abgelehnt. Ich schlage ihn nicht noch einmal vor.
   *[other] { $count } Vorschläge sind abgelehnt. Ich schlage sie nicht noch einmal vor.
}
