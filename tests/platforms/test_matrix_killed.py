"""The bot as another process that is killed in the middle of a conversation, again and again."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.platforms.matrix import files
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import shared
from tests.synapse.listener import KEYS
from tests.worlds import PATIENCE


async def test_a_bot_that_is_killed_three_times_has_every_message_once_and_in_order(tmp_path: Path) -> None:
    homeserver = shared()
    user = homeserver.new_name("quartier")
    bot = homeserver.register(user, "secret")
    command = [sys.executable, "-m", "tests.synapse.listener", homeserver.url, user, "secret", str(tmp_path)]
    process = await _start(command)
    anna = await MatrixCitizen.arrive(homeserver, "anna", bot)
    await anna.begins()
    written: list[str] = []
    for part in range(3):
        writing = asyncio.create_task(_write(anna, range(part * 10, part * 10 + 10)))
        await _says(process)
        await _kill(process)
        written += await asyncio.wait_for(writing, PATIENCE)
        process = await _start(command)
    while not set(written) <= set(files.load(tmp_path / "taken.json", KEYS)["events"]):
        await _says(process)
    await _kill(process)
    await anna.close()
    events = files.load(tmp_path / "taken.json", KEYS)["events"]
    said = [payload["content"]["body"] for payload in events.values() if payload["type"] == "m.room.message"]
    assert said == [str(number) for number in range(30)]


async def _start(command: list[str]) -> asyncio.subprocess.Process:
    root = Path(__file__).parents[2]
    return await asyncio.create_subprocess_exec(*command, cwd=root, stdout=asyncio.subprocess.PIPE)


async def _kill(process: asyncio.subprocess.Process) -> None:
    process.kill()
    await process.communicate()


async def _says(process: asyncio.subprocess.Process) -> None:
    """Wait until the process says that it has taken something in."""
    assert process.stdout
    assert await asyncio.wait_for(process.stdout.readline(), PATIENCE)


async def _write(citizen: MatrixCitizen, numbers: range) -> list[str]:
    return [await citizen.write(str(number)) for number in numbers]
