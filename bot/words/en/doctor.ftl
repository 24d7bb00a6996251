### What `quartier doctor` and `quartier parked` say to those who run the bot.

doctor-state-ok = ok
doctor-state-look = look
doctor-state-wrong = wrong

doctor-settings = The settings are complete. Networks: { $networks }.

doctor-data = The folder { $folder } is there, and nobody else may read it.
doctor-data-missing = The folder { $folder } is not there yet.
    .do = The first start makes it. If there was one before, QUARTIER_DATA names the wrong place.
doctor-data-foreign = The folder { $folder } cannot be used by this user.
    .do = Call quartier as the user that runs the bot, for example with sudo -u quartier.
doctor-data-open = Others on this machine may read the folder { $folder }.
    .do = chmod -R go= { $folder }

doctor-key = The key file { $file } is there, and nobody else may read it.
doctor-key-missing = The key file { $file } is not there.
    .do = The first start makes it. If there was one before, bring it back: without it nobody can read the texts.
doctor-key-wrong = The key does not fit. { $reason }
    .do = Bring back the key that was here before: QUARTIER_KEY_FILE or QUARTIER_KEY.
doctor-key-open = Others on this machine may read the key file { $file }.
    .do = chmod 600 { $file }

doctor-voice = Voice messages are understood by the model in { $folder }.
doctor-voice-none = Voice messages are kindly declined: QUARTIER_VOICE_MODEL is not set.
doctor-voice-file = Voice messages do not work. In QUARTIER_VOICE_MODEL ({ $folder }) this is missing: { $missing }.
    .do = Put the whole folder of a Whisper model there: model.bin, config.json, tokenizer.json, vocabulary.*
doctor-voice-library = Voice messages do not work. The model in { $folder } is there, but the program for it is missing.
    .do = pip install "{ $missing }"

doctor-pipeline = Texts in the language { $language } are also read by the spaCy pipeline { $pipeline }.
doctor-vectors = Texts are compared by: { $encoder }.
doctor-vectors-stale =
    { $count ->
        [one] 1 contribution was read by another encoder. It is read anew when the bot starts.
       *[other] { $count } contributions were read by another encoder. They are read anew when the bot starts.
    }

doctor-database = The database answers and is up to date.
doctor-database-fault = The database cannot be reached ({ $reason }).
    .do = Look at QUARTIER_DATABASE_URL, and whether the database server runs. Until then nothing is lost.
doctor-database-locked = The database takes nothing in.
    .do = Look whether the disk is full, who owns the file, and whether another program holds it.
doctor-database-none = There is no database yet.
    .do = The first start makes it. If there was one before, QUARTIER_DATABASE_URL names the wrong place.
doctor-database-older = The database is of an earlier release.
    .do = Make a copy, then: quartier migrate
doctor-database-foreign = The database is of a later release than this program.
    .do = Install the release that was here before, or go back to a copy of the data.
doctor-disk = The disk has only { $megabytes } MB left.
    .do = Make room soon. When the disk is full, the bot keeps nothing and answers nobody.
doctor-wal = The database's log has grown to { $megabytes } MB.
    .do = Some program keeps the database open. Restart the bot; end other programs that read the file.

doctor-queues = Nothing waits too long, and nothing is parked.
doctor-waiting-in = { $network }: { $count ->
    [one] 1 message has waited for its answer for { $minutes } minutes.
   *[other] { $count } messages wait for their answers, the oldest for { $minutes } minutes.
}
    .do = Look whether the bot runs. If it does: journalctl -u quartier -n 50
doctor-waiting-out = { $network }: { $count ->
    [one] 1 answer has waited to be sent for { $minutes } minutes.
   *[other] { $count } answers wait to be sent, the oldest for { $minutes } minutes.
}
    .do = Look at what is said of this network here. What waits goes out by itself when the network takes it.
doctor-parked = { $count ->
    [one] 1 message could not be read
   *[other] { $count } messages could not be read
}: { $reasons }
    .do = Report the reasons; they hold no word of anybody. After a new release: quartier parked retry all

doctor-digest = { $dialogue }: the last digest went out on { DATETIME($last, dateStyle: "long") }.
doctor-digest-none = { $dialogue }: no digest has gone out yet.
doctor-digest-late = { $dialogue }: the digest is late.
    .do = It goes out by itself once the bot runs. If the bot runs: journalctl -u quartier -n 50
doctor-digest-nobody = { $dialogue }: nobody moderates it.
    .do = Set QUARTIER_MODERATORS, or call quartier invite.

doctor-roles = { $dialogue }: moderators { $moderator }, organisers { $organiser }, table moderators { $table_moderator }, administrators { $administrator }.
doctor-roles-both = { $dialogue }: the same address is administrator and moderator ({ $count } times).
    .do = Administrators should not read along: give each role to a person of its own, or take one back with /team.

doctor-clock = It is { $time } in { $zone }.
doctor-clock-back = It is { $time } in { $zone }, but messages have come in later than that.
    .do = Set the clock of this machine: timedatectl set-ntp true

