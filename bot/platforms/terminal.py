"""The terminal as a network: shows one person's talk on a screen and takes their typed lines (try, demo)."""

from __future__ import annotations

import asyncio
import codecs
import math
import os
import re
import secrets
import select
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text as Line

from bot.messages import (
    Address,
    Attachment,
    Deed,
    Door,
    Heard,
    Invite,
    MakeLink,
    OpenRoom,
    Pace,
    Parcel,
    Picked,
    Raw,
    Receipt,
    Refused,
    Say,
    Strip,
    Text,
    What,
)

NETWORK = "terminal"
YOU = Address(NETWORK, "you")
"""Who sits at the terminal, if nobody else is named."""

_ESCAPES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Terminal:
    """A `Platform` whose chats are all in one terminal; shown is the talk of ``person``, who may change at any time.

    ``lines`` is where that person types (None: nobody does), ``screen`` where their talk appears, ``folder``
    where files that were sent to them are put. ``token`` makes the ids of this run differ from those of all others.
    """

    network = NETWORK
    together, many_listen = False, True
    pace = Pace(overall=math.inf, gap=0, group=math.inf)
    trouble = ""

    def __init__(
        self,
        folder: Path,
        lines: TextIO | None,
        person: Address = YOU,
        screen: TextIO | None = None,
        token: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.person = person
        self._folder, self._lines, self._now = folder, lines, now
        self._screen = Console(file=screen, markup=False, emoji=False, highlight=False)
        token = token or secrets.token_hex(4)
        self._ids = (f"{token}-{number}" for number in count(1))
        self._door: Door | None = None
        self._opened = asyncio.Event()
        self._receipts: dict[str, Receipt] = {}
        self._offers: dict[Address, tuple[str, int]] = {}
        self._rooms: dict[Address, str] = {}

    # ------------------------------------------------------------------------------------------ what comes in

    def read(self, payload: Mapping[str, Any]) -> Heard:
        person = Address(NETWORK, payload["person"])
        at = datetime.fromisoformat(payload["at"])
        position = payload.get("position")
        what: What = Picked(position, payload["on"]) if position else Text(payload["text"])
        return Heard(payload["id"], person, person, at, what, message=payload["id"])

    def link(self, word: str) -> str:
        return f"/start {word}"

    async def learn(self) -> None:
        """Nothing to learn."""

    async def open(self) -> None:
        """Nothing to do: a terminal is always there."""

    async def listen(self, door: Door) -> None:
        """Hand over what is typed; returns at the end of the input, or goes on until cancelled when nobody types."""
        self._door = door
        self._opened.set()
        if self._lines is None:
            await asyncio.Event().wait()
            return
        with _typed(self._lines) as lines:
            while (line := await lines.get()) is not None:
                if line.strip():
                    await self._hand_over(self.person, line)

    async def hear(self, text: str, person: Address | None = None) -> None:
        """Have ``person`` (the one who is shown, if None) say ``text``; returns once that is safe in the inbox.

        Waits for `listen`. What the shown person says so is shown, for nobody has typed it.
        """
        await self._opened.wait()
        if (speaker := person or self.person) == self.person:
            self._screen.print(Line(f"\n> {_plain(text)}", style="cyan"))
        await self._hand_over(speaker, text)

    async def _hand_over(self, person: Address, text: str) -> None:
        assert self._door is not None  # noqa: S101 - both callers come after `listen`
        event = next(self._ids)
        said: dict[str, Any] = {"id": event, "person": person.id, "at": self._now().isoformat(), "text": text}
        message, offers = self._offers.get(person, ("", 0))
        if text.strip().isdecimal() and 1 <= int(text) <= offers:
            said |= {"position": int(text), "on": message}
        await self._door.take_in(NETWORK, [Raw(event, person.id, said)])

    async def notice(self, payload: Mapping[str, Any]) -> None:
        """Nothing to do: who types sees what they typed."""

    async def typing(self, address: Address) -> None:
        """Nothing to do: answers come at once."""

    # ------------------------------------------------------------------------------------------ what goes out

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Show what is for the person who is shown; for all others it counts as received, silently."""
        if parcel.id not in self._receipts:
            self._receipts[parcel.id] = self._receipt(parcel.address, parcel.deed)
            if parcel.address == self.person:
                self._show(parcel.deed)
                for file in parcel.files:
                    self._screen.print(await asyncio.to_thread(self._keep, file), soft_wrap=True)
        return self._receipts[parcel.id]

    def _receipt(self, address: Address, deed: Deed) -> Receipt:
        if isinstance(deed, Say):
            message = next(self._ids)
            if deed.offers:
                self._offers[address] = (message, len(deed.offers))
            return Receipt(message=message)
        if isinstance(deed, OpenRoom):
            room = Address(NETWORK, f"room-{deed.key}")
            self._rooms[room] = deed.name
            return Receipt(room=room)
        if isinstance(deed, Strip):
            self._offers.pop(address, None)
        return Receipt(link=str(address)) if isinstance(deed, MakeLink) else Receipt()

    def _show(self, deed: Deed) -> None:
        if isinstance(deed, Say):
            self._screen.print()
            self._print(deed.title, "bold")
            self._print(deed.text)
            for number, offer in enumerate(deed.offers, 1):
                self._print(f"{number}  {offer.label}", "green", indent=2)
        elif isinstance(deed, Invite):
            self._print(f"\n[{self._rooms.get(deed.room, deed.room.id)}]", "bold")

    def _print(self, text: str, style: str = "", indent: int = 0) -> None:
        if text:
            self._screen.print(Padding(Line(_plain(text), style=style), (0, 0, 0, indent), expand=False))

    def _keep(self, file: Attachment) -> str:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / (Path(file.name).name or "file")
        path.write_bytes(file.content)
        return str(path)

    async def fetch(self, file: str, most: int) -> bytes:
        raise Refused("nothing is sent in a terminal but words")

    async def close(self) -> None:
        """Nothing to do: the terminal is not ours to close."""


def _plain(text: str) -> str:
    """``text`` without what a terminal would obey instead of showing."""
    return _ESCAPES.sub("", text)


@contextmanager
def _typed(stream: TextIO) -> Iterator[asyncio.Queue[str | None]]:
    """The lines typed into ``stream``, None at its end; a thread reads them, which ends with the block at once."""
    loop, lines = asyncio.get_running_loop(), asyncio.Queue[str | None]()
    stopped, stop = os.pipe()

    def put(line: str | None) -> None:
        loop.call_soon_threadsafe(lines.put_nowait, line)

    thread = Thread(target=_read_lines, args=(stream.fileno(), stopped, put), name="terminal")
    thread.start()
    try:
        yield lines
    finally:
        os.close(stop)
        thread.join()
        os.close(stopped)


def _read_lines(stream: int, stopped: int, put: Callable[[str | None], None]) -> None:
    decoder, rest = codecs.getincrementaldecoder("utf-8")("replace"), ""
    while stopped not in (ready := select.select([stream, stopped], [], [])[0]) and ready:
        chunk = _chunk(stream)
        *lines, rest = (rest + decoder.decode(chunk, final=not chunk)).split("\n")
        for line in lines if chunk else [*lines, rest]:
            put(line)
        if not chunk:
            return put(None)
    return None


def _chunk(stream: int) -> bytes:
    try:
        return os.read(stream, 4096)
    except OSError:  # a pseudo-terminal whose other side is closed says so by an error
        return b""
