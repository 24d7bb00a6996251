"""The bot's account: one device, one process, an identity that nobody replaces unseen, and no secret in sight."""

from __future__ import annotations

import asyncio
import io
import stat
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.messages import Down, Locked, Parcel, Say, Text
from bot.platforms.matrix import Matrix, files
from storage import Keys, derived
from tests.synapse.homeserver import shared
from tests.synapse.proxy import Proxy
from tests.synapse.world import PASSWORD, SECRET, MatrixWorld
from tests.worlds import PATIENCE, Kept, Listening


@pytest.fixture
async def world() -> AsyncIterator[MatrixWorld]:
    opened = await MatrixWorld.open()
    yield opened
    await opened.close()


async def ask(world: MatrixWorld, method: str, path: str, body: Any = None) -> Any:
    """A call with the bot's own token."""
    token = _credentials(world)["token"]
    return await asyncio.to_thread(world.homeserver.ask, method, f"/_matrix/client/v3{path}", body, token)


def _credentials(world: MatrixWorld) -> dict[str, str]:
    return files.load(world.folder / "matrix" / "credentials.json", Keys([derived(SECRET, "matrix files")]))


async def keys_of_the_bot(world: MatrixWorld) -> dict[str, Any]:
    found = await ask(world, "POST", "/keys/query", {"device_keys": {world.bot: []}})
    return {kind: found[kind].get(world.bot) for kind in ("master_keys", "self_signing_keys", "device_keys")}


async def test_a_second_process_is_locked_out(world: MatrixWorld) -> None:
    with pytest.raises(Locked, match="another process already runs this Matrix account"):
        await world.make().open()


async def test_device_and_identity_are_the_same_after_a_restart(world: MatrixWorld) -> None:
    before = await keys_of_the_bot(world)
    await world.reopen()
    assert await keys_of_the_bot(world) == before
    assert len(before["device_keys"]) == 1


async def test_the_device_is_signed_by_the_identity_and_the_identity_by_the_device(world: MatrixWorld) -> None:
    keys = await keys_of_the_bot(world)
    ((device, signed),) = keys["device_keys"].items()
    (identity,) = keys["self_signing_keys"]["keys"]
    assert set(signed["signatures"][world.bot]) == {f"ed25519:{device}", identity}
    assert f"ed25519:{device}" in keys["master_keys"]["signatures"][world.bot]


async def test_secrets_are_for_the_owner_of_the_files_only(world: MatrixWorld) -> None:
    folder = world.folder / "matrix"
    modes = {name: stat.S_IMODE((folder / name).stat().st_mode) for name in ("credentials.json", "identity.json")}
    assert modes == {"credentials.json": 0o600, "identity.json": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


async def test_no_secret_and_no_name_is_shown_or_logged(world: MatrixWorld, everything: io.StringIO) -> None:
    anna, door = await world.citizen("Anna"), Kept()
    async with Listening(world.platform, door):
        await anna.write("Das Geheimwort")
        await door.heard(world.platform, 1)
        await world.platform.deliver(Parcel("1", anna.address, Say("Das Geheimwort")))
    shown = everything.getvalue() + repr(world.platform) + repr(vars(world.platform))
    secrets = [PASSWORD, _credentials(world)["token"], "Geheimwort", anna.address.id]
    assert [secret for secret in secrets if secret in shown] == []


async def test_a_wrong_password_is_said_in_one_sentence(world: MatrixWorld) -> None:
    wrong = Matrix(world.homeserver.url, world.user, "falsch", world.folder / "other", SECRET)
    with pytest.raises(Locked) as caught:
        await wrong.open()
    assert str(caught.value) == "the homeserver does not accept the Matrix user and password"


async def test_a_server_that_cannot_be_reached_is_down(world: MatrixWorld) -> None:
    away = Matrix("http://127.0.0.1:9", world.user, PASSWORD, world.folder / "other", SECRET)
    with pytest.raises(Down):
        await away.open()


async def test_a_foreign_identity_is_not_replaced(world: MatrixWorld) -> None:
    """Somebody has set the account up in their own client: a new device of ours may not push theirs out."""
    before = await keys_of_the_bot(world)
    stranger = Matrix(world.homeserver.url, world.user, PASSWORD, world.folder / "other", SECRET)
    with pytest.raises(Locked, match="identity of somebody else"):
        await stranger.open()
    assert (await keys_of_the_bot(world))["master_keys"] == before["master_keys"]


async def test_a_folder_that_lost_its_keys_is_locked(world: MatrixWorld) -> None:
    await world.platform.close()
    for store in (world.folder / "matrix").glob("*.db"):
        store.unlink()
    with pytest.raises(Locked, match="other keys for our Matrix device"):
        await world.make().open()


async def test_a_revoked_token_is_renewed_with_the_password_and_people_still_reach_us(world: MatrixWorld) -> None:
    before, door = _credentials(world), Kept()
    async with Listening(world.platform, door):
        await ask(world, "POST", "/logout", {})  # this deletes the device and its keys on the server
        anna = await world.citizen("Anna")
        await anna.knows_the_bot()
        await anna.write("Hallo")
        (heard,) = await door.heard(world.platform, 1)
        await world.platform.deliver(Parcel("1", heard.address, Say("Da bin ich wieder")))
        assert [shown.text for shown in await anna.sees(1)] == ["Da bin ich wieder"]
    after = _credentials(world)
    assert heard.what == Text("Hallo")
    assert (after["device"], after["token"] == before["token"]) == (before["device"], False)


async def test_a_revoked_token_ends_listening_when_the_password_has_changed(world: MatrixWorld) -> None:
    identifier = {"type": "m.id.user", "user": world.bot}
    auth = {"type": "m.login.password", "identifier": identifier, "password": PASSWORD}
    await ask(world, "POST", "/account/password", {"new_password": "anders", "logout_devices": False, "auth": auth})
    task = asyncio.create_task(world.platform.listen(Kept()))
    await ask(world, "POST", "/logout", {})
    with pytest.raises(Locked, match="does not accept the Matrix user and password"):
        await asyncio.wait_for(task, PATIENCE)


async def test_a_server_that_wants_the_password_for_the_identity_gets_it() -> None:
    """Interactive authentication: servers before 2024, and all of them when an identity is replaced."""
    async with Proxy(shared()) as way:
        challenge = {"session": "s", "flows": [{"stages": ["m.login.password"]}], "params": {}}
        way.breaks["/device_signing/upload"] = (1, 401, challenge)
        async with await MatrixWorld.open(way.url) as world:
            assert (await keys_of_the_bot(world))["master_keys"] is not None
    assert way.asked.count("/_matrix/client/v3/keys/device_signing/upload") == 2
