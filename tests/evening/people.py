"""What people of both networks do this evening: all by typed words, so that every answer is a message of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.words import Words
from tests.botapi.people import Person
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Shown

Neighbour = Person | MatrixCitizen
WORDS = Words("de")
DIFFERENT = WORDS("intake-same.option-mine")
ONE = WORDS("intake-several.option-one")
NOWHERE = WORDS("intake-place.option-nowhere")
SEND = WORDS("intake-send.option-yes")
AGREE = WORDS("welcome-agree.option-agree")


async def until(who: Neighbour, is_so: Callable[[], bool], otherwise: str) -> None:
    """Wait until what ``who`` sees makes it so."""
    if isinstance(who, Person):
        await who.telegram.changes.until(is_so, otherwise)
    else:
        await who.until(is_so)


async def says(who: Neighbour, text: str) -> Shown:
    """Write and read the one message that answers."""
    before = len(await who.sees(0))
    await who.write(text)
    return (await who.sees(before + 1))[-1]


async def agrees(who: Neighbour) -> None:
    """From the first word to the question what the concern is."""
    await says(who, "/start" if isinstance(who, Person) else "Hallo")
    await says(who, AGREE)
    asked = await says(who, "ja")
    assert asked.text == WORDS("intake-concern")


async def contributes(who: Neighbour, text: str) -> None:
    """One contribution; somebody who is shown the same from others insists on their own words, and means one thing."""
    shown = await says(who, text)
    if ONE in shown.buttons:
        shown = await says(who, ONE)
    if DIFFERENT in shown.buttons:
        shown = await says(who, DIFFERENT)
    assert NOWHERE in shown.buttons, shown
    shown = await says(who, NOWHERE)
    assert SEND in shown.buttons, shown
    shown = await says(who, "ja")
    assert shown.buttons == (WORDS("desk-again"), WORDS("desk-mine")), shown


async def takes_part(who: Neighbour, texts: Sequence[str]) -> None:
    """Agree, then say everything."""
    await agrees(who)
    for text in texts:
        await contributes(who, text)


async def reads(who: Neighbour, is_it: Callable[[Shown], bool], what: str) -> Shown:
    """Wait for a message and give it."""

    async def shown() -> Sequence[Shown]:
        return await who.sees(0)

    found: list[Shown] = []

    def has_come() -> bool:
        seen = who.shows() if isinstance(who, Person) else who._shown()
        found[:] = [one for one in seen if is_it(one)]
        return bool(found)

    await until(who, has_come, f"{what} has not come")
    return found[-1]
