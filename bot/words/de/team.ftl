### Wer welche Rolle hat. $role: die Rolle. $about, $sign: woran jemand zu erkennen ist, ohne Namen.

team-which =
    Das sind die Rollen in diesem Dialog. Namen zeige ich nie. Ein Zeichen steht für einen Menschen.
    Was möchtest Du tun?
    .hint = Wähle jemanden, um die Rolle zurückzunehmen. Oder lade jemanden ein: Ich mache einen Link, den Du weitergibst.
    .name = Rollen
    .error-no-option = Das habe ich nicht gefunden. Bitte wähle etwas aus der Liste.
    .option-invite = Jemanden einladen
    .option-close = Fertig

team-role = Welche Rolle soll der Mensch bekommen?
    .hint = Jede Rolle kann etwas anderes. Nur die Moderation liest und entscheidet alles. Die Technik liest nichts davon.
    .name = Rolle
    .error-no-option = Diese Rolle kenne ich nicht. Bitte wähle eine aus.
    .option-moderator = Moderation: liest, ordnet, entscheidet
    .option-organiser = Orga-Team: macht Tagesordnung und Räume
    .option-table_moderator = Tisch-Moderation: schreibt am Tisch mit
    .option-administrator = Technik: sieht, wie es der Maschine geht

team-what =
    { $about }

    Was soll ich tun?
    .hint = Wer eine Rolle nicht mehr hat, erfährt das von mir. Was die Person selbst gesagt hat, bleibt.
    .name = Was tun
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort aus.
    .option-remove = Rolle zurücknehmen
    .option-close = Nichts

desk-team = Alle Rollen
desk-team-role = { $role ->
    [organiser] Orga-Team
    [table_moderator] Tisch-Moderation
    [administrator] Technik
   *[moderator] Moderation
}
desk-team-line = { desk-team-role }, { $network }, Zeichen { $sign }{ $me ->
    [yes] { " " }(das bist Du)
   *[no] { "" }
}
desk-team-link =
    Wer das zuerst öffnet oder mir schreibt, bekommt die Rolle: { desk-team-role }
    { $links }
    Der Link gilt 7 Tage und nur einmal. Gib ihn nur dem Menschen, den Du meinst.
desk-team-own-link = Diesen Link hast Du selbst gemacht. Er ist für jemand anderen.
desk-team-new = Jemand Neues ist dabei. Die Rolle: { desk-team-role }
desk-team-left = Jemand hat eine Rolle nicht mehr: { desk-team-role }
desk-team-taken-back = Die Rolle ist zurückgenommen: { desk-team-role }
desk-team-gone = Diese Rolle gibt es nicht mehr.
desk-team-settings = Diese Rolle steht in den Einstellungen des Programms. Nur dort kann sie geändert werden.
desk-team-last = Das ist die letzte Moderation in diesem Dialog. Lade erst jemand anderen ein.
desk-role-taken-back = Du hast diese Rolle nicht mehr: { desk-team-role }
desk-role-welcome = { $role ->
    [organiser]
        Willkommen im Orga-Team. Es geht um: { $title }
        Du kannst den Dialog einrichten, die Tagesordnung machen und Räume öffnen. Du bekommst jeden Tag einen Überblick. Personen zeige ich Dir nie.
    [table_moderator]
        Willkommen bei der Tisch-Moderation. Es geht um: { $title }
        Du kannst aufschreiben, was an Deinem Tisch gesagt wird, und siehst die Tagesordnung.
    [administrator]
        Willkommen bei der Technik. Es geht um: { $title }
        Du siehst, wie es der Maschine geht. Was Menschen schreiben, zeige ich Dir nicht.
   *[moderator]
        Willkommen. Du moderierst jetzt: { $title }
        Du bekommst jeden Tag einen Überblick. Personen zeige ich Dir nie.
}
desk-role-help =
    Weil Du eine Rolle hast ({ desk-team-role }), verstehe ich auch:
    { $commands }

# Die Technik
desk-machine = Wie es der Maschine geht
desk-machine-again = Noch einmal nachsehen
desk-machine-stands = So geht es der Maschine gerade:
desk-machine-trouble = { $trouble ->
    [none] arbeitet
    [opening] meldet sich gerade an
    [down] nicht zu erreichen
    [locked] das Konto wird nicht angenommen, oder ein anderer Prozess benutzt es
   *[other] ein Fehler im Bot selbst
}
desk-machine-network = { $network }: { desk-machine-trouble }
desk-machine-in = { $count ->
    [0] Keine Nachricht wartet auf eine Antwort.
    [one] 1 Nachricht wartet auf eine Antwort, seit { $minutes } Minuten.
   *[other] { $count } Nachrichten warten auf eine Antwort, die älteste seit { $minutes } Minuten.
}
desk-machine-out = { $count ->
    [0] Nichts ist noch zu senden.
    [one] 1 Nachricht ist noch zu senden, seit { $minutes } Minuten.
   *[other] { $count } Nachrichten sind noch zu senden, die älteste seit { $minutes } Minuten.
}
desk-machine-parked = { $count ->
    [0] Nichts ist beiseitegelegt.
    [one] 1 Nachricht war nicht zu lesen und ist beiseitegelegt.
   *[other] { $count } Nachrichten waren nicht zu lesen und sind beiseitegelegt.
}
desk-machine-disk = Auf der Platte sind { $megabytes } MB frei.
