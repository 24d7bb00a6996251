### Was das Haus Organisationen und denen erzählt, die ihnen helfen.
### $verified: yes, wenn die Moderation die Organisation geprüft hat. $start und $end: von wann bis wann. $same: am selben Tag.

# Die zwei Türen
hall-door-citizen = Ich spreche für mich
hall-door-organisation = Ich spreche für eine Organisation

# Teile von Sätzen
hall-verified = { $verified ->
    [yes] {" (geprüft)"}
   *[no] {""}
}
hall-period = { DATETIME($start, dateStyle: "full", timeStyle: "short") } bis { $same ->
    [yes] { DATETIME($end, timeStyle: "short") }
   *[no] { DATETIME($end, dateStyle: "full", timeStyle: "short") }
}
hall-since = ab { DATETIME($start, dateStyle: "full", timeStyle: "short") }
hall-need =
    „{ $what }“
    Wer: { $organisation }{ hall-verified }
    Wie viele: { $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    }
    Wann: { hall-period }
    Wo: { $place }

# Knöpfe
desk-organisation-need = Sagen, was wir brauchen
desk-organisation-own = Zu meiner Organisation
desk-organisations = Zu den Organisationen
desk-need-another = Noch etwas brauchen
desk-need-look = Ansehen
desk-needs = Wo Hilfe fehlt
desk-match-yes-way = Ja, Kontakt tauschen
desk-match-no-way = Nein, danke
desk-relay = Etwas ausrichten lassen
desk-relay-back = Antworten
desk-result-worked = Es hat geklappt
desk-result-partly = Es hat zum Teil geklappt
desk-result-nobody = Niemand ist gekommen
desk-result-cancelled = Wir haben abgesagt

# Die Organisation
desk-organisation-founded =
    Eingetragen: { $name }
    Du sprichst jetzt dafür. Die Moderation kann die Organisation noch prüfen.
    Ich schreibe Dir, wenn jemand helfen kann.
desk-organisation-gone = Für diese Organisation sprichst Du nicht. Oder es gibt sie nicht mehr.
desk-organisation-link =
    Mit diesem Link kann 1 Mensch dazukommen und für die Organisation sprechen: { $name }
    { $links }
    Der Link gilt 7 Tage und nur einmal. Gib ihn nur jemandem, den Du kennst.
desk-organisation-invited = Du bist eingeladen, für diese Organisation zu sprechen: { $name }
desk-organisation-joined = Willkommen. Du sprichst jetzt auch für: { $name }
desk-organisation-member = Jemand ist mit eurem Link dazugekommen und spricht jetzt auch für: { $name }
desk-organisation-left = Du sprichst nicht mehr für: { $name }
desk-organisation-closed = Die Organisation ist geschlossen: { $name }. Was sie brauchte, ist zurückgenommen.
desk-verified = Alle sehen jetzt „geprüft“ bei: { $name }
desk-verified-yours = Die Moderation hat eure Organisation geprüft. Alle sehen jetzt „geprüft“ bei: { $name }
desk-unverified = Niemand sieht mehr „geprüft“ bei: { $name }
desk-unverified-yours = Die Moderation zeigt nicht mehr „geprüft“ bei: { $name }. Sprich mit ihr, wenn Du das nicht verstehst.

# Was sie braucht
desk-need-reported =
    Danke. Das ist da. Es hat die Nummer { $number }.
    { $offers ->
        [0] Wer helfen möchte, kann es jetzt sehen.
        [one] 1 Mensch hat schon etwas angeboten, das passt. Ich frage nach.
       *[other] { $offers } Menschen haben schon etwas angeboten, das passt. Ich frage nach.
    }
    Wenn jemand helfen kann, frage ich euch zuerst.
desk-need-held =
    Danke. Es hat die Nummer { $number }.
    Ein Mensch aus der Moderation entscheidet. Bis dahin sieht es sonst niemand.
desk-need-fits =
    Du hast angeboten: „{ $offer }“
    Jetzt braucht jemand so etwas:

    { hall-need }
desk-offer-fits =
    { $needs ->
        [one] Gerade sucht jemand so etwas.
       *[other] Gerade suchen { $needs } so etwas.
    }
    Möchtest Du es ansehen?
desk-need-gone = Diesen Bedarf gibt es nicht mehr.
desk-need-enough = Gut. Ich suche dafür keine Hilfe mehr.
desk-need-withdrawn = Das ist zurückgenommen. Der Text ist gelöscht.
desk-need-full =
    Für „{ $what }“ habt ihr jetzt { $helpers ->
        [one] 1 Zusage
       *[other] { $helpers } Zusagen
    }. So viele wolltet ihr höchstens. Ich frage euch nicht weiter.
