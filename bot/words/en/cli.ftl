### What stands on the command line: for those who run the bot, and the demonstration.

cli-about = Quartier: a chatbot with which a neighbourhood talks with itself.
cli-run = starts the bot on Telegram and Matrix
cli-check = checks the settings
cli-demo = plays the first evening, without any account
cli-try = plays a talk in the terminal
cli-import = takes in contributions from a file (CSV, of Polis or Decidim too, or JSON lines)
cli-no-topics = There are no topics yet.
cli-log = shows what moderators have decided, without texts and people
cli-export = hands a dialogue over: as a folder or ZIP, or its defects as Open311 (--open311)
cli-topics = finds the topics and shows them; list, show, rename, merge, split, move, pin, hide, undo, history
cli-digest = sends the digest to the moderators
cli-invite = makes a link by which somebody gets a role (--role moderator, organiser, table_moderator or administrator)
cli-door = makes doors (add), shows them (list) and writes posters with QR codes (poster)
cli-migrate = brings the database up to date
cli-doctor = looks at everything and says what is wrong and what to do
cli-parked = shows messages that could not be read; retry NUMBER or drop NUMBER, or all
cli-backup = writes everything into one file, while the bot runs
cli-restore = puts such a file into an empty database
cli-move = carries everything into another database
cli-key = the key with which what people said is encrypted: new, rotate, forget

cli-call-missing = This is missing: { $what }.
cli-call-unknown = Nobody here knows this: { $what }.
cli-call-choice = { $argument } cannot be “{ $value }”. It can be: { $known }.
cli-call-value = { $argument } has no value where one belongs, or one where none does.
cli-help-usage = How to call it:
cli-help-commands = Commands
cli-help-arguments = What belongs to it
cli-help-options = What may be added
cli-help-help = shows this help
cli-argument-command = COMMAND
cli-argument-deed = DEED
cli-argument-dialogue = DIALOGUE
cli-argument-file = FILE
cli-argument-flow = FLOW
cli-argument-folder = FOLDER
cli-argument-language = LANGUAGE
cli-argument-name = NAME
cli-argument-number = NUMBER
cli-argument-place = PLACE
cli-argument-role = ROLE
cli-argument-roles = ROLES
cli-argument-text = TEXT

cli-running = Quartier is running. Ctrl+C stops it.
cli-stopped = Quartier has stopped. Nothing is lost.
cli-checked = The settings are right. Networks: { $networks }. Data: { $data }.
cli-key-beside = The key lies beside what it locks: { $key }. Move it out of the data folder and set QUARTIER_KEY_FILE to its new place.
cli-migrated = The database is up to date.
cli-no-network = A network is missing: set QUARTIER_TELEGRAM_TOKEN, or QUARTIER_MATRIX_HOMESERVER, QUARTIER_MATRIX_USER and QUARTIER_MATRIX_PASSWORD.
cli-no-role = There is no such role. There are: { $roles }.
cli-no-dialogue = There is no dialogue { $wanted }. There is: { $known }.
cli-grouping = Finding topics
cli-rereading = Reading anew with another encoder
cli-topic = { $id }: { $label } ({ $count }) – { $words }
cli-topic-because = { $count ->
    [0] here because it means something alike
   *[other] here because of: { $words }
}
cli-subtopic = { $letter }) { $label } ({ $count })
cli-topics-call = Write it like this: quartier topics rename 3 "Light in the park"; merge 3 5; split 3 57 60 (or b); move 57 3 (or single); pin 3; hide 3; undo 12.
cli-digest-goes = { $moderators ->
    [0] Nobody moderates this dialogue: set QUARTIER_MODERATORS, or use quartier invite.
    [one] The digest goes to 1 person as soon as the bot runs.
   *[other] The digest goes to { $moderators } people as soon as the bot runs.
}
cli-invitation =
    Whoever writes this to the bot gets a role in the dialogue: { desk-team-role }. It works once, until { DATETIME($until, dateStyle: "long") }.
    Telegram: { $command }   or as a link: https://t.me/NAME_OF_THE_BOT{ $link }
    Matrix:   { $matrix }
cli-door-line = { $door }: { $place }. { $came }
cli-door-added =
    The door { $door } is there. Its link:
    Telegram: https://t.me/NAME_OF_THE_BOT{ $telegram }
    Matrix:   open the chat with the bot and write: { $matrix }
    The poster: quartier door poster { $door } --out { $door }.pdf
cli-door-name = “{ $door }” does not fit into a link. It has only small letters, digits and -, at most 40. For example: { $suggested }
cli-door-taken = There is a door { $door } already.
cli-door-none = There is no door { $door }. There is: { $known }
cli-door-down = For the poster I have to ask a network what the bot is called there. It cannot be reached just now ({ $fault }).
cli-door-poster = The poster is in { $file }.
cli-recorded = The talk is in { $file }.

cli-locked-telegram-token = Telegram does not know this token. Ask @BotFather for a valid one.
cli-locked-telegram-twice = Another process uses the token of this bot. Stop it, or give this one a bot of its own.
cli-locked-matrix-twice = Another process already runs this Matrix account.
cli-locked-matrix-password = The homeserver does not accept QUARTIER_MATRIX_USER and QUARTIER_MATRIX_PASSWORD.
cli-locked-matrix-refused = The homeserver refuses the Matrix account ({ $fault }).
cli-locked-matrix-key = The Matrix folder is encrypted with another key. Bring back the key that was here before.
cli-locked-matrix-device = The homeserver has other keys for our Matrix device. Bring back the Matrix folder that belongs to it.
cli-locked-matrix-identity = The Matrix account has a cross-signing identity that was made elsewhere. Reset it, or take another account.
cli-locked-matrix-replaced = Somebody else has replaced the cross-signing identity of the Matrix account.

