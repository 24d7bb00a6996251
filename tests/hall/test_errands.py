"""Errands: what people sent is fetched, also after a kill or an outage; and what cannot be had is said."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.hall.errands import LARGEST, Errand, Errands, missed
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.messages import Broken, Down, Later, Locked, Refused, TooBig
from bot.words import Words
from storage import Store
from tests.hall.fetching import Gallery, here, photo, settle_in, workers
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK
from tests.quarter import BEGIN, ON_SQLITE

WORDS = Words("en")
ERRAND = Errand("1", "loop:anna", "p1", {"photo": 1}, 1, BEGIN)


class Anna:
    """A house in which Anna has just sent a photo; its workers work within ``async with anna.working():``."""

    def __init__(self, store: Store, seconds: float = 20.0) -> None:
        self.gallery = Gallery()
        self.house = House(store, self.gallery)
        self.turns, self.errands = workers(self.house.hall, store, self.gallery, seconds)

    async def sends(self) -> None:
        store = self.house.store
        await asyncio.to_thread(settle_in, store)
        await Reception(self.house.hall, store, self.gallery, self.turns.wake).take_in(NETWORK, [photo("e1")])

    def heard(self) -> list[str]:
        """What is laid out for her to be delivered, the last two."""
        with self.house.store.open() as books:
            return [row.deed.get("text", "") for row in books.outbox.waiting_for("loop:anna")]

    def work(self) -> tuple[Turns, Errands]:
        return self.turns, self.errands

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Look again and again, as nobody rings when a thread has written; TimeoutError after 20 seconds."""
        async with asyncio.timeout(20):
            while not await asyncio.to_thread(is_so):
                self.turns.wake()
                self.errands.wake()
                await asyncio.sleep(0.02)


async def test_a_photo_is_fetched_once_and_said_to_be_here(store: Store) -> None:
    anna = Anna(store)
    await anna.sends()
    async with working(*anna.work()):
        await anna.until(lambda: WORDS("hall-photo-here", count=1) in anna.heard())
    assert (here(store), anna.gallery.fetched) == (1, 1)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(TooBig("x"), "big"), (Refused("x"), "gone"), (b"no picture", "broken")],
    ids=["too big", "not there", "no picture"],
)
async def test_what_cannot_be_had_is_said_once_and_forgotten(
    store: Store, answer: Exception | bytes, reason: str
) -> None:
    anna = Anna(store)
    anna.gallery.answers.append(answer)
    await anna.sends()
    async with working(*anna.work()):
        await anna.until(lambda: anna.heard() == [WORDS(f"hall-photo-failed.{reason}")])
    with store.open() as books:
        assert (len(books.photos.of(1)), list(books.errands.of("loop:anna"))) == (0, [])


async def test_an_outage_is_waited_for(store: Store) -> None:
    anna = Anna(store)
    anna.gallery.answers.extend([Down("x"), Later("x", 5), Down("x"), Down("x")])
    await anna.sends()

    def fetched() -> bool:
        anna.house.now += timedelta(seconds=10)
        return here(store) == 1

    async with working(*anna.work()):
        await anna.until(fetched)
    assert anna.gallery.fetched == 5


async def test_a_server_that_never_ends_is_given_up(store: Store) -> None:
    anna = Anna(store, seconds=0.02)
    anna.gallery.held = asyncio.Event()
    await anna.sends()

    def given_up() -> bool:
        anna.house.now += timedelta(seconds=10)
        return anna.heard() == [WORDS("hall-photo-failed.slow")]

    async with working(*anna.work()):
        await anna.until(given_up)
    assert anna.gallery.fetched == 3


async def test_what_was_erased_while_it_was_under_way_is_not_kept(store: Store) -> None:
    anna = Anna(store)
    anna.gallery.held = asyncio.Event()
    await anna.sends()
    async with working(*anna.work()):
        await anna.until(lambda: anna.gallery.fetched == 1)
        with store.open() as books:
            books.photos.drop_of(1)
            books.errands.erase("loop:anna")
        anna.gallery.held.set()
        await anna.until(lambda: not anna.errands._under_way)
    assert (here(store), anna.heard()) == (0, [])


@pytest.mark.parametrize(
    ("error", "tries", "hours", "failed"),
    [
        (Down("x"), 1, 1, ""),
        (Down("x"), 1, 7, "gone"),
        (Locked("x", "telegram-token"), 1, 7, "gone"),
        (Broken("x"), 1, 0, ""),
        (TimeoutError(), 2, 0, ""),
        (TimeoutError(), 3, 0, "slow"),
        (KeyError("x"), 2, 0, ""),
        (KeyError("x"), 3, 0, "broken"),
    ],
)
def test_how_long_something_is_tried(error: Exception, tries: int, hours: int, failed: str) -> None:
    errand = Errand("1", "loop:anna", "p1", {"photo": 1}, tries, BEGIN)
    brought = missed(errand, error, BEGIN + timedelta(hours=hours), chance=1.0)
    assert (brought.failed, bool(brought.again)) == (failed, not failed)
    assert brought.again <= 60


def test_a_network_that_asks_for_patience_gets_it() -> None:
    assert missed(ERRAND, Later("x", 300), BEGIN, chance=0.5).again == 300
    assert LARGEST == 10_000_000


def process(folder: Path, dies_at: str) -> int:
    command = [sys.executable, "-m", "tests.hall.fetching", str(folder), dies_at]
    return subprocess.run(command, check=False, timeout=60, cwd=Path(__file__).parents[2]).returncode


@ON_SQLITE
def test_killed_while_it_fetches_or_before_it_is_noted_the_photo_is_fetched_again(store: Store, tmp_path: Path) -> None:
    House(store)
    settle_in(store)
    store.close()
    assert process(tmp_path, "fetching") == -9
    assert process(tmp_path, "fetched") == -9
    assert process(tmp_path, "never") == 0
    assert here(store) == 1


@ON_SQLITE
def test_a_photo_that_kills_us_every_time_is_given_up(store: Store, tmp_path: Path) -> None:
    House(store)
    settle_in(store)
    store.close()
    for _ in range(3):
        assert process(tmp_path, "fetched") == -9
    with store.open() as books:
        (errand,) = books.errands.of("loop:anna")
        assert errand.tries == 3
