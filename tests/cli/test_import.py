"""Import: files as people really hand them in; a bad line is named with its reason and the rest goes on."""

from __future__ import annotations

import json
import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import open_store
from bot.cli import call
from bot.papers.handed_in import LONGEST, BadLine, NotReadable, Statement, statements
from bot.settings import read as read_settings


def read(path: Path, content: str | bytes) -> list[Statement | BadLine]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(statements(path))


def texts(found: list[Statement | BadLine]) -> list[str]:
    return [one.text if isinstance(one, Statement) else f"{one.line} {one.reason}" for one in found]


# ------------------------------------------------------------------------------------------ the files


@pytest.mark.parametrize(
    "content",
    [
        "id,text\n1,Löcher in der Straße\n2,Der Bus kommt nie\n",
        "\ufeffid;text\r\n1;Löcher in der Straße\r\n2;Der Bus kommt nie\r\n",
        'TEXT , id\n"Löcher in der Straße",1\n Der Bus kommt nie ,2',
        "id\ttext\n1\tLöcher in der Straße\n2\tDer Bus kommt nie\n",
        "id;text\n;\n1;Löcher in der Straße\n ; \n2;Der Bus kommt nie\n;;;\n",
        "id\ttext\r\n1\tLöcher in der Straße\r\n2\tDer Bus kommt nie\r\n".encode("utf-16"),
        "id,text\n1,Löcher\x00 in der\u202e Straße\n2,Der Bus kommt nie\n",
        "id,text,more\n1,Löcher in der Straße\n2,Der Bus kommt nie,a,b,c\n",
    ],
)
def test_csv_as_spreadsheets_write_it_with_odd_columns_empty_rows_and_hidden_signs(
    folder: Path, content: str | bytes
) -> None:
    found = read(folder / "a.CSV", content)
    assert [(one.id, one.text) for one in found if isinstance(one, Statement)] == [
        ("1", "Löcher in der Straße"),
        ("2", "Der Bus kommt nie"),
    ]


def test_quotes_may_hold_commas_quotes_and_lines(folder: Path) -> None:
    found = read(folder / "a.csv", 'id,text\n1,"Licht, ""hell"",\nüberall"\n2,Bus\n')
    assert texts(found) == ['Licht, "hell",\nüberall', "Bus"]
    assert [one.line for one in found] == [3, 4]


def test_a_quote_in_the_wrong_place_costs_its_own_line(folder: Path) -> None:
    assert texts(read(folder / "a.csv", 'text,id\n"Licht" an,1\nBus,2\n')) == ["2 csv", "Bus"]


def test_a_quote_that_never_ends_is_named(folder: Path) -> None:
    assert texts(read(folder / "a.csv", 'text\nBus\n"Licht\n')) == ["Bus", "3 csv"]


@pytest.mark.parametrize(("name", "content"), [("a.csv", b"text\nBus\nStra\xdfe\nLicht\n")])
def test_bytes_that_are_no_utf8_cost_their_own_line(folder: Path, name: str, content: bytes) -> None:
    assert texts(read(folder / name, content)) == ["Bus", "3 encoding", "Licht"]


def test_what_begins_as_utf16_and_is_none_is_refused_as_a_whole(folder: Path) -> None:
    with pytest.raises(NotReadable, match="encoding"):
        read(folder / "a.csv", b"\xff\xfet\x00e\x00x\x00t\x00\n\x00B")


@pytest.mark.parametrize("content", ["", "\n", "id,words\n1,Bus\n", '"text\n', "\x00\x01\x02", "\ufeff"])
def test_csv_without_a_text_column_is_refused_as_a_whole(folder: Path, content: str) -> None:
    with pytest.raises(NotReadable, match="no-text-column"):
        read(folder / "a.csv", content)


def test_a_huge_line_costs_itself(folder: Path) -> None:
    assert texts(read(folder / "a.csv", f"text\nBus\n{'x' * 200_000}\n{'y' * 5000}\nLicht\n")) == [
        "Bus",
        "3 csv",
        "4 too-long",
        "Licht",
    ]
    lines = f'{{"text": "Bus"}}\n{{"text": "{"x" * 200_000}"}}\n{{"text": "Licht"}}'
    assert texts(read(folder / "a.jsonl", lines)) == ["Bus", "2 too-long", "Licht"]


def test_a_text_may_be_a_page_long(folder: Path) -> None:
    assert len(texts(read(folder / "a.csv", f"text\n{'x' * LONGEST}\n"))[0]) == LONGEST


@pytest.mark.parametrize("ending", ["jsonl", "ndjson", "json"])
def test_json_lines_with_a_bom_empty_lines_and_bad_ones(folder: Path, ending: str) -> None:
    good = json.dumps({"text": "Löcher", "id": 7}, ensure_ascii=False)
    bad = ["{", "[1]", '"text"', "null", '{"id": 1}', '{"text": 5}', '{"text": "  "}', '{"text": "!?"}', "[" * 9999]
    found = read(folder / f"a.{ending}", "\ufeff" + "\n\n".join([good, *bad, '{"text": "Bus \\ud800"}']))
    reasons = ["json"] * 4 + ["no-text"] * 4 + ["json", "encoding"]
    assert texts(found) == ["Löcher", *(f"{3 + 2 * place} {reason}" for place, reason in enumerate(reasons))]
    assert found[0] == Statement(1, "Löcher", id="7")


