"""What we send arrives once, readable, and with the digits to tap; and what fails says why."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import nio
import pytest

from bot.messages import Address, Attachment, Down, Later, Offer, Parcel, Picked, Refused, Say, Strip
from tests.synapse.homeserver import shared
from tests.synapse.proxy import Proxy
from tests.synapse.world import MatrixWorld
from tests.worlds import PATIENCE, Kept, Listening

OFFERS = (Offer("Ja", "=n=yes"), Offer("Nein", "=n=no"), Offer("Weiß nicht", "=n=dunno"))
LIMITED = (1, 429, {"errcode": "M_LIMIT_EXCEEDED", "error": "Too many", "retry_after_ms": 2500})


@pytest.fixture
async def way() -> AsyncIterator[Proxy]:
    async with Proxy(shared()) as proxy:
        yield proxy


@pytest.fixture
async def world(way: Proxy) -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open(way.url)
    yield opened
    await opened.close()


def ask(address: Address, number: str = "1", count: int = 2) -> Parcel:
    return Parcel(number, address, Say("Senden?", offers=OFFERS[:count]))


async def test_the_same_parcel_is_one_message_even_after_a_restart(world: MatrixWorld) -> None:
    anna = await world.citizen("Anna")
    files = (Attachment("a.csv", "text/csv", b"a;b\n"),)
    parcel = Parcel("7", anna.address, Say("Liste", offers=OFFERS, files=("a",)), files=files)
    first = await world.platform.deliver(parcel)
    again = await (await world.reopen()).deliver(parcel)
    await world.platform.deliver(Parcel("8", anna.address, Say("Ende")))
    seen = await anna.sees(3)
    assert again == first
    assert [(s.text, s.files) for s in seen] == [("", ("a.csv",)), ("Liste", ()), ("Ende", ())]
    await anna.until(lambda: anna.taps(first.message) == ["1️⃣", "2️⃣", "3️⃣"])


async def test_a_file_in_an_encrypted_chat_is_encrypted(world: MatrixWorld) -> None:
    anna = await world.citizen("Anna")
    text = b"thema;zahl\nAmpel;3\n"
    await world.platform.deliver(
        Parcel("1", anna.address, Say("", files=("a",)), files=(Attachment("a.csv", "text/csv", text),))
    )
    await anna.sees(1)
    event = anna.came(nio.RoomMessage)[0]
    assert isinstance(event, nio.RoomEncryptedFile)
    stored = anna.okay(await anna.client.download(event.url)).body
    key, iv, digest = event.key["k"], event.iv, event.hashes["sha256"]
    assert text not in stored
    assert nio.crypto.decrypt_attachment(stored, key, digest, iv) == text


async def test_digits_stand_under_a_question_and_go_with_its_answer(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        sent = await world.platform.deliver(ask(anna.address, count=3))
        await anna.until(lambda: anna.taps(sent.message) == ["1️⃣", "2️⃣", "3️⃣"])
        await anna.press("Nein")
        (heard,) = await door.heard(world.platform, 1)
        assert heard.what == Picked(2, sent.message)
        await world.platform.deliver(Parcel("2", anna.address, Strip("1"), earlier=sent.message))
        await anna.until(lambda: anna.taps(sent.message) == [])


async def test_a_message_that_asks_the_next_question_can_be_tapped_anew(world: MatrixWorld) -> None:
    """A client takes a reaction away when the same digit is tapped again: so the old tap must be gone."""
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        sent = await world.platform.deliver(ask(anna.address, "1", count=3))
        await anna.sees(1)
        tapped = await anna.tap(sent.message, "1️⃣")
        await door.heard(world.platform, 1)
        say = Say("Und jetzt?", offers=OFFERS[:2], replaces="1")
        await world.platform.deliver(Parcel("2", anna.address, say, earlier=sent.message))
        await anna.until(lambda: anna.taps(sent.message) == ["1️⃣", "2️⃣"])
        await anna.until(lambda: tapped in {event.redacts for event in anna.came(nio.RedactionEvent)})
        await anna.tap(sent.message, "1️⃣")
        heard = await door.heard(world.platform, 2)
    assert [h.what for h in heard] == [Picked(1, sent.message), Picked(1, sent.message)]


async def test_nobody_must_tap_where_that_is_not_wanted() -> None:
    async with await MatrixWorld.open(tap=False) as world:
        anna = await world.citizen("Anna")
        sent = await world.platform.deliver(ask(anna.address))
        await world.platform.deliver(Parcel("2", anna.address, Say("Ende")))
        await anna.sees(2)
        assert anna.taps(sent.message) == []


async def test_a_limit_of_the_server_says_how_long_to_wait(world: MatrixWorld, way: Proxy) -> None:
    anna = await world.citizen("Anna")
    way.breaks["/send/m.room.encrypted"] = LIMITED
    with pytest.raises(Later) as caught:
        await world.platform.deliver(ask(anna.address))
    assert (caught.value.seconds, caught.value.everyone) == (2.5, True)
    await world.platform.deliver(ask(anna.address))
    assert len(await anna.sees(1)) == 1


async def test_a_limit_while_putting_digits_costs_the_digits_not_the_message(world: MatrixWorld, way: Proxy) -> None:
    anna = await world.citizen("Anna")
    way.breaks["/send/m.reaction"] = LIMITED
    await world.platform.deliver(ask(anna.address, "1"))
    await world.platform.deliver(ask(anna.address, "2"))
    assert [shown.text for shown in await anna.sees(2)] == ["Senden?", "Senden?"]
    assert len([path for path in way.asked if "/send/m.reaction" in path]) == 1


@pytest.mark.parametrize("path", ["/sendToDevice/", "/keys/claim", "/keys/query"])
async def test_a_key_that_could_not_be_shared_is_no_success(world: MatrixWorld, way: Proxy, path: str) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    way.breaks[path] = (1, 502, {})
    with pytest.raises(Down):
        await world.platform.deliver(Parcel("1", anna.address, Say("Lesbar?")))
    await world.platform.deliver(Parcel("1", anna.address, Say("Lesbar?")))
    assert [shown.text for shown in await anna.sees(1)] == ["Lesbar?"]
    assert (anna.unreadable, door.events) == (0, [])


@pytest.mark.parametrize("path", ["/keys/claim", "/sendToDevice/", "/send/m.room.encrypted"])
async def test_a_send_that_was_cut_short_does_not_block_the_room(world: MatrixWorld, way: Proxy, path: str) -> None:
    anna = await world.citizen("Anna")
    way.holds = path
    cut = asyncio.create_task(world.platform.deliver(Parcel("1", anna.address, Say("Hallo"))))
    await asyncio.wait_for(way.held.wait(), PATIENCE)
    cut.cancel()
    await asyncio.wait([cut])
    way.holds = ""
    await asyncio.wait_for(world.platform.deliver(Parcel("1", anna.address, Say("Hallo"))), PATIENCE)
    assert [shown.text for shown in await anna.sees(1)] == ["Hallo"]
    assert anna.unreadable == 0


async def test_a_message_that_is_too_long_for_the_network_is_refused(world: MatrixWorld) -> None:
    anna = await world.citizen("Anna")
    with pytest.raises(Refused):
        await world.platform.deliver(Parcel("1", anna.address, Say("x" * 70_000)))


async def test_in_a_chat_without_encryption_we_answer_too(world: MatrixWorld) -> None:
    anna, door = await world.newcomer("Anna"), Kept()
    await anna.open_chat(encrypted=False)
    async with Listening(world.platform, door):
        await anna.write("Hallo")
        (heard,) = await door.heard(world.platform, 1)
        await world.platform.notice(door.events[0].payload)
        await world.platform.typing(heard.address)
        await world.platform.deliver(Parcel("1", heard.address, Say("Guten Tag")))
    assert [shown.text for shown in await anna.sees(1)] == ["Guten Tag"]
