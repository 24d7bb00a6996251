"""Matrix as a `Platform`: opens the account, listens, and delivers parcels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from bot.messages import (
    Address,
    Door,
    Down,
    Gone,
    Heard,
    Invite,
    Locked,
    OpenRoom,
    Pace,
    Parcel,
    Receipt,
    Refused,
    Say,
    Strip,
    Undelivered,
)
from bot.platforms.matrix import content, files, media, reading
from bot.platforms.matrix.builder import Builder
from bot.platforms.matrix.forgetting import forget
from bot.platforms.matrix.identity import compare_device, publish_keys, vouch
from bot.platforms.matrix.listening import Listener
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.matrix.sending import Sender
from bot.platforms.matrix.taps import Taps
from bot.platforms.matrix.wire import Forbidden, Wire, in_path


class Matrix:
    """One account on a homeserver, as one cross-signed device whose keys lie in ``folder``, sealed with ``secret``.

    ``user`` is a name or ``@name:server``. ``tap``: put digits under questions. ``patience``: seconds for which
    a message whose key is missing may stay unread before the house hears that it is unreadable.
    """

    network = reading.NETWORK
    pace = Pace(overall=25.0, gap=0.0, group=60.0)
    together, many_listen = True, False

    def __init__(
        self,
        homeserver: str,
        user: str,
        password: str,
        folder: Path,
        secret: bytes,
        *,
        tap: bool = True,
        patience: float = 120.0,
    ) -> None:
        self._user, self._folder = user, folder
        self._wire = Wire(homeserver, user, password, folder, secret)
        self._rooms = Rooms(self._wire)
        self._builder = Builder(self._wire, self._rooms)
        self._sender = Sender(self._wire)
        self._taps = Taps(self._wire, wanted=tap)
        self._listener = Listener(self._wire, self._rooms, self._sender, folder, patience)
        self._held: TextIO | None = None

    def __repr__(self) -> str:
        return f"Matrix({self._user!r})"

    @property
    def trouble(self) -> str:
        return self._listener.trouble

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        return reading.read(payload)

    def link(self, word: str) -> str:
        """The address of a chat with us; Matrix links carry no word, so what to type stands after it."""
        return f"https://matrix.to/#/{self._wire.me or self._user}" + (f" !start {word}" if word else "")

    # ---------------------------------------------------------------------------------------- coming, going

    async def learn(self) -> None:
        """Nothing to learn: events carry all that reading needs."""

    async def open(self) -> None:
        self._held = files.claim(self._folder)
        try:
            await self._wire.sign_in()
            # First: its look around confirms to the server all there is, and nobody can have sent us a key yet.
            await self._listener.begin()
            await self._introduce()
            await self._rooms.load()
        except Refused as error:
            await self.close()
            raise Locked(str(error), "matrix-refused", fault=error.fault) from None
        except Undelivered as error:
            await self.close()
            raise Down(str(error), error.fault) from None
        except BaseException:
            await self.close()
            raise

    async def _introduce(self) -> None:
        await compare_device(self._wire)
        await publish_keys(self._wire)
        await vouch(self._wire, self._folder)

    async def _renew(self) -> None:
        await self._wire.renew()
        await self._introduce()

    async def listen(self, door: Door) -> None:
        await self._listener.listen(door, self._renew)

    async def close(self) -> None:
        await self._wire.close()
        if self._held:
            self._held.close()
            self._held = None

    async def fetch(self, file: str, most: int) -> bytes:
        try:
            return await media.fetch(self._wire, file, most)
        except Locked as error:  # as in `deliver`
            raise Down(str(error)) from None

    # ------------------------------------------------------------------------------------------- small signs

    async def notice(self, payload: Mapping[str, Any]) -> None:
        path = f"/rooms/{in_path(payload['room'])}/receipt/m.read/{in_path(payload['event'])}"
        await self._kindly("POST", path, {}, "marking as read")

    async def typing(self, address: Address) -> None:
        try:
            if address.id.startswith("@") and not self._rooms.knows(address.id):
                return
            path = f"/rooms/{in_path(await self._rooms.place(address))}/typing/{in_path(self._wire.me)}"
        except (Undelivered, Locked):
            return
        await self._kindly("PUT", path, {"typing": True, "timeout": 10_000}, "typing")

    async def _kindly(self, method: str, path: str, body: dict[str, Any], doing: str) -> None:
        try:
            await self._wire.ask(method, path, body, doing=doing)
        except (Undelivered, Locked):
            return

    # --------------------------------------------------------------------------------------------- delivering

    async def deliver(self, parcel: Parcel) -> Receipt:
        try:
            return await self._deliver(parcel)
        except Locked as error:  # the listening side decides whether a new login mends that
            raise Down(str(error)) from None
        except Forbidden:
            if parcel.address.id.startswith("@") and isinstance(parcel.deed, Say | Strip):
                raise Gone("we are no longer in the direct room") from None
            raise

    async def _deliver(self, parcel: Parcel) -> Receipt:
        match parcel.deed:
            case Say():
                return await self._say(parcel, parcel.deed)
            case Strip():
                if parcel.earlier:
                    await self._taps.strip(await self._rooms.place(parcel.address), parcel.earlier, parcel.id)
                return Receipt(message=parcel.earlier)
            case OpenRoom():
                return await self._builder.open(parcel.deed)
            case Invite():
                return await self._builder.invite(parcel.address.id, parcel.deed)
            case _:
                raise Refused(f"Matrix knows no {type(parcel.deed).__name__}")

    async def _say(self, parcel: Parcel, say: Say) -> Receipt:
        """The files, then the words, so that the newest message is the one to answer; each under its own key."""
        room, event = await self._rooms.place(parcel.address), ""
        for number, attachment in enumerate(parcel.files):
            shown = await self._sender.upload(room, attachment)
            event = await self._sender.message(room, shown, f"{parcel.id}-file-{number}")
        if say.text or say.title or say.offers:
            event = await self._words(room, parcel, say)
        if say.pin:
            await self._pin(room, event)
        if say.last and parcel.address.id.startswith("@"):
            forget(self._wire, parcel.address.id, self._rooms.overlook(parcel.address.id))
        return Receipt(message=event)

    async def _words(self, room: str, parcel: Parcel, say: Say) -> str:
        said = content.message(say)
        if say.replaces and parcel.earlier:
            await self._sender.message(room, content.edit(parcel.earlier, said), parcel.id)
            await self._taps.renew(room, parcel.earlier, len(say.offers), parcel.id)
            return parcel.earlier
        event = await self._sender.message(room, said, parcel.id)
        await self._taps.offer(room, event, len(say.offers), parcel.id)
        return event

    async def _pin(self, room: str, event: str) -> None:
        try:
            await self._builder.pin(room, event)
        except Refused:  # in a room of the person's it may not be ours to pin
            return
