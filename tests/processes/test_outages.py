"""What goes wrong around the real program: it says so in one line, waits, and comes back by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.botapi.failures import Garble
from tests.botapi.server import Telegram
from tests.evening.people import says
from tests.evening.program import Program


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
async def program(telegram: Telegram, tmp_path: Path) -> AsyncIterator[Program]:
    """The program on SQLite, not started."""
    settings = {
        "QUARTIER_DATA": str(tmp_path),
        "QUARTIER_TELEGRAM_TOKEN": telegram.token,
        "QUARTIER_TELEGRAM_API": telegram.api,
        "QUARTIER_WEB": "127.0.0.1:0",
    }
    made = Program(settings)
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


async def test_a_wrong_token_ends_the_start_with_one_sentence(telegram: Telegram, tmp_path: Path) -> None:
    wrong = "123456789:" + "x" * 35
    settings = {"QUARTIER_DATA": str(tmp_path), "QUARTIER_TELEGRAM_TOKEN": wrong, "QUARTIER_TELEGRAM_API": telegram.api}
    program = Program({**settings, "QUARTIER_WEB": "127.0.0.1:0"})
    await program.spawn()
    assert await program.ended() == 1
    assert program.log.splitlines() == ["Telegram does not know this token: ask @BotFather for a valid one"]
