"""The digest as files: Markdown, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from types import MappingProxyType

import pytest

from bot.papers import data, markdown, table
from bot.papers.digest import Digest
from bot.words import Words
from tests.papers.digests import digest, entry, topic

NASTY = 'Licht, "sofort"\nund überall'


def rows(of: Digest) -> list[list[str]]:
    """What a program that reads CSV finds."""
    return list(csv.reader(io.StringIO(table.sheet(of), newline="")))


def test_the_table_has_one_row_per_contribution() -> None:
    assert rows(digest(topic(1), entries=(entry(7, NASTY), entry(8, "Danke", about=None)))) == [
        ["id", "time", "kind", "source", "language", "place", "topic", "label", "text"],
        ["7", "2026-11-21T18:30:00", "problem", "", "de", "Auepark", "1", "Licht im Park", NASTY],
        ["8", "2026-11-21T18:30:00", "problem", "", "de", "Auepark", "", "", "Danke"],
    ]


def test_the_table_ends_its_lines_as_the_standard_says_and_has_no_byte_order_mark() -> None:
    text = table.sheet(digest())
    assert text.encode() == b"id,time,kind,source,language,place,topic,label,text\r\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_can_be_taken_for_a_formula(start: str) -> None:
    dangerous = f"{start}SUM(A1:A9)"
    row = rows(digest(topic(1, label=dangerous), entries=(entry(7, dangerous),)))[1]
    assert row[-2:] == [f"'{dangerous}"] * 2


def test_the_data_holds_everything_by_the_names_of_the_digest() -> None:
    told = json.loads(data.document(digest(topic(1), entries=(entry(7, NASTY),))))
    assert list(told) == [
        "form", "dialogue", "since", "until", "new", "contributions", "people", "topics", "singles", "places",
        "entries", "made_with", "held", "corrections", "needs",
    ]  # fmt: skip
    assert told["topics"][0] == {
        "id": 1,
        "label": "Licht im Park",
        "keywords": ["Licht", "Park"],
        "people": 15,
        "contributions": 16,
        "new": 3,
        "quotes": ["Im Park ist es dunkel.", "Drei Laternen sind kaputt."],
        "places": ["Auepark", "Bahnhof"],
        "languages": {"de": 15, "tr": 1},
        "on_agenda": False,
        "point": [0.37, 0.61],
        "noted": 0,
    }
    assert told["entries"][0]["text"] == NASTY
    assert told["until"] == "2026-11-21T18:30:00"


def test_the_data_takes_any_mapping() -> None:
    read_only = topic(1)
    object.__setattr__(read_only, "languages", MappingProxyType({"de": 2}))
    assert json.loads(data.document(digest(read_only)))["topics"][0]["languages"] == {"de": 2}


def test_the_page_tells_topic_by_topic_and_ends_with_the_single_voices() -> None:
    page = markdown.page(digest(topic(1), entries=(entry(7, "Es ist dunkel."), entry(8, "Danke", None))), Words("de"))
    assert page == (
        "# Überblick: Lindenhof\n\n21. November 2026\n\n"
        "- 23 neue Anliegen. Seit dem 20. November 2026.\n"
        "- Insgesamt: 145 Anliegen von 98 Menschen.\n"
        "- 1 Thema. 7 Anliegen stehen noch für sich.\n"
        "- Orte: Auepark (12), Bahnhof (8)\n\n"
        "## Licht im Park\n\n"
        "- 15 Menschen\n- 3 Anliegen sind neu\n- Stichwörter: Licht, Park\n- Orte: Auepark, Bahnhof\n"
        "- Sprachen: Deutsch 15, Türkisch 1\n\n"
        "> „Im Park ist es dunkel.“\n>\n> „Drei Laternen sind kaputt.“\n\n"
        "### Alle Anliegen zu diesem Thema\n\n- „Es ist dunkel.“ (Problem, Auepark, 7)\n\n"
        "## Was noch für sich steht\n\n- „Danke“ (Problem, Auepark, 8)\n\n"
        "---\n\nVon einem Programm geordnet. Menschen entscheiden.\n"
    )


def test_what_people_said_cannot_become_a_heading_a_link_or_html() -> None:
    said = "\n# Laut [hier](http://x) <b>!</b>"
    page = markdown.page(digest(topic(1), entries=(entry(7, said),)), Words("de"))
    assert "- „\\# Laut \\[hier\\](http://x) \\<b\\>\\!\\</b\\>“ (Problem, Auepark, 7)\n" in page
