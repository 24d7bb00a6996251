"""The terminal: one person's talk on a screen, all the other talks in silence."""

from __future__ import annotations

import asyncio
import os
import pty
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from threading import enumerate as threads
from typing import TextIO

import pytest

from bot.messages import (
    Address,
    Attachment,
    Deed,
    Heard,
    Invite,
    LetIn,
    MakeLink,
    Offer,
    OpenRoom,
    Parcel,
    Picked,
    Platform,
    Receipt,
    Say,
    Strip,
    Text,
)
from bot.platforms.terminal import YOU, Terminal
from tests.worlds import PATIENCE, Kept, Listening

ANNA = Address("terminal", "anna")
EVENING = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
YES_NO = (Offer("Ja", "=n=yes"), Offer("Nein", "=n=no"))


class Keys:
    """The keyboard at the other end of a terminal's input."""

    def __init__(self, written: int) -> None:
        self._written = written

    def type(self, text: str) -> None:
        os.write(self._written, text.encode())


@pytest.fixture
def screen() -> StringIO:
    return StringIO()


@pytest.fixture
def door() -> Kept:
    return Kept()


@pytest.fixture
def typed() -> Iterator[tuple[TextIO, Keys]]:
    """A pseudo-terminal: what the platform reads from, and who types into it."""
    keys, line = pty.openpty()
    with os.fdopen(line, encoding="utf-8") as lines:
        yield lines, Keys(keys)
    os.close(keys)


def terminal(folder: Path, screen: StringIO, lines: TextIO | None = None, person: Address = YOU) -> Terminal:
    return Terminal(folder, lines, person, screen, token="t", now=lambda: EVENING)


async def say(platform: Platform, deed: Deed, to: Address = YOU, row: str = "1", *files: Attachment) -> Receipt:
    return await platform.deliver(Parcel(row, to, deed, files=files))


async def test_a_typed_line_is_heard_as_words(
    tmp_path: Path, screen: StringIO, door: Kept, typed: tuple[TextIO, Keys]
) -> None:
    lines, keys = typed
    platform = terminal(tmp_path, screen, lines)
    async with Listening(platform, door):
        keys.type("Im Park ist es dunkel – überall\n")
        heard = await door.heard(platform, 1)

    assert heard == [Heard("t-1", YOU, YOU, EVENING, Text("Im Park ist es dunkel – überall"), message="t-1")]
    assert [raw.lane for raw in door.events] == ["you"]


async def test_a_number_picks_an_offer_of_the_last_message_that_had_some(
    tmp_path: Path, screen: StringIO, door: Kept, typed: tuple[TextIO, Keys]
) -> None:
    lines, keys = typed
    platform = terminal(tmp_path, screen, lines)
    asked = await say(platform, Say("Abschicken?", offers=YES_NO))
    async with Listening(platform, door):
        keys.type("2\n3\nJa\n")
        heard = await door.heard(platform, 3)

    assert [one.what for one in heard] == [Picked(2, on=asked.message), Text("3"), Text("Ja")]


async def test_once_its_offers_are_taken_away_a_number_is_a_number(
    tmp_path: Path, screen: StringIO, door: Kept
) -> None:
    platform = terminal(tmp_path, screen)
    await say(platform, Say("Abschicken?", offers=YES_NO))
    await say(platform, Strip("1"), YOU, "2")
    async with Listening(platform, door):
        await platform.hear("2")

    assert [one.what for one in await door.heard(platform, 1)] == [Text("2")]


async def test_empty_lines_say_nothing(
    tmp_path: Path, screen: StringIO, door: Kept, typed: tuple[TextIO, Keys]
) -> None:
    lines, keys = typed
    platform = terminal(tmp_path, screen, lines)
    async with Listening(platform, door):
        keys.type("\n   \nHallo\n")
        heard = await door.heard(platform, 1)

    assert [one.what for one in heard] == [Text("Hallo")]


async def test_the_end_of_the_input_ends_listening_after_the_last_line(
    tmp_path: Path, screen: StringIO, door: Kept
) -> None:
    with piped("eins\nzwei ohne Ende") as lines:
        platform = terminal(tmp_path, screen, lines)
        await asyncio.wait_for(platform.listen(door), PATIENCE)

    assert [one.what for one in await door.heard(platform, 2)] == [Text("eins"), Text("zwei ohne Ende")]


async def test_a_person_who_hangs_up_ends_listening(tmp_path: Path, screen: StringIO, door: Kept) -> None:
    keys, line = pty.openpty()
    with os.fdopen(line, encoding="utf-8") as lines:
        os.close(keys)
        await asyncio.wait_for(terminal(tmp_path, screen, lines).listen(door), PATIENCE)


async def test_no_thread_waits_for_a_key_after_listening(
    tmp_path: Path, screen: StringIO, door: Kept, typed: tuple[TextIO, Keys]
) -> None:
    platform = terminal(tmp_path, screen, typed[0])
    async with Listening(platform, door):
        typed[1].type("Hallo\n")
        await door.heard(platform, 1)
        assert reading_threads() == 1

    assert reading_threads() == 0


