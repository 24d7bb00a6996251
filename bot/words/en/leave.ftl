### Erasing all that is known of the person.

leave-sure =
    I can erase everything that I have of you.
    Then your concerns are gone. I also forget your made-up name and this address.
    Nobody can undo this.

    Shall I erase everything?
    .hint = If you say yes, I erase everything at once. If you say no, everything stays as it is.
    .name = Erase everything
    .error-no-option = I did not understand that. Shall I erase everything? Please answer yes or no.
    .option-yes = Yes, erase everything
    .option-no = No, erase nothing
