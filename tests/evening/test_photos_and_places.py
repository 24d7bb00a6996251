"""The real program, a photo and a place on each network: kept small and coarse, and nothing else of them anywhere."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.words import Words
from storage import Keys, Store
from tests.botapi.people import Person
from tests.evening.people import Neighbour, agrees, reads, says
from tests.evening.program import Program
from tests.evening.town import Town, town
from tests.quarter import everything
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import shared
from tests.test_pictures import MAKER, PLACE_NAME, photo

WORDS = Words("de")
LAMP, SEEN = "Die Lampe am Spielplatz ist seit Wochen kaputt.", "Eine Lampe ohne Glas."
NORTH, EAST = 50.735123, 7.100987
EXACT = (b"735123", b"100987", MAKER, PLACE_NAME)


@dataclass
class Quarter:
    """The running program and who is there; ``folder`` holds all that it keeps."""

    program: Program
    town: Town
    citizens: list[Neighbour]
    folder: Path


@pytest.fixture
async def quarter(tmp_path: Path) -> AsyncIterator[Quarter]:
    async with town(shared()) as place:
        program = Program(place.settings(tmp_path))
        anna = await MatrixCitizen.arrive(place.homeserver, "anna", place.bot)
        try:
            await program.start()
            for citizen in (place.mia, anna):
                await citizen.begins()
            yield Quarter(program, place, [place.telegram.person("Bert"), anna], tmp_path)
        finally:
            await program.kill()
            await anna.close()


async def shows(who: Neighbour, picture: bytes) -> None:
    """Send a photo with everything that the camera wrote into it."""
    if isinstance(who, Person):
        await who.document(picture, "image/jpeg", "a.jpg")
        return
    answer, keys = await who.client.upload(
        lambda *_: io.BytesIO(picture), content_type="image/jpeg", encrypt=True, filesize=len(picture)
    )
    place: dict[str, Any] = {"file": {**keys, "url": who.okay(answer).content_uri}}
    await who.send({"msgtype": "m.image", "body": "a.jpg", "info": {"mimetype": "image/jpeg"}, **place})


async def stands_at(who: Neighbour) -> None:
    """Share the place where they stand."""
    if isinstance(who, Person):
        await who.location(NORTH, EAST)
        return
    geo = f"geo:{NORTH},{EAST};u=5"
    await who.send({"msgtype": "m.location", "body": f"Standort {geo}", "geo_uri": geo})


async def reports(who: Neighbour, picture: bytes) -> None:
    """A concern with a photo and a place."""
    await agrees(who)
    await says(who, LAMP if isinstance(who, Person) else f"{LAMP} Es ist sehr dunkel.")
    await shows(who, picture)
    await reads(who, lambda shown: shown.text == WORDS("hall-photo-here", count=1), "the photo")
    if not isinstance(who, Person):
        await says(who, WORDS("intake-same.option-mine"))
    await stands_at(who)
    await reads(who, lambda shown: shown.text == WORDS("intake-street"), "the question after the street")
    asked = await says(who, "Gartenweg")
    assert asked.text == WORDS("intake-alt")
    asked = await says(who, SEEN)
    assert f"Foto: {SEEN}" in asked.text
    assert "nahe 50.735, 7.100" in asked.text
    await says(who, "ja")


async def test_photos_and_places_of_both_networks_leave_nothing_but_what_was_promised(quarter: Quarter) -> None:
    for citizen in quarter.citizens:
        await reports(citizen, photo(2400, 1800, orientation=6))
    await _moderators_see_them(quarter)
    await quarter.program.stop()
    store = Store(f"sqlite:///{quarter.folder / 'quartier.db'}", Keys.at(quarter.folder / "key"))
    rows = everything(store)
    store.close()
    pictures = [cell for row in rows["photo"] for cell in row if isinstance(cell, bytes)]
    assert [Image.open(io.BytesIO(one)).size for one in pictures] == [(1200, 1600)] * 2
    opened = b"\n".join(c if isinstance(c, bytes) else str(c).encode() for t in rows.values() for r in t for c in r)
    files = b"\n".join(path.read_bytes() for path in quarter.folder.rglob("*") if path.is_file())
    everywhere = opened + files + quarter.program.log.encode()
    assert [secret for secret in EXACT if secret in everywhere] == []
    assert opened.count(b"Gartenweg (nahe 50.735, 7.100)") >= 2


async def _moderators_see_them(quarter: Quarter) -> None:
    tom, telegram = quarter.town.tom, quarter.town.telegram
    await tom.write("/photo 1")
    await reads(tom, lambda shown: bool(shown.files), "the photo for the moderator")
    (sent,) = [message["photo"][0]["file_id"] for message in tom.messages.values() if "photo" in message]
    assert [secret for secret in EXACT if secret in telegram.files[sent]] == []
    assert telegram.faults == []
    mia = quarter.town.mia
    await mia.write("!photo 2")
    shown = await reads(mia, lambda shown: bool(shown.files), "the photo for the moderator")
    assert shown.files == (SEEN,)
