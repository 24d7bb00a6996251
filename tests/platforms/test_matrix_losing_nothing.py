"""Nothing that somebody wrote is lost or doubled: crashes, gaps, missing keys, a server that goes away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from bot.messages import Raw, Reach, Text, Unreadable
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import shared
from tests.synapse.proxy import Proxy
from tests.synapse.world import MatrixWorld
from tests.worlds import PATIENCE, Kept, Listening


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


class Dying(Kept):
    """A house whose process ends in the middle of taking something in."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = asyncio.Event()

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None:
        if events:
            self.reached.set()
            await asyncio.Event().wait()
        await super().take_in(network, events, cursor)


async def test_a_message_whose_taking_in_was_cut_short_comes_again_and_is_readable(world: MatrixWorld) -> None:
    anna, dying = await world.citizen("Anna"), Dying()
    async with Listening(world.platform, dying):
        await anna.write("Die Ampel ist kaputt")
        await asyncio.wait_for(dying.reached.wait(), PATIENCE)
    door = Kept(cursors=dying.cursors)
    platform = await world.reopen()
    async with Listening(platform, door):
        await anna.write("Schon wieder")
        heard = await door.heard(platform, 2)
    assert [h.what for h in heard] == [Text("Die Ampel ist kaputt"), Text("Schon wieder")]


async def test_a_crash_right_after_joining_does_not_make_a_chat_a_group(world: MatrixWorld) -> None:
    """The invitation is on our disk, the server has us in the room, and nobody has written down whose it is."""
    anna, dying = await world.citizen("Anna"), Kept()
    world.platform._rooms.prefer = _never  # type: ignore[method-assign]
    async with Listening(world.platform, dying):
        await anna.until(lambda: world.bot not in anna.client.rooms[anna.room].invited_users)
        await anna.write("Hallo")
    door = Kept(cursors=dying.cursors)
    platform = await world.reopen()
    async with Listening(platform, door):
        heard = await door.heard(platform, 1)
    assert [h.what for h in heard] == [Text("Hallo")]


async def _never(person: str, room: str) -> None:
    await asyncio.Event().wait()


