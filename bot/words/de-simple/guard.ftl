### Wobei die Wache anhält: was in einem Text steht, was an seine Stelle kommt, und woran sie es erkennt.

guard-left-out =
    Das habe ich weggelassen: { $kinds }.
    So speichere ich Deinen Text: „{ $text }“

# Wörter für „Ein Mensch soll entscheiden“, mit | getrennt.
guard-objection-also = einspruch|widerspruch|ein mensch|mensch

guard-kind =
    .name = ein Name
    .address = eine genaue Adresse
    .phone = eine Telefon-Nummer
    .email = eine E-Mail-Adresse
    .iban = eine Konto-Nummer
    .plate = ein Auto-Kennzeichen
    .username = ein Name aus dem Internet
guard-placeholder =
    .name = [Name]
    .address = [Adresse]
    .phone = [Telefon-Nummer]
    .email = [E-Mail-Adresse]
    .iban = [Konto-Nummer]
    .plate = [Auto-Kennzeichen]
    .username = [Name aus dem Internet]
guard-why =
    .name-full = • Name: Ich sehe einen Vornamen und einen Nachnamen.
    .name-unusual = • Name: 2 Wörter sehen aus wie ein Name.
    .name-after-title = • Name: Davor steht zum Beispiel „Frau“ oder „Herr“.
    .name-after-initial = • Name: Davor steht ein Buchstabe mit Punkt.
    .name-introduced = • Name: Jemand sagt, wie er heißt.
    .name-kin = • Name: Davor steht zum Beispiel „Nachbar“ oder „Mutter“.
    .name-lives = • Name: Da steht, wo jemand wohnt.
    .name-article = • Name: Vor dem Nachnamen steht „der“ oder „die“.
    .name-plural = • Name: Da steht der Name von einer Familie.
    .name-signature = • Name: Er steht am Ende, wie bei einem Brief.
    .name-at-the-end = • Name: Er steht allein am Ende.
    .name-with-contact = • Name: Daneben steht eine Nummer oder eine Adresse.
    .name-given-with-contact = • Name: Neben einem Vornamen steht eine Nummer oder eine Adresse.
    .name-trained = • Name: Ein Programm hält das für einen Namen.
    .street-house-number = • Adresse: Da steht eine Straße mit Haus-Nummer.
    .street-house-number-spelled = • Adresse: Da steht eine Straße. Die Haus-Nummer steht in Wörtern.
    .street-where-one-lives = • Adresse: Da steht, in welcher Straße jemand wohnt.
    .street-english = • Adresse: Da steht eine Straße mit Haus-Nummer.
    .street-turkish = • Adresse: Da steht eine Straße mit Haus-Nummer.
    .street-ukrainian = • Adresse: Da steht eine Straße mit Haus-Nummer.
    .street-arabic = • Adresse: Da steht eine Straße mit Haus-Nummer.
    .house-number = • Adresse: Da steht eine Haus-Nummer.
    .house-number-street = • Adresse: Eine Haus-Nummer steht vor der Straße.
    .house-number-where-one-lives = • Adresse: Da steht, in welchem Haus jemand wohnt.
    .phone-digits = • Telefon: So viele Zahlen hat eine Telefon-Nummer.
    .phone-grouped = • Telefon: Die Zahlen stehen da wie bei einer Telefon-Nummer.
    .phone-after-word = • Telefon: Davor steht zum Beispiel „Telefon“ oder „Handy“.
    .phone-spelled = • Telefon: Eine Nummer steht in Wörtern da.
    .phone-abroad = • Telefon: Da steht eine Nummer aus einem anderen Land.
    .email-sign = • E-Mail: In der Adresse ist das Zeichen @.
    .email-disguised = • E-Mail: In der Adresse ist ein Wort für das Zeichen @.
    .iban-checksum = • Konto: Das ist eine echte Konto-Nummer.
    .iban-shape = • Konto: Das sieht aus wie eine Konto-Nummer.
    .account-number = • Konto: Davor steht zum Beispiel „Konto“.
    .plate-district = • Kennzeichen: Es sieht aus wie ein deutsches Auto-Kennzeichen.
    .plate-after-word = • Kennzeichen: Davor steht zum Beispiel „Kennzeichen“.
    .plate-foreign = • Kennzeichen: Es kommt aus einem anderen Land.
    .plate-turkish = • Kennzeichen: Es kommt aus der Türkei.
    .plate-ukrainian = • Kennzeichen: Es kommt aus der Ukraine.
    .username-at = • Name aus dem Internet: Davor steht das Zeichen @.
    .username-link = • Name aus dem Internet: Da steht ein Link zu einem Menschen.
    .username-matrix = • Name aus dem Internet: Er sieht aus wie bei Matrix.
    .username-network = • Name aus dem Internet: Davor steht zum Beispiel „Instagram“.
    .insult-word = • Da steht ein Schimpf-Wort.
    .insult-masked = • Da ist ein Schimpf-Wort versteckt.
    .insult-compound = • In einem langen Wort ist ein Schimpf-Wort.
    .insult-address = • Da beschimpft jemand einen Menschen.
    .insult-contempt = • Da macht jemand andere Menschen schlecht.
    .insult-about = • Da sagt jemand etwas Böses über Menschen.
    .insult-phrase = • Mit diesem Satz beleidigt man Menschen.
    .threat-kill = • Da will jemand einen Menschen töten.
    .threat-kill-all = • Da will jemand, dass viele Menschen sterben.
    .threat-die = • Da will jemand, dass ein Mensch stirbt.
    .threat-where-you-live = • Da droht jemand: Ich weiß, wo Du wohnst.
    .threat-you-will-see = • Da droht jemand: Warte nur ab.
    .threat-beat = • Da will jemand einen Menschen schlagen.
    .threat-arson = • Da droht jemand mit Feuer.
    .threat-bomb = • Da droht jemand mit einer Bombe.
    .threat-weapon = • Da droht jemand mit einer Waffe.
    .threat-or-else = • Da will jemand etwas haben. Und er droht.
    .spam-money = • Da verspricht jemand Geld.
    .spam-coins = • Das ist Werbung für Geld aus dem Internet.
    .spam-selling = • Da verkauft jemand etwas.
    .spam-chain = • Das sollen alle weiterschicken. Das ist ein Ketten-Brief.
    .spam-links = • Da sind viele Links.
    .spam-short-link = • Da ist ein kurzer Link und fast kein Text.
    .spam-repeated = • Da steht immer wieder das Gleiche.
    .spam-gibberish = • Das sind keine Wörter.
    .threat-sounds = • Das klingt wie eine Drohung.
    .insult-sounds = • Das klingt wie eine Beleidigung.
    .spam-sounds = • Das klingt wie Werbung oder Betrug.

# $why: woran ich es erkenne.
guard-insult =
    In dem Text ist eine Beleidigung.
    Das ist die Regel:
    Sag, was Dich stört.
    Aber mach andere Menschen nicht schlecht.
    .hint =
        So habe ich es erkannt:
        { $why }
    .name = Beleidigung
    .error-no-option =
        Das habe ich nicht verstanden.
        Bitte wähle eine Antwort.
    .option-change = Ich schreibe es neu
    .option-keep = So lassen
    .option-discard = Den Text wegwerfen
guard-threat =
    In dem Text ist eine Drohung.
    Das ist die Regel:
    Hier macht niemand anderen Angst.
    .name = Drohung