cli-file-missing = { $file }: There is no such file or folder.
cli-file-there = { $file }: There is something of this name already.
cli-file-forbidden = { $file }: This user may not use it.
cli-file-kind = { $file }: There is a file where a folder has to be, or a folder where a file has to be.
cli-file-full = { $file }: The disk is full.
cli-file-unwritable = { $file }: Nothing can be written there.
cli-file-other = { $file }: This does not work ({ $fault }).

backup-title = Copying
backup-done = Everything is in { $file }, encrypted. The key is not in it: keep { $key } apart from it.
restore-title = Restoring
restore-no-file = { $file }: There is no such file.
restore-done = Everything is there again, and compared.
move-title = Moving
move-done = Everything is in { $url } and was compared. Now set QUARTIER_DATABASE_URL to it and start the bot. The old database is unchanged: delete it when all is well.
key-title = Encrypting anew
key-rotate-done = Everything is encrypted with the new key. The old one still opens older copies: { $key } holds both.
key-forget-done = Only the new key is left in { $key }. Copies from before can no longer be restored.

import-title = Taking in contributions
import-done = { $taken ->
    [one] 1 contribution taken in
   *[other] { $taken } contributions taken in
}, { $known } known before, { $bad ->
    [one] 1 line not readable
   *[other] { $bad } lines not readable
}.
import-bad-line = Line { $line }: { $reason }
import-wrong = { $file }: { $reason }
import-format = The name must end in .csv, .jsonl, .ndjson or .json.
import-file = The file cannot be opened.
import-no-text-column = The first line lacks the column text.
import-json = This is no JSON object.
import-csv = This line is no valid CSV.
import-no-text = The text is missing.
import-encoding = The text is not UTF-8.
import-too-long = The text is longer than 4000 characters.
import-time = The time cannot be read. It looks like this: 2026-05-04T18:30:00+02:00
import-rejected = Polis has rejected this contribution.
import-withdrawn = This proposal was withdrawn.
import-kind = There is no such kind. There are problem, need, offer, idea, value, feedback and question.

export-target = { $target } is a file. It has to be a folder, or the name has to end in .zip.
export-done = { $files } files are in { $target }.
export-service = Damage or defect
export-service-about = What people have reported as a problem in the dialogue “{ $title }”, with the place

settings-wrong = { $setting } is wrong: { $hint }.
settings-missing = { $setting } is missing: { $hint }.
settings-hint-key = it is what quartier key new makes: 32 bytes, written as base64
settings-hint-telegram-token = it looks like 123456789:AbC…, as @BotFather gives it
settings-hint-url = it is an address such as https://matrix.example.org
settings-hint-https = it is a public address that begins with https://
settings-hint-matrix-user = it looks like @bot:example.org
settings-hint-host-port = it looks like 127.0.0.1:8080
settings-hint-addresses = it is a list such as telegram:4711,matrix:@anna:example.org
settings-hint-name = it has only small letters, digits and -, at most 40
settings-hint-language = it is a code such as de or en
settings-hint-day = it is a day such as 2027-06-30
settings-hint-time = it is a time such as 18:00, or never
settings-hint-zone = it is a time zone such as Europe/Berlin
settings-hint-yes = it is yes or no
settings-hint-log = it is text or json
settings-hint-pipelines = it is a list like de=de_core_news_lg,en=/srv/pipelines/en
settings-hint-pipelines-for = it is tagging, entities or both with a comma
settings-hint-pipeline-missing = this spaCy pipeline is not installed here, or does not fit this spaCy
settings-hint-pipeline-language = this spaCy pipeline is made for another language
settings-hint-pipeline-parts = this spaCy pipeline lacks what QUARTIER_PIPELINES_FOR wants of it
settings-hint-pipeline-vectors = this spaCy pipeline has no vectors
settings-hint-pipeline-unmeasured = its language is none of those by which vectors are measured here: de, en, xx
settings-hint-matrix = Matrix needs it
settings-hint-webhook = the webhook needs it

demo-title = The first evening in Lindenhof
demo-begin = { $people } people talk to the bot, { $voices } times, in German, English, Turkish, Ukrainian and Arabic. This is how the first talk ends:
demo-talks = Talking
demo-digest = This is what the moderators receive
demo-agenda = This is what everyone learns
demo-room = This is where { $people } of them go on
demo-your-turn = Your turn
demo-talk = Write to the bot. You are a moderator too: try "digest" and "agenda". Ctrl+D ends it.
demo-files = The digest is in { $folder }: { $files }
demo-connect =
    To connect Telegram: write to @BotFather on Telegram, then /newbot. Put the token into the file .env:
      QUARTIER_TELEGRAM_TOKEN=123456789:AbC…
    To connect Matrix: make an account for the bot on your server. Put into the file .env:
      QUARTIER_MATRIX_HOMESERVER=https://matrix.example.org
      QUARTIER_MATRIX_USER=@quartier:example.org
      QUARTIER_MATRIX_PASSWORD=…
    Then: .venv/bin/quartier run
