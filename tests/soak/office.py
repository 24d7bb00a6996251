"""The moderators' side of the siege: digests asked for and rooms opened, each of which must arrive exactly once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.words import Words
from storage import Going, Topic
from tests.botapi.groups import Group
from tests.soak.audit import parting
from tests.soak.siege import Siege
from tests.soak.talkers import PATIENCE, Lost, Neighbour, Talker, look, patiently
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Shown

WORDS = Words("de")
CLOSING, EMPTY = WORDS("desk-digest-files"), WORDS("desk-digest-empty")
FIRST_PLACE = 100
"""Rooms are for topics of our own, far down on the agenda, where grouping leaves them alone."""


def is_digest(shown: Shown) -> bool:
    """Whether this is the last message of a digest."""
    return CLOSING in shown.text or EMPTY in shown.text


def repeats(shown: Sequence[Shown]) -> list[tuple[str, str]]:
    """Messages that are equal, though nothing is to be said twice: (the one before, copy) as message ids."""
    last: dict[tuple[str, str, tuple[str, ...]], str] = {}
    found = []
    for one in shown:
        content = one.text, one.title, one.files
        if content in last:
            found.append((last[content], one.message))
        last[content] = one.message
    return found


@dataclass
class Office:
    """Tom on Telegram and Mia on Matrix moderate; one citizen on each network goes on into every room."""

    siege: Siege
    group: Group
    goers: tuple[Talker, Talker]
    digests: int = 0
    rooms: int = 0
    said_twice: list[str] = field(default_factory=list)
    in_flight: int = 0
    since: float | None = None
    """When what is not done yet was asked for, by `time.monotonic`."""

    @classmethod
    async def opens(cls, siege: Siege) -> Office:
        """Needs a running program: the moderators say hello, and Tom makes the bot the host of a forum."""
        goers = await siege.newcomer("telegram"), await siege.newcomer("matrix")
        await siege.mia.open_chat()
        for who in goers:
            await who.arrives()
        group = await siege.tom.makes_group("Unser Quartier")
        await siege.tom.write("/privacy")
        await siege.mia.write("/privacy")
        await group.adds_bot(siege.tom)
        await group.promotes_bot(siege.tom)
        await _reads(siege.tom, lambda one: "In dieser Gruppe öffne ich die Räume" in one.text)
        await _reads(siege.mia, lambda one: True)
        await siege.calm()
        return cls(siege, group, goers)

    # ------------------------------------------------------------------------------------------ digests

    async def digest(self) -> None:
        """Both moderators ask for a digest, and each gets all of it once."""
        moderators: tuple[Neighbour, ...] = self.siege.tom, self.siege.mia
        before = [len(look(who)) for who in moderators]
        self.digests += 1
        self.since = time.monotonic()
        for who in moderators:
            await who.write("/digest")
        for who, start in zip(moderators, before, strict=True):
            await _reads(who, is_digest, start)
        await self._quiet(moderators)
        for who, start in zip(moderators, before, strict=True):
            self._check(who, look(who)[start:], "the digest")
        self.since = None

    # ------------------------------------------------------------------------------------------ rooms

    async def room(self) -> None:
        """A room is made on each network: one of each, its summary in it once, its people invited once."""
        self.rooms += 1
        self.since = time.monotonic()
        label = f"Raum {self.rooms:03}"
        before = [len(look(one.who)) for one in self.goers]
        topic = await asyncio.to_thread(self._topic, label)
        await self.siege.tom.write(f"/agenda {topic} room")
        for one in self.goers:
            await _reads(one.who, lambda shown: label in shown.text)
        await self._quiet([self.siege.tom, *(one.who for one in self.goers)])
        await self._is_invited(label)
        for one, start in zip(self.goers, before, strict=True):
            self._check(one.who, look(one.who)[start:], label)
        self._check_rooms(label)
        self.since = None

    def _topic(self, label: str) -> int:
        now = datetime.now(UTC)
        with self.siege.store.open() as books:
            place = FIRST_PLACE + self.rooms
            row = Topic(dialogue_id=1, label=label, keywords=[], quotes=[], position=place, created_at=now)
            topic = books.add(row).id
            for one in self.goers:
                contact = books.people.contact(one.address)
                assert contact is not None
                going = Going(topic_id=topic, person_id=contact.person_id, address=one.address, answer="yes")
                books.add(going)
        return topic

    async def _is_invited(self, label: str) -> None:
        who = self.goers[1].who
        assert isinstance(who, MatrixCitizen)
        await patiently(who, lambda: label in _invited(who))

    def _check_rooms(self, label: str) -> None:
        who = self.goers[1].who
        assert isinstance(who, MatrixCitizen)
        if (count := _invited(who).count(label)) != 1:
            self.said_twice.append(f"{count} rooms on Matrix for {label}")
        threads = [thread for thread, name in self.group.topics.items() if name == label]
        self.in_flight += len(threads) - 1  # Telegram has no key by which a second try finds the first one's topic
        summaries = [shown for thread in threads for shown in self.group.shows(thread) if shown.title]
        self._check(None, summaries, f"the summary of {label}")
        if not any(shown.pinned for shown in summaries):
            self.said_twice.append(f"nothing is pinned in {label}")

    # ------------------------------------------------------------------------------------------ both

    async def _quiet(self, people: Sequence[Neighbour]) -> None:
        """Until all rows that wait for these have gone out."""

        def waits() -> bool:
            with self.siege.store.open() as books:
                return any(books.outbox.waiting_for(str(who.address)) for who in people)

        async with asyncio.timeout(PATIENCE):
            while await asyncio.to_thread(waits):  # noqa: ASYNC110 (it is another process)
                await asyncio.sleep(0.1)

    def _check(self, who: Neighbour | None, shown: Sequence[Shown], what: str) -> None:
        """Nothing twice; but on Telegram the one row that was in flight at a death, with all of its parts."""
        pairs = repeats(shown)
        excuses = [] if isinstance(who, MatrixCitizen) else [parting(pair, self.siege.deaths) for pair in pairs]
        excused = [death for death in excuses if death is not None]
        self.in_flight += len(set(excused))
        if len(pairs) > len(excused):
            self.said_twice.append(f"{what}: {len(pairs) - len(excused)} parts came twice")


def _invited(who: MatrixCitizen) -> list[str]:
    """The names of the rooms (not of the Space) into which somebody is invited."""
    return [str(room.name) for room in who.client.invited_rooms.values()]


async def _reads(who: Neighbour, is_it: Callable[[Shown], bool], start: int = 0) -> None:
    """Wait for a message of a kind, beyond the first ``start``."""
    try:
        await patiently(who, lambda: any(is_it(one) for one in look(who)[start:]))
    except TimeoutError:
        newest = [(one.title, one.text) for one in look(who)[-2:]]
        raise Lost(f"{who.address}: a message has not come; the newest are {newest}") from None
