"""The real program killed at every chosen point and at random moments, on both networks: nothing lost or doubled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.soak.hearing import look, patiently
from tests.soak.lives import RANDOM
from tests.soak.office import Office, is_digest
from tests.soak.points import DIGEST, MEETING, POINTS, ROOM, START, TALK, Point
from tests.soak.siege import Siege, siege
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import shared

SEED = 4711
AT_RANDOM = 4
CROWD = 100
BACKLOG = 60
"""More than a homeserver gives at once."""


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database; "" is SQLite in the program's folder."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return ""
    return str(request.getfixturevalue("postgres").url())


on_both = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
async def besieged(tmp_path: Path, database: str) -> AsyncIterator[Siege]:
    """Two citizens on each network who have arrived and say nothing; the program runs."""
    async with siege(tmp_path, shared(), Random(SEED), database_url=database, quick=True) as now:
        await now.all_arrive()
        yield now


async def through_deaths_at(points: tuple[Point, ...], now: Siege, work: Coroutine[Any, Any, None]) -> None:
    """The work begins in the first life, and is done in the last."""
    await now.lives.stop()
    doing = asyncio.create_task(work)
    for point in points:
        await now.killed_at(point)
    await now.lives.begin()
    await doing


@on_both
async def test_killed_at_every_point_of_a_talk_nothing_is_lost_or_doubled(besieged: Siege) -> None:
    async with besieged.talking(besieged.talkers):
        await besieged.lives.stop()
        for point in TALK:
            await besieged.killed_at(point)
        for _ in range(AT_RANDOM):
            await besieged.killed_after(besieged.chance.uniform(0.3, 2.5))
        await besieged.lives.begin()
    assert await besieged.verdict() == []
    assert besieged.kills == {**{point.name: 1 for point in TALK}, RANDOM: AT_RANDOM}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_of_three_processes_with_a_webhook_each_is_killed_and_the_others_go_on(
    tmp_path: Path, database: str
) -> None:
    how = {"processes": 3, "webhook": True, "quick": True}
    async with siege(tmp_path, shared(), Random(SEED), database_url=database, **how) as now:  # type: ignore[arg-type]
        await now.all_arrive()
        async with now.talking(now.talkers):
            for lives in now.crew * 2:
                await asyncio.sleep(now.chance.uniform(0.3, 2.5))
                await lives.kill()
                now.note_death()
                await lives.begin()
        assert await now.verdict() == []
        assert [lives.kills.total() for lives in now.crew] == [2, 2, 2]


async def test_killed_while_topics_are_found_and_the_digest_goes_out_it_arrives_once(besieged: Siege) -> None:
    office = await Office.opens(besieged)
    async with asyncio.TaskGroup() as talks:
        for talker in besieged.talkers:
            talks.create_task(talker.contributes())
    await besieged.calm()
    on_telegram = tuple(point for point in DIGEST if point.name.startswith("telegram"))
    elsewhere = tuple(point for point in DIGEST if point not in on_telegram)
    await through_deaths_at(elsewhere, besieged, office.digest())
    await through_deaths_at(on_telegram, besieged, office.digest())
    assert [*office.said_twice, *await besieged.verdict()] == []
    assert office.in_flight >= len(on_telegram)  # what Telegram had, and the program could not know that it had


async def test_killed_while_a_room_is_made_there_is_one_room_and_one_invitation_to_it(besieged: Siege) -> None:
    office = await Office.opens(besieged)
    on_matrix = tuple(point for point in ROOM if point.name.startswith("matrix"))
    elsewhere = tuple(point for point in ROOM if point not in on_matrix)
    await through_deaths_at(elsewhere, besieged, office.room())
    await through_deaths_at(on_matrix, besieged, office.room())
    assert [*office.said_twice, *await besieged.verdict()] == []
    assert office.in_flight >= 2  # topics that Telegram had made, and the program could not know of


async def test_killed_while_somebody_opens_an_encrypted_chat_they_are_understood(besieged: Siege) -> None:
    for point in MEETING:
        newcomer = await besieged.newcomer("matrix")
        besieged.talkers.append(newcomer)
        await through_deaths_at((point,), besieged, newcomer.arrives())
        await newcomer.contributes()
    assert await besieged.verdict() == []


async def test_killed_while_it_starts_for_the_first_time_it_is_itself_in_the_end(tmp_path: Path) -> None:
    async with siege(tmp_path, shared(), Random(SEED), each=1, quick=True) as now:
        for point in START:
            await now.lives.begin(point)
            assert await now.lives.dies(point.name)
        await now.lives.begin()
        for talker in now.talkers:
            await talker.arrives()
            await talker.contributes()
        assert await now.verdict() == []


async def test_what_was_said_while_it_was_dead_is_answered_in_order_however_much_it_is(besieged: Siege) -> None:
    (who,) = [talker.who for talker in besieged.talkers[:2] if isinstance(talker.who, MatrixCitizen)]
    heard = len(look(who))
    await besieged.lives.kill()
    besieged.note_death()
    for number in range(BACKLOG):
        await who.write(f"!unknown{number}")
    await besieged.killed_at(POINTS["matrix: fetched"])
    await besieged.lives.begin()
    await patiently(who, lambda: len(look(who)) - heard >= 2 * BACKLOG, "an answer to each, and the question again")
    await besieged.calm()
    assert len(look(who)) - heard == 2 * BACKLOG


@on_both
async def test_stopped_amid_a_flood_it_ends_within_5_seconds_and_loses_nothing(besieged: Siege) -> None:
    crowd = [besieged.telegram.person(f"Visitor {number}") for number in range(CROWD)]
    async with besieged.talking(besieged.talkers):
        for who in crowd:
            await who.write("/start")
        await besieged.telegram.changes.until(lambda: any(who.shows() for who in crowd), "nobody is welcomed")
        assert await besieged.lives.stop() < 5
        assert not all(who.shows() for who in crowd)
        await besieged.lives.begin()
        for who in crowd:
            await who.sees(1)
    assert await besieged.verdict() == []
    assert [len(look(who)) for who in crowd] == [1] * CROWD


async def test_stopped_while_topics_are_found_for_a_minute_it_ends_within_5_seconds(tmp_path: Path) -> None:
    async with siege(tmp_path, shared(), Random(SEED), each=1, quick=True, more={"QUARTIER_DIGEST_AT": "07:00"}) as now:
        await now.lives.begin()
        await now.lives.stop()
        with now.store.open() as books:
            books.people.dialogue(1).digest_due = datetime.now(UTC)
        await now.lives.is_held(POINTS["topics found"])
        assert await now.lives.stop() < 5


async def test_killed_while_topics_are_found_the_regular_digest_is_not_skipped(tmp_path: Path) -> None:
    async with siege(tmp_path, shared(), Random(SEED), each=1, quick=True, more={"QUARTIER_DIGEST_AT": "07:00"}) as now:
        await now.lives.begin()
        office = await Office.opens(now)
        await now.lives.stop()
        with now.store.open() as books:
            books.people.dialogue(1).digest_due = datetime.now(UTC)
        await now.killed_at(POINTS["topics found"])
        await now.lives.begin()
        await patiently(now.tom, lambda: any(is_digest(one) for one in look(now.tom)), "the regular digest")
        assert [*office.said_twice, *await now.verdict()] == []
