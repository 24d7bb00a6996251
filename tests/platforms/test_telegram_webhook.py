"""Telegram: the webhook loses nothing, and lets in nobody but Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp.test_utils import unused_port

from bot.platforms.telegram import Telegram as TelegramPlatform
from tests.botapi import Garble, Telegram
from tests.botapi.fixtures import Slow, words
from tests.botapi.world import quick
from tests.web.serving import served
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]

SECRET = "a-secret_of_ours"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def hooked(telegram: Telegram, door: Kept, secret: str = SECRET) -> AsyncIterator[str]:
    """Our platform with a webhook on the house's web server; its address."""
    place = f"127.0.0.1:{unused_port()}"
    url = f"http://{place}/telegram/in"
    platform = TelegramPlatform(telegram.token, telegram.api, webhook=url, webhook_secret=secret, backoff=quick())
    await platform.open()
    async with served(place, platform), Listening(platform, door):
        await telegram.changes.until(lambda: telegram.updates.hook is not None, "no webhook was set")
        yield url
    await platform.close()


async def test_the_webhook_hands_over_everything_in_order(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    async with hooked(telegram, door):
        for n in range(20):
            await anna.write(str(n))
        await door.until(lambda: len(door.events) == 20)
        await telegram.changes.until(lambda: not telegram.updates.pending, "not confirmed")
    assert words(platform, door) == [str(n) for n in range(20)]
    assert "chat_member" in (telegram.updates.allowed or [])


async def test_the_webhook_says_200_only_after_the_commit(telegram: Telegram) -> None:
    anna, door = telegram.person("Anna"), Slow()
    async with hooked(telegram, door):
        await anna.write("Hallo")
        await door.started.wait()
        assert len(telegram.updates.pending) == 1
        door.may_commit.set()
        await telegram.changes.until(lambda: not telegram.updates.pending, "not confirmed")
    assert len(door.events) == 1


async def test_what_the_webhook_could_not_store_comes_again(telegram: Telegram) -> None:
    anna, door = telegram.person("Anna"), Kept(fails=3)
    async with hooked(telegram, door):
        await anna.write("Hallo")
        await door.until(lambda: len(door.events) == 1)
    assert door.fails == 0


async def test_a_webhook_that_cannot_be_set_yet_is_set_later(telegram: Telegram) -> None:
    telegram.fail("setWebhook", Garble(), times=3)
    async with hooked(telegram, Kept()):
        assert telegram.count("setWebhook") == 1


async def test_strangers_at_the_webhook_are_turned_away(telegram: Telegram) -> None:
    door = Kept()
    update = {"update_id": 1, "message": {"text": "falsch"}}
    async with hooked(telegram, door) as url, aiohttp.ClientSession() as stranger:
        answers = [
            await stranger.post(url, json=update),
            await stranger.post(url, json=update, headers={HEADER: "falsch"}),
            await stranger.post(url, json=update, headers={HEADER: "größer"}),
            await stranger.post(url, data=b"{", headers={HEADER: SECRET}),
            await stranger.post(url, json=["update_id"], headers={HEADER: SECRET}),
            await stranger.post(url, json={}, headers={HEADER: SECRET}),
            await stranger.post(url, data=b"x" * 1_000_001, headers={HEADER: SECRET}),
            await stranger.get(url, headers={HEADER: SECRET}),
        ]
    assert [answer.status for answer in answers] == [403, 403, 403, 400, 400, 400, 413, 405]
    assert door.events == []


async def test_without_a_secret_of_its_own_the_webhook_derives_one(telegram: Telegram) -> None:
    async with hooked(telegram, Kept(), secret=""):
        assert telegram.updates.hook is not None
        assert len(telegram.updates.hook.secret) == 64
        assert telegram.token not in telegram.updates.hook.secret
