### For moderators: which organisations there are, and which are verified.

organisations-nothing = There are no organisations yet.
    .hint = People can say here that they speak for an organisation. Then it stands in this list.
    .name = Organisations
    .error-no-option = There are no organisations yet.
    .option-close = Done

organisations-which = Which organisation do you want to see?
    .hint = Those that nobody has verified yet come first.
    .name = Organisation
    .error-no-option = I did not understand that. Please choose an answer.
    .option = { $text }{ hall-verified }
    .option-close = Done

organisations-what =
    { $name }{ hall-verified }
    Kind: { $kind ->
        [club] Club
        [shop] Shop or business
        [office] Office or institution
        [initiative] Initiative
       *[other] Something else
    }
    Place: { $place }
    { $does }

    Have you made sure that this organisation really exists?
    .hint = Give them a call, for example. Others then see “verified”. I note who decided it and when.
    .name = Verify
    .error-no-option = I did not understand that. Please choose an answer.
    .option-verify = Show it as verified
    .option-unverify = No longer show it as verified
    .option-close = Done
