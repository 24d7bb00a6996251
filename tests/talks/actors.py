"""The person of the recorded talks with a real client on each network: how they say a line, and what they read."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Protocol

from bot import pictures
from bot.hall.stage.record import PHOTO, PLACE, VOICE
from bot.hall.stage.rehearsal import Shown
from bot.messages import Address
from tests import worlds
from tests.botapi.chats import buttons_of
from tests.botapi.people import Person
from tests.botapi.world import TelegramWorld
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.world import MatrixWorld


class Actor(Protocol):
    """One person. They come in anew for every talk, to a chat that is empty."""

    @property
    def address(self) -> Address: ...

    @property
    def helper(self) -> Address:
        """Where Sam is reached, of whom some talks are."""
        ...

    async def come_in(self, language: str) -> None: ...

    async def say(self, line: str) -> None:
        """Say a line of a talk: words, or one of those in brackets (see `bot.hall.stage.record.speak`)."""
        ...

    async def read(self) -> Sequence[Shown]:
        """All messages of the bot, once the client has everything that the network has."""
        ...


class OnTelegram:
    """Presses a button where the line is what stands on one."""

    def __init__(self, world: TelegramWorld) -> None:
        self._world = world
        self.helper = Address("telegram", "")
        self._below: dict[str, str] = {}

    @property
    def address(self) -> Address:
        return self._you.address

    async def come_in(self, language: str) -> None:
        self._you: Person = await self._world.citizen("Du", language)
        self._below = {}
        self.helper = (await self._world.citizen("Sam", language)).address

    async def say(self, line: str) -> None:
        if photo := PHOTO.fullmatch(line):
            await self._you.photo(photo[1], picture=pictures.blank())
        elif place := PLACE.fullmatch(line):
            await self._stand_at(float(place[1]), float(place[2]), place[3])
        elif line == VOICE:
            await self._you.voice()
        elif (button := self._button(line)) is not None:
            self._you.press_data(*button)
        else:
            await self._you.write(line)

    async def _stand_at(self, north: float, east: float, name: str) -> None:
        point = {"latitude": north, "longitude": east}
        title, _, address = name.partition(", ")
        content: dict[str, Any] = {"location": point}
        if name:
            content["venue"] = {"location": point, "title": title, "address": address or title}
        await self._you.send(**content)

    def _button(self, label: str) -> tuple[dict[str, Any], str] | None:
        """The newest message that has this button, and what the button says to the bot."""
        for shown in reversed(self._looks()):
            if label in shown.buttons:
                carrier = self._you.messages[int(shown.id)]
                return carrier, str(buttons_of(carrier)[shown.buttons.index(label)]["callback_data"])
        return None

    async def read(self) -> Sequence[Shown]:
        assert self._world.telegram.faults == []
        return self._looks()

    def _looks(self) -> list[Shown]:
        return [self._whole(one) for one in self._you.shows() if not one.files]

    def _whole(self, shown: worlds.Shown) -> Shown:
        """A message with its labels in full: what has no room on a button stands below the text, also afterwards."""
        text, labels = shown.text, list(shown.buttons)
        for position in reversed(range(len(labels))):
            above, _, spelled_out = text.rpartition("\n• ")
            if labels[position].endswith("…") and spelled_out.startswith(labels[position][:-1]):
                text, labels[position] = above.rstrip("\n"), spelled_out
        if labels:
            self._below[shown.message] = shown.text[len(text) :]
        return Shown(shown.message, shown.title, text.removesuffix(self._below.get(shown.message, "")), tuple(labels))


class OnMatrix:
    """Types every word. Commands begin with ``!``, since clients take those with ``/`` for themselves."""

    def __init__(self, world: MatrixWorld, you: MatrixCitizen, sam: MatrixCitizen) -> None:
        self._world, self._you = world, you
        self.address, self.helper = you.address, sam.address

    @classmethod
    async def arrive(cls, world: MatrixWorld) -> OnMatrix:
        """Accounts cost a second each; so the same people play all talks, each in a room of its own."""
        return cls(world, await world.newcomer("du"), await world.citizen("sam"))

    async def come_in(self, language: str) -> None:
        await self._you.begins()

    async def say(self, line: str) -> None:
        if photo := PHOTO.fullmatch(line):
            words = {"body": photo[1] or "a.jpg", "filename": "a.jpg", "info": {"mimetype": "image/jpeg"}}
            await self._upload(pictures.blank(), {"msgtype": "m.image", **words})
        elif line == VOICE:
            await self._upload(b"OggS", {"msgtype": "m.audio", "body": "a.ogg", "info": {"mimetype": "audio/ogg"}})
        elif place := PLACE.fullmatch(line):
            geo = f"geo:{place[1]},{place[2]}"
            named = {"org.matrix.msc3488.location": {"uri": geo, "description": place[3]}}
            await self._you.send({"msgtype": "m.location", "body": geo, "geo_uri": geo, **named})
        else:
            await self._you.write(f"!{line[1:]}" if line.startswith("/") else line)

    async def _upload(self, file: bytes, shown: dict[str, Any]) -> None:
        answer, keys = await self._you.client.upload(
            lambda *_: io.BytesIO(file), content_type=shown["info"]["mimetype"], encrypt=True, filesize=len(file)
        )
        await self._you.send({**shown, "file": {**keys, "url": self._you.okay(answer).content_uri}})

    async def read(self) -> Sequence[Shown]:
        newest = self._you.okay(await self._you.client.room_messages(self._you.room, limit=1)).chunk[0].event_id
        await self._you.until(lambda: any(event.event_id == newest for _, event in self._you.events))
        assert self._you.unreadable == 0
        return [_plain(one) for one in await self._you.sees(0) if not one.files]


def _plain(shown: worlds.Shown) -> Shown:
    return Shown(shown.message, shown.title, shown.text, shown.buttons)
