"""One of 200 people leaves after a week of use: no file, no backup, no log and no later digest knows them."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest

from bot import logs, pictures
from bot.desk.office.importing import take_in
from bot.hall.briefing import brief
from bot.papers import data, table
from bot.papers.digest import Digest
from bot.papers.handed_in import Statement
from storage import Contact, Store, relocation
from tests.hall.organising import founds, helps, needs
from tests.quarter import BEGIN, BERLIN, KEYS, LAMP, ON_SQLITE, Quarter, everything, tables_with

WHO = "annagram-4711"
SAID = "Behind the boathouse the heron pond smells of rotten seaweed."
SAID_SO = "Behind the boathouse the heron pond smells of rotten seaweed and of old fish."
ALIKE = "Behind the boat house the heron pond smells of seaweed and of old fish."
PLACE = "Kingfisher Steps"
PICTURED = "An otter sits on the bent railing of the mill weir."
PICTURED_SO = "An otter sits on the crooked railing of the mill weir."
PHOTO, ALT = "railing.jpg", "A railing that is bent like a swan's neck."
WORD = "I have a rake for seaweed. Ring at the boathouse, or write to heron-rake@example.org."
OBJECTS = "My heron pond is surely no advertising."
DRAFT = "The otter sluice is rusty and squeaks"
MATTERS = (
    "The lamp at the playground number {} has been broken for weeks.",
    "Bus {} never comes on time in the evening.",
    "The heron pond at bench {} smells of seaweed.",
    "There is rubbish in front of house {} every weekend.",
    "We need a bench at stop {} for old people.",
)
TRACES = (
    *(WHO, SAID, SAID_SO, PLACE, PICTURED, PICTURED_SO, ALT, PHOTO, WORD, OBJECTS, DRAFT),
    *("boathouse", "rotten", "otter", "railing", "heron-rake", "rake"),
)


def neighbours(quarter: Quarter) -> None:
    """190 people, each with an address and something they said."""
    said = [MATTERS[n % len(MATTERS)].format(n) for n in range(190)]
    statements = [Statement(n, text, id=str(n), author=f"neighbour {n}") for n, text in enumerate(said)]
    take_in(quarter.store, quarter.hall.likeness.sense, quarter.id, statements, quarter.now, lambda _: None)
    with quarter.store.open() as books:
        for person in books.people.of_dialogue(quarter.id, 500):
            person.hears = True
            address = f"{quarter.network}:p{person.id}"
            books.add(Contact(address=address, dialogue_id=1, person_id=person.id, language="en", seen_at=quarter.now))


def lives_through(quarter: Quarter, folder: Path) -> None:
    """Seven days. On each of them neighbours talk, she does something, and in the evening there is a digest, which is
    exported, and now and then a backup."""
    quarter.stage.files[PHOTO] = pictures.blank(31, 17)
    for day, happens in enumerate((tells, is_joined, sends_a_photo, changes_it, helps_out, meets, goes_on)):
        for number in range(5):
            quarter.write(f"p{20 * day + number + 1}", "/mine")
        happens(quarter)
        quarter.now += timedelta(days=1)
        exported(quarter, quarter.groups())
        if day % 3 == 0:
            back_up(quarter.store, folder, f"day{day}")


def speaks(quarter: Quarter, who: str, *said: str) -> None:
    for words in said:
        quarter.write(who, words)


def tells(quarter: Quarter) -> None:
    """Guests report the lamp, and she the pond; she decides on her rights, objects, and asks for her data."""
    for number in range(8):
        quarter.reports(f"guest{number}", f"{LAMP} Says guest {number}.")
    quarter.reports(WHO, SAID, PLACE)
    speaks(quarter, WHO, "/consent", "Quote me: no. Switch on", "/join_in", "yes")
    speaks(quarter, WHO, "/objection 191", OBJECTS, "yes", "/my_data")


def is_joined(quarter: Quarter) -> None:
    """Two guests mean the same; she asks for a code with which another chat of hers could come in."""
    for who in ("guest0", "guest1"):
        speaks(quarter, who, SAID, "1", "1")
    quarter.write(WHO, "/connect give")


def sends_a_photo(quarter: Quarter) -> None:
    """A second concern, with a photo and what can be seen on it."""
    quarter.write(WHO, PICTURED)
    if quarter.words("intake-same.option-mine") in quarter.last(WHO).buttons:
        quarter.press(WHO, quarter.words("intake-same.option-mine"))
    quarter.happens(WHO, "Media", kind="photo", file=PHOTO)
    speaks(quarter, WHO, PLACE, ALT, "yes")


def changes_it(quarter: Quarter) -> None:
    """She says the first anew by a button, and the second by editing her message, twice."""
    quarter.write(WHO, "/mine")
    quarter.press(WHO, SAID)
    quarter.press(WHO, "Change the text")
    quarter.write(WHO, SAID_SO)
    quarter.press(WHO, "Yes, take this text")
    with quarter.store.open() as books:
        (message,) = [row.message for row in books.contributions.of_dialogue(quarter.id) if row.text == PICTURED]
    for text in (f"{PICTURED} Every day.", PICTURED_SO):
        quarter.happens(WHO, "Edited", message=message, text=text)


def helps_out(quarter: Quarter) -> None:
    """A club needs something, and she tells it how she is reached."""
    founds(quarter, "guest3")
    number = needs(quarter, "guest3")
    helps(quarter, WHO, number, WORD)
    quarter.press("guest3", "Yes, exchange contact")
    speaks(quarter, WHO, "/relay 1", "Shall I bring my seaweed rake?")


def meets(quarter: Quarter) -> None:
    """Her topic is put on the agenda, published, and gets a room in which she is quoted."""
    with quarter.store.open() as books:
        (own,) = [row for row in books.contributions.of_dialogue(quarter.id) if row.text == SAID_SO]
        topic = own.topic_id or 1
    speaks(quarter, "mo", f"/agenda {topic} add", "/agenda", "Publish", f"/agenda {topic} ask")
    quarter.write(WHO, f"/go_on {topic} yes")
    speaks(quarter, "mo", f"/agenda {topic} room", f"/result {topic}", "The town cleans the pond.", "yes")


def goes_on(quarter: Quarter) -> None:
    """Somebody is just asked whether they mean the same as she; a talk of hers is open."""
    quarter.write("guest2", ALIKE)
    assert any(SAID_SO in label for label in quarter.last("guest2").buttons)
    quarter.write(WHO, DRAFT)


def exported(quarter: Quarter, digest: Digest) -> str:
    """What `quarter export` and `quarter digest --format json` write."""
    return table.sheet(digest) + data.document(digest)


def back_up(store: Store, folder: Path, name: str) -> Path:
    """A backup as `quartier backup` makes it."""
    (matrix := folder / "matrix").mkdir(exist_ok=True, parents=True)
    relocation.back_up(store, folder / f"{name}.quartier", matrix, "0.1", BEGIN, lambda _: None)
    return folder / f"{name}.quartier"


@pytest.fixture
def log(levels: None) -> io.StringIO:
    written = io.StringIO()
    logs.set_up("json", written)
    return written


@ON_SQLITE
def test_one_of_two_hundred_leaves_no_trace(
    quarter: Quarter, store: Store, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, log: io.StringIO
) -> None:
    elsewhere = tmp_path_factory.mktemp("backups")
    neighbours(quarter)
    lives_through(quarter, elsewhere)
    with store.open() as books:
        assert books.people.count_reachable(quarter.id) >= 199
        contact = books.people.contact(f"stage:{WHO}")
        assert contact is not None
        person = books.people.person(contact.person_id)
        assert person is not None
        traces = (*TRACES, person.pseudonym)
    seen = {"contribution", "objection", "pool", "person", "address", "talk", "photo", "match", "consent"}
    assert seen - {"consent"} <= set(tables_with(store, *traces))
    assert SAID_SO in exported(quarter, quarter.groups())
    assert any(WHO.encode() in path.read_bytes() for path in tmp_path.glob("quartier.db*"))
    (photo,) = [row[7] for row in everything(store)["photo"]]
    brief(quarter.hall, store, quarter.id, BERLIN, only=("stage:mo",))  # a digest is on its way when she leaves

    quarter.happens(WHO, "Text", text="/leave")
    before = len(quarter.stage.parcels)
    quarter.press(WHO, "Yes, erase everything")
    assert tables_with(store, *traces) == {}
    assert everything(store)["photo"] == []
    quarter.now += timedelta(days=1)
    written = exported(quarter, quarter.groups())
    quarter.write("guest2", "/my_data")

    assert tables_with(store, *traces) == {}
    assert [trace for trace in traces if trace in written] == []
    later = quarter.stage.parcels[before:]
    said = [parcel for parcel in later if WHO not in str(parcel.address)]
    assert [one for one in said if any(trace in repr(one) for trace in traces)] == []
    assert [one for one in said if any(trace.encode() in file.content for file in one.files for trace in traces)] == []
    assert any(file.name.endswith(".csv") for one in said for file in one.files)
    store.scrub()
    on_disk = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [trace for trace in (*map(str.encode, traces), photo) if trace in on_disk] == []
    assert [trace for trace in traces if trace in log.getvalue()] == []
    assert in_a_backup(store, elsewhere, traces) == {}


def in_a_backup(store: Store, folder: Path, traces: tuple[str, ...]) -> dict[str, int]:
    """In which tables of a house that was restored from a backup one of these stands."""
    restored = Store(f"sqlite:///{folder / 'restored.db'}", KEYS)
    relocation.restore(back_up(store, folder, "afterwards"), restored, folder / "there", lambda _: None)
    found = tables_with(restored, *traces)
    assert len(everything(restored)["contribution"]) > 190
    restored.close()
    return found
