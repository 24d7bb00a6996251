### The second door: for all who speak for an organisation.
### $verified: yes, when moderators have verified the organisation. $name, $kind, $place, $does, $members: what is known of it.

organisation-name =
    What is your organisation called?
    It can be a club, a shop, an office or an initiative.
    .hint = Write the name as others know it. For example: “Auental gymnastics club”. Everybody in the dialogue can see the name.
    .name = Name
    .summary = Name: { $value }
    .error-empty = I found no words in that. Please write the name in words.
    .error-too-short = That is very short. Please write the whole name.
    .error-too-long = The name is too long. It has { $length } characters. Please shorten it to { $longest } characters.

organisation-kind = What kind of organisation is it?
    .hint = Choose what fits best.
    .name = Kind
    .summary = Kind: { $value }
    .error-no-option = I did not understand that. Please choose an answer.
    .option-club = Club
    .option-shop = Shop or business
    .option-office = Office or institution
    .option-initiative = Initiative
    .option-other = Something else

organisation-place =
    Where is the organisation?
    Write me a street or a square, for example.
    .hint = It is the place where others find you. It can be left out.
    .name = Place
    .summary = Place: { $value }
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-nowhere = No particular place

organisation-does = What does the organisation do? Write it to me in 1 sentence.
    .hint = For example: “We do gymnastics with children and old people.”
    .name = What it does
    .summary = What it does: { $value }
    .error-empty = I found no words in that. Please write it in words.
    .error-too-short = That is very short. Please write a little more.
    .error-too-long = The text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

organisation-found =
    Everybody in the dialogue can see this. They do not see who speaks for it.
    Shall I enter the organisation like this?
    .hint = If all is right, choose “{ organisation-found.option-yes }”. You can still change everything. Write: { command-change }.
    .name = Enter
    .error-no-option = I did not understand that. Shall I enter it? Please answer yes or no.
    .option-yes = Yes, enter it
    .option-no = No, do not enter it

organisation-which = For whom do you speak?
    .hint = Choose your organisation. Or enter one more.
    .name = Organisation
    .error-no-option = I did not understand that. Please choose an answer.
    .option = { $text }{ hall-verified }
    .option-another = One more organisation
    .option-close = Done

organisation-what =
    { $name }{ hall-verified }
    { $does }
    Place: { $place }
    { $members ->
        [one] 1 person speaks for the organisation.
       *[other] { $members } people speak for the organisation.
    }

    What do you want to do?
    .hint = Tell me what you need. Or bring in others who speak for the organisation, too.
    .name = What to do
    .error-no-option = I did not understand that. Please choose an answer.
    .option-need = Say what we need
    .option-needs = End what we need
    .option-invite = Bring somebody in
    .option-leave = Speak for it no more
    .option-close = Done

organisation-open = What do you need no more?
    .hint = Choose what you need no more. I will ask once more after that.
    .name = Need
    .error-no-option = I did not understand that. Please choose an answer.
    .option-close = Done

organisation-settle =
    { hall-need }

    What shall become of it?
    .hint = With “{ organisation-settle.option-enough }” the text stays in the dialogue. With “{ organisation-settle.option-withdraw }” I erase it.
    .name = What becomes of it
    .error-no-option = I did not understand that. Please choose an answer.
    .option-enough = We have enough help
    .option-withdraw = Take it back and erase it
    .option-keep = Leave it as it is

organisation-sure =
    You will no longer speak for: { $about }
    If you are the last person, I close the organisation. What it needs is taken back then.

    Are you sure?
    .hint = Others of the organisation can invite you again later.
    .name = Speak for it no more
    .error-no-option = I did not understand that. Please answer yes or no.
    .option-yes = Yes, I stop
    .option-no = No, I stay

organisation-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

organisation-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
