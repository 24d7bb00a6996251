### Die Befehle: das Wort, weitere Wörter dafür (mit | getrennt) und die Beschreibung im Menü von Telegram (höchstens 100 Zeichen).

command-start = start
    .also = los|anfangen|beginnen
    .about = Neu anfangen
command-help = hilfe
    .also = help|?|h|menü
    .about = Zeigt, was ich kann
command-mine = meine
    .also = mine|meine anliegen|meine daten|meine beiträge|my data
    .about = Zeigt Deine Anliegen
command-language = sprache
    .also = language|lang
    .about = Ändert die Sprache
command-privacy = datenschutz
    .also = privacy
    .about = Zeigt, was ich speichere und wer es sieht
command-stop = stopp
    .also = stop|ruhe
    .about = Keine Nachrichten mehr
command-leave = löschen
    .also = leave|delete|alles löschen|loeschen
    .about = Löscht alles, was ich von Dir habe
command-agenda = tagesordnung
    .also = agenda
    .about = Für die Moderation: die Tagesordnung
command-digest = überblick
    .also = digest|ueberblick|zusammenfassung
    .about = Für die Moderation: der Überblick
command-back = zurück
    .also = back|zurueck
    .about = Zur letzten Frage zurück
command-cancel = abbrechen
    .also = cancel|abbruch
    .about = Bricht das Gespräch ab
command-change = ändern
    .also = change|aendern
    .about = Ändert eine Antwort

# Was sonst noch als Ja und als Nein gilt.
yes-also = ja|j|jo|jap|jawohl|klar|genau|gerne|okay|ok|yes|y|stimmt
no-also = nein|n|nö|nee|ne|lieber nicht|no