async def test_a_message_shows_its_title_its_words_and_its_numbered_offers(tmp_path: Path, screen: StringIO) -> None:
    platform = terminal(tmp_path, screen)
    receipt = await say(platform, Say("Soll ich das so\nabschicken? [bold]", title="Dein Anliegen", offers=YES_NO))

    assert receipt == Receipt(message="t-1")
    assert plain(screen) == ["", "Dein Anliegen", "Soll ich das so", "abschicken? [bold]", "  1  Ja", "  2  Nein"]


async def test_nothing_that_somebody_wrote_steers_the_terminal(tmp_path: Path, screen: StringIO) -> None:
    await say(terminal(tmp_path, screen), Say("weg\x1b[2J da\x9b1m \x07"))
    assert plain(screen) == ["", "weg[2J da1m"]


async def test_a_parcel_that_comes_twice_is_shown_once(tmp_path: Path, screen: StringIO) -> None:
    platform = terminal(tmp_path, screen)
    first = await say(platform, Say("Hallo"))

    assert await say(platform, Say("Hallo")) == first
    assert plain(screen) == ["", "Hallo"]


async def test_a_file_is_put_into_the_folder_and_its_path_shown(tmp_path: Path, screen: StringIO) -> None:
    folder = tmp_path / "files"
    files = Attachment("digest.md", "text/markdown", b"# Neues"), Attachment("../../x.csv", "text/csv", b"a,b")
    await say(terminal(folder, screen), Say("Das ist neu"), YOU, "1", *files)

    assert content(folder) == {"digest.md": b"# Neues", "x.csv": b"a,b"}
    assert plain(screen)[2:] == [str(folder / "digest.md"), str(folder / "x.csv")]


async def test_the_talks_of_others_are_silent(tmp_path: Path, screen: StringIO, door: Kept) -> None:
    platform = terminal(tmp_path, screen)
    file = Attachment("digest.md", "text/markdown", b"# Neues")
    assert await say(platform, Say("Hallo Anna"), ANNA, "1", file) == Receipt(message="t-1")
    async with Listening(platform, door):
        await platform.hear("Der Bus kommt nie", ANNA)

    assert [one.sender for one in await door.heard(platform, 1)] == [ANNA]
    assert [raw.lane for raw in door.events] == ["anna"]
    assert screen.getvalue() == ""
    assert content(tmp_path) == {}


async def test_invented_people_pick_by_number_each_in_their_own_talk(
    tmp_path: Path, screen: StringIO, door: Kept
) -> None:
    platform = terminal(tmp_path, screen)
    asked = await say(platform, Say("Abschicken?", offers=YES_NO), ANNA)
    async with Listening(platform, door):
        await platform.hear("1", ANNA)
        await platform.hear("1", YOU)
        heard = await door.heard(platform, 2)

    assert [(one.sender, one.what) for one in heard] == [(ANNA, Picked(1, on=asked.message)), (YOU, Text("1"))]


async def test_the_person_who_is_shown_can_change_and_what_they_say_is_shown(
    tmp_path: Path, screen: StringIO, door: Kept
) -> None:
    platform = terminal(tmp_path, screen)
    await say(platform, Say("Hallo du"), YOU, "1")
    platform.person = ANNA
    async with Listening(platform, door):
        await platform.hear("Der Bus kommt nie")
    await say(platform, Say("Wo ist das?"), ANNA, "2")
    await say(platform, Say("Bist du noch da?"), YOU, "3")

    assert plain(screen) == ["", "Hallo du", "", "> Der Bus kommt nie", "", "Wo ist das?"]


async def test_a_room_of_the_terminal_has_an_address_and_its_invitation_shows_its_name(
    tmp_path: Path, screen: StringIO
) -> None:
    platform = terminal(tmp_path, screen)
    opened = await say(platform, OpenRoom("topic-5", "Licht im Park", "", "", ""), Address("terminal", "forum"), "1")
    assert opened == Receipt(room=Address("terminal", "room-topic-5"))

    assert opened.room is not None
    await say(platform, Invite(opened.room), ANNA, "2")
    await say(platform, Invite(opened.room), YOU, "3")
    assert plain(screen) == ["", "[Licht im Park]"]


async def test_what_a_terminal_does_not_know_is_simply_done(tmp_path: Path, screen: StringIO) -> None:
    platform = terminal(tmp_path, screen)
    assert await say(platform, LetIn(ANNA, yes=True), YOU, "1") == Receipt()
    assert await say(platform, MakeLink("Gruppe"), ANNA, "2") == Receipt(link="terminal:anna")
    assert platform.link("mitmachen") == "/start mitmachen"
    assert screen.getvalue() == ""


def plain(screen: StringIO) -> list[str]:
    """What stands on the screen, line by line, without the blanks at their ends."""
    return [line.rstrip() for line in screen.getvalue().splitlines()]


def reading_threads() -> int:
    """How many threads wait for a key."""
    return sum(thread.name == "terminal" for thread in threads())


def content(folder: Path) -> dict[str, bytes]:
    """The files in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@contextmanager
def piped(text: str) -> Iterator[TextIO]:
    """A pipe into which somebody wrote ``text`` and went."""
    reads, writes = os.pipe()
    os.write(writes, text.encode())
    os.close(writes)
    with os.fdopen(reads, encoding="utf-8") as lines:
        yield lines
