"""300 real contributions on two networks, the digest, the agenda, a room on each: lost none, doubled none."""

from __future__ import annotations

import asyncio
import json
import os
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.words import Words
from nlp.guard.guard import standing_guard
from storage import Keys, Store
from tests.botapi.groups import Group
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.evening.people import Neighbour, reads, says, takes_part, until
from tests.evening.program import ROOT, Program
from tests.evening.town import town
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import shared

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", ROOT.parent / "shared" / "data")) / "contributions"
WORDS = Words("de")
EACH = 150
ON_TELEGRAM, ON_MATRIX = 30, 10


def real_contributions() -> list[str]:
    """300 different real contributions of two German dialogues (Bonner Rad-Dialog, Austrian climate assembly)."""
    found: list[str] = []
    for name in ("raddialog_bonn_de.jsonl", "klimarat_de.jsonl"):
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()
        texts = dict.fromkeys(json.loads(line)["text"].strip() for line in lines)
        found += [text for text in texts if 20 < len(text) < 700 and passes(text)][:EACH]
    return found


def passes(text: str) -> bool:
    """Whether the guard lets a text through as it stands."""
    guard = standing_guard()
    heed = guard.read(text, defaultdict(str))
    return not (guard.hear(text) or heed.pieces or heed.rude)


@dataclass
class Evening:
    """Everyone who is there."""

    program: Program
    store: Store
    telegram: Telegram
    telegram_moderator: Person
    matrix_moderator: MatrixCitizen
    citizens: list[Neighbour]

    def texts(self) -> list[str]:
        """All that is in the books."""
        with self.store.open() as books:
            return sorted(row.text for row in books.contributions.of_dialogue(1))


@pytest.fixture
async def evening(tmp_path: Path) -> AsyncIterator[Evening]:
    """The program with both networks, two moderators, 30 citizens on Telegram and 10 on Matrix."""
    if not DATA.exists():
        pytest.skip(f"the real contributions are not here ({DATA.name} in QUARTIER_TEST_DATA)")
    async with town(shared()) as place:
        program = Program(place.settings(tmp_path))
        citizens: list[MatrixCitizen] = []
        try:
            await program.start()
            await place.mia.begins()
            for number in range(ON_MATRIX):
                citizens.append(await MatrixCitizen.arrive(place.homeserver, f"citizen{number}", place.bot))
                await citizens[-1].begins()
            store = Store(f"sqlite:///{tmp_path / 'quartier.db'}", Keys.at(tmp_path / "key"))
            neighbours: list[Neighbour] = [place.telegram.person(f"Citizen {number}") for number in range(ON_TELEGRAM)]
            yield Evening(program, store, place.telegram, place.tom, place.mia, [*neighbours, *citizens])
            store.close()
        finally:
            await program.kill()
            for one in citizens:
                await one.close()


async def test_the_first_evening_loses_nothing_and_ends_in_a_room_on_each_network(evening: Evening) -> None:
    said = real_contributions()
    await everyone_contributes(evening, said)
    assert evening.texts() == sorted(said)

    await both_moderators_receive_the_digest(evening)
    topic = await the_agenda_is_published(evening)
    going = await people_go_on(evening, topic)
    await the_room_is_open_on_each_network(evening, topic, going)

    assert await evening.program.stop() == 0
    assert evening.texts() == sorted(said)
    assert [text for text in said if text in evening.program.log] == []


async def everyone_contributes(evening: Evening, said: list[str]) -> None:
    """Half of the contributions on each network, everyone at the same time."""
    first, second = said[::2], said[1::2]
    on_telegram = [(who, first[number::ON_TELEGRAM]) for number, who in enumerate(evening.citizens[:ON_TELEGRAM])]
    on_matrix = [(who, second[number::ON_MATRIX]) for number, who in enumerate(evening.citizens[ON_TELEGRAM:])]
    async with asyncio.TaskGroup() as talks:
        for who, texts in [*on_telegram, *on_matrix]:
            talks.create_task(takes_part(who, texts))


async def both_moderators_receive_the_digest(evening: Evening) -> None:
    """By command; each finds the overview, the picture, the topics and two files in their own chat."""
    await says(evening.telegram_moderator, "/agenda")
    await evening.program.call("digest")
    title = WORDS("digest-title", dialogue="Unser Quartier")
    for moderator in (evening.telegram_moderator, evening.matrix_moderator):
        overview = await reads(moderator, lambda one: title in f"{one.title} {one.text} {one.files}", "the digest")
        assert overview
        await reads(moderator, lambda one: WORDS("desk-digest-files") in one.text, "the end of the digest")
        assert files(moderator) == [".csv", ".pdf"]


def files(moderator: Neighbour) -> list[str]:
    """The endings of the files somebody received, pictures aside."""
    shown = moderator.shows() if isinstance(moderator, Person) else moderator._shown()
    return sorted(Path(name).suffix for one in shown for name in one.files if name.startswith("quartier-"))


