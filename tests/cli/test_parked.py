"""`quartier parked`: what could not be read is listed without a word of it, tried again, or dropped."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import open_store
from bot.cli import call
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.settings import read
from storage import Store
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Bell, said

LINE = re.compile(r" *(\d+)  loop {5} \d{4}-\d\d-\d\d \d\d:\d\d UTC  ValueError at loopback\.py:\d+")


@pytest.fixture
def house(folder: Path) -> Iterator[House]:
    """The house that the settings describe."""
    store = open_store(read({}, file=None))
    yield House(store)
    store.close()


def counts(store: Store) -> tuple[int, int, int]:
    with store.open() as books:
        return books.inbox.count("new"), books.inbox.count("done"), books.inbox.count("parked")


async def park(house: House, bell: Bell, *who: str) -> Turns:
    """The turns, after something of ``who`` could not be read."""
    turns = Turns(house.hall, house.store, bell, patience=())
    door = Reception(house.hall, house.store, house.network, turns.wake)
    async with working(turns):
        await door.take_in(NETWORK, [said(one, one, "poison from my lips") for one in who])
        await bell.until(lambda: counts(house.store) == (0, 0, len(who)))
    return turns


async def test_the_list_shows_number_network_time_and_reason_only(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    await park(house, Bell(), "anna", "bert")
    assert call(["parked"]) == 0
    shown = capsys.readouterr().out
    *lines, last = shown.splitlines()
    assert [bool(LINE.fullmatch(line)) for line in lines] == [True, True]
    assert last == "2 messages are parked."
    assert call(["parked", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [sorted(one) for one in listed] == [["came_at", "network", "number", "reason"]] * 2
    assert [word for word in ("anna", "bert", "lips") if word in shown + str(listed)] == []


async def test_what_is_retried_gets_its_turn_from_the_running_process(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    bell = Bell()
    turns = await park(house, bell, "anna", "bert")
    house.network.cured = True
    number = numbers(capsys)[0]
    async with working(turns):
        assert call(["parked", "retry", number]) == 0
        await bell.until(lambda: counts(house.store) == (0, 1, 1))
        assert call(["parked", "retry", "all"]) == 0
        await bell.until(lambda: counts(house.store) == (0, 2, 0))
    assert capsys.readouterr().out.splitlines() == ["1 message gets its turn again as soon as the bot runs."] * 2


async def test_what_is_dropped_is_erased(house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    await park(house, Bell(), "anna", "bert", "chris")
    assert call(["parked", "drop", numbers(capsys)[1]]) == 0
    assert capsys.readouterr().out == "1 message is dropped. What it said is erased.\n"
    with house.store.open() as books:
        rows = [books.inbox.get(number) for number in (1, 2, 3)]
    assert [(row.state, row.payload is None, row.lane == "") for row in rows if row] == [
        ("parked", False, False),
        ("done", True, True),
        ("parked", False, False),
    ]
    assert call(["parked", "drop", "all"]) == 0
    assert counts(house.store) == (0, 3, 0)


def test_a_number_that_is_not_parked_is_said_with_one(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert [call(["parked", "retry", "7"]), call(["parked", "drop", "all"]), call(["parked"])] == [1, 0, 0]
    shown = capsys.readouterr()
    assert shown.err == "No message 7 is parked.\n"
    assert shown.out.splitlines() == ["Nothing is parked."] * 2


@pytest.mark.parametrize("arguments", [["retry"], ["drop"], ["list", "7"], ["retry", "everything"], ["forget", "1"]])
def test_a_wrong_call_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["parked", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def numbers(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The numbers of what is parked."""
    call(["parked", "--format", "json"])
    return [str(one["number"]) for one in json.loads(capsys.readouterr().out)]
