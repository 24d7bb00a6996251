"""A performance: a recorded talk as in a rehearsal, but with a real network between you and the bot."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count

from bot.desk.alike import Likeness
from bot.desk.office.roles import sign_of
from bot.hall import errands, ledger
from bot.hall.broadcaster import step
from bot.hall.hall import Hall
from bot.hall.reception import Reception
from bot.hall.stage.record import BEGIN, Record, furnished, opening, said_in
from bot.hall.stage.rehearsal import Shown, next_turn
from bot.messages import Address, Platform, Raw, Strip
from storage import Store
from tests.botapi.world import TelegramWorld
from tests.synapse.world import MatrixWorld
from tests.talks.actors import Actor, OnMatrix, OnTelegram
from tests.worlds import Kept, Listening


@dataclass
class Theatre:
    """A network on loopback: our platform, which listens all the time, and somebody who talks with it."""

    platform: Platform
    door: Kept
    actor: Actor


@asynccontextmanager
async def theatre(network: str) -> AsyncIterator[Theatre]:
    """Open the theatre of a network."""
    # Digits under a message are for tapping, and here everything is typed: without them a talk takes half the time.
    world = await TelegramWorld.open() if network == "telegram" else await MatrixWorld.open(tap=False)
    try:
        actor = OnTelegram(world) if isinstance(world, TelegramWorld) else await OnMatrix.arrive(world)
        async with Listening(world.platform, door := Kept()):
            yield Theatre(world.platform, door, actor)
    finally:
        await world.close()


async def perform(theatre: Theatre, store: Store, likeness: Likeness, recorded: str) -> str:
    """Play a recorded talk on the theatre's network; the record of how it went there."""
    flow, language, lines = said_in(recorded)
    await theatre.actor.come_in(language)
    you, sam = str(theatre.actor.address), str(theatre.actor.helper)
    play = Performance(theatre, store, likeness, furnished(store, likeness, flow, language, you, sam))
    record = Record(flow, language)
    await play.say(opening(flow))
    record.heard(await play.chat())
    for line in lines:
        await play.say(line)
        record.said(line)
        record.heard(await play.chat())
    return record.text()


class Performance:
    """The house on ``store``, with time and ids as in a rehearsal; only events and parcels go over the network."""

    def __init__(self, theatre: Theatre, store: Store, likeness: Likeness, dialogue: str) -> None:
        self._theatre, self._store, self._now = theatre, store, BEGIN
        self._network = theatre.platform.network
        self._over: set[str] = set()
        ids = count(1)
        self._hall = Hall(
            # Both are there, as on the stage: else people would be told of one only.
            readers=dict.fromkeys(("telegram", "matrix"), theatre.platform.read),
            links={self._network: theatre.platform.link},
            likeness=likeness,
            dialogue=dialogue,
            now=lambda: self._now,
            new_id=lambda: f"{next(ids):032x}"[::-1],
        )
        self._reception = Reception(self._hall, store, theatre.platform, wake=lambda: None)

    async def say(self, line: str) -> None:
        """Say a line; the house does all that follows from it."""
        before = len(self._theatre.door.events)
        await self._theatre.actor.say(line)
        await self._theatre.door.until(lambda: bool(self._came(before)))
        self._now += timedelta(seconds=1)
        await self._reception.take_in(self._network, self._came(before))
        while (
            next_turn(self._hall, self._store, self._network)
            or step(self._hall, self._store)
            or await self._deliver()
            or await self._fetch()
        ):
            pass

    async def chat(self) -> list[Shown]:
        """What the person has read. On Matrix the numbered answers stay in a question that is over: they are left out
        here, since on Telegram and on the stage they are gone."""
        shown = await self._theatre.actor.read()
        typed = self._network == "matrix"
        return [replace(one, buttons=()) if typed and one.id in self._over else one for one in shown]

    def _came(self, before: int) -> Sequence[Raw]:
        """What the network brought of us; of Matrix's rooms there are also events that mean nothing."""
        read, you = self._theatre.platform.read, self._theatre.actor.address
        new = self._theatre.door.events[before:]
        return [raw for raw in new if (heard := read(raw.payload)) is not None and heard.sender == you]

    async def _deliver(self) -> bool:
        """Nothing in a talk is refused by a network: whatever the platform raises ends the performance."""
        with self._store.open() as books:
            parcels = ledger.due(books, self._network, self._now, (), (), 50)
        for parcel in parcels:
            receipt = await self._theatre.platform.deliver(parcel)
            if isinstance(parcel.deed, Strip):
                self._over.add(parcel.earlier)
            with self._store.open() as books:
                ledger.delivered(books, parcel, receipt, self._now)
        return bool(parcels)

    async def _fetch(self) -> bool:
        with self._store.open() as books:
            going = errands.take(books, self._network, self._now, (), 1)
        for errand in going:
            content = await self._theatre.platform.fetch(errand.file, errands.LARGEST) if errand.file else b""
            brought = errands.made(errand, content, None) if errand.file else errands.Brought()
            with self._store.open() as books:
                errands.note(books, errand, brought, self._now)
        return bool(going)


def as_shown_on(recorded: str, platform: Platform, you: Address) -> str:
    """A recorded talk as it reads on a network: what names the stage names the network there.

    Addresses, networks and signs: in what is stored of somebody, where the ways that people came are counted, and where
    the team is shown. Links: see
    `without_links`.
    """
    text = recorded.replace(sign_of("stage:you"), sign_of(str(you)))
    text = re.sub(r"\byou (auf|on) Stage\b", rf"{you.id} \1 Stage", text)
    text = re.sub(r"\bStage\b", platform.network.title(), text)
    return re.sub(r"^(< .*)/start \S+$", r"\1[a link]", text, flags=re.MULTILINE)


def without_links(performed: str, platform: Platform) -> str:
    """What was performed, with each of the network's own links as [a link].

    On the stage a link is the words that it stands for. The words are made of ids, and a press leaves another count of
    them behind than a typed answer does: there are no buttons to take away.
    """
    return re.sub(re.escape(platform.link("word")).replace("word", r"\S+"), "[a link]", performed)
