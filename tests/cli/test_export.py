"""Export: a dialogue as a package that opens without the bot, and its defects for the works department."""

from __future__ import annotations

import csv
import io
import json
import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator

from bot.app import open_store
from bot.cli import call
from bot.desk.topics.hands import MODERATOR, Hand
from bot.papers.schema import SCHEMA
from bot.settings import read as read_settings
from storage import Contribution, Decision, Person, Subtopic, Topic
from tests.papers.test_webpage import Page

NAMES = {
    "index.html", "contributions.csv", "topics.csv", "decisions.csv", "package.json", "schema.json", "licence.txt",
}  # fmt: skip
AT = datetime(2026, 5, 4, 17, tzinfo=UTC)
OPEN = "Im Auepark sind drei Laternen kaputt."
HIDDEN = "Vor meinem Haus liegt immer Müll."


@pytest.fixture
def dialogue(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two concerns about lamps: one was said by somebody who may be quoted, one by somebody who may not."""
    monkeypatch.setenv("QUARTIER_MUNICIPALITY", "Auental")
    with closing(open_store(read_settings(os.environ))) as store, store.open() as books:
        topic = books.add(
            Topic(dialogue_id=1, label="Müll vor Haus", keywords=["Müll", "Laternen"], quotes=[1, 2], created_at=AT)
        )
        for number, (text, quoted, place) in enumerate(
            [(OPEN, True, "nahe 50.735, 7.100"), (HIDDEN, False, "Haustür"), ("=Lampen an der Schule", True, "Schule")]
        ):
            person = books.add(Person(dialogue_id=1, pseudonym=f"igel-{number}", created_at=AT))
            books.rights.decide(person.id, "quoted", quoted, "1", AT)
            row = Contribution(
                dialogue_id=1, person_id=person.id, text=text, source="stage", language="de", kind="problem"
            )
            row.topic_id = topic.id
            row.place, row.created_at, row.changed_at, row.address = place, AT, AT, f"stage:anna-{number}"
            books.add(row)
        for place, label in enumerate(("Müll liegt herum", "Laternen kaputt"), 1):
            books.add(Subtopic(topic_id=topic.id, place=place, label=label, contributions=[1, 2], found_in=""))
        Hand(books, 1, MODERATOR, AT).rename(topic.id, "Licht")
    return folder


def exported(folder: Path, *more: str) -> dict[str, str]:
    assert call(["export", "quartier", "out", *more]) == 0
    return {path.name: path.read_text("utf-8") for path in (folder / "out").iterdir()}


def test_only_what_may_be_quoted_is_there_and_everything_is_counted(dialogue: Path) -> None:
    files = exported(dialogue)
    assert set(files) == NAMES
    package = json.loads(files["package.json"])
    assert [one["text"] for one in package["contributions"]] == [OPEN, "=Lampen an der Schule"]
    counts = ("people", "contributions", "contributions_with_text")
    assert [package["dialogue"][name] for name in counts] == [3, 3, 2]
    assert [(topic["label"], topic["people"], topic["contributions"]) for topic in package["topics"]] == [
        ("Licht", 3, 3)
    ]
    assert package["topics"][0]["subtopics"] == [{"label": "Laternen kaputt", "contributions": 2}]
    everything = "".join(files.values())
    assert [trace for trace in (HIDDEN, "Müll", "Haustür", "igel", "stage:", "anna") if trace in everything] == []


def test_the_data_is_as_its_schema_says(dialogue: Path) -> None:
    files = exported(dialogue)
    schema = json.loads(files["schema.json"])
    assert schema == SCHEMA
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(json.loads(files["package.json"]))) == []


def test_the_tables_can_be_read_and_start_no_formula(dialogue: Path) -> None:
    files = exported(dialogue)
    said = list(csv.DictReader(io.StringIO(files["contributions.csv"], newline="")))
    assert [(row["time"], row["label"], row["supports"], row["text"]) for row in said] == [
        ("2026-05-04", "Licht", "0", OPEN),
        ("2026-05-04", "Licht", "0", "'=Lampen an der Schule"),
    ]
    (decision,) = csv.DictReader(io.StringIO(files["decisions.csv"], newline=""))
    assert decision == {"day": "2026-05-04", "kind": "rename", "role": "moderator", "topics": "1", "reason": ""}


def test_the_page_opens_without_the_bot_and_leads_to_the_files(dialogue: Path) -> None:
    files = exported(dialogue, "--language", "en", "--licence", "CC BY 4.0")
    page = Page()
    page.feed(files["index.html"])
    page.close()
    assert page.open == []
    links = {str(link) for link in page.attributes("a", "href") if not str(link).startswith("#")}
    assert links == NAMES - {"index.html"}
    assert page.texts("li")[:3] == [
        "In all: 3 concerns from 3 people.",
        "2 concerns stand here in their own words. They may be shown. 1 more is only counted.",
        "1 topic.",
    ]
    assert "CC BY 4.0" in page.texts("p")
    assert files["licence.txt"] == "CC BY 4.0\n"


def test_an_archive_holds_the_same_and_is_the_same_each_time(dialogue: Path) -> None:
    assert call(["export", "quartier", "out.zip", "--open311"]) == 0
    first = (dialogue / "out.zip").read_bytes()
    assert call(["export", "quartier", "out.zip", "--open311"]) == 0
    assert (dialogue / "out.zip").read_bytes() == first
    with ZipFile("out.zip") as archive:
        assert archive.namelist() == ["services.xml", "services.json", "requests.xml", "requests.json"]


def test_defects_are_service_requests_in_xml_and_json(dialogue: Path) -> None:
    files = exported(dialogue, "--open311")
    lamp, school = json.loads(files["requests.json"])
    assert (lamp["service_request_id"], lamp["status"], lamp["description"]) == ("1", "open", OPEN)
    assert (lamp["lat"], lamp["long"], lamp["address"]) == (50.735, 7.1, None)
    assert (school["lat"], school["address"], school["agency_responsible"]) == (None, "Schule", "Auental")
    assert lamp["requested_datetime"] == "2026-05-04T19:00:00+02:00"
    root = ElementTree.fromstring(files["requests.xml"])
    assert (root.tag, [one.tag for one in root]) == ("service_requests", ["request", "request"])
    assert {field.tag: field.text or None for field in root[0]} == {
        name: None if value is None else str(value) for name, value in lamp.items()
    }
    (service,) = ElementTree.fromstring(files["services.xml"])
    assert (service.findtext("service_code"), service.findtext("metadata")) == (lamp["service_code"], "false")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere", "out"], "There is no dialogue nowhere. There is: quartier."),
        (["quartier", "taken.txt"], "taken.txt is a file. It has to be a folder, or the name has to end in .zip."),
    ],
)
def test_what_cannot_be_exported_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    (folder / "taken.txt").write_text("mine")
    assert call(["export", *arguments]) == 2
    assert (capsys.readouterr().err, (folder / "taken.txt").read_text()) == (f"{sentence}\n", "mine")


def decide(number: int, kind: str, reason: str = "") -> None:
    with closing(open_store(read_settings(os.environ))) as store, store.open() as books:
        made = Decision(dialogue_id=1, contribution_id=number, kind=kind, reason=reason, made_at=AT, words="Geheim.")
        made.role, made.decider = "moderator", "hash"
        books.add(made)
        row = books.contributions.get(number)
        assert row is not None
        row.decided = kind


def test_what_moderators_marked_is_a_defect_and_nothing_else(dialogue: Path) -> None:
    for number in (1, 2):  # whose author did not agree to be quoted stays here
        decide(number, "defect")
    found = json.loads(exported(dialogue, "--open311")["requests.json"])
    assert [one["service_request_id"] for one in found] == ["1"]


def test_the_log_says_what_was_decided_and_the_rule_only_where_it_points_at_nobody(
    dialogue: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(5):
        decide(1, "decline", "spam")
    decide(2, "decline", "insult")
    capsys.readouterr()
    assert call(["log", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == [
        {"kind": "decline", "reason": "spam", "count": 5},
        {"kind": "decline", "reason": "", "count": 1},
    ]
    assert told["decisions"][0] == {"day": "2026-05-04", "kind": "decline", "reason": ""}
    package = exported(dialogue)
    rows = package["decisions.csv"].splitlines()
    assert rows[1:] == ["2026-05-04,rename,moderator,1,", *["2026-05-04,decline,moderator,,spam"] * 5, rows[-1]]
    assert rows[-1] == "2026-05-04,decline,moderator,,"
    assert [text for text in ("Geheim", "hash") if text in str(package)] == []
