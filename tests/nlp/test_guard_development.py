"""The sets from which the guard is learned are well formed, and nobody's sentence stands in two of them."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

SETS = Path(__file__).parents[2] / "benchmarks" / "sets"
KINDS = {
    "alarms": {"fire", "medical", "police", "crisis", "none"},
    "insults": {"insult", "threat", "spam", "none"},
}
NAMES = ("personal", "alarms", "insults")
SECTIONS = {"fire", "medical", "police", "crisis", "home", "none", "threat", "insult", "spam", "fair"}


def read(name: str, folder: str = "development") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


def training() -> list[tuple[str, str]]:
    """Section and sentence of every line."""
    said = []
    for path in sorted((SETS / "training").rglob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            else:
                said.append((section, line))
    return said


@pytest.mark.parametrize(("name", "folder"), [*((name, "development") for name in NAMES), ("personal", "further")])
def test_ids_are_unique_and_no_text_stands_twice(name: str, folder: str) -> None:
    rows = read(name, folder)
    assert len({row["id"] for row in rows}) == len(rows)
    assert len({row["text"].casefold() for row in rows}) == len(rows)


@pytest.mark.parametrize("name", ["alarms", "insults"])
def test_every_kind_is_one_of_its_set(name: str) -> None:
    assert {row["kind"] for row in read(name)} == KINDS[name]


@pytest.mark.parametrize("folder", ["development", "further"])
def test_pieces_lie_in_their_text_in_order(folder: str) -> None:
    for row in read("personal", folder):
        assert all(row["text"][one["start"] : one["end"]].strip() for one in row["pieces"]), row["id"]
        assert all(a["end"] <= b["start"] for a, b in pairwise(row["pieces"])), row["id"]


def test_the_further_set_is_as_large_as_promised_in_both_halves() -> None:
    rows = read("personal", "further")
    for half in "ab":
        here = [row for row in rows if row["half"] == half]
        assert sum(len(row["pieces"]) for row in here) == 62
        assert sum(not row["pieces"] for row in here) >= 55


def test_every_training_sentence_stands_under_a_kind() -> None:
    assert {section for section, _ in training()} == SECTIONS
    assert all(line.strip() == line and line for _, line in training())


def test_hardly_a_training_sentence_stands_in_a_set_that_it_is_measured_on() -> None:
    others = {row["text"].casefold() for folder in (".", "development") for name in KINDS for row in read(name, folder)}
    alike = [line for _, line in training() if line.casefold() in others]
    assert len(alike) <= len(training()) // 50, alike  # "ich mag nimmer" is what everybody says