doctor-network-down = { $network } cannot be reached ({ $fault }).
    .do = Look at the network of this machine. The bot goes on by itself when { $network } is back.
doctor-network-foreign = Something else answers where { $network } should be.
    .do = Look at { $network ->
        [Telegram] QUARTIER_TELEGRAM_API
       *[other] QUARTIER_MATRIX_HOMESERVER
    }, and whether there is a proxy in between.

doctor-telegram-account = Telegram knows the bot as { $bot }.
doctor-telegram-token = Telegram does not know the token.
    .do = Ask @BotFather for it with /token, and put it into QUARTIER_TELEGRAM_TOKEN.
doctor-telegram-groups = The bot may not be added to groups, so it cannot make rooms on Telegram.
    .do = Tell @BotFather: /setjoingroups, Enable.
doctor-telegram-privacy = The bot may read along in groups, which it does not need.
    .do = Tell @BotFather: /setprivacy, Enable.
doctor-telegram-conflict = Telegram delivers to { $there }, but this bot asks for its messages by itself.
    .do = Restart the bot: it takes over. If this comes back, another program uses the token: /revoke at @BotFather.
doctor-telegram-webhook-unset = Telegram delivers to { $there } and not to { $wanted }.
    .do = Start the bot: it tells Telegram. If this comes back, another program uses the token.
doctor-telegram-webhook-fails = Telegram cannot deliver to { $wanted }. It gives as the reason: { $answer }
    .do = Look at the proxy, its certificate and QUARTIER_TELEGRAM_WEBHOOK. Telegram tries again for 24 hours.
doctor-telegram-pending = { $count } messages wait at Telegram.
    .do = Start the bot. Telegram keeps them for 24 hours.
doctor-telegram-forum = The bot has all rights in the Telegram group for rooms.
doctor-telegram-forum-lost = The bot cannot see the Telegram group for rooms. Telegram gives as the reason: { $answer }
    .do = Make the bot an administrator of the group again, or name another group so.
doctor-telegram-forum-rights = The bot lacks rights in the Telegram group for rooms.
    .do = Let it manage topics, invite users and pin messages.

doctor-matrix-account = The homeserver knows the bot as { $user }.
doctor-matrix-never = The homeserver answers. { $user } has never logged in from here.
    .do = Start the bot. If it ran before, QUARTIER_DATA names the wrong place.
doctor-matrix-session = The homeserver does not take the login of { $user } any more.
    .do = Restart the bot: it logs in again. If that fails: look at QUARTIER_MATRIX_PASSWORD.
doctor-matrix-device = The homeserver has no keys for the device of { $user }.
    .do = Restart the bot: it publishes them.
doctor-matrix-unsigned = The device of { $user } is not signed by its account, so others may not write to it.
    .do = Restart the bot. If this comes back, somebody has reset the account: take a fresh one.
doctor-matrix-signed = The bot's Matrix device is signed by its account.

doctor-process = The bot runs here and says that it is well.
doctor-process-none = No bot answers at { $place }.
    .do = If it should run on this machine: sudo systemctl start quartier
doctor-process-other = Another program answers at { $place }.
    .do = Give QUARTIER_WEB another port.
doctor-process-stuck = A part of the running bot has stopped.
    .do = sudo systemctl restart quartier
doctor-process-network = { $network } in the running bot: { desk-machine-trouble }.
    .do = It tries again by itself. Why it does not work is in the log: journalctl -u quartier -n 50
doctor-process-database = The running bot cannot use its database ({ $reason }).
    .do = It tries again by itself. Look at the disk and at the database server.

parked-call = Call it so: quartier parked, quartier parked retry NUMBER, quartier parked drop NUMBER; or all.
parked-count = { $count ->
    [0] Nothing is parked.
    [one] 1 message is parked.
   *[other] { $count } messages are parked.
}
parked-unknown = No message { $number } is parked.
parked-retried = { $count ->
    [0] Nothing is parked.
    [one] 1 message gets its turn again as soon as the bot runs.
   *[other] { $count } messages get their turn again as soon as the bot runs.
}
parked-dropped = { $count ->
    [0] Nothing is parked.
    [one] 1 message is dropped. What it said is erased.
   *[other] { $count } messages are dropped. What they said is erased.
}

# How long what is kept
doctor-retention = { $dialogue }: people and what they said are kept until { DATETIME($last, dateStyle: "long") }. Sooner go: { $kinds }
doctor-retention-open = { $dialogue }: it has no last day, so nothing is erased { $months } months after it. Sooner go: { $kinds }
    .do = Set QUARTIER_ENDS_ON, or the last day in the chat with: setup
doctor-retention-late = { $dialogue }: people should have been erased after { DATETIME($last, dateStyle: "long") }, and are still there.
    .do = See whether quartier run works with the role clock, and what its log says
doctor-kept-strangers = addresses without consent after { $days } day
doctor-kept-talks = open talks after { $days } days
doctor-kept-needs = words of helpers { $days } days after a need
doctor-kept-declined = declined concerns { $days } days after that
doctor-kept-post = what is left of messages after { $days } days
doctor-kept-codes = codes after 15 minutes
