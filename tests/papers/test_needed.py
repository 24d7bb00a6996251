"""What organisations need and nobody has answered: in the chat, on the page, and for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from bot.papers import chat, data, markdown
from bot.papers.digest import NeedLine
from bot.words import Words
from tests.papers.digests import digest

BOXES = NeedLine(
    7,
    "Wir brauchen Hilfe beim\nKisten-Tragen *heute*.",
    "Sportverein",
    True,
    4,
    datetime(2026, 5, 9, 9, tzinfo=UTC),
    datetime(2026, 5, 9, 12, tzinfo=UTC),
    "Halle",
)
LINE = (
    "Wir brauchen Hilfe beim Kisten-Tragen *heute*. (Sportverein (geprüft)): 4 Menschen, "
    "Samstag, 9. Mai 2026, 09:00 bis 12:00"
)


def test_the_overview_names_them_with_whose_they_are_and_when() -> None:
    overview = chat.lines(replace(digest(), needs=(BOXES,)), Words("de"))[0].text
    assert f"1 Organisation sucht Hilfe. Noch niemand hat geantwortet:\n• {LINE}" in overview


def test_the_overview_names_at_most_five() -> None:
    overview = chat.lines(replace(digest(), needs=(BOXES,) * 9), Words("de"))[0].text
    assert overview.count("•") == 5


def test_the_page_names_them_all_as_text() -> None:
    page = markdown.page(replace(digest(), needs=(BOXES,) * 9), Words("de"))
    assert page.count("- " + LINE.replace("*", "\\*")) == 9


def test_a_program_reads_them_by_name() -> None:
    (need,) = json.loads(data.document(replace(digest(), needs=(BOXES,))))["needs"]
    assert (need["id"], need["organisation"], need["start"]) == (7, "Sportverein", "2026-05-09T09:00:00+00:00")


def test_without_any_nothing_is_said_of_them() -> None:
    assert "sucht Hilfe" not in chat.lines(digest(), Words("de"))[0].text
    assert "sucht Hilfe" not in markdown.page(digest(), Words("de"))