desk-need-ended =
    Das ist jetzt vorbei: „{ $what }“
    Was ist daraus geworden?
desk-need-noted = Danke. Ich habe es notiert.
desk-need-noted-before = Danke. Jemand von euch hat das schon beantwortet.
desk-need-own = Das ist eure eigene Organisation. Andere können hier ihre Hilfe anbieten.

# Wer helfen kann
desk-help-asked =
    Danke. Ich frage jetzt: { $organisation }
    Deine Nachricht zeige ich erst, wenn die Organisation Ja sagt. Du bekommst dann auch ihren Kontakt.
desk-help-asked-kept =
    Danke. Ich frage jetzt: { $organisation }
    Sagt sie Ja, dann schreibt ihr euch über mich. Du bekommst dann auch ihren Kontakt.
desk-help-waits =
    Danke. Gerade { $ahead ->
        [one] hat schon 1 Mensch
       *[other] haben schon { $ahead } Menschen
    } Hilfe angeboten. Mehr will die Organisation nicht auf einmal gefragt werden.
    Du wartest jetzt. Wird ein Platz frei, frage ich sie auch nach Dir.
desk-help-next = Ein Platz ist frei geworden. Ich frage die Organisation jetzt auch nach Dir: „{ $what }“
desk-help-offered-before = Du hast Deine Hilfe hier schon angeboten.
desk-help-declined =
    Diesmal nimmt die Organisation Deine Hilfe nicht an: „{ $what }“
    Deine Nachricht hat sie nicht gesehen. Ich habe sie gelöscht. Danke, dass Du helfen wolltest.
desk-help-taken-back = Gut. Ich frage nicht weiter. Deine Nachricht ist gelöscht.
desk-help-thanks = Danke für Deine Hilfe. { $organisation } sagt, dass es geklappt hat: „{ $what }“
desk-helper-gone = Ein Mensch, der euch helfen wollte, kann doch nicht: „{ $what }“
desk-need-over =
    Die Organisation sucht keine Hilfe mehr: „{ $what }“
    Deine Nachricht hat sie nicht gesehen. Ich habe sie gelöscht. Danke, dass Du helfen wolltest.
desk-need-over-already = Dafür sucht gerade niemand mehr Hilfe.
desk-need-found-others =
    Andere helfen jetzt schon: „{ $what }“
    Deine Nachricht hat die Organisation nicht gesehen. Ich habe sie gelöscht. Danke, dass Du helfen wolltest.

# Wenn beide Ja sagen
desk-match =
    Jemand kann dabei helfen:
    { hall-need }

    Möchtet ihr die Hilfe annehmen und Kontakte tauschen?
desk-match-gone = Dieses Angebot gibt es nicht mehr.
desk-match-answered = Darauf hat schon jemand von euch geantwortet.
desk-match-declined = Gut. Der Mensch erfährt nur, dass es diesmal nicht passt.
desk-match-yes =
    Ihr habt Ja gesagt. Es geht um: „{ $what }“
    Das schreibt der Mensch, der helfen kann:

    „{ $word }“
desk-match-yes-kept =
    Ihr habt Ja gesagt. Es geht um: „{ $what }“
    Der Mensch, der helfen kann, möchte nur über mich mit euch schreiben.
desk-helper-keeps-back =
    Ein Mensch, der euch hilft, möchte nicht mehr, dass ihr seine Nachricht und seinen Kontakt habt: „{ $what }“
    Bitte löscht sie. Über mich erreicht ihr ihn weiter.
desk-match-contact =
    Die Organisation freut sich über Deine Hilfe.
    { hall-need }
    Kontakt: { $contact }

    Deine Nachricht hat sie jetzt auch.
desk-match-through-bot =
    Die Organisation freut sich über Deine Hilfe.
    { hall-need }

    Deine Nachricht hat sie jetzt auch. Ihr erreicht euch über mich.
desk-match-contact-kept =
    Die Organisation freut sich über Deine Hilfe.
    { hall-need }
    Kontakt: { $contact }

    Von Dir hat sie nichts bekommen. Du erreichst sie auch über mich.
desk-match-through-bot-kept =
    Die Organisation freut sich über Deine Hilfe.
    { hall-need }

    Von Dir hat sie nichts bekommen. Ihr erreicht euch über mich.
desk-relay-from-helper =
    Der Mensch, der euch bei „{ $what }“ hilft, schreibt:

    „{ $words }“
desk-relay-from-organisation =
    { $organisation }{ hall-verified } schreibt Dir zu „{ $what }“:

    „{ $words }“
desk-relayed = Ich habe es ausgerichtet.
desk-relay-lost = Ich kann dort gerade niemanden erreichen. Bitte versuch es später noch einmal.
