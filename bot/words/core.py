"""The core path: what every language says. The rest is said by those of `bot.words.WHOLE`, one of which stands in."""

from __future__ import annotations

CORE = (
    # The talks of citizens: to take part, to tell something, to take it back, to offer help.
    *("welcome-", "language-", "intake-", "photo-", "mine-", "reword-", "answer-", "needs-"),
    *("consent-", "receipts-", "objection-", "stop-", "leave-"),
    # What is said beside the talks: help, buttons, place and photo; whom to call in need; why the guard stops.
    *("hall-", "alarm-", "guard-"),
    # What can be typed.
    *("command-start", "command-help", "command-mine", "command-needs", "command-organisation", "command-language"),
    *("command-privacy", "command-my_data", "command-consent", "command-objection", "command-receipts"),
    *("command-join_in", "command-stop", "command-leave", "command-back", "command-change", "command-cancel"),
    *("yes-also", "no-also", "unsure-also", "greeting-also"),
    # What becomes of a contribution.
    *(
        "desk-again",
        "desk-mine",
        "desk-reported",
        "desk-reported-quiet",
        "desk-reported-held",
        "desk-reported-held-quiet",
        "desk-several-held",
        "desk-several-hears",
        "desk-reported-several",
        "desk-supported",
    ),
    *("desk-added", "desk-added-held", "desk-taken-in", "desk-declined-", "desk-withdrawn", "desk-gone"),
    *("desk-passed-on", "desk-undecided", "desk-asked-back", "desk-answer", "desk-answered"),
    *("desk-reworded", "desk-reworded-held", "desk-unsupported", "desk-photo-described", "desk-photo-kept"),
    *("desk-agenda-title", "desk-agenda-published", "desk-agenda-yours", "desk-agenda-evening", "desk-receipt-"),
    # One's rights.
    *("desk-consents", "desk-erase", "desk-resume", "desk-object", "desk-mute", "desk-my-data", "desk-my-data-"),
    *("desk-pool-in", "desk-pool-out", "desk-receipts-on", "desk-receipts-off", "desk-objection-received"),
    *("desk-objection-answered", "desk-end-near"),
    # Help that is offered and taken.
    *("desk-needs", "desk-need-look", "desk-need-fits", "desk-offer-fits", "desk-need-gone", "desk-need-own"),
    *("desk-help-", "desk-need-over", "desk-need-over-already", "desk-need-found-others"),
    *("desk-match-contact", "desk-match-contact-kept", "desk-match-through-bot", "desk-match-through-bot-kept"),
    "desk-relay",
)
"""The names of messages, each with all that belongs to it; one that ends with "-" is the beginning of many."""

_BEGINNINGS = tuple(one for one in CORE if one.endswith("-"))


def is_core(message: str) -> bool:
    """Whether every language says the message of this name."""
    return message in CORE or message.startswith(_BEGINNINGS)
