"""What goes wrong around the real program: it says so in one line, waits, and comes back by itself."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest

from tests.botapi.failures import Garble, Hold
from tests.botapi.server import Telegram
from tests.evening.people import says
from tests.evening.program import Program
from tests.processes.watched import Watched


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
async def program(telegram: Telegram, tmp_path: Path) -> AsyncIterator[Watched]:
    """The program on SQLite, not started."""
    settings = {
        "QUARTIER_DATA": str(tmp_path),
        "QUARTIER_TELEGRAM_TOKEN": telegram.token,
        "QUARTIER_TELEGRAM_API": telegram.api,
    }
    made = Watched(settings)
    yield made
    await made.kill()


async def test_a_network_that_is_down_at_the_start_is_waited_for(telegram: Telegram, program: Program) -> None:
    telegram.fail("getMe", Garble(), times=2)
    await program.start()
    answer = await says(telegram.person("Anna"), "/start")
    assert answer.buttons != ()
    assert "trying again" in program.log
    assert await program.stop() == 0


async def test_a_locked_database_costs_time_and_no_message(
    telegram: Telegram, program: Program, tmp_path: Path
) -> None:
    await program.start()
    anna = telegram.person("Anna")
    await says(anna, "/start")
    keeper = sqlite3.connect(tmp_path / "quartier.db", isolation_level=None)
    keeper.execute("begin immediate")
    before = len(anna.shows())
    await anna.write("/help")
    await telegram.until_polled()
    assert len(anna.shows()) == before
    keeper.execute("rollback")
    keeper.close()
    assert len(await anna.sees(before + 1)) > before
    assert await program.stop() == 0


class Gate(asyncio.Event):
    """Says when somebody stands before it."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = asyncio.Event()

    async def wait(self) -> Literal[True]:
        self.reached.set()
        return await super().wait()


@contextmanager
def full(program: Program) -> Iterator[None]:
    """No file of the program can hold another byte meanwhile: each write fails, as on a disk without space."""
    before = resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    yield
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, before)


async def test_on_a_full_disk_it_says_so_and_once_there_is_space_all_is_answered_once(
    telegram: Telegram, program: Watched
) -> None:
    await program.start()
    anna, bert = telegram.person("Anna"), telegram.person("Bert")
    await says(anna, "/start")
    with full(program):
        await anna.write("/privacy")
        await bert.write("/start")
        await program.says("telegram: updates could not be stored")
        await program.becomes(ready=False)
        assert (len(anna.shows()), len(bert.shows())) == (1, 0)
    await bert.sees(1)
    await anna.sees(2)
    await program.becomes(ready=True)
    await telegram.until_polled()
    assert await program.stop() == 0
    assert (len(anna.shows()), len(bert.shows())) == (3, 1)  # what privacy means, and the question again
    assert "Traceback" not in program.log


async def test_an_answer_sent_on_a_full_disk_is_not_sent_again_when_there_is_space(
    telegram: Telegram, program: Watched
) -> None:
    await program.start()
    anna = telegram.person("Anna")
    await says(anna, "/start")
    gate = Gate()
    telegram.fail("sendMessage", Hold(gate))
    await anna.write("/privacy")
    await gate.reached.wait()
    with full(program):
        gate.set()
        await anna.sees(2)
        await program.says("telegram: what was sent cannot be written down")
    await says(anna, "/start")
    assert await program.stop() == 0
    assert len({one.text for one in anna.shows()}) == len(anna.shows())


async def test_a_wrong_token_ends_the_start_with_one_sentence(telegram: Telegram, tmp_path: Path) -> None:
    wrong = "123456789:" + "x" * 35
    settings = {"QUARTIER_DATA": str(tmp_path), "QUARTIER_TELEGRAM_TOKEN": wrong, "QUARTIER_TELEGRAM_API": telegram.api}
    program = Program({**settings, "QUARTIER_WEB": "127.0.0.1:0"})
    await program.spawn()
    assert await program.ended() == 1
    assert program.log.splitlines() == ["Telegram does not know this token. Ask @BotFather for a valid one."]
