"""Telegram: photos that people send are fetched within bounds, and no exact place ever enters the house."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.messages import Down, Media, Refused, Spot, TooBig
from bot.platforms.telegram import Telegram as TelegramPlatform
from bot.platforms.telegram.places import blurred
from tests.botapi import Telegram
from tests.botapi.failures import Garble, Hold
from tests.worlds import Kept, Listening

pytest_plugins = ["tests.botapi.fixtures"]

PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 40


async def sent(telegram: Telegram, platform: TelegramPlatform, content: bytes) -> str:
    """What the platform needs to fetch a photo that Anna has sent."""
    anna, door = telegram.person("Anna"), Kept()
    await anna.photo(picture=content)
    async with Listening(platform, door):
        (heard,) = await door.heard(platform, 1)
    assert isinstance(heard.what, Media)
    return heard.what.file


async def test_a_photo_is_fetched_in_its_largest_size(telegram: Telegram, platform: TelegramPlatform) -> None:
    file = await sent(telegram, platform, PICTURE)
    assert await platform.fetch(file, len(PICTURE)) == PICTURE
    assert (telegram.downloads, telegram.faults) == ([f"files/{file}"], [])


async def test_a_file_larger_than_we_take_is_not_even_begun(telegram: Telegram, platform: TelegramPlatform) -> None:
    file = await sent(telegram, platform, PICTURE)
    with pytest.raises(TooBig):
        await platform.fetch(file, len(PICTURE) - 1)
    assert telegram.downloads == []


async def test_a_file_that_is_larger_than_it_was_said_to_be_is_broken_off(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    file = await sent(telegram, platform, PICTURE)
    gate = Hold()
    telegram.fail("file", gate)
    fetching = asyncio.create_task(platform.fetch(file, len(PICTURE)))
    await telegram.until_called("getFile")
    telegram.files[file] += b"more"
    gate.gate.set()
    with pytest.raises(TooBig):
        await fetching


async def test_a_file_beyond_what_telegram_gives_to_bots_is_too_big(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    file = await sent(telegram, platform, PICTURE)
    telegram.files[file] = bytes(20 * 1024 * 1024 + 1)
    with pytest.raises(TooBig):
        await platform.fetch(file, 10**9)


async def test_a_file_that_telegram_does_not_have_is_refused(telegram: Telegram, platform: TelegramPlatform) -> None:
    file = await sent(telegram, platform, PICTURE)
    telegram.fail("file", Garble(status=404))
    for name in ("unknown", file):
        with pytest.raises(Refused):
            await platform.fetch(name, 10**9)


@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_a_server_in_trouble_is_down_and_no_token_is_in_the_reason(
    telegram: Telegram, platform: TelegramPlatform, method: str
) -> None:
    file = await sent(telegram, platform, PICTURE)
    telegram.fail(method, Garble(status=502))
    with pytest.raises(Down) as caught:
        await platform.fetch(file, 10**9)
    assert telegram.token not in str(caught.value)
    await telegram.close()
    with pytest.raises(Down) as caught:
        await platform.fetch(file, 10**9)
    assert telegram.token not in str(caught.value)


async def test_of_a_shared_place_only_the_block_and_the_street_are_handed_over(
    telegram: Telegram, platform: TelegramPlatform
) -> None:
    anna, door = telegram.person("Anna"), Kept()
    await anna.location(50.735123, 7.100987)
    exact = {"latitude": 50.736456, "longitude": 7.103321, "horizontal_accuracy": 12.5}
    venue = {"location": exact, "title": "Wohnung 47", "address": "Gartenweg 47b, 53111 Bonn"}
    await anna.send(venue=venue | {"google_place_id": "ChIJ4711"}, location=exact)
    await anna.write("dort", reply_to={**anna.messages[int(await anna.location(50.737789, 7.104654))]})
    async with Listening(platform, door):
        heard = await door.heard(platform, 4)
    assert [one.what for one in heard[:3]] == [
        Spot(50.735, 7.1),
        Spot(50.736, 7.104, "Wohnung, Gartenweg, 53111 Bonn"),
        Spot(50.738, 7.104),
    ]
    handed_over = json.dumps([dict(raw.payload) for raw in door.events])
    exactly = ("735123", "100987", "736456", "103321", "737789", "104654", "12.5", "g 47", "ChIJ")
    assert [part for part in exactly if part in handed_over] == []


def test_a_location_that_moves_stays_coarse_too() -> None:
    point = {
        "latitude": 50.735123,
        "longitude": 7.100987,
        "live_period": 900,
        "heading": 12,
        "proximity_alert_radius": 3,
    }
    update = {"update_id": 1, "edited_message": {"message_id": 2, "location": point, "edit_date": 3}}
    assert blurred(update)["edited_message"]["location"] == {"latitude": 50.735, "longitude": 7.1}


@pytest.mark.parametrize("point", [{"latitude": "x", "longitude": None}, {"latitude": [], "longitude": {}}])
def test_a_point_that_is_none_stops_nobody_else(point: dict[str, object]) -> None:
    assert blurred({"update_id": 1, "message": {"location": point}}) == {"update_id": 1, "message": {"location": {}}}
