"""Citizens who talk all the time and know at each moment what must, and what may, stand in the books."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from random import Random

from bot.words import LANGUAGES, Words
from storage import Store
from tests.botapi.people import Person
from tests.soak.hearing import PATIENCE, Astray, Lost, Neighbour, look, parted, patiently
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Shown

CONCERNS = (
    "Die Lampe am Spielplatz ist seit Wochen kaputt.",
    "Der Bus zum Bahnhof kommt abends nie nach Plan.",
    "Auf dem Markt liegt nach dem Fest viel Müll.",
    "Wir brauchen einen sicheren Weg zur Schule.",
    "Im Park fehlen Bänke für ältere Leute.",
    "Die Miete steigt jedes Jahr, Wohnungen fehlen.",
)
TAKEN_BACK = (
    "Im Hallenbad ist das Wasser zu kalt.",
    "Der Friedhof braucht mehr Gießkannen.",
    "Die Bücherei soll samstags öffnen.",
    "Tauben nisten unter der Brücke.",
    "Beim Zahnarzt wartet man ewig.",
    "Das Rathaus hat keinen Aufzug.",
    "Unser Chor sucht einen Raum für Proben.",
    "Die Glocken der Kirche läuten nachts.",
    "Im Wald sind die Wege voller Schlamm.",
    "Das Internet ist hier sehr langsam.",
)
"""Contributions that are soon withdrawn: to each person their own, so that nobody is just being shown them."""
LETTERS = str.maketrans("0123456789", "abcdefghij")
NUMBER = re.compile(r"Zeichen: ([a-j]{6})")
LONGEST_LIST = 20
"""Who has said more withdraws nothing any more: the list would be longer than one message."""
ABSENT = ""


def concern(number: int, texts: Sequence[str] = CONCERNS) -> str:
    """A contribution that no other is equal to; every sixth is alike.

    The number is written in letters, since contributions that name different numbers are never alike.
    """
    return f"{texts[number % len(texts)]} Zeichen: " + f"{number:06}".translate(LETTERS)


def number_of(text: str) -> int:
    """The number of the contribution that ``text`` is or quotes; 0 when there is none."""
    letters = str.maketrans("abcdefghij", "0123456789")
    return int(found[1].translate(letters)) if (found := NUMBER.search(text)) else 0


class Talker:
    """One citizen. ``number`` (below 100) makes their contributions different from all others'."""

    def __init__(self, who: Neighbour, number: int, store: Store, chance: Random, patience: float = PATIENCE) -> None:
        self.who, self._number, self._store, self._chance, self._patience = who, number, store, chance, patience
        self.words = Words("de")
        self.said = 0
        """Words that were said, each of which is answered by one message."""
        self.kept: dict[int, str] = {}
        """Number -> text of what stands in the books for sure."""
        self.open: dict[int, set[str]] = {}
        """Number -> the texts one of which it has just now, since no answer said so yet."""
        self.supports: set[int] = set()
        self.supporting = 0
        """The contribution that may just be supported."""
        self.did: Counter[str] = Counter()
        """What the bot confirmed, by kind."""
        self.since: float | None = None
        """When they said what is not answered yet, by `time.monotonic`."""
        self._messages: dict[int, str] = {}
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
            await enters(self.who, self._patience)
        steps = {
            "/start" if isinstance(self.who, Person) else "Hallo": "",
            self.words("welcome-agree.option-agree"): self.words("welcome-hear"),
            "ja": self.words("intake-concern"),
        }
        for said, asked in steps.items():
            await self.who.write(said)
            await self._reads(asked, after=said)
        self._from = len(look(self.who))
        await self._stands({})

    async def _reads(self, text: str, after: str) -> None:
        """Wait until the newest message holds this text."""
        await self._sees(lambda: text in look(self.who)[-1].text, f"{text!r} after {after!r}")

    async def talks(self, until: asyncio.Event, pause: float = 0.0) -> None:
        """One deed after the other; the last is brought to its end. ``pause``: seconds between two."""
        while not until.is_set():
            await self._one_deed()
            await asyncio.sleep(pause * self._chance.uniform(0.5, 1.5))

    async def _one_deed(self) -> None:
        deeds: list[Callable[[], Awaitable[None]]] = [self.speaks, *[self.contributes] * 6]
        if len(self.kept) < LONGEST_LIST:
            deeds.append(self.thinks_better_of_it)
        if self.kept and not self._has_edited:  # two thanks in a row would be a copy
            deeds.append(self.edits)
        return await self._chance.choice(deeds)()

    @property
    def _has_edited(self) -> bool:
        return bool(self.chat()) and self.words("hall-edited") in self.chat()[-1].text

    async def contributes(self, texts: Sequence[str] = CONCERNS) -> None:
        """One contribution; every third time somebody shown the same from others means the same."""
        self._told += 1
        number = self._number + 100 * self._told
        text = concern(number, texts)
        self.open[number] = {ABSENT, text}
        shown = await self._writes(text, number)
        said = {"concern": text}
        if self.words("intake-same.option-mine") in shown.buttons:
            await self._stands(said)
            stands = not any(one in f"{shown.buttons} {shown.text}" for one in TAKEN_BACK)  # else it may be gone soon
            if stands and self._chance.random() < 1 / 3 and (other := number_of(f"{shown.buttons[0]} {shown.text}")):
                return await self._means_the_same(number, other)
            shown = await self.says(self.words("intake-same.option-mine"))
            said["same"] = ""
        self._offers(shown, "intake-place.option-nowhere")
        await self._stands(said)
        shown = await self.says(self.words("intake-place.option-nowhere"))
        self._offers(shown, "intake-send.option-yes")
        await self._stands({**said, "place": ""})
        shown = await self.says(self.words("intake-send.option-yes"))
        self._expect(shown.buttons == (self.words("desk-again"), self.words("desk-mine")), "the confirmation", shown)
        self._is_so(number, text, "reported")
        return await self._stands(None)

    async def _means_the_same(self, number: int, other: int) -> None:
        del self.open[number]
        self._offers(await self.says("1"), "intake-more.option-count")
        self.supporting = other
        shown = await self.says(self.words("intake-more.option-count"))
        self._expect(self.words("desk-supported", people=7).split("\n")[0] in shown.text, "the thanks", shown)
        self.supports.add(other)
        self.did["supported"] += 1
        self.supporting = 0
        await self._stands(None)

    async def edits(self) -> None:
        """Changes the words of the newest contribution where they were said."""
        number, before = list(self.kept.items())[-1]
        after = f"{before.partition(' Bitte!')[0]} Bitte! ({self.said})"
        self.open[number] = {before, after}
        shown = await self._hears(self.who.edit(self._messages[number], after))
        self._expect(self.words("hall-edited") in shown.text, "that the edit was taken", shown)
        self._is_so(number, after, "edited")

    async def thinks_better_of_it(self) -> None:
        """Says something and takes it back."""
        own = TAKEN_BACK[self._number % len(TAKEN_BACK)]
        await self.contributes([own])
        if self.kept and list(self.kept.values())[-1].startswith(own):
            await self.withdraws()

    async def withdraws(self) -> None:
        """Takes the newest contribution back."""
        number, text = list(self.kept.items())[-1]
        shown = await self.says("/mine")
        self._offers(shown, "mine-which.option-close")
        self._expect(number_of(f"{shown.buttons[0]} {shown.text}") == number, f"number {number} first", shown)
        shown = await self.says("1")
        self._offers(shown, "mine-what.option-withdraw")
        self.open[number] = {ABSENT, text}
        shown = await self.says(self.words("mine-what.option-withdraw"))
        self._expect(self.words("desk-withdrawn") in shown.text, "that it is withdrawn", shown)
        self._is_so(number, ABSENT, "withdrawn")

    async def speaks(self) -> None:
        """Chooses another language, which is spoken at once."""
        shown = await self.says("/language")
        code, name = self._chance.choice([one for one in LANGUAGES.items() if one[0] != self.words.language])
        self._expect(name in shown.buttons, f"the offer of {name}", shown)
        shown = await self.says(name)
        self.words = Words(code)
        self._expect(self.words("hall-language-set") in shown.text, f"{name} to be spoken", shown)
        self.did["spoke"] += 1

    def _is_so(self, number: int, text: str, what: str) -> None:
        """The bot confirmed it: the contribution is this now."""
        self.kept.pop(number, None)
        if text:
            self.kept[number] = text
        del self.open[number]
        self.did[what] += 1

    # ------------------------------------------------------------------------------------------ what they notice

    async def says(self, text: str) -> Shown:
        """Write, and read the one message that answers, whenever it comes."""
        return await self._hears(self.who.write(text))

    async def _writes(self, text: str, number: int) -> Shown:
        """Say a contribution, and remember where."""

        async def write() -> None:
            self._messages[number] = await self.who.write(text)

        return await self._hears(write())

    async def _hears(self, doing: Awaitable[object]) -> Shown:
        self.said += 1
        self.since = time.monotonic()
        await doing
        await self._sees(lambda: len(parted(self.chat())[0]) >= self.said, f"answer {self.said}")
        self.since = None
        single = parted(self.chat())[0]
        self._expect(len(single) == self.said, f"{self.said} messages, not {len(single)}", single[-1])
        return single[-1]

    async def _sees(self, is_so: Callable[[], bool], what: str) -> None:
        try:
            await patiently(self.who, lambda: bool(look(self.who)) and is_so(), what, self._patience)
        except Lost as error:
            with self._store.open() as books:  # it helps to see on which side it was lost
                waits = len(books.outbox.waiting_for(self.address))
                known = books.people.contact(self.address) is not None
            raise Lost(f"{error}; known to the bot: {known}, answers on their way: {waits}") from None

    def _offers(self, shown: Shown, option: str) -> None:
        self._expect(self.words(option) in shown.buttons, f"a question with {self.words(option)!r}", shown)

    def _expect(self, is_so: bool, what: str, shown: Shown) -> None:
        if not is_so:
            raise Astray(f"{self.address}: {what} was to come, not: {shown.title} {shown.text} {shown.buttons}")

    async def _stands(self, wanted: dict[str, str] | None) -> None:
        """The talk is where the person is: at the question after these answers, or (None) over."""
        found = await asyncio.to_thread(self._answers)
        if found != wanted:
            raise Astray(f"{self.address}: the talk stands at {found}, the person at {wanted}")

    def _answers(self) -> dict[str, str] | None:
        with self._store.open() as books:
            row = books.talks.get(self.address)
            if row is None or row.flow != "intake":
                return None
            return {name: said if name == "concern" else "" for name, said in row.answers.items()}


async def enters(who: MatrixCitizen, patience: float = PATIENCE) -> None:
    """Open an encrypted chat, and wait until the bot is in it and can be sent keys."""
    try:
        async with asyncio.timeout(patience):
            await who.open_chat()
    except TimeoutError:  # a citizen's own patience is shorter
        await patiently(who, lambda: who._bot in who._users(who.room), "the bot to enter the chat", patience)
    devices = who.client.device_store.active_user_devices
    await patiently(who, lambda: any(devices(who._bot)), "the bot's device to become known", patience)
