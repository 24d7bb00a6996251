"""The Matrix folder at rest: keys, seeds and credentials lie sealed; an older folder is taken over."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import vodozemac
from nio.crypto.sessions import OlmAccount
from nio.store import DefaultStore

from bot.messages import Locked, Parcel, Say
from bot.platforms.matrix import Matrix, files
from storage import Keys, derived
from tests.synapse.world import PASSWORD, SECRET, MatrixWorld
from tests.worlds import Kept, Listening

KEYS = Keys([derived(SECRET, "matrix files")])
NAMES = ("credentials.json", "identity.json", "waiting.json")


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


def kept(folder: Path) -> dict[str, dict[str, object]]:
    return {name: files.load(folder / name, KEYS) for name in NAMES}


def nio_store(folder: Path, key: str) -> DefaultStore:
    known = files.load(folder / "credentials.json", KEYS)
    return DefaultStore(known["user"], known["device"], str(folder), key)


async def test_no_secret_of_the_account_is_in_its_files(world: MatrixWorld) -> None:
    folder = world.folder / "matrix"
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    known = kept(folder)
    secrets = [str(known["credentials.json"]["token"]), *map(str, known["identity.json"].values())]
    assert len(secrets) == 4
    assert [secret for secret in secrets if secret.encode() in content] == []


async def test_the_keys_of_nio_do_not_open_with_what_everybody_knows(world: MatrixWorld) -> None:
    store = nio_store(world.folder / "matrix", "DEFAULT_KEY")
    with pytest.raises(vodozemac.LibolmPickleException):
        store.load_account()
    store.database.close()


async def test_a_folder_from_before_is_taken_over_and_people_can_still_be_read(world: MatrixWorld) -> None:
    """The same device, the same identity, and the session that was open before."""
    folder, door = world.folder / "matrix", Kept()
    async with Listening(world.platform, door):
        anna = await world.citizen("Anna")
        await anna.write("Hallo")
        await door.heard(world.platform, 1)
    await world.platform.close()
    before = kept(folder)
    as_it_was_before(folder, before)
    platform = await world.reopen()
    assert kept(folder) == before
    assert b"token" not in b"".join((folder / name).read_bytes() for name in NAMES)
    async with Listening(platform, door):
        await anna.write("Bist du noch da?")
        await door.heard(platform, 2)
        await platform.deliver(Parcel("1", anna.address, Say("Ja")))
    assert [shown.text for shown in await anna.sees(1)] == ["Ja"]


def as_it_was_before(folder: Path, known: dict[str, dict[str, object]]) -> None:
    """Undo the sealing: plain JSON, and nio's own key."""
    store = nio_store(folder, derived(SECRET, "matrix store").hex())
    account, sessions, groups = store.load_account(), store.load_sessions(), store.load_inbound_group_sessions()
    store.pickle_key = "DEFAULT_KEY"
    store.save_account(account)
    for sender, some in sessions.items():
        for session in some:
            store.save_session(sender, session)
    for group in groups:
        store.save_inbound_group_session(group)
    store.database.close()
    for name, content in known.items():
        (folder / name).write_text(json.dumps(content))


async def test_a_folder_of_another_key_is_said_in_one_sentence(world: MatrixWorld) -> None:
    await world.platform.close()
    other = Matrix(world.homeserver.url, world.user, PASSWORD, world.folder / "matrix", bytes(32))
    with pytest.raises(Locked) as caught:
        await other.open()
    assert str(caught.value) == "the file credentials.json of the Matrix folder was sealed with another key"


async def test_keys_of_another_secret_are_said_in_one_sentence(world: MatrixWorld) -> None:
    await world.platform.close()
    folder = world.folder / "matrix"
    store = nio_store(folder, "something else")
    store.save_account(OlmAccount())
    store.database.close()
    with pytest.raises(Locked) as caught:
        await world.make().open()
    assert str(caught.value) == "the Matrix folder was sealed with another key"
