"""What the tests of the guard say, and what they look at."""

from __future__ import annotations

from tests.quarter import Quarter

FIRE = "Help, the house next door is burning!"
CRISIS = "I do not want to live any more"
NAMED = "Mr Thomas Müller, phone 0171 2345678, parks on the pavement every day."
CLEANED = "Mr [name], phone [phone number], parks on the pavement every day."
PIECES = ("Müller", "2345678")
RUDE = "The idiots from the town hall never repair the path along the brook."
SEVERAL = "The lamp at the playground is broken. Secondly, bus 12 never comes on time in the evening."
NO_ALARM = "No, that is a concern"
EMPTY = "It is all getting too much for me"
HOME = "I do not feel safe at home"
NEEDS_HELP = "Yes, I need help"


def stored(quarter: Quarter) -> list[tuple[str, str, str]]:
    """(text, kind, rule for which it waits) of every contribution, the oldest first."""
    with quarter.store.open() as books:
        rows = [*books.contributions.of_dialogue(quarter.id), *books.contributions.held(quarter.id)]
        return sorted((row.text, row.kind, row.held) for row in rows)


def sends(quarter: Quarter, who: str) -> None:
    """From the question after the place to the receipt."""
    quarter.press(who, "No particular place")
    quarter.press(who, "Yes, send it")


def objects(quarter: Quarter, who: str) -> None:
    """``who`` wants a person to decide on what the guard stopped."""
    quarter.arrives(who)
    quarter.write(who, RUDE)
    quarter.write(who, "objection")
    sends(quarter, who)
