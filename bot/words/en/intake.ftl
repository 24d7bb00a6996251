### A concern: what it is, whether others said it already, where it is, send.
### $longest: as many characters fit. $shortest: as many are needed. $length: as many are there.
### $people: as many people stand behind $text, the concern of others.
### $value: what was answered, or what is written on the button that was chosen.

intake-concern =
    What is not good in your neighbourhood? Or what do you need?
    Write it to me in 1 or 2 sentences.
    .hint =
        Just write what bothers you or what is missing. For example: "The lamp at the playground has been broken for 3 weeks."
        Please write no names and no phone numbers.
    .name = Concern
    .summary = Concern: { $value }
    .error-empty = I found no words in that. Please write your concern in words.
    .error-too-short = That is very short. Please write a little more: at least { $shortest } characters.
    .error-too-long =
        Your text is too long. It has { $length } characters. Please shorten it to { $longest } characters.
        If you have more than one concern, send each of them on its own.

intake-same =
    Others said something like that.
    Do you mean the same? Then choose it. Your voice is added to it.
    .hint = Choose a concern if it is the same as yours. If not, I take yours in as a new concern.
    .name = Same concern
    .error-no-option = I did not understand that. Please choose a concern. Or tell me that you mean something else.
    .option =
        { $people ->
            [one] 1 person: “{ $text }”
           *[other] { $people } people: “{ $text }”
        }
    .option-mine = No, I mean something else

intake-place =
    Where is that?
    Write me a street or a square, for example.
    .each =
        Where is that: “{ $about }”?
        Write me a street or a square, for example.
    .hint = A place helps others to understand your concern. Please do not write your own address. It also works without a place.
    .name = Place
    .summary = Place: { $value }
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-same = At the same place
    .option-nowhere = No particular place

intake-street =
    Do you know the street or the square?
    Then others find it more easily.
    .hint = Write the name without a house number. For example: “At the playground in Garden Street”. It also works without.
    .name = Street
    .summary = Street: { $value }
    .error-empty = I found no words in that. Please write the street in words.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-skip = Skip

intake-alt =
    What can be seen on the photo?
    1 sentence helps people who cannot see it.
    .hint = For example: “A bench with a broken seat.” If you sent several photos, write 1 sentence for all of them. Please write no names.
    .name = Description of the photo
    .summary = Photo: { $value }
    .error-empty = I found no words in that. Please write in words what can be seen.
    .error-too-long = That is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-skip = Skip

intake-send = Shall I send this?
    .hint = If everything is right, choose “{ intake-send.option-yes }”. You can still change everything. Just write: { command-change }.
    .name = Sending
    .error-no-option = I did not understand that. Shall I send it? Please answer yes or no.
    .option-yes = Yes, send it
    .option-no = No, do not send it

# The guard stops. $about: the text as it would be stored. $kinds: what it held. $why: by what I know it.
intake-guarded =
    Stop. There is { $kinds } in your text.
    I would store it like this:
    “{ $about }”
    .hint =
        I leave out what shows who is meant. That protects you and others. This is how I knew:
        { $why }
    .name = What is left out
    .error-no-option = I did not understand that. Shall I store the text like this? Please choose an answer.
    .option-store = Store it like this
    .option-change = Write it anew
    .option-discard = Discard it

intake-insult =
    There is an insult in your text. I do not show it to others.
    The rule: say what bothers you, but do not attack people.
    .hint =
        Your concern matters all the same. If I am wrong, a person decides. This is how I knew:
        { $why }
    .name = Insult
    .error-no-option = I did not understand that. Please choose an answer.
    .option-change = I write it anew
    .option-person = A person shall decide
    .option-discard = Discard it

intake-threat =
    There is a threat in your text. I do not show it to others.
    The rule: nobody threatens others here.
    .hint =
        Your concern matters all the same. If I am wrong, a person decides. This is how I knew:
        { $why }
    .name = Threat
    .error-no-option = I did not understand that. Please choose an answer.
    .option-change = I write it anew
    .option-person = A person shall decide
    .option-discard = Discard it

intake-spam =
    Your text looks like advertising or spam. I do not show it to others.
    The rule: this is about your neighbourhood.
    .hint =
        If I am wrong, a person decides. This is how I knew:
        { $why }
    .name = Advertising
    .error-no-option = I did not understand that. Please choose an answer.
    .option-change = I write it anew
    .option-person = A person shall decide
    .option-discard = Discard it

# Several concerns in one text. $count: as many. $parts: the concerns, each in a line.
intake-several =
    I read { $count } concerns:
    { $parts }

    Is that right?
    .hint = If there are several, each can be dealt with on its own. I only divide them if you say yes.
    .name = Several concerns
    .error-no-option = I did not understand that. Are there several concerns? Please choose an answer.
    .option-yes = Yes, { $count } concerns
    .option-one = No, it is 1 concern
    .option-change = Write it anew

intake-each =
    One of your concerns: “{ $about }”
    Others said something like that. Do you mean the same?
    .hint = Choose a concern if it is the same as yours. If not, I take yours in as a new concern.
    .name = Same concern
    .error-no-option = I did not understand that. Please choose a concern. Or tell me that you mean something else.
    .option = { intake-same.option }
    .option-mine = No, I mean something else

# After "I mean the same".
intake-more = Shall only your voice count? Or do you want to add something?
    .hint = Your voice counts in any case. Your own words will stand beside it.
    .name = Adding
    .error-no-option = I did not understand that. Please choose an answer.
    .option-count = Only count my voice
    .option-add = I want to add something

intake-addition =
    What do you want to add?
    Write it to me in 1 or 2 sentences.
    .hint = Your words will stand with the concern of the others. Please write no names and no phone numbers.
    .name = Addition
    .summary = Your addition: { $value }
    .error-empty = I found no words in that. Please write your addition in words.
    .error-too-short = That is very short. Please write a little more: at least { $shortest } characters.
    .error-too-long = Your text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

# $because: the words from which the proposal comes.
intake-kind = What is your concern? Choose what fits best.
    .hint = My proposal comes from your words: “{ $because }”. You know better.
    .name = Kind
    .summary = Kind: { $value }
    .error-no-option = I did not understand that. Please choose what fits best.
    .option-problem = Problem
    .option-need = I need this
    .option-offer = Offer
    .option-idea = Idea
    .option-value = This matters to me
    .option-feedback = Feedback
    .option-question = Question

# It does not look like a concern: weather, jokes, elections.
intake-astray =
    I do not know that. I am a computer program, and only here for your neighbourhood.
    For example, you can write to me: “The lamp at the playground is broken.”
    Or: “When will the bridge be repaired?”

    Is it about your neighbourhood?
    .hint = If you tell me so, I take it in. If not, just write something else.
    .name = Neighbourhood
    .error-no-option = I did not understand that. Please choose an answer.
    .option-ours = Yes, it is about the neighbourhood
    .option-else = No, I write something else

# Somebody who also speaks for an organisation says a need.
intake-whose = You also speak for an organisation. Do you say this for yourself, or does the organisation need it?
    .hint = If the organisation needs it, I will also ask: how many people, when and where. Then others can help.
    .name = Who
    .error-no-option = I did not understand that. Please choose an answer.
    .option-mine = For myself
    .option-organisation = The organisation needs it
