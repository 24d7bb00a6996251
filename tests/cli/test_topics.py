"""`quartier topics`: sorted, shown, worked on and undone from the command line, as sentences and as data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import call
from tests.nlp.test_subtopics import SAID

LINES = [
    {"id": "l1", "text": "Die Laterne am Spielplatz ist seit Wochen kaputt.", "author": "a"},
    {"id": "l2", "text": "Die Laterne am Spielplatz ist seit vielen Wochen kaputt.", "author": "b"},
    {"id": "b1", "text": "Der Bus 12 kommt abends nie pünktlich.", "author": "c"},
    {"id": "b2", "text": "Der Bus 12 kommt am Abend nie pünktlich.", "author": "d"},
]


@pytest.fixture
def said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Four contributions are there, sorted once into two topics."""
    (folder / "said.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), "utf-8")
    assert call(["import", "said.jsonl"]) == 0
    assert call(["topics"]) == 0
    capsys.readouterr()


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """What a call prints as data."""
    assert call(["topics", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("said")
def test_topics_are_listed_with_what_was_said_in_them(capsys: pytest.CaptureFixture[str]) -> None:
    listed = printed(capsys, "list")
    assert sorted(sorted(topic["contributions"]) for topic in listed) == [["b1", "b2"], ["l1", "l2"]]
    assert {(topic["named"], topic["pinned"], topic["hidden"]) for topic in listed} == {(False, False, False)}
    shown = printed(capsys, "show", str(listed[0]["id"]))
    assert [one["id"] for one in shown["said"]] == listed[0]["contributions"]
    assert [one["because"] for one in shown["said"]] == [["Laterne", "Spielplatz"]] * 2


@pytest.mark.usefixtures("said")
def test_each_deed_is_done_and_undone(capsys: pytest.CaptureFixture[str]) -> None:
    before = printed(capsys, "list")
    one, other = (str(topic["id"]) for topic in before)
    for arguments in (
        ("rename", one, "Ein", "Name"),
        ("pin", one),
        ("hide", other),
        ("merge", one, other),
        ("split", one, "1"),
        ("move", "2", "single"),
        *(("undo",),) * 6,
    ):
        assert call(["topics", *arguments]) == 0
    capsys.readouterr()
    assert printed(capsys, "list") == before
    history = printed(capsys, "history")
    assert [line["role"] for line in history] == ["operator"] * 12
    assert [line["kind"] for line in history][:6] == ["rename", "pin", "hide", "merge", "split", "move"]
    assert [line["undone"] for line in history] == [True] * 6 + [False] * 6


@pytest.mark.usefixtures("said")
def test_what_was_named_is_kept_by_every_later_sorting(capsys: pytest.CaptureFixture[str]) -> None:
    one = printed(capsys, "list")[0]["id"]
    assert call(["topics", "rename", str(one), "Licht am Spielplatz"]) == 0
    assert call(["topics"]) == 0
    capsys.readouterr()
    assert {topic["label"] for topic in printed(capsys, "list") if topic["id"] == one} == {"Licht am Spielplatz"}


@pytest.mark.usefixtures("said")
@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("show", "99"), 1, "This topic is not there any more."),
        (("undo",), 1, "There is no such change that could be undone."),
        (("accept", "7"), 1, "This proposal does not hold any more. I have not changed anything."),
        (("merge", "1", "1"), 1, "A topic cannot be merged with itself."),
        (("pin",), 2, "Write it like this: quartier topics rename 3"),
        (("rename", "1"), 2, "Write it like this: quartier topics rename 3"),
        (("rename", "1", "x" * 81), 2, "This name has 81 characters. Please write at most 80."),
        (("rename", "1", "🙂"), 2, "I cannot find a word there."),
        (("move", "1", "single", "2"), 2, "Write it like this: quartier topics rename 3"),
        (("undo", "1", "2"), 2, "Write it like this: quartier topics rename 3"),
        (("split", "1", "99999"), 1, "Concern #99999 is not in “"),
        (("shout",), 2, "DEED cannot be “shout”. It can be: list, show,"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    assert call(["topics", *arguments]) == code
    assert capsys.readouterr().err.startswith(sentence)


def test_what_is_inside_a_large_topic_is_shown_and_split_off_by_its_letter(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{"id": str(number), "text": text, "author": str(number)} for number, text in enumerate(SAID)]
    (folder / "said.jsonl").write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    assert call(["import", "said.jsonl"]) == 0
    assert call(["topics"]) == 0
    capsys.readouterr()
    ids = [str(one["id"]) for one in printed(capsys, "list")]
    assert len(ids) == 1 or call(["topics", "merge", *ids]) == 0
    assert call(["topics"]) == 0
    capsys.readouterr()
    inside = printed(capsys, "show", ids[0])["subtopics"]
    assert [one["letter"] for one in inside] == list("abcde")[: len(inside)]
    assert call(["topics", "show", ids[0]]) == 0
    shown = capsys.readouterr().out.splitlines()[1 : 1 + len(inside)]
    assert shown == [f"  {one['letter']}) {one['label']} ({len(one['numbers'])})" for one in inside]
    assert call(["topics", "split", ids[0], "a"]) == 0
    capsys.readouterr()
    new = next(one for one in printed(capsys, "list") if str(one["id"]) != ids[0])
    assert (new["label"], len(new["contributions"])) == (inside[0]["label"], len(inside[0]["numbers"]))
