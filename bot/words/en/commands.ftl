### The commands: the word, further words for it (separated by |) and the description in Telegram's menu (at most 100 characters).

command-start = start
    .also = begin|go
    .about = Start anew
command-help = help
    .also = ?|h|menu|hilfe
    .about = Shows what I can do
command-mine = mine
    .also = my data|my concerns|meine
    .about = Shows your concerns
command-language = language
    .also = lang|sprache
    .about = Changes the language
command-privacy = privacy
    .also = data protection|datenschutz
    .about = Shows what I store and who sees it
command-stop = stop
    .also = quiet|stopp
    .about = No more messages
command-leave = delete
    .also = leave|erase|erase me|delete everything|löschen
    .about = Erases everything that I have of you
command-agenda = agenda
    .also = tagesordnung
    .about = For moderators: the agenda
command-digest = digest
    .also = overview|summary|überblick
    .about = For moderators: the digest
command-back = back
    .also = zurück
    .about = Back to the last question
command-cancel = cancel
    .also = abort|abbrechen
    .about = Cancels this talk
command-change = change
    .also = ändern
    .about = Changes an answer

# What else counts as yes and as no.
yes-also = yes|y|yep|yeah|sure|of course|right|okay|ok|ja
no-also = no|n|nope|rather not|nein