def test_everything_that_a_statement_may_bring(folder: Path) -> None:
    line = {
        "text": " Bus ",
        "id": "7",
        "author": "anna",
        "time": "2026-05-04T18:30:00+02:00",
        "language": "de-AT",
        "kind": "idea",
        "place": "Markt",
        "more": {"ignored": True},
    }
    (found,) = read(folder / "a.jsonl", json.dumps(line))
    moment = datetime(2026, 5, 4, 16, 30, tzinfo=UTC)
    assert found == Statement(1, "Bus", "7", "anna", moment, "de", "idea", "Markt")


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("time", "yesterday", "time"),
        ("time", "0001-01-01T00:00:00+14:00", "time"),
        ("kind", "rant", "kind"),
    ],
)
def test_what_cannot_be_is_named(folder: Path, name: str, value: str, reason: str) -> None:
    assert texts(read(folder / "a.jsonl", json.dumps({"text": "Bus", name: value}))) == [f"1 {reason}"]


def test_a_language_that_is_no_code_is_recognised_from_the_text(folder: Path) -> None:
    (found,) = read(folder / "a.jsonl", json.dumps({"text": "Bus", "language": "German, I think"}))
    assert isinstance(found, Statement)
    assert found.language == ""


def test_a_time_without_a_zone_is_taken_as_utc(folder: Path) -> None:
    (found,) = read(folder / "a.jsonl", json.dumps({"text": "Bus", "time": "2026-05-04 18:30"}))
    assert isinstance(found, Statement)
    assert found.time == datetime(2026, 5, 4, 18, 30, tzinfo=UTC)


# ------------------------------------------------------------------------------------------ the command

LINES = [
    {"id": "b-1", "text": "Die Lampe am Spielplatz ist seit Wochen kaputt.", "author": "anna"},
    {"id": "b-2", "text": "Am Spielplatz ist die Lampe kaputt, seit Wochen schon.", "author": "bert"},
    {"id": "b-2", "text": "Noch einmal mit der gleichen Nummer.", "author": "bert"},
    {"text": "Seit Wochen ist die Lampe auf dem Spielplatz kaputt.", "author": "anna"},
    {"text": "Im Park fehlt eine Bank zum Ausruhen."},
    {"words": "nothing"},
]


@pytest.fixture
def statement_file(folder: Path) -> Path:
    path = folder / "statements.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in LINES))
    return path


def kept() -> list[tuple[str | None, str, int | None]]:
    with closing(open_store(read_settings(os.environ))) as store, store.open() as books:
        return [(row.source_id, row.text, row.person_id) for row in books.contributions.of_dialogue(1)]


def test_a_file_is_taken_in_its_bad_lines_are_named_and_the_same_file_again_changes_nothing(
    statement_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(["import", str(statement_file)]) == 0
    shown = capsys.readouterr()
    assert shown.out == "4 contributions taken in, 1 known before, 1 line not readable.\n"
    assert "Line 6: The text is missing.\n" in shown.err
    first = kept()
    assert [text for _, text, _ in first] == [str(LINES[number]["text"]) for number in (0, 1, 3, 4)]
    people = [person for _, _, person in first]
    assert (people[0] == people[2], len(set(people))) == (True, 3)
    assert call(["import", str(statement_file)]) == 0
    assert capsys.readouterr().out == "0 contributions taken in, 5 known before, 1 line not readable.\n"
    assert kept() == first


def test_topics_as_json_are_an_array_on_the_output_and_nothing_else(
    statement_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(["import", str(statement_file)])
    capsys.readouterr()
    assert call(["topics", "--format", "json"]) == 0
    (topic,) = json.loads(capsys.readouterr().out)
    assert (sorted(topic), topic["contributions"]) == (["contributions", "id", "keywords", "label"], ["b-1", "b-2", 3])
    assert call(["topics"]) == 0
    keywords = ", ".join(topic["keywords"])
    assert capsys.readouterr().out == f"{topic['id']}: {topic['label']} (3) – {keywords}\n"


def test_the_digest_goes_to_the_moderators_and_is_shown(
    statement_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_MODERATORS", "telegram:4711")
    call(["import", str(statement_file)])
    capsys.readouterr()
    assert call(["digest", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert len(document["topics"]) == 1
    assert call(["digest"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "The digest goes to 1 person as soon as the bot runs."
    with closing(open_store(read_settings(os.environ))) as store, store.open() as books:
        waiting = [row.rank for row in books.outbox.waiting_for("telegram:4711")]
    assert waiting == [1] * 8  # twice: what waits, the overview with its picture, the topic, the files


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", "text\n", "a.txt: The name must end in .csv, .jsonl, .ndjson or .json."),
        ("a.csv", "words\n", "a.csv: The first line lacks the column text."),
        ("a.csv", None, "a.csv: The file cannot be opened."),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_one_line(
    folder: Path, name: str, content: str | None, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is None:
        (folder / name).mkdir()
    else:
        (folder / name).write_text(content)
    assert call(["import", name]) == 2
    assert capsys.readouterr().err == f"{sentence}\n"
