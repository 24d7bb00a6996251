"""An account that is taken from the running program: it says so, waits, and comes back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.element.client import ElementClient
from tests.evening.people import says
from tests.evening.town import PASSWORD, Town, town
from tests.processes.watched import Watched
from tests.soak.talkers import enters
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver, shared

WORDS = "Die Lampe am Spielplatz ist kaputt."


@pytest.fixture
async def place() -> AsyncIterator[Town]:
    async with town(shared()) as opened:
        yield opened


@pytest.fixture
async def on_matrix(place: Town, tmp_path: Path) -> AsyncIterator[Watched]:
    """The program on Matrix only, running; Mia has opened a chat with it."""
    settings = {name: value for name, value in place.settings(tmp_path).items() if "TELEGRAM" not in name}
    program = Watched(settings, "tests.processes.hasty")
    try:
        await program.start()
        await enters(place.mia)
        yield program
    finally:
        await program.kill()


async def test_a_token_revoked_while_it_runs_is_waited_for_and_nothing_is_lost(tmp_path: Path) -> None:
    async with Telegram() as telegram:
        settings = {"QUARTIER_DATA": str(tmp_path), "QUARTIER_TELEGRAM_TOKEN": telegram.token}
        program = Watched({**settings, "QUARTIER_TELEGRAM_API": telegram.api}, "tests.processes.hasty")
        try:
            await program.start()
            anna = telegram.person("Anna")
            await says(anna, "/start")
            await revoked(telegram, program, anna)
            assert await program.stop() == 0
        finally:
            await program.kill()


async def revoked(telegram: Telegram, program: Watched, anna: Person) -> None:
    """For a while nobody knows the token; what Anna says meanwhile is answered afterwards, once."""
    before, token = len(anna.shows()), telegram.token
    telegram.token = token[::-1]
    telegram.updates.hush()
    await program.says("Telegram does not know this token: ask @BotFather for a valid one (locked); trying again in")
    await program.becomes(ready=False)
    await anna.write("/privacy")
    telegram.token = token
    await program.becomes(ready=True)
    await anna.sees(before + 1)
    await telegram.until_polled()
    await says(anna, "/start")
    assert [one.text for one in anna.shows()].count(anna.shows()[before].text) == 1
    assert token not in program.log


async def test_when_all_its_sessions_are_logged_out_it_logs_in_again_and_who_knew_it_goes_on(
    place: Town, on_matrix: Watched
) -> None:
    """With Element's own cryptography: nio's never writes again to a device that was gone for a moment."""
    anna = await ElementClient.arrive(place.homeserver, "anna")
    await anna.do("chat", bot=place.bot)
    await anna.do("say", text="Hallo")
    welcome = await anna.sees()
    log_out_everywhere(place.homeserver, place.bot)
    await on_matrix.says("the token was revoked, logging in again")
    await on_matrix.becomes(ready=True)
    await anna.do("say", text="mehr wissen")
    assert (await anna.sees())["saw"] not in ("", welcome["saw"])
    await anna.close()
    assert await on_matrix.stop() == 0


async def test_a_homeserver_that_is_restarted_is_waited_for_and_nothing_is_lost(
    place: Town, on_matrix: Watched
) -> None:
    await answered(place.mia, "Hallo")
    await asyncio.to_thread(place.homeserver.stop)
    await on_matrix.becomes(ready=False)
    await asyncio.to_thread(place.homeserver.start)
    await answered(place.mia, WORDS)
    await on_matrix.becomes(ready=True)
    assert await on_matrix.stop() == 0
    assert "Traceback" not in on_matrix.log


async def answered(mia: MatrixCitizen, text: str) -> None:
    """One more message of the bot comes, and no second one."""
    before = len(mia._shown())
    await mia.write(text)
    assert len(await mia.sees(before + 1)) == before + 1


def log_out_everywhere(homeserver: Homeserver, account: str) -> None:
    """As somebody does who has the password and sees a session that they do not know."""
    identifier = {"type": "m.id.user", "user": account}
    login = {"type": "m.login.password", "identifier": identifier, "password": PASSWORD}
    session: dict[str, Any] = homeserver.ask("POST", "/_matrix/client/v3/login", login)
    homeserver.ask("POST", "/_matrix/client/v3/logout/all", {}, session["access_token"])
