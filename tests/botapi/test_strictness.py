"""The Bot API server is as strict as Telegram: otherwise tests against it would prove little."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.botapi.failures import Flood
from tests.botapi.groups import Group
from tests.botapi.people import Person
from tests.botapi.server import Telegram

pytest_plugins = ["tests.botapi.fixtures"]


class Caller:
    """Calls methods as any program would: by HTTP alone."""

    def __init__(self, telegram: Telegram, session: aiohttp.ClientSession) -> None:
        self._telegram, self._session = telegram, session

    async def __call__(self, method: str, token: str = "", **said: Any) -> dict[str, Any]:
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in said.items()}
        url = f"{self._telegram.api}/bot{token or self._telegram.token}/{method}"
        async with self._session.post(url, data=form) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == body.get("error_code", 200)
            return body

    async def error(self, method: str, **said: Any) -> str:
        body = await self(method, **said)
        assert body["ok"] is False
        return str(body["description"])


@pytest.fixture
async def call(telegram: Telegram) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(telegram, session)


@pytest.fixture
def anna(telegram: Telegram) -> Person:
    person = telegram.person("Anna")
    person.started = True
    return person


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


async def test_a_token_is_known_or_unauthorized_or_not_found(call: Caller) -> None:
    assert (await call("getMe"))["result"]["username"] == "quartier_bot"
    assert await call("getMe", token="1:x") == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert await call("getMe", token="nonsense") == {"ok": False, "error_code": 404, "description": "Not Found"}


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({}, "text: Field required"),
        ({"text": "x", "txt": "y"}, "has no parameter txt"),
        ({"text": ""}, "message text is empty"),
        ({"text": "x", "message_thread_id": "zwei"}, "can't parse message_thread_id"),
        ({"text": "x", "message_thread_id": "2.5"}, "message_thread_id: Input should be a valid integer"),
        ({"text": "x", "disable_notification": "1"}, "disable_notification: Input should be a valid boolean"),
        ({"text": "x", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "🌳" * 4097}, "message is too long"),
        ({"text": "🌳", "entities": [{"type": "bold", "offset": 0, "length": 3}]}, "ENTITY_BOUNDS_INVALID"),
        ({"text": "🌳", "entities": [{"type": "bold", "offset": 0, "length": 1}]}, "ENTITY_BOUNDS_INVALID"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0}]}, "entities.0.length: Field required"),
        ({"text": "x", "reply_markup": keyboard(text="Ja")}, "exactly one action"),
        ({"text": "x", "reply_markup": keyboard(text="", callback_data="x")}, "BUTTON_TEXT_INVALID"),
        ({"text": "x", "reply_markup": keyboard(text="Ja", callback_data="ä" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(text="Ja", callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(text="Ja", callback_data="x", colour="red")}, "no parameter colour"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [{"text": "Ja", "callback_data": "x"}]}}, "no parameter"),
    ],
)
async def test_a_message_that_telegram_would_refuse_is_refused(
    telegram: Telegram, call: Caller, anna: Person, said: dict[str, Any], error: str
) -> None:
    assert error in await call.error("sendMessage", chat_id=anna.id, **said)
    assert (anna.messages, len(telegram.faults)) == ({}, 1)


async def test_what_is_just_allowed_is_allowed(call: Caller, anna: Person) -> None:
    markup = keyboard(text="Ja", callback_data="ä" * 32)
    entities = [{"type": "bold", "offset": 0, "length": 2}]
    sent = await call("sendMessage", chat_id=str(anna.id), text="🌳" * 4096, entities=entities, reply_markup=markup)
    assert (sent["ok"], len(anna.messages)) == (True, 1)


@pytest.mark.parametrize(
    ("method", "said", "error"),
    [
        ("createForumTopic", {"chat_id": -1, "name": "x" * 129}, "1 to 128"),
        ("createForumTopic", {"chat_id": -1, "name": ""}, "1 to 128"),
        ("createChatInviteLink", {"chat_id": -1, "name": "x" * 33}, "0 to 32"),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "0 to 120"),
        ("getUpdates", {"limit": 101}, "1 to 100"),
        ("getUpdates", {"allowed_updates": ["messages"]}, "unknown update type messages"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("sendMediaGroup", {"chat_id": 1, "media": []}, "2 to 10"),
        ("sendMessage", {"chat_id": 99, "text": "x"}, "chat not found"),
    ],
)
async def test_each_method_has_its_limits(call: Caller, method: str, said: dict[str, Any], error: str) -> None:
    assert error in await call.error(method, **said)


async def test_edits_follow_telegrams_rules(call: Caller, anna: Person) -> None:
    sent = (await call("sendMessage", chat_id=anna.id, text="Wo?"))["result"]["message_id"]
    same = {"chat_id": anna.id, "message_id": sent}
    assert "message is not modified" in await call.error("editMessageText", **same, text="Wo?")
    assert "message is not modified" in await call.error("editMessageReplyMarkup", **same)
    assert "message to edit not found" in await call.error("editMessageText", chat_id=anna.id, message_id=1, text="x")
    own = int(await anna.write("von mir"))
    assert "can't be edited" in await call.error("editMessageText", chat_id=anna.id, message_id=own, text="x")
    assert (await call("editMessageText", **same, text="Da"))["result"]["text"] == "Da"
    assert (await call("deleteMessage", **same))["result"] is True
    assert "to delete not found" in await call.error("deleteMessage", **same)


async def test_updates_stay_until_a_greater_offset_confirms_them(call: Caller, anna: Person) -> None:
    for text in ("eins", "zwei", "drei"):
        await anna.write(text)
    first = (await call("getUpdates", limit=2))["result"]
    assert [update["message"]["text"] for update in first] == ["eins", "zwei"]
    assert (await call("getUpdates", limit=2))["result"] == first
    rest = (await call("getUpdates", offset=first[-1]["update_id"] + 1))["result"]
    assert [update["message"]["text"] for update in rest] == ["drei"]
    assert (await call("getUpdates", offset=-1))["result"] == rest


async def test_of_two_pollers_the_older_is_ended_with_409(telegram: Telegram, call: Caller, anna: Person) -> None:
    older = asyncio.create_task(call("getUpdates", timeout=20))
    await telegram.until_polled()
    newer = asyncio.create_task(call("getUpdates", timeout=20))
    assert (await older)["error_code"] == 409
    await anna.write("Hallo")
    assert len((await newer)["result"]) == 1


async def test_polling_conflicts_with_a_webhook(telegram: Telegram, call: Caller) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/", secret_token="abc")
    assert "webhook is active" in await call.error("getUpdates")
    assert (await call("getWebhookInfo"))["result"]["url"] == "http://127.0.0.1:9/"
    await call("deleteWebhook")
    assert (await call("getUpdates"))["ok"] is True


async def test_members_are_told_only_to_those_who_ask(telegram: Telegram, call: Caller, anna: Person) -> None:
    group: Group = await anna.makes_group("Nachbarn")
    await group.promotes_bot(anna)
    group.comes(telegram.person("Bert"))
    await call("getUpdates", allowed_updates=["chat_member"], offset=-1)
    group.comes(telegram.person("Carla"))
    await anna.write("nicht gefragt")
    kinds = [min(update) for update in (await call("getUpdates"))["result"]]
    assert kinds == ["my_chat_member", "chat_member"]


async def test_a_picture_is_a_picture_and_an_album_of_one_kind(call: Caller, telegram: Telegram, anna: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(anna.id)})
    form.add_field("photo", b"<svg/>", filename="a.png", content_type="image/png")
    url = f"{telegram.api}/bot{telegram.token}/sendPhoto"
    async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
        assert (await answer.json())["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    media = [{"type": kind, "media": "attach://a"} for kind in ("photo", "document")]
    assert "can't be mixed" in await call.error("sendMediaGroup", chat_id=anna.id, media=media)
    assert "wrong file identifier" in await call.error("sendDocument", chat_id=anna.id, document="x")


async def test_who_sends_too_fast_is_told_to_wait(telegram: Telegram, call: Caller, anna: Person) -> None:
    now = 0.0
    telegram.flood = Flood(lambda: now)
    group = await anna.makes_group("Nachbarn")
    await group.promotes_bot(anna)
    for n in range(20):
        assert (await call("sendMessage", chat_id=group.id, text=str(n)))["ok"] is True
    assert (await call("sendMessage", chat_id=group.id, text="zu viel"))["parameters"] == {"retry_after": 60}
    for n in range(10):
        assert (await call("sendMessage", chat_id=anna.id, text=str(n)))["ok"] is True
    assert (await call("sendMessage", chat_id=anna.id, text="zu viel"))["parameters"] == {"retry_after": 1}
    now = 60.0
    assert (await call("sendMessage", chat_id=group.id, text="wieder"))["ok"] is True


async def test_waiting_in_vain_ends_with_a_sentence(telegram: Telegram, anna: Person) -> None:
    with pytest.raises(AssertionError, match="sendMessage was not called 1 times"):
        await telegram.changes.until(lambda: False, "sendMessage was not called 1 times", patience=0.01)


BOT = """
import asyncio, os
from bot.messages import Parcel, Say
from bot.platforms.telegram import Telegram
from tests.worlds import Kept, Listening

async def main():
    platform, door = Telegram(os.environ["QUARTIER_TELEGRAM_TOKEN"], api=os.environ["QUARTIER_TELEGRAM_API"]), Kept()
    await platform.open()
    async with Listening(platform, door):
        (heard,) = await door.heard(platform, 1)
        await platform.deliver(Parcel("1", heard.address, Say("Gehört: " + heard.what.text)))
    await platform.close()

asyncio.run(main())
"""


async def test_a_bot_in_another_process_is_served_alike(telegram: Telegram, anna: Person) -> None:
    place = os.environ | {"QUARTIER_TELEGRAM_API": telegram.api, "QUARTIER_TELEGRAM_TOKEN": telegram.token}
    bot = await asyncio.create_subprocess_exec(sys.executable, "-c", BOT, env=place)
    await anna.write("Hallo")
    assert [shown.text for shown in await anna.sees(1)] == ["Gehört: Hallo"]
    assert await bot.wait() == 0
