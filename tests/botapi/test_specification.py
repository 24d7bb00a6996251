"""The server and the platform against Telegram's specification in machine-readable form, where it is at hand."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.messages import Address, Attachment, LetIn, MakeLink, Offer, OpenRoom, Parcel, Say, Strip
from bot.platforms.telegram import Telegram as TelegramPlatform
from bot.platforms.telegram.reader import WANTED
from tests.botapi.methods import METHODS
from tests.botapi.server import Telegram
from tests.botapi.spec import ALSO_REQUIRED
from tests.botapi.spec import METHODS as MODELS
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]

DATA = Path(os.environ.get("QUARTIER_TEST_DATA") or Path(__file__).parents[3] / "shared" / "data")
SPECIFICATION = DATA / "bot-api" / "bot-api-10.0.json"
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": float}
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def specification() -> dict[str, Any]:
    if not SPECIFICATION.exists():
        pytest.skip(f"{SPECIFICATION.name} is not there: set QUARTIER_TEST_DATA to the folder of the test data")
    found: dict[str, Any] = json.loads(SPECIFICATION.read_text())
    return found


@pytest.mark.parametrize("method", sorted(METHODS))
def test_the_model_of_a_method_is_the_specified_one(specification: dict[str, Any], method: str) -> None:
    fields = {field["name"]: field["required"] for field in specification["methods"][method].get("fields", [])}
    model, more = MODELS[method.lower()].model_fields, ALSO_REQUIRED.get(method, set())
    assert {name: model[name].is_required() or name in more for name in fields} == fields


def test_we_ask_for_updates_that_exist(specification: dict[str, Any]) -> None:
    known = {field["name"] for field in specification["types"]["Update"]["fields"]}
    assert set(WANTED) - known == set()


async def test_all_that_the_platform_says_is_in_the_specification(
    specification: dict[str, Any], telegram: Telegram
) -> None:
    await do_everything(telegram)
    called = {method for method, _ in telegram.calls}
    wrong = [
        f"{method}: {problem}"
        for method, said in telegram.calls
        for problem in problems(specification, specification["methods"][method].get("fields", []), said)
    ]
    assert (wrong, telegram.faults) == ([], [])
    assert called == set(METHODS) - {
        "deleteMessage",
        "getChatMember",
        "getFile",
        "getWebhookInfo",
        "setMyDescription",
        "setMyShortDescription",
        "setWebhook",
    }


async def do_everything(telegram: Telegram) -> None:
    """Every deed once, and every sign of life."""
    platform = TelegramPlatform(telegram.token, telegram.api, commands={"de": [("start", "Anfangen")]})
    await platform.open()
    anna, bert, door = telegram.person("Anna"), telegram.person("Bert"), Kept()
    group = await anna.makes_group("Nachbarn")
    await group.promotes_bot(anna)
    forum = Address("telegram", str(group.id))
    pictures = tuple(Attachment(f"{n}.png", "image/png", PNG, alt="Karte") for n in range(2))
    files = (*pictures, Attachment("t.csv", "text/csv", b"1"), pictures[0])
    async with Listening(platform, door):
        await anna.write("/start")
        await door.heard(platform, 2)
        say = Say("Da 🌳", title="Neu 🌳", offers=(Offer("Ja", "x"),), pin=True, quiet=True)
        sent = await platform.deliver(Parcel("1", anna.address, say, files=files))
        await anna.press("Ja")
        await door.heard(platform, 3)
        for raw in door.events:
            await platform.notice(raw.payload)
        await platform.typing(anna.address)
        await platform.deliver(Parcel("2", anna.address, Say("Neu", offers=say.offers), earlier=sent.message))
        await platform.deliver(Parcel("3", anna.address, Strip("1"), earlier=sent.message))
        room = (await platform.deliver(Parcel("4", forum, OpenRoom("k", "Ampel", "", "", "")))).room
        assert room is not None
        await platform.deliver(Parcel("5", room, say))
        link = (await platform.deliver(Parcel("6", forum, MakeLink("Ampel")))).link
        for yes in (False, True):
            await bert.asks_to_join(link)
            await platform.deliver(Parcel(f"7{yes}", bert.address, LetIn(forum, yes)))
    await platform.close()


def problems(specification: dict[str, Any], fields: list[dict[str, Any]], said: Any) -> list[str]:
    """What of ``said`` the specification does not have, at any depth."""
    known = {field["name"]: field["types"] for field in fields}
    missing = [f"{field['name']} is missing" for field in fields if field["required"] and field["name"] not in said]
    found = [f"{name} is unknown" for name in said if name not in known]
    wrong = [
        f"{name} is no {' or '.join(known[name])}: {value!r}"
        for name, value in said.items()
        if name in known and not any(fits(specification, kind, value) for kind in known[name])
    ]
    return missing + found + wrong


def fits(specification: dict[str, Any], kind: str, value: Any) -> bool:
    if kind in PLAIN:
        return type(value) is PLAIN[kind]
    if kind == "InputFile":
        return isinstance(value, str)
    if kind.startswith("Array of "):
        return isinstance(value, list) and all(fits(specification, kind[9:], item) for item in value)
    definition = specification["types"][kind]
    if "subtypes" in definition:
        return any(fits(specification, each, value) for each in definition["subtypes"])
    return isinstance(value, dict) and not problems(specification, definition.get("fields", []), value)
