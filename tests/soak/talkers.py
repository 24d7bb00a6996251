"""Citizens who talk all the time, wait for their answers across restarts, and notice what is missing or said twice."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Sequence
from random import Random

from bot.words import Words
from storage import Store
from tests.botapi.people import Person
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Shown

Neighbour = Person | MatrixCitizen
WORDS = Words("de")
DIFFERENT = WORDS("intake-same.option-mine")
NOWHERE = WORDS("intake-place.option-nowhere")
SEND = WORDS("intake-send.option-yes")
CONCERNS = (
    "Die Lampe am Spielplatz ist seit Wochen kaputt.",
    "Der Bus 12 kommt abends nie nach Plan.",
    "Auf dem Markt liegt nach dem Fest viel Müll.",
    "Wir brauchen einen sicheren Weg zur Schule.",
    "Im Park fehlen Bänke für ältere Leute.",
    "Die Miete steigt jedes Jahr, Wohnungen fehlen.",
)
PATIENCE = 240.0
"""Seconds after which an answer is lost: on a busy machine, life after life may be too short to give it."""
NUMBER = re.compile(r"Nr\. (\d{6})")


class Lost(AssertionError):
    """Something was lost, or said twice."""


def concern(number: int) -> str:
    """A contribution that no other is equal to; every sixth is alike."""
    return f"{CONCERNS[number % len(CONCERNS)]} Nr. {number:06}"


def look(who: Neighbour) -> list[Shown]:
    """All that stands in somebody's chat, in the order in which it came."""
    return who.shows() if isinstance(who, Person) else who._shown()


def parted(shown: Sequence[Shown]) -> tuple[list[Shown], list[tuple[str, str]]]:
    """The messages, and apart from them what is a copy of the message before it: (that one, copy) as message ids.

    The bot never says the same twice in a row to somebody who answers its questions.
    """
    single: list[Shown] = []
    copies: list[tuple[str, str]] = []
    before: Shown | None = None
    for one in shown:
        if before is not None and (before.text, before.title) == (one.text, one.title):
            copies.append((before.message, one.message))
        else:
            single.append(one)
        before = one
    return single, copies