async def test_sixty_messages_sent_while_we_were_down_all_arrive_in_order(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("vorher")
        await door.heard(world.platform, 1)
    for number in range(60):
        await anna.write(str(number))
    platform = await world.reopen()
    async with Listening(platform, door):
        heard = await door.heard(platform, 61)
    assert [h.what for h in heard] == [Text("vorher"), *(Text(str(number)) for number in range(60))]


async def test_a_chat_opened_before_our_first_start_is_joined(world: MatrixWorld) -> None:
    async with MatrixWorld(world.homeserver) as later:
        anna, door = await later.newcomer("Anna"), Kept()
        await anna.open_chat()
        await later.platform.open()
        async with Listening(later.platform, door):
            await anna.knows_the_bot()
            await anna.write("Ist da wer?")
            (heard,) = await door.heard(later.platform, 1)
    assert heard.what == Text("Ist da wer?")


async def test_what_is_written_in_a_new_chat_before_we_join_is_heard_however_much_it_is(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    for number in range(60):
        await anna.write(str(number))
    async with Listening(world.platform, door):
        heard = await door.heard(world.platform, 60)
    assert [h.what for h in heard] == [Text(str(number)) for number in range(60)]


async def test_new_people_reach_us_when_all_one_time_keys_are_used_up(world: MatrixWorld) -> None:
    anna = await world.newcomer("Anna")
    claimed = [await _claim(world, anna) for _ in range(51)]
    assert ["fallback" in key for key in claimed] == [False] * 50 + [True]
    bert, door = await world.citizen("Bert"), Kept()
    await bert.write("Ich bin neu")
    platform = await world.reopen()
    async with Listening(platform, door):
        (heard,) = await door.heard(platform, 1)
        assert heard.what == Text("Ich bin neu")
        await bert.write("Sind wieder Schlüssel da?")
        await door.heard(platform, 2)
    again = await _claim(world, anna)
    assert "fallback" not in again


async def _claim(world: MatrixWorld, citizen: MatrixCitizen) -> dict[str, Any]:
    """Take one of the bot's one-time keys, as a client does for its first message to it."""
    device = world.platform._wire.client.device_id
    body = {"one_time_keys": {world.bot: {device: "signed_curve25519"}}}
    token = citizen.client.access_token
    answer = await asyncio.to_thread(world.homeserver.ask, "POST", "/_matrix/client/v3/keys/claim", body, token)
    (key,) = answer["one_time_keys"][world.bot][device].values()
    return dict(key)


async def test_a_message_that_nobody_can_read_is_said_to_be_unreadable_after_a_while() -> None:
    broken = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "x", "sender_key": "y"}
    async with await MatrixWorld.open(patience=0.5) as hasty:
        anna, door = await hasty.citizen("Anna"), Kept()
        async with Listening(hasty.platform, door):
            await anna.write("lesbar")
            await door.heard(hasty.platform, 1)
            room = f"/_matrix/client/v3/rooms/{anna.room}/send/m.room.encrypted/1"
            body = {**broken, "device_id": anna.client.device_id}
            await asyncio.to_thread(hasty.homeserver.ask, "PUT", room, body, anna.client.access_token)
            _, heard = await door.heard(hasty.platform, 2)
    assert (heard.what, heard.sender) == (Unreadable(), anna.address)


async def test_a_message_whose_key_comes_late_is_heard_even_after_a_restart(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("lesbar")
        await door.heard(world.platform, 1)
        cursor = door.cursors["matrix"]
        letters = await _write_without_key(anna, "spät")
        await door.until(lambda: door.cursors["matrix"] != cursor)
    platform = await world.reopen()
    async with Listening(platform, door):
        for number, letter in enumerate(letters):
            path = f"/_matrix/client/v3/sendToDevice/m.room.encrypted/late-{number}"
            await asyncio.to_thread(world.homeserver.ask, "PUT", path, letter, anna.client.access_token)
        heard = await door.heard(platform, 2)
    assert [h.what for h in heard] == [Text("lesbar"), Text("spät")]


async def _write_without_key(citizen: MatrixCitizen, text: str) -> list[dict[str, Any]]:
    """Write with a new room key that stays at home; the letters with which it can be sent."""
    olm = citizen.client.olm
    citizen.client.invalidate_outbound_session(citizen.room)
    olm.create_outbound_group_session(citizen.room)
    users = list(citizen.client.rooms[citizen.room].users)
    letters = [letter for _, letter in olm.share_group_session_parallel(citizen.room, users, True)]
    olm.outbound_group_sessions[citizen.room].shared = True
    await citizen.write(text)
    return letters


async def test_a_server_that_goes_away_is_waited_for() -> None:
    async with Proxy(shared()) as way, await MatrixWorld.open(way.url) as world:
        anna, door = await world.citizen("Anna"), Kept()
        way.breaks["/sync"] = (2, 502, {})
        async with Listening(world.platform, door):
            await anna.write("Hallo")
            (heard,) = await door.heard(world.platform, 1)
    assert heard.what == Text("Hallo")


async def test_a_letter_that_pretends_to_be_a_coming_or_going_is_nothing(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("eins")
        await door.heard(world.platform, 1)
        await anna.send({"membership": "leave", "msgtype": "m.text", "body": "x"}, "m.room.member")
        await anna.write("zwei")
        heard = await door.heard(world.platform, 2)
    assert [h.what for h in heard] == [Text("eins"), Text("zwei")]


async def test_somebody_who_comes_back_is_reached_in_the_new_chat(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("Hallo")
        await door.heard(world.platform, 1)
        await anna.shuts_out()
        await door.heard(world.platform, 2)
        await anna.open_chat()
        await anna.write("Da bin ich wieder")
        heard = await door.heard(world.platform, 3)
        assert [h.what for h in heard] == [Text("Hallo"), Reach(False), Text("Da bin ich wieder")]
        assert world.platform._rooms._direct[anna.address.id][0] == anna.room
