### Which language I speak. language-own-name is the language's name in itself.

language-own-name = English

language-which = Which language do you want to speak with me?
    .hint = I will write to you in this language. You yourself can write in any language.
    .name = Language
    .error-no-option = Sorry, I do not speak this language. Please choose one from the list.
