"""Telegram: how the bot logs in, and what it never says."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot.messages import Down, Locked
from bot.platforms.telegram import Telegram as TelegramPlatform
from tests.botapi import Garble, Hold, Telegram, too_many
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]


async def test_a_wrong_token_is_locked_and_said_by_nobody(telegram: Telegram, everything: io.StringIO) -> None:
    for token in ("4711:wrong-and-secret", "wrong-and-secret"):
        platform = TelegramPlatform(token, api=telegram.api)
        with pytest.raises(Locked) as locked:
            await platform.open()
        await platform.close()
        assert token not in repr(platform)
        assert token not in str(locked.value)
        assert locked.value.__suppress_context__
    assert "wrong-and-secret" not in everything.getvalue()


async def test_a_network_that_is_away_is_down(telegram: Telegram) -> None:
    await telegram.close()
    platform = TelegramPlatform(telegram.token, api=telegram.api)
    with pytest.raises(Down) as down:
        await platform.open()
    assert telegram.token not in str(down.value)
    await telegram.start()
    await platform.open()
    await platform.close()


@pytest.mark.parametrize("trouble", [Garble(), Garble(404), Garble(401), too_many(5)])
async def test_what_a_proxy_says_is_no_verdict_on_the_token(telegram: Telegram, trouble: Garble) -> None:
    telegram.fail("getMe", trouble)
    platform = TelegramPlatform(telegram.token, api=telegram.api)
    with pytest.raises(Down):
        await platform.open()
    await platform.close()


async def test_commands_are_set_per_language(telegram: Telegram) -> None:
    commands = {"": [("start", "Begin")], "de": [("start", "Anfangen"), ("mine", "Was ich gesagt habe")]}
    platform = TelegramPlatform(telegram.token, api=telegram.api, commands=commands)
    await platform.open()
    await platform.close()
    said = {
        language: [(c["command"], c["description"]) for c in told] for (language, _), told in telegram.commands.items()
    }
    assert said == commands


async def test_links_open_the_bot_with_a_word(platform: TelegramPlatform) -> None:
    assert platform.link("abc_-1") == "https://t.me/quartier_bot?start=abc_-1"
    for word in ("", "x" * 65, "zwei wörter", "a.b"):
        with pytest.raises(ValueError, match="1 to 64"):
            platform.link(word)


async def test_no_word_and_no_token_is_ever_logged(
    telegram: Telegram, platform: TelegramPlatform, everything: io.StringIO
) -> None:
    anna, door = telegram.person("Anna"), Kept(fails=1)
    telegram.fail("getUpdates", Garble(200, b'{"ok": true, "words": "geheim"'))
    telegram.fail("getUpdates", Garble(500, b"geheim"))
    async with Listening(platform, door):
        await anna.write("geheim")
        await door.heard(platform, 1)
    assert "geheim" not in everything.getvalue()
    assert telegram.token.partition(":")[2] not in everything.getvalue()
    assert "next try in" in everything.getvalue()


async def test_a_slow_answer_holds_up_nobody_else(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door, slow = telegram.person("Anna"), Kept(), Hold()
    telegram.fail("answerCallbackQuery", slow)
    async with Listening(platform, door):
        held = asyncio.create_task(platform.notice({"callback_query": {"id": "1"}}))
        await anna.write("Hallo")
        await door.heard(platform, 1)
        assert not held.done()
        slow.gate.set()
        await held
