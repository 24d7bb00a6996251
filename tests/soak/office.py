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
from tests.soak.hearing import Lost, Neighbour, look, patiently
from tests.soak.siege import Siege
from tests.soak.talkers import Talker, enters
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
        await enters(siege.mia, siege.patience)
        for who in goers:
            await who.arrives()
        group = await siege.tom.makes_group("Unser Quartier")
        await siege.tom.write("/privacy")
        await siege.mia.write("/privacy")
        await group.adds_bot(siege.tom)
        await group.promotes_bot(siege.tom)
        office = cls(siege, group, goers)
        await office._reads(siege.tom, lambda one: "In dieser Gruppe öffne ich die Räume" in one.text, "the forum")
        await office._reads(siege.mia, lambda one: True, "an answer")
        await siege.calm()
        return office

    # ------------------------------------------------------------------------------------------ digests

    async def digest(self) -> None:
        """Both moderators ask for a digest, and each gets all of it once."""
        moderators: tuple[Neighbour, ...] = self.siege.tom, self.siege.mia
        before = [len(look(who)) for who in moderators]
        self.digests += 1
        self.since = time.monotonic()
        for who in moderators:
            await who.write("/digest chat")
        for who, start in zip(moderators, before, strict=True):
            await self._reads(who, is_digest, "the digest's end", start)
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
            await self._reads(one.who, lambda shown: label in shown.text, f"the invitation to {label}")
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
        await patiently(who, lambda: label in _invited(who), f"{label} among the invitations", self.siege.patience)

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

        try:
            async with asyncio.timeout(self.siege.patience):
                while await asyncio.to_thread(waits):  # noqa: ASYNC110 (it is another process)
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise Lost(f"rows that wait for {[str(who.address) for who in people]} do not go out") from None

    async def _reads(self, who: Neighbour, is_it: Callable[[Shown], bool], what: str, start: int = 0) -> None:
        """Wait for a message of a kind, beyond the first ``start``."""
        await patiently(who, lambda: any(is_it(one) for one in look(who)[start:]), what, self.siege.patience)

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
