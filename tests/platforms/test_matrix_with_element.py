"""The client that people have: matrix-js-sdk with Rust cryptography, as it is inside Element Web."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.messages import Parcel, Say, Text
from tests.element.client import ElementClient
from tests.synapse.world import MatrixWorld
from tests.worlds import Kept, Listening

NO_SHIELD = 0


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


@pytest.mark.parametrize("only_signed", [False, True], ids=["as usual", "to cross-signed devices only"])
async def test_element_talks_with_us_in_an_encrypted_chat(world: MatrixWorld, only_signed: bool) -> None:
    anna, door = await ElementClient.arrive(world.homeserver, "anna", only_signed=only_signed), Kept()
    async with Listening(world.platform, door):
        await anna.do("chat", bot=world.bot)
        message = (await anna.do("say", text="Die Ampel ist kaputt"))["message"]
        (heard,) = await door.heard(world.platform, 1)
        assert (heard.what, heard.message) == (Text("Die Ampel ist kaputt"), message)
        receipt = await world.platform.deliver(Parcel("1", heard.address, Say("Danke!")))
        assert await anna.sees() == {"saw": "Danke!", "shield": NO_SHIELD, "message": receipt.message}
    await anna.close()
