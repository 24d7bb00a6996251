"""The log: one line for each record, and whatever happens, no word, no address and no token in it."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from datetime import datetime, timedelta

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import unused_port

from bot import logs
from bot.desk.alike import Likeness
from bot.hall.clock import Clock, Schedule
from bot.hall.postman import Postman
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.messages import Down, Gone, Parcel, Refused, Say
from bot.platforms.telegram import Telegram as TelegramPlatform
from storage import Store
from tests.botapi import Garble, Telegram
from tests.botapi.failures import Refuse, bad
from tests.botapi.world import quick
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Bell, said
from tests.quarter import BERLIN, BUS, LAMP, LAMP_TOO, Quarter
from tests.web.serving import served
from tests.worlds import Kept, Listening


def lines(log: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


# ---------------------------------------------------------------------------------------------- what is not in it


async def test_a_whole_evening_and_all_its_failures_leave_nothing_of_anybody_in_the_log(
    everything: io.StringIO, store: Store, likeness: Likeness
) -> None:
    await asyncio.to_thread(evening, store, likeness)
    await failing_house(store)
    token = await failing_telegram()
    log = everything.getvalue()
    secrets = (*LAMP.split(), *BUS.split()[:1], "Auental", "citizen-", "poison", "lips", "Anna", "anna-of-", token)
    kept = [word for word in secrets if len(word) > 4]
    assert [word for word in kept if word in log] == []
    assert token.partition(":")[2] not in log
    assert {line["level"] for line in lines(everything)} >= {"warning", "error"}


def evening(store: Store, likeness: Likeness) -> None:
    """Concerns, a digest and an agenda, in the real hall."""
    quarter = Quarter(store, likeness)
    for number, text in enumerate((LAMP, LAMP_TOO, BUS)):
        quarter.reports(f"citizen-{number}", text, place="Auental")
    quarter.groups()
    quarter.write("mo", "/agenda")
    quarter.write("citizen-1", "/mine")


async def failing_house(store: Store) -> None:
    """Events that cannot be read, parcels that are not taken, a clock that breaks."""
    house, bell = House(store), Bell()
    turns = Turns(house.hall, store, bell, patience=(0,))
    postman = Postman(house.hall, store, house.network, bell)
    clock = Clock(house.hall, store, Schedule(None, BERLIN), bell)
    clock.tick = broken  # type: ignore[method-assign]
    door = Reception(house.hall, store, house.network, turns.wake)
    troubles = Gone("blocked"), Down("away"), Refused("never"), ValueError("anna-of-the-lake says poison")
    for trouble in troubles:
        house.network.troubles["anna-of-the-lake"].append(trouble)
    for number in range(3):
        house.post("anna-of-the-lake", f"poison from my lips {number}")
    async with working(turns, postman, clock):
        await door.take_in(NETWORK, [said("1", "anna-of-the-lake", "poison from my lips")])
        await bell.until(lambda: parked(store) == 1)
        await house.network.bell.until(lambda: len(house.network.tries) >= 1)


def broken() -> bool:
    raise RuntimeError("anna-of-the-lake said: poison from my lips")


def parked(store: Store) -> int:
    with store.open() as books:
        return books.inbox.count("parked")


async def failing_telegram() -> str:
    """Polls and messages that fail in all ways, a webhook that is called by strangers; the token."""
    async with Telegram() as telegram:
        anna, door = telegram.person("Anna"), Kept(fails=2)
        platform = TelegramPlatform(telegram.token, telegram.api, backoff=quick())
        await platform.open()
        telegram.fail("getUpdates", Garble(body=b"poison from my lips"), times=2)
        telegram.fail("sendMessage", Refuse(bad("message text is empty: poison from my lips")))
        async with Listening(platform, door):
            await anna.write("poison from my lips")
            await door.until(lambda: len(door.events) == 1)
            with pytest.raises(Refused):
                await platform.deliver(Parcel("1", anna.address, Say("poison from my lips")))
        await platform.close()
        await failing_webhook(telegram)
        return telegram.token


async def failing_webhook(telegram: Telegram) -> None:
    place = f"127.0.0.1:{unused_port()}"
    url = f"http://{place}/in"
    platform = TelegramPlatform(telegram.token, telegram.api, webhook=url, webhook_secret="s", backoff=quick())
    await platform.open()
    async with served(place, platform), Listening(platform, Kept(fails=1)), ClientSession() as stranger:
        await telegram.changes.until(lambda: telegram.updates.hook is not None, "no webhook was set")
        for secret in ("s", "wrong"):
            update = {"update_id": 1, "message": {"text": "poison from my lips"}}
            await stranger.post(url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": secret})
        await stranger.get(f"http://{place}/poison-from-my-lips")
    await platform.close()


def test_of_a_library_only_the_place_of_its_warning_is_shown(everything: io.StringIO) -> None:
    logging.getLogger("telegram.ext").debug("Anna says %s", "hello")
    logging.getLogger("aiohttp.server").error("Error handling %s", "hello", exc_info=ValueError("Anna"))
    logging.getLogger("nio.rooms").warning("Anna")
    (line,) = lines(everything)
    assert (line["level"], line["where"], line["error"]) == ("error", "aiohttp.server", "ValueError")
    assert str(line["message"]).startswith("see test_logs:")
    assert "Anna" not in str(line)


async def test_a_task_that_nobody_waited_for_is_told_by_its_place(everything: io.StringIO) -> None:
    async def breaks() -> None:
        raise ValueError("Anna says hello")

    task = asyncio.create_task(breaks())
    await asyncio.wait([task])
    context = {"message": "Task exception was never retrieved", "exception": task.exception(), "task": task}
    asyncio.get_running_loop().call_exception_handler(context)
    (line,) = lines(everything)
    assert (line["where"], str(line["error"]).startswith("ValueError at test_logs.py:")) == ("asyncio", True)
    assert "Anna" not in str(line)


def test_what_nobody_foresaw_is_one_line_with_the_way_to_it(everything: io.StringIO) -> None:
    with pytest.raises(RuntimeError) as caught:
        broken()
    sys.excepthook(RuntimeError, caught.value, caught.tb)
    (line,) = lines(everything)
    assert str(line["message"]).startswith("unforeseen: RuntimeError at test_logs.py:")
    assert str(line["way"]).count("test_logs.py:") == 2
    assert "lips" not in str(line)


# ---------------------------------------------------------------------------------------------- how it looks


def test_json_has_time_level_where_message_and_fields(everything: io.StringIO) -> None:
    logging.getLogger("bot.hall").warning("%s: a parcel was not taken", "loop", extra={"network": "loop", "tries": 3})
    (line,) = lines(everything)
    moment = datetime.fromisoformat(str(line.pop("time")))
    assert moment.utcoffset() == timedelta(0)
    assert line == {
        "level": "warning",
        "where": "bot.hall",
        "message": "loop: a parcel was not taken",
        "network": "loop",
        "tries": 3,
    }


def test_text_is_one_line_whatever_is_said(levels: None) -> None:
    written = io.StringIO()
    logs.set_up("text", written)
    logging.getLogger("bot").info("two\nlines", extra={"network": "loop"})
    logging.getLogger("bot").debug("not shown")
    (line,) = written.getvalue().splitlines()
    assert line.partition("Z ")[2] == "info bot two lines network=loop"


def test_setting_up_again_writes_each_line_once(levels: None) -> None:
    first, second = io.StringIO(), io.StringIO()
    logs.set_up("text", first)
    logs.set_up("json", second)
    logging.getLogger("bot").info("hello")
    assert (first.getvalue(), len(second.getvalue().splitlines())) == ("", 1)
