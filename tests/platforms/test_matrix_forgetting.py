"""A goodbye on Matrix: the folder no longer knows whose devices those were, and who comes back is read and answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.messages import Parcel, Say, Text
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.world import MatrixWorld
from tests.worlds import Kept, Listening


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


def content(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def somebody_leaves(world: MatrixWorld, door: Kept) -> MatrixCitizen:
    """Anna writes one word and is told goodbye."""
    anna = await world.citizen("Anna")
    await anna.write("Hallo")
    await door.heard(world.platform, 1)
    await world.platform.deliver(Parcel("1", anna.address, Say("Tschüss", last=True)))
    return anna


async def test_after_a_goodbye_no_byte_names_the_person_or_a_device_of_theirs(world: MatrixWorld) -> None:
    folder, door = world.folder / "matrix", Kept()
    async with Listening(world.platform, door):
        anna, bert = await world.citizen("Anna"), await world.citizen("Bert")
        await anna.write("Hallo")
        await bert.write("Hallo")
        await door.heard(world.platform, 2)
        await world.platform.deliver(Parcel("1", anna.address, Say("Ja?")))
        await world.platform.deliver(Parcel("2", bert.address, Say("Ja?")))
        device = world.platform._wire.olm.device_store[anna.address.id]
        traces = [anna.address.id, *device, *(one.curve25519 for one in device.values())]
        assert [trace for trace in traces if trace.encode() not in content(folder)] == []
        await world.platform.deliver(Parcel("3", anna.address, Say("Alles ist gelöscht.", last=True)))
        kept = content(folder)
        assert [trace for trace in traces[: 1 + len(device)] if trace.encode() in kept] == []
        assert bert.address.id.encode() in kept

        await anna.write("!start")
        await door.heard(world.platform, 3)
        await world.platform.deliver(Parcel("4", anna.address, Say("Willkommen")))
    assert [shown.text for shown in await anna.sees(3)] == ["Ja?", "Alles ist gelöscht.", "Willkommen"]


async def test_it_is_forgotten_in_the_next_process_too(world: MatrixWorld) -> None:
    door = Kept()
    async with Listening(world.platform, door):
        anna = await somebody_leaves(world, door)
    platform = await world.reopen()
    async with Listening(platform, door):
        assert anna.address.id.encode() not in content(world.folder / "matrix")
        await anna.write("!start")
        await door.heard(platform, 2)
        await platform.deliver(Parcel("2", anna.address, Say("Willkommen")))
    assert [shown.text for shown in await anna.sees(2)] == ["Tschüss", "Willkommen"]


async def test_who_comes_back_in_a_new_chat_is_read(world: MatrixWorld) -> None:
    door = Kept()
    async with Listening(world.platform, door):
        anna = await somebody_leaves(world, door)
        await anna.begins()
        await anna.write("Da bin ich wieder")
        heard = await door.heard(world.platform, 2)
    assert [one.what for one in heard] == [Text("Hallo"), Text("Da bin ich wieder")]
