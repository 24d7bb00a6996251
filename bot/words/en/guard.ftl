### At what the guard stops: what a text holds, what comes in its place, and by what it is known.
### $kinds: the kinds in a row. $text: the text as it is stored.

guard-left-out = This is what I left out: { $kinds }. I store your text like this: “{ $text }”

# Words for "A person shall decide", separated by |.
guard-objection-also = objection|i object|a person|person

# The guard stops where no person decides: between two people, or where moderators write or read themselves.
# $why: how I noticed.
guard-insult =
    There is an insult in the text.
    The rule: Say what bothers you, but attack nobody.
    .hint =
        This is how I noticed:
        { $why }
    .name = Insult
    .error-no-option = I did not understand that. Please choose an answer.
    .option-change = I write it anew
    .option-keep = Leave it so
    .option-discard = Discard it
guard-threat =
    There is a threat in the text.
    The rule: Nobody threatens others here.
    .name = Threat

guard-kind =
    .name = a name
    .address = an exact address
    .phone = a phone number
    .email = an e-mail address
    .iban = an account number
    .plate = a number plate
    .username = a user name
guard-placeholder =
    .name = [name]
    .address = [address]
    .phone = [phone number]
    .email = [e-mail address]
    .iban = [account number]
    .plate = [number plate]
    .username = [user name]
guard-why =
    .name-full = • Name: there is a first name and a family name.
    .name-unusual = • Name: 2 words look like a first name and a family name.
    .name-after-title = • Name: it stands after a title or a form of address.
    .name-after-initial = • Name: it stands after an initial.
    .name-introduced = • Name: somebody introduces themselves.
    .name-kin = • Name: it stands after a word like “neighbour” or “mother”.
    .name-lives = • Name: it says where somebody lives.
    .name-article = • Name: it is a family name as it is said in German.
    .name-plural = • Name: it names a family, or to whom something belongs.
    .name-signature = • Name: it stands at the end like a signature.
    .name-at-the-end = • Name: it stands alone at the end.
    .name-with-contact = • Name: it stands beside a number or an address.
    .name-given-with-contact = • Name: a first name stands beside a number or an address.
    .name-trained = • Name: the municipality’s spaCy model takes it for one.
    .street-house-number = • Address: there is a street with a house number.
    .street-house-number-spelled = • Address: there is a street with a house number in words.
    .street-where-one-lives = • Address: it says in which street somebody lives.
    .street-english = • Address: there is a street with a house number.
    .street-turkish = • Address: there is a street with a house number.
    .street-ukrainian = • Address: there is a street with a house number.
    .street-arabic = • Address: there is a street with a house number.
    .house-number = • Address: there is a house number.
    .house-number-street = • Address: there is a house number before the street.
    .house-number-where-one-lives = • Address: it says in which house somebody lives.
    .phone-digits = • Phone: a phone number has so many digits.
    .phone-grouped = • Phone: the digits stand in groups as in a phone number.
    .phone-after-word = • Phone: a word like “phone” stands before it.
    .phone-spelled = • Phone: there is a number in words.
    .phone-abroad = • Phone: there is a number with the code of a country.
    .email-sign = • E-mail: there is the sign @ in an address.
    .email-disguised = • E-mail: there is an address with a word instead of @.
    .iban-checksum = • Account: the check digits of an IBAN are right.
    .iban-shape = • Account: the number looks like an IBAN.
    .account-number = • Account: a word like “account” stands before it.
    .plate-district = • Number plate: it begins with a German district.
    .plate-after-word = • Number plate: a word like “number plate” stands before it.
    .plate-foreign = • Number plate: it has the form of another country.
    .plate-turkish = • Number plate: it has the Turkish form.
    .plate-ukrainian = • Number plate: it has the Ukrainian form.
    .username-at = • User name: the sign @ stands before it.
    .username-link = • User name: there is a link to a person.
    .username-matrix = • User name: it has the form of a Matrix address.
    .username-network = • User name: the name of a network stands before it.
    .insult-word = • There is a swear word.
    .insult-masked = • There is a hidden swear word.
    .insult-compound = • There is a swear word in a long word.
    .insult-address = • Somebody is sworn at.
    .insult-contempt = • People are spoken of with contempt.
    .insult-about = • Something insulting is said about people.
    .insult-phrase = • There is a phrase that insults people.
    .threat-kill = • Somebody is threatened with death.
    .threat-kill-all = • Death is wished to a group.
    .threat-die = • Death is wished to somebody.
    .threat-where-you-live = • Somebody threatens: I know where you live.
    .threat-you-will-see = • Somebody threatens: you will see.
    .threat-beat = • Somebody is threatened with a beating.
    .threat-arson = • Somebody threatens with fire.
    .threat-bomb = • Somebody threatens with a bomb.
    .threat-weapon = • Somebody threatens with a weapon.
    .threat-or-else = • Somebody demands something and threatens.
    .spam-money = • Money is promised.
    .spam-coins = • Digital money is advertised.
    .spam-selling = • Something is for sale.
    .spam-chain = • It looks like a chain letter.
    .spam-links = • There are many links.
    .spam-short-link = • There is a shortened link with few words.
    .spam-repeated = • The same stands there again and again.
    .spam-gibberish = • These are no words.
    .threat-sounds = • This sounds like a threat.
    .insult-sounds = • This sounds like an insult.
    .spam-sounds = • This sounds like advertising or fraud.
