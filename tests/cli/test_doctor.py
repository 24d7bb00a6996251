"""`quartier doctor`: what is wrong, in plain words, with what to do; and nothing is changed by looking."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from bot.app import open_store
from bot.cli import call
from bot.settings import Settings, read
from storage import InboxRow
from tests.botapi import Telegram
from tests.botapi.updates import Hook
from tests.hall.loopback import Loopback
from tests.synapse.homeserver import shared
from tests.synapse.world import PASSWORD
from tests.web.serving import served

TOKEN = "123456789:AbCdEfGhIjKlMnOpQrStUvWxYz"


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Settings of a bot on Telegram, on which nothing answers."""
    return {
        "QUARTIER_TELEGRAM_TOKEN": TOKEN,
        "QUARTIER_TELEGRAM_API": f"http://127.0.0.1:{unused_port()}",
        "QUARTIER_WEB": f"127.0.0.1:{unused_port()}",
        "QUARTIER_MODERATORS": "telegram:4711",
        "QUARTIER_ENDS_ON": "2035-06-30",
    }


async def look(chosen: Mapping[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Look:
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    code = await asyncio.to_thread(call, ["doctor", "--format", "json"])
    said = json.loads(capsys.readouterr().out)
    assert said["well"] == (code == 0)
    return {line["name"]: line["state"] for line in said["findings"]}


Look = dict[str, str]


def lived_in(chosen: Mapping[str, str]) -> Settings:
    """The settings, after the bot has run once."""
    there = read(chosen, file=None)
    open_store(there).close()
    there.data.chmod(0o700)
    return there


async def test_a_house_in_order_has_nothing_but_ok(
    telegram: Telegram, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings |= {"QUARTIER_TELEGRAM_API": telegram.api, "QUARTIER_TELEGRAM_TOKEN": telegram.token}
    lived_in(settings)
    async with served(settings["QUARTIER_WEB"], Loopback(), store=open_store(read(settings, file=None))):
        found = await look(settings, monkeypatch, capsys)
    assert found == dict.fromkeys(
        (
            "doctor-settings",
            "doctor-data",
            "doctor-key",
            "doctor-voice-none",
            "doctor-vectors",
            "doctor-database",
            "doctor-queues",
            "doctor-digest-none",
            "doctor-roles",
            "doctor-retention",
            "doctor-clock",
            "doctor-process",
            "doctor-telegram-account",
        ),
        "ok",
    )
    assert {name for name, _ in telegram.calls} == {"getMe", "getWebhookInfo"}


async def test_before_the_first_start_it_says_what_is_to_come_and_makes_nothing(
    settings: dict[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await look(settings, monkeypatch, capsys) == {
        "doctor-settings": "ok",
        "doctor-data-missing": "look",
        "doctor-key-missing": "look",
        "doctor-voice-none": "ok",
        "doctor-vectors": "ok",
        "doctor-database-none": "look",
        "doctor-clock": "ok",
        "doctor-process-none": "look",
        "doctor-network-down": "wrong",
    }
    assert names_in(folder) == []


def test_wrong_settings_are_all_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", "half a token")
    monkeypatch.setenv("QUARTIER_LOG", "loud")
    assert call(["doctor"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "  wrong  QUARTIER_TELEGRAM_TOKEN is wrong: it looks like 123456789:AbC…, as @BotFather gives it.",
        "  wrong  QUARTIER_LOG is wrong: it is text or json.",
    ]


def test_without_a_network_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["doctor"]) == 1
    assert "  wrong  A network is missing: set QUARTIER_TELEGRAM_TOKEN" in capsys.readouterr().out


async def test_what_others_may_read_is_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there = lived_in(settings)
    there.data.chmod(0o755)
    there.key_file.chmod(0o644)
    found = await look(settings, monkeypatch, capsys)
    assert (found["doctor-data-open"], found["doctor-key-open"]) == ("look", "wrong")


async def test_what_voice_messages_lack_is_named(
    settings: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lived_in(settings)
    settings["QUARTIER_VOICE_MODEL"] = str(tmp_path)
    seen = [{n: s for n, s in (await look(settings, monkeypatch, capsys)).items() if "voice" in n}]
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / name).touch()
    seen.append({n: s for n, s in (await look(settings, monkeypatch, capsys)).items() if "voice" in n})
    known = importlib.util.find_spec("faster_whisper") is not None
    assert seen == [
        {"doctor-voice-file": "wrong"},
        {"doctor-voice": "ok"} if known else {"doctor-voice-library": "wrong"},
    ]


async def test_a_database_of_another_release_is_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = lived_in(settings).data / "quartier.db"
    seen = []
    for revision in ("0001", "9999"):
        with sqlite3.connect(file) as connection:
            connection.execute("update alembic_version set version_num = ?", (revision,))
        connection.close()
        seen.append({n: s for n, s in (await look(settings, monkeypatch, capsys)).items() if "database" in n})
    assert seen == [{"doctor-database-older": "look"}, {"doctor-database-foreign": "wrong"}]


async def test_a_database_that_takes_nothing_in_is_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("storage.checkup.SECONDS", 0.1)
    other = sqlite3.connect(lived_in(settings).data / "quartier.db")
    other.execute("begin immediate")
    found = await look(settings, monkeypatch, capsys)
    other.close()
    assert found["doctor-database-locked"] == "wrong"


async def test_a_file_that_is_no_database_is_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (lived_in(settings).data / "quartier.db").write_text("a letter\n" * 1000)
    assert (await look(settings, monkeypatch, capsys))["doctor-database-fault"] == "wrong"


async def test_a_full_disk_and_a_large_log_are_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (lived_in(settings).data / "quartier.db-wal").open("ab") as log:
        log.truncate(300_000_000)
    usage = shutil.disk_usage(".")._replace(free=50_000_000)
    monkeypatch.setattr("storage.checkup.shutil.disk_usage", lambda _: usage)
    found = await look(settings, monkeypatch, capsys)
    assert (found["doctor-disk"], found["doctor-wal"]) == ("wrong", "look")


async def test_who_runs_the_machine_and_moderates_too_is_looked_at(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings |= {"QUARTIER_ADMINISTRATORS": settings["QUARTIER_MODERATORS"]}
    lived_in(settings)
    found = await look(settings, monkeypatch, capsys)
    assert (found["doctor-roles"], found["doctor-roles-both"]) == ("ok", "look")


async def test_what_waits_and_what_is_parked_is_named_without_a_word_of_it(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(read(settings, file=None))
    common = {"network": "telegram", "lane": "telegram:4711", "payload": {"text": "hello"}}
    hour_ago, ahead = datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC) + timedelta(hours=1)
    with store.open() as books:
        parked = {"state": "parked", "reason": "ValueError at reader.py:7"}
        books.inbox.add_all(
            [
                InboxRow(event="1", came_at=hour_ago, **common),
                InboxRow(event="2", came_at=hour_ago, **parked, **common),
                InboxRow(event="3", came_at=ahead, **common),
            ]
        )
        books.people.dialogues()[0].digest_due = hour_ago - timedelta(hours=1)
    store.close()
    monkeypatch.setenv("QUARTIER_LANGUAGE", "en")
    found = await look(settings, monkeypatch, capsys)
    assert [found[f"doctor-{name}"] for name in ("waiting-in", "parked", "digest-late", "clock-back")] == [
        "wrong",
        "look",
        "wrong",
        "wrong",
    ]
    await asyncio.to_thread(call, ["doctor"])
    shown = capsys.readouterr().out
    assert "telegram: 2 messages wait for their answers, the oldest for 60 minutes." in shown
    assert "1 message could not be read: ValueError at reader.py:7 (1)" in shown
    assert [word for word in ("hello", "4711") if word in shown] == []


@pytest.mark.parametrize("network", ["Telegram", "Matrix"])
async def test_whether_nothing_or_something_else_answers_at_a_networks_place_is_said_in_plain_words(
    network: str, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = f"127.0.0.1:{unused_port()}"
    settings |= {"QUARTIER_TELEGRAM_API": f"http://{place}"}
    if network == "Matrix":
        del settings["QUARTIER_TELEGRAM_TOKEN"]
        account = {"HOMESERVER": f"http://{place}", "USER": "@bot:example.org", "PASSWORD": PASSWORD}
        settings |= {f"QUARTIER_MATRIX_{name}": value for name, value in account.items()}
    await look(settings, monkeypatch, capsys)
    await asyncio.to_thread(call, ["doctor"])
    said = capsys.readouterr().out
    assert said.count(f"  wrong  {network} cannot be reached (ClientConnectorError).\n") == 1
    async with another_program(place):
        found = await look(settings, monkeypatch, capsys)
    assert [name for name in found if "network" in name] == ["doctor-network-foreign"]


@asynccontextmanager
async def another_program(place: str) -> AsyncIterator[None]:
    """A web server that knows nothing of what it is asked."""
    runner = web.AppRunner(web.Application())
    await runner.setup()
    host, port = place.split(":")
    await web.TCPSite(runner, host, int(port)).start()
    yield
    await runner.cleanup()


async def test_a_revoked_token_is_named(
    telegram: Telegram, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings["QUARTIER_TELEGRAM_API"] = telegram.api
    assert (await look(settings, monkeypatch, capsys))["doctor-telegram-token"] == "wrong"


async def test_a_webhook_that_takes_our_messages_away_is_named(
    telegram: Telegram, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings |= {"QUARTIER_TELEGRAM_API": telegram.api, "QUARTIER_TELEGRAM_TOKEN": telegram.token}
    await telegram.updates.set_hook(Hook(f"http://127.0.0.1:{unused_port()}/theirs", ""))
    assert (await look(settings, monkeypatch, capsys))["doctor-telegram-conflict"] == "wrong"
    ours = {**settings, "QUARTIER_TELEGRAM_WEBHOOK": "https://bot.example.org/telegram"}
    assert (await look(ours, monkeypatch, capsys))["doctor-telegram-webhook-unset"] == "look"
    assert telegram.updates.hook is not None


async def test_a_forum_in_which_the_bot_lacks_rights_is_named(
    telegram: Telegram, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings |= {"QUARTIER_TELEGRAM_API": telegram.api, "QUARTIER_TELEGRAM_TOKEN": telegram.token}
    store = open_store(read(settings, file=None))
    with store.open() as books:
        books.people.dialogues()[0].forum = "telegram:-1002000009999"
    assert (await look(settings, monkeypatch, capsys))["doctor-telegram-forum-lost"] == "wrong"
    store.close()


@pytest.mark.parametrize(("trouble", "name"), [("", "doctor-process"), ("locked", "doctor-process-network")])
async def test_what_the_running_bot_says_is_told(
    settings: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    trouble: str,
    name: str,
) -> None:
    lived_in(settings)
    network = Loopback()
    network.trouble = trouble
    async with served(settings["QUARTIER_WEB"], network, store=open_store(read(settings, file=None))):
        found = await look(settings, monkeypatch, capsys)
    assert {one: state for one, state in found.items() if "process" in one} == {name: "wrong" if trouble else "ok"}


async def test_another_program_at_our_place_is_named(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with another_program(settings["QUARTIER_WEB"]):
        found = await look(settings, monkeypatch, capsys)
    assert found["doctor-process-other"] == "look"


async def test_a_matrix_account_is_looked_at_before_and_after_its_first_start(
    settings: dict[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    homeserver = shared()
    account = homeserver.register(homeserver.new_name("quartier"), PASSWORD)
    del settings["QUARTIER_TELEGRAM_TOKEN"]
    settings |= {
        "QUARTIER_MATRIX_HOMESERVER": homeserver.url,
        "QUARTIER_MATRIX_USER": account,
        "QUARTIER_MATRIX_PASSWORD": PASSWORD,
    }
    there = lived_in(settings)
    assert (await look(settings, monkeypatch, capsys))["doctor-matrix-never"] == "look"
    await run_once(there)
    before = state_of(there.data / "matrix")
    found = await look(settings, monkeypatch, capsys)
    assert (found["doctor-matrix-account"], found["doctor-matrix-signed"]) == ("ok", "ok")
    assert state_of(there.data / "matrix") == before


async def run_once(settings: Settings) -> None:
    """The bot logs in on Matrix and goes again."""
    from bot.app import keys_of, make_platforms

    (platform,) = make_platforms(settings, keys_of(settings))
    try:
        await platform.open()
    finally:
        await platform.close()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def state_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_the_doctor_speaks_german_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from bot.cli.screen import words

    monkeypatch.setenv("QUARTIER_LANGUAGE", "de")
    words.cache_clear()
    assert call(["doctor"]) == 1
    assert " falsch  Es fehlt ein Netz" in capsys.readouterr().out
    assert os.environ["QUARTIER_LANGUAGE"] == "de"
