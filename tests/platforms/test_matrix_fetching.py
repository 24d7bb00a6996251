"""Matrix: encrypted photos are fetched and opened within bounds, and no exact place ever enters the house."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.messages import Media, Refused, Spot, TooBig
from bot.platforms.matrix.reading import keep, read
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Kept, Listening

PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 40
GEO = "geo:50.735123,7.100987;u=12"
POINT = ("735123", "100987", "u=12")
EXACT = (*POINT, "47")


@pytest.fixture
async def world() -> AsyncIterator[Any]:
    try:
        from tests.synapse.world import MatrixWorld
    except ImportError as error:
        pytest.skip(f"no Matrix world: {error}")
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


async def shows(anna: MatrixCitizen, content: bytes, *, encrypted: bool, **more: object) -> str:
    """Anna sends a photo, as Element does; the message's id."""
    answer, keys = await anna.client.upload(
        lambda *_: io.BytesIO(content), content_type="image/jpeg", encrypt=encrypted, filesize=len(content)
    )
    url = anna.okay(answer).content_uri
    place = {"file": {**keys, "url": url}} if keys else {"url": url}
    return await anna.send({"msgtype": "m.image", "body": "a.jpg", "info": {"mimetype": "image/jpeg"}, **place, **more})


@pytest.mark.parametrize("encrypted", [True, False])
async def test_a_photo_is_fetched_and_opened(world: Any, encrypted: bool) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await shows(anna, PICTURE, encrypted=encrypted)
        (heard,) = await door.heard(world.platform, 1)
        assert isinstance(heard.what, Media)
        assert await world.platform.fetch(heard.what.file, len(PICTURE)) == PICTURE
        with pytest.raises(TooBig):
            await world.platform.fetch(heard.what.file, len(PICTURE) - 1)


async def test_a_photo_that_is_not_there_or_not_the_one_that_was_sent_is_refused(world: Any) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await shows(anna, PICTURE, encrypted=True)
        (heard,) = await door.heard(world.platform, 1)
        assert isinstance(heard.what, Media)
        sent = json.loads(heard.what.file)
        other = {**sent, "hashes": {"sha256": "A" * 43}}
        gone = {**sent, "url": sent["url"].rpartition("/")[0] + "/doesnotexist"}
        for file in (other, gone, {"url": "https://example.org/a.jpg"}, {"url": None}, {**sent, "key": None}):
            with pytest.raises(Refused):
                await world.platform.fetch(json.dumps(file), 10**6)


@pytest.mark.parametrize(
    "content",
    [
        {
            "msgtype": "m.location",
            "body": f"Location was shared at {GEO}",
            "geo_uri": GEO,
            "org.matrix.msc3488.location": {"uri": GEO, "description": "Gartenweg 47"},
            "org.matrix.msc1767.text": f"Location {GEO}",
        },
        {
            "msgtype": "m.location",
            "body": "https://www.openstreetmap.org/?mlat=50.735123&mlon=7.100987#map=16/50.735123/7.100987",
            "geo_uri": GEO,
            "m.location": {"uri": GEO, "description": "Gartenweg"},
            "info": {"thumbnail_url": "mxc://home/50.735123"},
        },
    ],
    ids=["as Element writes it", "with a link to a map"],
)
def test_of_a_shared_place_only_the_block_and_the_street_are_kept(content: dict[str, Any]) -> None:
    event = {"event_id": "$1", "type": "m.room.message", "sender": "@anna:home", "content": content}
    raw = keep(event, "!room", "@anna:home", "@bot:home")
    assert raw is not None
    heard = read(raw.payload)
    assert heard is not None
    assert heard.what == Spot(50.735, 7.1, "Gartenweg")
    assert [part for part in EXACT if part in json.dumps(dict(raw.payload))] == []


def test_a_place_in_a_quotation_is_coarse_too_and_other_words_stay_as_they_are() -> None:
    said = {
        "msgtype": "m.text",
        "body": f"> <@anna:home> {GEO}\n\nGenau da",
        "format": "x",
        "formatted_body": f"<a>{GEO}</a>",
    }
    event = {"event_id": "$1", "type": "m.room.message", "sender": "@anna:home", "content": said}
    raw = keep(event, "!room", "@anna:home", "@bot:home")
    assert raw is not None
    assert raw.payload["content"] == {
        **said,
        "body": "> <@anna:home> geo:50.735,7.100\n\nGenau da",
        "formatted_body": "<a>geo:50.735,7.100</a>",
    }


def test_a_place_without_a_point_is_asked_for_in_words() -> None:
    content = {"msgtype": "m.location", "body": "hier", "geo_uri": "geo:?"}
    event = {"event_id": "$1", "type": "m.room.message", "sender": "@anna:home", "content": content}
    raw = keep(event, "!room", "@anna:home", "@bot:home")
    assert raw is not None
    assert read(raw.payload).what == Media("place")  # type: ignore[union-attr]


async def test_a_place_shared_in_an_encrypted_room_is_coarse_when_it_is_handed_over(world: Any) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.send({"msgtype": "m.location", "body": GEO, "geo_uri": GEO})
        (heard,) = await door.heard(world.platform, 1)
    assert heard.what == Spot(50.735, 7.1)
    assert [part for part in POINT if part in json.dumps([dict(raw.payload) for raw in door.events])] == []
