"""Who we are to other clients: our device's keys, and the cross-signing identity that vouches for the device."""

from __future__ import annotations

import base64
import secrets
from pathlib import Path
from typing import Any

import nio
from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa
from nio.api import Api

from bot.messages import Locked, Refused
from bot.platforms.matrix import files
from bot.platforms.matrix.wire import Wire

USAGES = ("master", "self_signing", "user_signing")


class SigningKey:
    """One Ed25519 key of the identity, made from its stored seed."""

    def __init__(self, seed: bytes) -> None:
        key = ECC.construct(curve="Ed25519", seed=seed)
        self._signer = eddsa.new(key, "rfc8032")
        self.public = _unpadded(key.public_key().export_key(format="raw"))

    def sign(self, thing: dict[str, Any], user: str) -> None:
        """Add our signature to a JSON object, as "Signing JSON" of the specification says."""
        bare = {name: value for name, value in thing.items() if name not in ("signatures", "unsigned")}
        signature = _unpadded(self._signer.sign(Api.to_canonical_json(bare).encode()))
        thing.setdefault("signatures", {}).setdefault(user, {})[f"ed25519:{self.public}"] = signature


def _unpadded(key: bytes) -> str:
    return base64.b64encode(key).decode().rstrip("=")


async def publish_keys(wire: Wire, *, fallback: bool = False) -> None:
    """Put our device's keys on the server: its identity at first, then one-time keys as they are used up.

    ``fallback`` adds a fallback key, with which a new contact reaches us when the one-time keys are gone. The
    account is saved before the upload: a crash between the two would otherwise publish keys that we have lost.
    """
    olm = wire.olm
    content = olm.share_keys() if olm.should_upload_keys else {}
    if fallback or "device_keys" in content:
        content["fallback_keys"] = _fallback_key(olm)
    if not content:
        return
    olm.save_account()
    try:
        answer = await wire.ask("POST", "/keys/upload", content, doing="publishing keys")
    except Refused:
        # the server has other keys under these names (an old backup): count them as spent, the next have new names
        olm.mark_keys_as_published()
        olm.save_account()
        raise
    olm.handle_response(nio.KeysUploadResponse.from_dict(answer))


def _fallback_key(olm: Any) -> dict[str, Any]:
    account = olm.account._account  # nio has no word for fallback keys, vodozemac has
    account.generate_fallback_key()
    return {f"signed_curve25519:{name}": _signed(olm, key.to_base64()) for name, key in account.fallback_key.items()}


def _signed(olm: Any, key: str) -> dict[str, Any]:
    thing: dict[str, Any] = {"key": key, "fallback": True}
    signature = olm.sign_json(thing)
    return {**thing, "signatures": {olm.user_id: {f"ed25519:{olm.device_id}": signature}}}


async def vouch(wire: Wire, folder: Path) -> None:
    """Cross-sign our device; nothing to do when that stands already.

    Clients that send to cross-signed devices only (MSC4153) could not talk with us otherwise. `Locked` when the
    account has an identity, or the device has keys, that are not ours: replacing them silently is what a thief
    would do.
    """
    published = await _published(wire)
    device = published["device_keys"][wire.me][wire.client.device_id]
    keys = _keys(folder, wire, published)
    if _public(published, "master", wire.me) != keys["master"].public:
        await wire.ask_as_owner("POST", "/keys/device_signing/upload", _identity(wire, keys), doing="cross-signing")
    signatures = device.get("signatures", {}).get(wire.me, {})
    if f"ed25519:{keys['self_signing'].public}" not in signatures:
        await _sign_device(wire, device, keys["self_signing"])


async def compare_device(wire: Wire) -> None:
    """Before anything is published: the server's keys of our device are ours, or it has none.

    It has none at first, and after a logout, which deletes them: then ours are published (again).
    """
    if await _published_device(wire) is None:
        wire.olm.account.shared = False


async def _published_device(wire: Wire) -> dict[str, Any] | None:
    """The server's copy of our device, once we are sure that it is ours."""
    name = wire.client.device_id
    device: dict[str, Any] | None = (await _published(wire)).get("device_keys", {}).get(wire.me, {}).get(name)
    if device and device["keys"].get(f"ed25519:{name}") != wire.olm.account.identity_keys["ed25519"]:
        sentence = "the homeserver has other keys for our Matrix device: its folder is not the one it was made with"
        raise Locked(sentence, "matrix-device")
    return device


async def _published(wire: Wire) -> dict[str, Any]:
    return dict(await wire.ask("POST", "/keys/query", {"device_keys": {wire.me: []}}, doing="looking up our own keys"))


def _public(published: dict[str, Any], usage: str, user: str) -> str:
    keys = published.get(f"{usage}_keys", {}).get(user, {}).get("keys", {})
    return str(next(iter(keys.values()), ""))


def _keys(folder: Path, wire: Wire, published: dict[str, Any]) -> dict[str, SigningKey]:
    """The three keys from their stored seeds; made and stored, before anybody hears of them, when there are none."""
    seeds = files.load(folder / "identity.json", wire.keys)
    standing = _public(published, "master", wire.me)
    if not seeds:
        if standing:
            sentence = "the Matrix account has a cross-signing identity of somebody else: reset it or take another"
            raise Locked(sentence, "matrix-identity")
        seeds = {usage: secrets.token_hex(32) for usage in USAGES}
        files.save(folder / "identity.json", seeds, wire.keys)
    keys = {usage: SigningKey(bytes.fromhex(seeds[usage])) for usage in USAGES}
    if standing and standing != keys["master"].public:
        raise Locked("the Matrix account's cross-signing identity was replaced by somebody else", "matrix-replaced")
    return keys


def _identity(wire: Wire, keys: dict[str, SigningKey]) -> dict[str, Any]:
    things: dict[str, Any] = {usage: _thing(usage, keys[usage], wire.me) for usage in USAGES}
    master = things["master"]
    by_device = {f"ed25519:{wire.client.device_id}": wire.olm.sign_json(master)}
    keys["master"].sign(things["self_signing"], wire.me)
    keys["master"].sign(things["user_signing"], wire.me)
    master["signatures"] = {wire.me: by_device}
    return {f"{usage}_key": thing for usage, thing in things.items()}


def _thing(usage: str, key: SigningKey, user: str) -> dict[str, Any]:
    return {"user_id": user, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}


async def _sign_device(wire: Wire, device: dict[str, Any], key: SigningKey) -> None:
    signed = {name: value for name, value in device.items() if name not in ("signatures", "unsigned")}
    key.sign(signed, wire.me)
    body = {wire.me: {wire.client.device_id: signed}}
    answer = await wire.ask("POST", "/keys/signatures/upload", body, doing="signing our device")
    if answer.get("failures"):
        raise Refused("the homeserver did not take the signature of our device")
