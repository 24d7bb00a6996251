### Where help is needed: for all who want to help.
### $answered: yes, when the person has already said that they can help.

needs-nothing = Nobody is looking for help just now. Please look again later.
    .hint = You can also write me what you can offer. When somebody needs it, I ask you.
    .name = Need
    .error-no-option = Nobody is looking for help just now.
    .option-close = Done

needs-which = Help is needed here. What do you want to see?
    .hint = Choose something. You decide after that whether you can help.
    .name = Need
    .error-no-option = I did not understand that. Please choose an answer.
    .option = { $text } ({ $organisation }{ hall-verified }){ $answered ->
        [yes] : you help
       *[no] {""}
    }
    .option-close = Done

needs-what =
    { hall-need }

    Can you help?
    .hint = The organisation learns nothing of you until you have both said yes.
    .name = Help
    .error-no-option = I did not understand that. Please choose an answer.
    .option-help = I can help
    .option-undo = I cannot help after all
    .option-close = No, not now

# What the organisation may know, and whether I may write: asked where it is needed and nobody has agreed yet.
needs-passed_on =
    Next you can write something for the organisation. For example how you can be reached.
    It gets that only after it has said yes. If you do not want that, you write to each other through me only.

    May I pass it on then?
    .hint = You can change that at any time. Then write: { command-consent }.
    .name = Passing on
    .error-no-option = I did not understand that. Please choose an answer.
    .option-yes = Yes, pass it on
    .option-bot = No, only through you

needs-hear =
    I have to be able to tell you what the organisation answers. Otherwise I do not ask it.
    May I write to you?
    .hint = I will then also tell you what is new. You can change that at any time. Then write: { command-consent }.
    .name = Writing to you
    .error-no-option = I did not understand that. May I write to you? Please answer with yes or no.
    .option-yes = Yes, write to me
    .option-no = No, do not write to me

needs-word =
    What shall the organisation know of you?
    Write, for example, when you can come and how you are reached.
    It reads this only when it has said yes, too.
    .hint = You need not write your real name. If the organisation says no, I erase your text.
    .name = Your message
    .summary = Your message: { $value }
    .error-empty = I found no words in that. Please write it in words.
    .error-too-short = That is very short. Please write a little more.
    .error-too-long = The text is too long. It has { $length } characters. Please shorten it to { $longest } characters.

needs-send = Shall I ask the organisation?
    .hint = I ask the organisation whether it accepts your help. I show it your message only after that.
    .name = Ask
    .error-no-option = I did not understand that. Shall I ask? Please answer yes or no.
    .option-yes = Yes, please ask them
    .option-no = No, do not ask

needs-insult = { guard-insult }
    .hint = { guard-insult.hint }
    .name = { guard-insult.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }

needs-threat = { guard-threat }
    .hint = { guard-insult.hint }
    .name = { guard-threat.name }
    .error-no-option = { guard-insult.error-no-option }
    .option-change = { guard-insult.option-change }
    .option-discard = { guard-insult.option-discard }
