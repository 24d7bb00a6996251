### The pool: who wants to hear of other ways to take part. Who changes what it means also changes VERSION in bot/desk/consents.py.

join_in-pool =
    There are other ways to take part: a citizens’ jury, a workshop, a walk through the quarter.
    If you want, I tell you of them. For that I keep your address and your language, apart from your concerns.

    Do you want to hear of other ways to take part?
    .hint = You can take this back at any time. Just write: { command-join_in }.
    .name = Other ways to take part
    .error-no-option = I did not understand that. Do you want to hear of it? Please answer yes or no.
    .option-yes = Yes, tell me of them
    .option-no = No, do not tell me
