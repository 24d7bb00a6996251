"""Looks how the bot stands with its homeserver, by questions that change nothing: no login, no key, no message."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from bot.findings import Finding, State
from bot.messages import Foreign, Locked, Refused, Undelivered
from bot.platforms.matrix import files
from bot.platforms.matrix.reading import NETWORK
from bot.platforms.matrix.wire import Wire

SECONDS = 10.0
"""How long all questions together may take."""


async def examine(homeserver: str, user: str, folder: Path, secret: bytes) -> list[Finding]:
    """Whether the server answers, the session in ``folder`` is taken, and the device is cross-signed.

    ``secret`` opens the folder; empty when the bot has never logged in.
    """
    wire = Wire(homeserver, user, "", folder, secret)
    try:
        known = files.load(folder / "credentials.json", wire.keys) if secret else {}
        async with asyncio.timeout(SECONDS):
            return [finding async for finding in _look(wire, known, user)]
    except Locked:
        return [_found("wrong", "doctor-matrix-session", user=user)]
    except Foreign:
        return [_found("wrong", "doctor-network-foreign")]
    except Undelivered as error:
        return [_found("wrong", "doctor-network-down", fault=error.fault)]
    except TimeoutError as error:
        return [_found("wrong", "doctor-network-down", fault=type(error).__name__)]
    finally:
        await wire.close()


async def _look(wire: Wire, known: dict[str, Any], user: str) -> AsyncIterator[Finding]:
    if not known.get("token"):
        await _answers(wire)
        yield _found("look", "doctor-matrix-never", user=user)
        return
    wire.client.access_token = known["token"]  # no restore_login: that would open the store of a running bot's keys
    me = await wire.ask("GET", "/account/whoami", doing="greeting the homeserver")
    yield _found("ok", "doctor-matrix-account", user=me["user_id"])
    question: dict[str, Any] = {"device_keys": {me["user_id"]: []}}
    published = await wire.ask("POST", "/keys/query", question, doing="looking up our own keys")
    for finding in _device(published, me["user_id"], known["device"]):
        yield finding


async def _answers(wire: Wire) -> None:
    """Whether there is a homeserver: what it says without a login. `Foreign` when something else answers."""
    try:
        answer = await wire.ask("GET", "/login", doing="greeting the homeserver")
    except Refused:
        answer = {}
    if "flows" not in answer:
        raise Foreign("what answers is no homeserver")


def _device(published: dict[str, Any], user: str, name: str) -> Iterator[Finding]:
    """The device is signed by the account's own key, as others see it."""
    device = published.get("device_keys", {}).get(user, {}).get(name)
    signing = published.get("self_signing_keys", {}).get(user, {}).get("keys", {})
    if device is None:
        yield _found("wrong", "doctor-matrix-device", user=user)
    elif not signing.keys() & device.get("signatures", {}).get(user, {}).keys():
        yield _found("wrong", "doctor-matrix-unsigned", user=user)
    else:
        yield _found("ok", "doctor-matrix-signed")


def _found(state: State, words: str, **details: object) -> Finding:
    return Finding(state, NETWORK, words, {"network": "Matrix", **details})