async def the_agenda_is_published(evening: Evening) -> str:
    """The moderator on Telegram puts the largest topic on it; everyone hears of it, its authors of their own."""
    tom = evening.telegram_moderator
    first = next(one for one in tom.shows() if one.title.startswith("1. "))
    await tom.press(WORDS("desk-digest-add"), message=first.message)
    publish = WORDS("agenda-topic.option-publish")
    agenda = await reads(tom, lambda one: publish in one.buttons, "the agenda")
    topic = agenda.buttons[0]
    await tom.press(publish)
    title = WORDS("desk-agenda-title")
    heard = [await reads(who, lambda one: title in f"{one.title} {one.text}", "the agenda") for who in evening.citizens]
    assert len(heard) == ON_TELEGRAM + ON_MATRIX
    own = [one for one in heard if "Dein Anliegen ist dabei" in one.text or "Deine Anliegen sind dabei" in one.text]
    assert own != []
    return topic


async def in_the_agenda(evening: Evening, topic: str, step: str) -> None:
    """The moderator chooses the topic and a step."""
    tom = evening.telegram_moderator
    before = len(tom.shows())
    await tom.write("/agenda")
    publish = WORDS("agenda-topic.option-publish")
    await until(tom, lambda: any(publish in one.buttons for one in tom.shows()[before:]), "the agenda has not come")
    await tom.press(next(label for label in tom.shows()[-1].buttons if label[:2] == topic[:2]))
    await reads(tom, lambda one: step in one.buttons, "the steps")
    await tom.press(step)


async def people_go_on(evening: Evening, topic: str) -> list[Neighbour]:
    """Those who are asked: the first two of each network say yes, the next says no."""
    await in_the_agenda(evening, topic, WORDS("agenda-what.option-ask"))
    yes, no = WORDS("desk-go-on-yes"), WORDS("desk-go-on-no")
    await reads(evening.telegram_moderator, lambda one: "ob sie weitermachen" in one.text, "the confirmation")
    id_ = topic_id(evening, topic)
    with evening.store.open() as books:
        asked_addresses = {one.address for one in books.topics.goings(id_)}
    asked = [who for who in evening.citizens if str(who.address) in asked_addresses]
    going: list[Neighbour] = []
    for kind in (Person, MatrixCitizen):
        there = [who for who in asked if isinstance(who, kind)]
        assert len(there) >= 2, f"the topic has too few people for a room: {len(there)}"
        for who in there:
            await reads(who, lambda one: yes in one.buttons, "the question who goes on")
        for who in there[:2]:
            await who.press(yes)
            await reads(who, lambda one: "Schön, dass Du weitermachst" in one.text, "the thanks")
        if there[2:]:
            await there[2].press(no)
        going += there[:2]
    return going


def topic_id(evening: Evening, label: str) -> int:
    """The topic at the place that the agenda's button names."""
    with evening.store.open() as books:
        return books.topics.on_agenda(1)[int(label.partition(".")[0]) - 1].id


async def the_room_is_open_on_each_network(evening: Evening, topic: str, going: list[Neighbour]) -> None:
    """A forum topic on Telegram, an encrypted room in the Space on Matrix; exactly those who said yes are inside."""
    group = await a_forum(evening)
    await in_the_agenda(evening, topic, WORDS("agenda-what.option-room"))
    with_phone = [who for who in going if isinstance(who, Person)]
    with_client = [who for who in going if isinstance(who, MatrixCitizen)]
    await on_telegram(evening, group, with_phone)
    await on_matrix(evening, with_client)


async def a_forum(evening: Evening) -> Group:
    tom = evening.telegram_moderator
    group = await tom.makes_group("Unser Quartier")
    await group.adds_bot(tom)
    await group.promotes_bot(tom)
    await reads(tom, lambda one: "In dieser Gruppe öffne ich die Räume" in one.text, "the forum")
    return group


async def on_telegram(evening: Evening, group: Group, going: list[Person]) -> None:
    changes = evening.telegram.changes
    for who in going:
        shown = await reads(who, lambda one: "Tritt der Gruppe bei" in one.text, "the invitation")
        link = next(word for line in shown.text.splitlines() for word in line.split() if word in evening.telegram.links)
        await who.asks_to_join(link)
    await changes.until(lambda: all(who.is_in(group) for who in going), "the invited are not let in")
    stranger = next(who for who in evening.citizens if isinstance(who, Person) and who not in going)
    await stranger.asks_to_join(link)
    await changes.until(lambda: not group.asking, "the stranger has no answer")
    assert not stranger.is_in(group)
    assert len(group.topics) == 1
    await changes.until(lambda: len(group.pinned) == 1, "nothing is pinned")


async def on_matrix(evening: Evening, going: list[MatrixCitizen]) -> None:
    for who in going:
        await reads(who, lambda one: "Du findest dort eine Einladung" in one.text, "the invitation")
    with evening.store.open() as books:
        room = next(one for one in books.topics.rooms(books.topics.on_agenda(1)[0].id) if one.network == "matrix")
    where = room.address.partition(":")[2]
    for who in going:
        await who.joins(where)
    first = going[0]
    await first.until(lambda: len(first.client.rooms[where].users) == len(going) + 1)
    assert first.client.rooms[where].encrypted
    others = [who for who in evening.citizens if isinstance(who, MatrixCitizen) and who not in going]
    assert [who for who in others if where in who.client.invited_rooms] == []
