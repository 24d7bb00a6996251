### Türen: Links mit QR-Code und Plakat, für die Moderation. $about: die Tür, um die es geht.

doors-which =
    Eine Tür ist ein Link mit QR-Code und Plakat. Häng sie auf, zum Beispiel in der Bibliothek.
    Ich zähle, wie viele durch jede Tür kommen. Wer das ist, merke ich mir nicht.
    Welche Tür?
    .hint = Wähle eine Tür. Dann siehst Du, wie viele gekommen sind, und bekommst das Plakat noch einmal.
    .name = Tür
    .error-no-option = Diese Tür finde ich nicht. Bitte wähle eine aus der Liste aus.
    .option-new = Neue Tür
    .option-close = Fertig

doors-name =
    Wie soll die Tür heißen?
    Schreib, wo sie hängt. Zum Beispiel: Bibliothek.
    .hint = Der Name steht im Link und klein auf dem Plakat. Ich mache daraus kleine Buchstaben.
    .name = Name
    .error-no-letters = Darin habe ich keine Buchstaben für einen Link gefunden. Bitte nimm lateinische Buchstaben.
    .error-too-long = Der Name ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.

doors-place =
    Geht es bei dieser Tür um einen bestimmten Ort?
    Dann schlage ich ihn allen vor, die hier hereinkommen. Schreib zum Beispiel: Stadtpark.
    .hint = Wer hereinkommt, sieht den Ort vor dem Abschicken und kann ihn ändern.
    .name = Ort
    .error-empty = Darin habe ich keine Wörter gefunden. Bitte schreib den Ort mit Wörtern.
    .error-too-long = Der Ort ist zu lang. Er hat { $length } Zeichen. Bitte kürze ihn auf { $longest } Zeichen.
    .option-nowhere = Kein bestimmter Ort

doors-what =
    { $about }

    Was möchtest Du tun?
    .hint = Das Plakat bekommst Du groß für die Wand und klein als Karte.
    .name = Nächster Schritt
    .error-no-option = Das habe ich nicht verstanden. Bitte wähle etwas aus der Liste aus.
    .option-poster = Plakat und QR-Codes schicken
    .option-remove = Tür wegnehmen
    .option-close = Alles so lassen
