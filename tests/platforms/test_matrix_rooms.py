"""Rooms for groups: made once, encrypted, in the dialogue's Space, open to those who are invited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import nio
import pytest

from bot.messages import Address, Came, Gone, Invite, LetIn, MakeLink, OpenRoom, Parcel, Reach, Refused, Say, Text
from bot.platforms.matrix import Matrix
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.world import MatrixWorld
from tests.worlds import Kept, Listening

NOWHERE = Address("matrix", "!unused")


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


def plan(world: MatrixWorld, key: str = "ampel", home: str = "markt") -> OpenRoom:
    """The same keys on another day mean another server; here every bot has keys of its own."""
    return OpenRoom(f"{world.user}-{key}", "Die Ampel", "Wie wird sie sicher?", f"{world.user}-{home}", "Am Markt")


async def opened(world: MatrixWorld, deed: OpenRoom, platform: Matrix | None = None) -> Address:
    room = (await (platform or world.platform).deliver(Parcel("open", NOWHERE, deed))).room
    assert room is not None
    return room


async def state(world: MatrixWorld, room: str) -> dict[tuple[str, str], dict[str, Any]]:
    found = await world.platform._wire.ask("GET", f"/rooms/{room}/state", doing="testing")
    return {(each["type"], each["state_key"]): each["content"] for each in found}


async def test_a_room_is_encrypted_closed_and_lies_in_the_space_of_its_dialogue(world: MatrixWorld) -> None:
    room = (await opened(world, plan(world))).id
    inside = await state(world, room)
    ((_, space),) = [key for key in inside if key[0] == "m.space.parent"]
    assert inside["m.room.name", ""] == {"name": "Die Ampel"}
    assert inside["m.room.topic", ""]["topic"] == "Wie wird sie sicher?"
    assert inside["m.room.encryption", ""] == {"algorithm": "m.megolm.v1.aes-sha2"}
    assert inside["m.room.join_rules", ""] == {"join_rule": "invite"}
    assert inside["m.room.history_visibility", ""] == {"history_visibility": "shared"}
    assert inside["m.room.guest_access", ""] == {"guest_access": "forbidden"}
    home = await state(world, space)
    assert (home["m.room.create", ""]["type"], home["m.room.name", ""]) == ("m.space", {"name": "Am Markt"})
    assert [key for kind, key in home if kind == "m.space.child"] == [room]


async def test_opening_the_same_room_again_finds_it_even_after_a_restart(world: MatrixWorld) -> None:
    first = await opened(world, plan(world))
    again = await opened(world, plan(world))
    restarted = await opened(world, plan(world), await world.reopen())
    assert (again, restarted) == (first, first)


async def test_two_rooms_of_a_dialogue_share_its_space(world: MatrixWorld) -> None:
    one, two = await opened(world, plan(world, "ampel")), await opened(world, plan(world, "bank"))
    spaces = {key for room in (one, two) for kind, key in await state(world, room.id) if kind == "m.space.parent"}
    assert (one != two, len(spaces)) == (True, 1)


async def test_a_key_that_is_no_alias_makes_a_room_too(world: MatrixWorld) -> None:
    deed = OpenRoom(f"{world.user} Straße & Ampel!", "Straße", "", "", "")
    assert await opened(world, deed) == await opened(world, deed)


async def test_a_room_whose_alias_a_stranger_took_is_made_under_another(world: MatrixWorld) -> None:
    mallory = await world.newcomer("Mallory")
    taken = [await mallory.client.room_create(alias=f"quartier-{world.user}-ampel")]
    taken.append(await mallory.client.room_create(alias=f"quartier-space-{world.user}-markt"))
    first, again = await opened(world, plan(world)), await opened(world, plan(world))
    spaces = {key for kind, key in await state(world, first.id) if kind == "m.space.parent"}
    assert first == again
    assert {first.id, *spaces} & {one.room_id for one in taken} == set()


async def test_two_bots_of_one_server_open_rooms_for_dialogues_of_the_same_name(world: MatrixWorld) -> None:
    async with await MatrixWorld.open() as neighbour:
        key = f"{world.user}-topic"
        deed = OpenRoom(key, "Die Ampel", "", f"{key}-home", "Am Markt")
        rooms = [await opened(one, deed) for one in (world, neighbour)]
        spaces = [
            {k for kind, k in await state(one, r.id) if kind == "m.space.parent"}
            for one, r in zip((world, neighbour), rooms, strict=True)
        ]
    assert rooms[0] != rooms[1]
    assert len(spaces[0] | spaces[1]) == 2


async def test_the_invited_come_into_room_and_space_and_read_what_is_said_there(world: MatrixWorld) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    deed = plan(world)
    room = await opened(world, deed)
    invite = Parcel("invite", anna.address, Invite(room, deed.home))
    assert (await world.platform.deliver(invite)).room == room
    await world.platform.deliver(invite)
    async with Listening(world.platform, door):
        await anna.until(lambda: len(anna.client.invited_rooms) == 2)
        await anna.joins(room.id)
        heard = await door.heard(world.platform, 1)
        assert [(h.what, h.sender, h.address) for h in heard] == [(Came(room), anna.address, room)]
        await world.platform.deliver(Parcel("hello", room, Say("Willkommen", title="Die Ampel", pin=True)))
        await anna.until(lambda: anna.came(nio.RoomMessage, room.id))
        await world.platform.deliver(invite)  # who is in is not asked again
    (message,) = anna.came(nio.RoomMessage, room.id)
    assert (message.body, message.decrypted) == ("Die Ampel\n\nWillkommen", True)
    assert (await state(world, room.id))["m.room.pinned_events", ""] == {"pinned": [message.event_id]}


async def test_in_a_room_only_what_is_for_us_is_taken_in(world: MatrixWorld) -> None:
    anna, bert, door = await world.citizen("Anna"), await world.citizen("Bert"), Kept()
    room = await opened(world, plan(world))
    for number, citizen in enumerate((anna, bert)):
        await world.platform.deliver(Parcel(f"invite-{number}", citizen.address, Invite(room)))
        await citizen.joins(room.id)
    async with Listening(world.platform, door):
        await anna.send(_words("Hallo Bert"), room=room.id)
        await bert.send(_words("Hallo Anna"), room=room.id)
        await bert.send(_words("!help"), room=room.id)
        heard = await door.heard(world.platform, 3)
    assert [(h.what, h.sender) for h in heard] == [
        (Came(room), anna.address),
        (Came(room), bert.address),
        (Text("!help"), bert.address),
    ]
    assert "Hallo" not in str(door.events)


def _words(text: str) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": text}


async def test_a_direct_room_is_opened_for_somebody_who_has_none(world: MatrixWorld) -> None:
    anna, door = await world.newcomer("Anna"), Kept()
    async with Listening(world.platform, door):
        await world.platform.deliver(Parcel("1", anna.address, Say("Guten Tag")))
        (heard,) = await door.heard(world.platform, 1)
        assert (heard.what, heard.address) == (Reach(True), anna.address)
        assert [shown.text for shown in await anna.sees(1)] == ["Guten Tag"]
        assert anna.client.rooms[anna.room].encrypted


async def test_who_declines_the_direct_room_is_gone(world: MatrixWorld) -> None:
    anna, door = await world.newcomer("Anna"), Kept()
    anna.declines = True
    async with Listening(world.platform, door):
        await world.platform.deliver(Parcel("1", anna.address, Say("Guten Tag")))
        (heard,) = await door.heard(world.platform, 1)
        assert heard.what == Reach(False)
        with pytest.raises(Gone):
            await world.platform.deliver(Parcel("2", anna.address, Say("Noch da?")))


async def test_many_parcels_for_somebody_new_open_one_room(world: MatrixWorld) -> None:
    anna = await world.newcomer("Anna")
    parcels = [Parcel(str(number), anna.address, Say(str(number))) for number in range(5)]
    await asyncio.gather(*(world.platform.deliver(parcel) for parcel in parcels))
    assert {shown.text for shown in await anna.sees(5)} == {"0", "1", "2", "3", "4"}
    assert await _rooms(anna) == [anna.room]


async def _rooms(citizen: MatrixCitizen) -> list[str]:
    return list((await citizen.client.joined_rooms()).rooms)


@pytest.mark.parametrize("deed", [LetIn(NOWHERE, yes=True), MakeLink("Markt")], ids=["LetIn", "MakeLink"])
async def test_what_matrix_does_not_know_is_refused(world: MatrixWorld, deed: LetIn | MakeLink) -> None:
    with pytest.raises(Refused):
        await world.platform.deliver(Parcel("1", NOWHERE, deed))
