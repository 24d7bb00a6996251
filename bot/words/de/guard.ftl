### Wobei die Wache anhält: was in einem Text steht, was an seine Stelle kommt, und woran sie es erkennt.
### $kinds: die Arten in einer Reihe. $text: der Text, wie er gespeichert wird.

guard-left-out = Das habe ich weggelassen: { $kinds }. So speichere ich Deinen Text: „{ $text }“

# Wörter für „Ein Mensch soll entscheiden“, mit | getrennt.
guard-objection-also = einspruch|widerspruch|ein mensch|mensch

# Die Wache hält an, wo kein Mensch entscheidet: zwischen zwei Menschen, oder wo die Moderation selbst schreibt oder liest.
# $why: woran ich es erkenne.
guard-insult =
    In dem Text steht eine Beleidigung.
    Die Regel: Sag, was Dich stört, aber greif keine Menschen an.
    .hint =
        Daran habe ich es erkannt:
        { $why }
    .name = Beleidigung
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-keep = So lassen
    .option-discard = Verwerfen
guard-threat =
    In dem Text steht eine Drohung.
    Die Regel: Niemand droht hier anderen.
    .name = Drohung

guard-kind =
    .name = ein Name
    .address = eine genaue Adresse
    .phone = eine Telefonnummer
    .email = eine E-Mail-Adresse
    .iban = eine Kontonummer
    .plate = ein Auto-Kennzeichen
    .username = ein Benutzername
guard-placeholder =
    .name = [Name]
    .address = [Adresse]
    .phone = [Telefonnummer]
    .email = [E-Mail-Adresse]
    .iban = [Kontonummer]
    .plate = [Kennzeichen]
    .username = [Benutzername]
guard-why =
    .name-full = • Name: Da stehen Vorname und Nachname.
    .name-unusual = • Name: 2 Wörter sehen aus wie Vorname und Nachname.
    .name-after-title = • Name: Er steht hinter einer Anrede oder einem Titel.
    .name-after-initial = • Name: Er steht hinter einem abgekürzten Vornamen.
    .name-introduced = • Name: Jemand stellt sich vor.
    .name-kin = • Name: Er steht hinter einem Wort wie „Nachbar“ oder „Mutter“.
    .name-lives = • Name: Da steht, wo jemand wohnt.
    .name-article = • Name: Da steht „der“ oder „die“ vor einem Nachnamen.
    .name-plural = • Name: Da steht eine Familie oder wem etwas gehört.
    .name-signature = • Name: Er steht wie eine Unterschrift am Ende.
    .name-at-the-end = • Name: Er steht allein am Ende.
    .name-with-contact = • Name: Er steht neben einer Nummer oder Adresse.
    .name-given-with-contact = • Name: Ein Vorname steht neben einer Nummer oder Adresse.
    .name-trained = • Name: Das spaCy-Modell der Gemeinde hält es für einen Namen.
    .street-house-number = • Adresse: Da steht eine Straße mit Hausnummer.
    .street-house-number-spelled = • Adresse: Da steht eine Straße mit einer Hausnummer in Worten.
    .street-where-one-lives = • Adresse: Da steht, in welcher Straße jemand wohnt.
    .street-english = • Adresse: Da steht eine Straße mit Hausnummer.
    .street-turkish = • Adresse: Da steht eine Straße mit Hausnummer.
    .street-ukrainian = • Adresse: Da steht eine Straße mit Hausnummer.
    .street-arabic = • Adresse: Da steht eine Straße mit Hausnummer.
    .house-number = • Adresse: Da steht eine Hausnummer.
    .house-number-street = • Adresse: Da steht eine Hausnummer vor der Straße.
    .house-number-where-one-lives = • Adresse: Da steht, in welchem Haus jemand wohnt.
    .phone-digits = • Telefon: So viele Ziffern hat eine Telefonnummer.
    .phone-grouped = • Telefon: Die Ziffern stehen in Gruppen wie bei einer Telefonnummer.
    .phone-after-word = • Telefon: Davor steht ein Wort wie „Telefon“ oder „Handy“.
    .phone-spelled = • Telefon: Da steht eine Nummer in Worten.
    .phone-abroad = • Telefon: Da steht eine Nummer mit der Vorwahl eines Landes.
    .email-sign = • E-Mail: Da steht das Zeichen @ in einer Adresse.
    .email-disguised = • E-Mail: Da steht eine Adresse mit einem Wort statt @.
    .iban-checksum = • Konto: Die Prüfziffer einer IBAN stimmt.
    .iban-shape = • Konto: Die Nummer sieht aus wie eine IBAN.
    .account-number = • Konto: Davor steht ein Wort wie „Konto“.
    .plate-district = • Kennzeichen: Es beginnt mit einem deutschen Kreis.
    .plate-after-word = • Kennzeichen: Davor steht ein Wort wie „Kennzeichen“.
    .plate-foreign = • Kennzeichen: Es hat die Form eines anderen Landes.
    .plate-turkish = • Kennzeichen: Es hat die türkische Form.
    .plate-ukrainian = • Kennzeichen: Es hat die ukrainische Form.
    .username-at = • Benutzername: Davor steht das Zeichen @.
    .username-link = • Benutzername: Da steht ein Link zu einer Person.
    .username-matrix = • Benutzername: Er hat die Form einer Matrix-Adresse.
    .username-network = • Benutzername: Davor steht der Name eines Netzwerks.
    .insult-word = • Da steht ein Schimpfwort.
    .insult-masked = • Da steht ein verstecktes Schimpfwort.
    .insult-compound = • In einem langen Wort steckt ein Schimpfwort.
    .insult-address = • Jemand wird direkt beschimpft.
    .insult-contempt = • Menschen werden abgewertet.
    .insult-about = • Über Menschen wird etwas Beleidigendes gesagt.
    .insult-phrase = • Da steht eine Redensart, mit der man Menschen beleidigt.
    .threat-kill = • Jemandem wird mit dem Tod gedroht.
    .threat-kill-all = • Einer Gruppe wird der Tod gewünscht.
    .threat-die = • Jemandem wird der Tod gewünscht.
    .threat-where-you-live = • Jemand droht: Ich weiß, wo Du wohnst.
    .threat-you-will-see = • Jemand droht: Du wirst schon sehen.
    .threat-beat = • Jemandem wird mit Schlägen gedroht.
    .threat-arson = • Jemand droht mit Feuer.
    .threat-bomb = • Jemand droht mit einer Bombe.
    .threat-weapon = • Jemand droht mit einer Waffe.
    .threat-or-else = • Jemand fordert etwas und droht.
    .spam-money = • Da wird Geld versprochen.
    .spam-coins = • Da wird für digitales Geld geworben.
    .spam-selling = • Da wird etwas verkauft.
    .spam-chain = • Das sieht aus wie ein Kettenbrief.
    .spam-links = • Da stehen viele Links.
    .spam-short-link = • Da steht ein gekürzter Link mit wenigen Worten.
    .spam-repeated = • Da steht immer wieder das Gleiche.
    .spam-gibberish = • Das sind keine Wörter.
    .threat-sounds = • Das klingt wie eine Drohung.
    .insult-sounds = • Das klingt wie eine Beleidigung.
    .spam-sounds = • Das klingt wie Werbung oder Betrug.
