"""The talk that all bots hold: five messages of a citizen, answered by four questions and a thanks."""

from __future__ import annotations

from bot.words import Words

_WORDS = Words("de")
CONCERNS = (
    "Die Lampe am Spielplatz ist seit Wochen kaputt.",
    "Der Bus kommt abends nie nach Plan.",
    "Auf dem Markt liegt nach dem Fest viel Müll.",
    "Wir brauchen einen sicheren Weg zur Schule.",
    "Im Park fehlen Bänke für ältere Leute.",
    "Die Miete steigt jedes Jahr, Wohnungen fehlen.",
)
_BEGINNINGS = ("", "Schon lange: ", "Bitte helft: ", "Ich finde: ", "Wieder einmal: ", "Leider: ", "Also: ", "Hier: ")
DIFFERENT = _WORDS("intake-same.option-mine")
NOWHERE = _WORDS("intake-place.option-nowhere")
YES = _WORDS("intake-send.option-yes")
CANCEL, BACK, CHANGE = (_WORDS(f"hall-nav.{step}") for step in ("cancel", "back", "change"))
THANKS = _WORDS("desk-reported", number=1)
BEGIN = "/intake"
LENGTH = 5
"""Messages of a citizen in one talk, each of which is answered by one of the bot."""

QUESTIONS = {
    "concern": (_WORDS("intake-concern"), (CANCEL,)),
    "same": (_WORDS("intake-same"), (*CONCERNS[:3], DIFFERENT, BACK, CANCEL)),
    "place": (_WORDS("intake-place"), (NOWHERE, BACK, CANCEL)),
    "send": (_WORDS("intake-send"), (YES, CHANGE, BACK, CANCEL)),
}
"""Question -> (its words, its buttons), as Quartier asks them: the peers ask the same."""
THANKED = (_WORDS("desk-again"), _WORDS("desk-mine"))


def line(person: int, count: int) -> str:
    """What somebody writes as their ``count``-th message (from 0), one talk after the other."""
    talk, step = divmod(count, LENGTH)
    number = person + talk
    concern = _BEGINNINGS[number // len(CONCERNS) % len(_BEGINNINGS)] + CONCERNS[number % len(CONCERNS)]
    return (BEGIN, f"{concern} {_sign(person)}{_sign(talk)}", DIFFERENT, NOWHERE, YES)[step]


def _sign(number: int) -> str:
    """A number in letters: no two concerns are the same, so that nobody can answer from a cache."""
    return "".join("abcdefghkm"[int(digit)] for digit in str(number))