class Talker:
    """One citizen. ``number`` (below 100) makes their contributions different from all others'."""

    def __init__(self, who: Neighbour, number: int, store: Store, chance: Random) -> None:
        self.who, self._number, self._store, self._chance = who, number, store, chance
        self.said = 0
        """Words that were written, each of which is answered by one message."""
        self.reported: list[str] = []
        """Contributions whose arrival the bot confirmed."""
        self.supported: list[str] = []
        self.wanted = ""
        """The contribution that is just being said."""
        self.supporting = ""
        self.since: float | None = None
        """When they wrote what is not answered yet, by `time.monotonic`."""
        self._told = self._from = 0

    @property
    def address(self) -> str:
        return str(self.who.address)

    def chat(self) -> list[Shown]:
        """What came since they have arrived."""
        return look(self.who)[self._from :]

    def copies(self) -> list[tuple[str, str]]:
        """What stands twice in the chat."""
        return parted(self.chat())[1]

    # ------------------------------------------------------------------------------------------ what they do

    async def arrives(self) -> None:
        """From the first word to the question what the concern is.

        On Matrix the opened chat may be answered before the first word is, so only what comes later is counted.
        """
        if isinstance(self.who, MatrixCitizen):
            await self.who.open_chat()
            await self.who.knows_the_bot()
        steps = {
            "/start" if isinstance(self.who, Person) else "Hallo": "",
            WORDS("welcome-agree.option-agree"): WORDS("welcome-hear"),
            "ja": WORDS("intake-concern"),
        }
        for said, asked in steps.items():
            await self.who.write(said)
            await self._reads(asked)
        self._from = len(look(self.who))
        await self._stands(())

    async def _reads(self, text: str) -> None:
        """Wait until the newest message is this one, or (empty) any."""

        def has_come() -> bool:
            shown = look(self.who)
            return bool(shown) and text in shown[-1].text

        try:
            await patiently(self.who, has_come)
        except TimeoutError:
            raise Lost(f"{self.address}: {text!r} has not come {self._seen()}") from None

    async def talks(self, until: asyncio.Event, pause: float = 0.0) -> None:
        """One contribution after the other; the last is brought to its end. ``pause``: seconds between two."""
        while not until.is_set():
            await self.contributes()
            await asyncio.sleep(pause * self._chance.uniform(0.5, 1.5))

    async def contributes(self) -> None:
        """One contribution; every third time somebody shown the same from others means the same."""
        self._told += 1
        self.wanted = text = concern(self._number + 100 * self._told)
        shown = await self.says(text)
        said: tuple[str, ...] = ("concern",)
        if DIFFERENT in shown.buttons:
            await self._stands(said)
            if self._chance.random() < 1 / 3:
                return await self._supports(shown)
            shown = await self.says(DIFFERENT)
            said += ("same",)
        self._expect(NOWHERE in shown.buttons, "the question for the place", shown)
        await self._stands(said)
        shown = await self.says(NOWHERE)
        self._expect(SEND in shown.buttons, "the question whether to send", shown)
        await self._stands((*said, "place"))
        shown = await self.says("ja")
        self._expect(shown.buttons == (WORDS("desk-again"), WORDS("desk-mine")), "the confirmation", shown)
        self.reported.append(text)
        self.wanted = ""
        return await self._stands(None)

    async def _supports(self, shown: Shown) -> None:
        found = NUMBER.search(f"{shown.buttons[0]} {shown.text}")  # Telegram spells out what no button holds
        self._expect(found is not None, "a contribution of somebody", shown)
        assert found is not None
        self.wanted, self.supporting = "", concern(int(found[1]))
        shown = await self.says("1")
        self._expect(WORDS("desk-supported", people=7).split("\n")[0] in shown.text, "the thanks", shown)
        self.supported.append(self.supporting)
        self.supporting = ""
        await self._stands(None)

    # ------------------------------------------------------------------------------------------ what they notice

    async def says(self, text: str) -> Shown:
        """Write, and read the one message that answers, whenever it comes."""
        self.said += 1
        self.since = time.monotonic()
        await self.who.write(text)
        shown = await self._hears(self.said)
        self.since = None
        return shown

    async def _hears(self, count: int) -> Shown:
        def has_come() -> bool:
            return len(parted(self.chat())[0]) >= count

        try:
            await patiently(self.who, has_come)
        except TimeoutError:
            raise Lost(f"{self.address}: no answer {count} in {PATIENCE:.0f} s {self._seen()}") from None
        single = parted(self.chat())[0]
        self._expect(len(single) == count, f"{count} messages, not {len(single)}", single[-1])
        return single[-1]

    def _seen(self) -> str:
        """What helps to see on which side an answer was lost."""
        with self._store.open() as books:
            waits = books.outbox.waiting_for(self.address)
            known = books.people.contact(self.address) is not None
        seen = f"known to the bot: {known}, answers on their way: {len(waits)}"
        if isinstance(self.who, Person):
            return f"({seen})"
        listens = self.who._task is not None and not self.who._task.done()
        return f"({seen}, listens: {listens}, could not read: {self.who.unreadable})"

    def _expect(self, is_so: bool, what: str, shown: Shown) -> None:
        if not is_so:
            raise Lost(f"{self.address}: {what} was to come, not: {shown.title} {shown.text} {shown.buttons}")

    async def _stands(self, answered: Sequence[str] | None) -> None:
        """The talk is where the person is: at the question after these, or (None) over."""
        found = await asyncio.to_thread(self._answers)
        wanted = None if answered is None else {name: self.wanted if name == "concern" else "" for name in answered}
        if found != wanted:
            raise Lost(f"{self.address}: the talk stands at {found}, the person at {wanted}")

    def _answers(self) -> dict[str, str] | None:
        with self._store.open() as books:
            row = books.talks.get(self.address)
            if row is None or row.flow != "intake":
                return None
            return {name: said if name == "concern" else "" for name, said in row.answers.items()}


async def patiently(who: Neighbour, is_so: object, patience: float = PATIENCE) -> None:
    """Wait until what ``who`` sees makes it so; TimeoutError after ``patience`` seconds."""
    async with asyncio.timeout(patience):
        while True:
            try:
                if isinstance(who, Person):
                    return await who.telegram.changes.until(is_so, "", patience)  # type: ignore[arg-type]
                return await who.until(is_so)
            except (TimeoutError, AssertionError):  # the worlds' own patience is shorter than a siege
                continue
