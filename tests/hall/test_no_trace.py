"""One of 200 people leaves after a week of use: no file, no backup, no log and no later digest knows them."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest

from bot import logs
from bot.desk.office.importing import take_in
from bot.hall.briefing import brief
from bot.papers.handed_in import Statement
from storage import Contact, Store, relocation
from tests.quarter import BEGIN, BERLIN, KEYS, LAMP, ON_SQLITE, Quarter, everything, tables_with

WHO = "annagram-4711"
SAID = "Behind the boathouse the heron pond smells of rotten seaweed."
SAID_SO = "Behind the boathouse the heron pond smells of rotten seaweed and of old fish."
ALIKE = "Behind the boat house the heron pond smells of seaweed and of old fish."
PLACE = "Kingfisher Steps"
OBJECTS = "My heron pond is surely no advertising."
DRAFT = "The otter sluice is rusty and squeaks"
MATTERS = (
    "The lamp at the playground number {} has been broken for weeks.",
    "Bus {} never comes on time in the evening.",
    "The heron pond at bench {} smells of seaweed.",
    "There is rubbish in front of house {} every weekend.",
    "We need a bench at stop {} for old people.",
)
TRACES = (WHO, SAID, SAID_SO, PLACE, OBJECTS, DRAFT, "boathouse", "rotten")


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


def week(quarter: Quarter) -> None:
    """What happens while they take part: talks, supports, changes, a digest each day, the agenda, a room."""
    for number in range(8):
        quarter.reports(f"guest{number}", f"{LAMP} Says guest {number}.")
    quarter.reports(WHO, SAID, PLACE)
    for said in (
        "/consent",
        "Quote me: no. Switch on",
        "/join_in",
        "yes",
        "/objection 191",
        OBJECTS,
        "yes",
        "/my_data",
    ):
        quarter.write(WHO, said)
    for who in ("guest0", "guest1"):
        for said in (SAID, "1", "1"):
            quarter.write(who, said)
    quarter.write(WHO, "/connect give")
    for _ in range(2):
        quarter.now += timedelta(days=1)
        quarter.groups()
    message = quarter.write(WHO, "/mine")
    assert message
    quarter.press(WHO, SAID)
    quarter.press(WHO, "Change the text")
    quarter.write(WHO, SAID_SO)
    quarter.press(WHO, "Yes, take this text")


def meets(quarter: Quarter) -> None:
    """Her topic is put on the agenda, published, and gets a room in which she is quoted."""
    with quarter.store.open() as books:
        (own,) = [row for row in books.contributions.of_dialogue(quarter.id) if row.text == SAID_SO]
        topic = own.topic_id or 1
    for said in (f"/agenda {topic} add", "/agenda", "Publish"):
        quarter.write("mo", said)
    quarter.write("mo", f"/agenda {topic} ask")
    quarter.write(WHO, f"/go_on {topic} yes")
    quarter.write("mo", f"/agenda {topic} room")
    quarter.write("mo", f"/result {topic}")
    for said in ("The town cleans the pond.", "yes"):
        quarter.write("mo", said)
    quarter.write("guest2", ALIKE)  # the question whether they mean the same stays open, with her words on it
    assert any(SAID_SO in label for label in quarter.last("guest2").buttons)
    quarter.write(WHO, DRAFT)  # a talk that stays open


@pytest.fixture
def log(levels: None) -> io.StringIO:
    written = io.StringIO()
    logs.set_up("json", written)
    return written


@ON_SQLITE
def test_one_of_two_hundred_leaves_no_trace(quarter: Quarter, store: Store, tmp_path: Path, log: io.StringIO) -> None:
    neighbours(quarter)
    week(quarter)
    meets(quarter)
    with store.open() as books:
        contact = books.people.contact(f"stage:{WHO}")
        assert contact is not None
        person = books.people.person(contact.person_id)
        assert person is not None
        traces = (*TRACES, person.pseudonym)
    assert {"contribution", "objection", "pool", "person", "address", "talk"} <= set(tables_with(store, *traces))
    brief(quarter.hall, store, quarter.id, BERLIN, only=("stage:mo",))  # a digest is on its way when she leaves

    quarter.happens(WHO, "Text", text="/leave")
    before = len(quarter.stage.parcels)
    quarter.press(WHO, "Yes, erase everything")
    assert tables_with(store, *traces) == {}
    quarter.now += timedelta(days=1)
    quarter.groups()
    quarter.write("guest2", "/my_data")

    assert tables_with(store, *traces) == {}
    later = quarter.stage.parcels[before:]
    said = [parcel for parcel in later if WHO not in str(parcel.address)]
    assert [one for one in said if any(trace in repr(one) for trace in traces)] == []
    assert [one for one in said if any(trace.encode() in file.content for file in one.files for trace in traces)] == []
    assert any(file.name.endswith(".csv") for one in said for file in one.files)
    store.scrub()
    on_disk = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [trace for trace in traces if trace.encode() in on_disk] == []
    assert [trace for trace in traces if trace in log.getvalue()] == []
    assert in_a_backup(store, tmp_path, traces) == {}


def in_a_backup(store: Store, folder: Path, traces: tuple[str, ...]) -> dict[str, int]:
    """In which tables of a house that was restored from a backup one of these stands."""
    (matrix := folder / "matrix").mkdir()
    relocation.back_up(store, folder / "house.quartier", matrix, "0.1", BEGIN, lambda _: None)
    restored = Store(f"sqlite:///{folder / 'restored.db'}", KEYS)
    relocation.restore(folder / "house.quartier", restored, folder / "there", lambda _: None)
    found = tables_with(restored, *traces)
    assert len(everything(restored)["contribution"]) > 190
    restored.close()
    return found
