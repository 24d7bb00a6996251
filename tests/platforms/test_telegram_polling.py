"""Telegram: polling loses nothing and doubles nothing, whatever happens to the polls."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import aiohttp
import pytest

from bot.messages import Locked
from bot.platforms.telegram import Telegram as TelegramPlatform
from bot.platforms.telegram.backoff import Backoff
from bot.platforms.telegram.poller import CONFLICTS, KEPT
from tests.botapi import Drop, Garble, Telegram
from tests.botapi.failures import ApiError, Refuse
from tests.botapi.fixtures import Slow, words
from tests.botapi.world import quick
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]


async def test_telegram_is_told_only_after_the_commit(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Slow()
    await anna.write("Hallo")
    async with Listening(platform, door):
        await door.started.wait()
        assert (len(telegram.updates.pending), telegram.count("getUpdates")) == (1, 1)
        door.may_commit.set()
        await telegram.until_polled()
        assert telegram.updates.pending == []
    assert words(platform, door) == ["Hallo"]


async def test_a_bot_killed_while_it_commits_gets_the_same_again(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    anna, dying, door = telegram.person("Anna"), Slow(), Kept()
    await anna.write("Hallo")
    async with Listening(platform, dying):
        await dying.started.wait()
    async with Listening(platform, door):
        await door.heard(platform, 1)
    assert (words(platform, dying), words(platform, door)) == ([], ["Hallo"])


async def test_two_thousand_messages_all_arrive_in_order(telegram: Telegram, platform: TelegramPlatform) -> None:
    people, door = [telegram.person(f"Person {n}") for n in range(20)], Kept()
    for n in range(2000):
        await people[n % 20].write(f"Nachricht {n}")
    async with Listening(platform, door):
        await door.until(lambda: len(door.events) == 2000)
    assert words(platform, door) == [f"Nachricht {n}" for n in range(2000)]
    assert telegram.count("getUpdates") in (20, 21)


async def test_an_update_that_cannot_be_read_blocks_nothing(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    await anna.write("vorher")
    telegram.updates.push_raw({"message": {"from": {"id": anna.id}, "text": {"not": "text"}}})
    await anna.write("nachher")
    async with Listening(platform, door):
        await telegram.until_polled()
    assert [raw.lane for raw in door.events] == [anna.address.id] * 3
    assert telegram.count("getUpdates") == 2
    with pytest.raises(Exception, match=r".*"):
        platform.read(door.events[1].payload)


async def test_after_a_quiet_week_smaller_numbers_are_heard_too(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    async with Listening(platform, door):
        await anna.write("heute")
        await door.heard(platform, 1)
        await telegram.until_polled()
        telegram.updates.hush()
        await telegram.until_polled()
        telegram.updates.next_id = 5  # Telegram chose a new number by chance
        await anna.write("nach einer Woche")
        await door.heard(platform, 2)
    assert words(platform, door) == ["heute", "nach einer Woche"]


@pytest.mark.parametrize(("bot", "age", "offset"), [("4711", 60, 700_000_002), ("4711", KEPT + 60, 0), ("4712", 60, 0)])
async def test_a_stored_offset_counts_for_this_bot_and_one_day(
    telegram: Telegram, platform: TelegramPlatform, bot: str, age: int, offset: int
) -> None:
    anna = telegram.person("Anna")
    await anna.write("eins")
    await anna.write("zwei")
    door = Kept(cursors={"telegram": f"{bot}:700000002:{telegram.time() - age}"})
    async with Listening(platform, door):
        await telegram.until_polled()
    first = next(said for method, said in telegram.calls if method == "getUpdates")
    assert first.get("offset", 0) == offset
    assert words(platform, door) == (["zwei"] if offset else ["eins", "zwei"])


async def test_outages_garbage_and_lost_answers_are_survived(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    for trouble in (Garble(), Garble(200, b"not json"), Garble(200, b"[]"), Garble(404), Drop(), Garble(500)):
        telegram.fail("getUpdates", trouble)
    async with Listening(platform, door):
        await anna.write("Hallo")
        await door.heard(platform, 1)
        await telegram.close()
        await telegram.start()
        await anna.write("wieder da")
        await door.heard(platform, 2)
    assert words(platform, door) == ["Hallo", "wieder da"]


async def test_a_stop_does_not_wait_for_the_poll(telegram: Telegram, platform: TelegramPlatform) -> None:
    async with asyncio.timeout(2), Listening(platform, Kept()):
        await telegram.until_polled()


async def test_a_process_that_is_going_away_is_waited_for(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    await platform.close()
    quick_platform = TelegramPlatform(telegram.token, api=telegram.api, backoff=quick())
    await quick_platform.open()
    async with Listening(quick_platform, door):
        await telegram.until_polled()
        async with (
            aiohttp.ClientSession() as other,
            other.get(f"{telegram.api}/bot{telegram.token}/getUpdates") as said,
        ):
            assert said.status == 200
        await anna.write("Hallo")
        await door.heard(quick_platform, 1)
    await quick_platform.close()
    assert words(platform, door) == ["Hallo"]


async def test_two_bots_with_one_token_end_with_one_clear_sentence(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    other = TelegramPlatform(telegram.token, api=telegram.api, backoff=quick())
    await other.open()
    polls = [asyncio.create_task(bot.listen(Kept())) for bot in (platform, other)]
    done, waiting = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED, timeout=20)
    for task in waiting:
        task.cancel()
    await asyncio.wait(polls)
    await other.close()
    assert [type(task.exception()) for task in done] == [Locked]
    assert telegram.count("getUpdates") > CONFLICTS
    assert "another process uses this bot's token" in str(done.pop().exception())


async def test_a_revoked_token_ends_the_listening(telegram: Telegram, platform: TelegramPlatform) -> None:
    telegram.token = "4711:another"
    with pytest.raises(Locked, match="does not know this token"):
        await platform.listen(Kept())


async def test_a_webhook_left_over_is_deleted_when_we_poll(telegram: Telegram) -> None:
    await telegram.updates.set_hook(None)
    platform = TelegramPlatform(telegram.token, api=telegram.api, backoff=quick())
    await platform.open()
    async with Listening(platform, Kept()):
        await telegram.until_called("deleteWebhook")
    await platform.close()


def test_each_wait_is_longer_up_to_a_limit_and_not_in_step() -> None:
    chances: Iterator[float] = iter([1.0, 0.0, 0.5, 1.0, 1.0])
    backoff = Backoff(first=1, longest=6, chance=lambda: next(chances))
    assert [backoff.failed() for _ in range(4)] == [1.0, 1.0, 3.0, 6.0]
    backoff.worked()
    assert backoff.failed() == 1.0


async def test_the_trouble_is_said_while_there_is_one(telegram: Telegram, platform: TelegramPlatform) -> None:
    anna, door = telegram.person("Anna"), Kept()
    telegram.fail("getUpdates", Refuse(ApiError(401, "Unauthorized")))
    with pytest.raises(Locked):
        await platform.listen(door)
    assert platform.trouble == "locked"
    telegram.fail("getUpdates", Garble(), times=2)
    async with Listening(platform, door):
        await anna.write("Hallo")
        await door.until(lambda: len(door.events) == 1)
        await telegram.until_polled()
        assert platform.trouble == ""
