### What the person agreed to, part by part. Who changes what a part means also changes VERSION in bot/desk/consents.py.

consent-part =
    You take part. For that, you agreed to what I store. You can only take that back as a whole: write { command-leave }.

    These parts you can choose one by one:
    • Write to you: I tell you what is new and what becomes of your concern.
    • Quote you: your text may stand in summaries that everybody can read, without your name.
    • Pass on: when you help an organisation, it gets your message and how you can be reached. But only once both have said yes.
    • Other ways: I tell you where else you can take part. I keep that apart from your concerns.

    Tap to change a part.
    .hint = Without these parts you can take part just the same. You can change them at any time.
    .name = What I agreed to
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-contact-on = Write to me: no. Switch on
    .option-contact-off = Write to me: yes. Switch off
    .option-quoted-on = Quote me: no. Switch on
    .option-quoted-off = Quote me: yes. Switch off
    .option-passed_on-on = Pass on: no. Switch on
    .option-passed_on-off = Pass on: yes. Switch off
    .option-pool-on = Other ways: no. Switch on
    .option-pool-off = Other ways: yes. Switch off
    .option-close = Leave it like this
