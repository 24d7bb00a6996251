"""The digest as files: Markdown, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from bot.papers import data, markdown, table
from bot.papers.digest import Digest, Silence, SubtopicLine
from bot.words import Words
from tests.papers.digests import digest, entry, topic

NASTY = 'Licht, "sofort"\nund überall'


def rows(of: Digest) -> list[list[str]]:
    """What a program that reads CSV finds."""
    return list(csv.reader(io.StringIO(table.sheet(of), newline="")))


def test_the_table_has_one_row_per_contribution() -> None:
    assert rows(digest(topic(1), entries=(entry(7, NASTY), entry(8, "Danke", about=None)))) == [
        ["id", "time", "kind", "source", "language", "place", "topic", "label", "photos", "text"],
        ["7", "2026-11-21T18:30:00", "problem", "", "de", "Auepark", "1", "Licht im Park", "0", NASTY],
        ["8", "2026-11-21T18:30:00", "problem", "", "de", "Auepark", "", "", "0", "Danke"],
    ]


def test_the_table_ends_its_lines_as_the_standard_says_and_has_no_byte_order_mark() -> None:
    text = table.sheet(digest())
    assert text.encode() == b"id,time,kind,source,language,place,topic,label,photos,text\r\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_no_cell_can_be_taken_for_a_formula(start: str) -> None:
    dangerous = f"{start}SUM(A1:A9)"
    told = digest(topic(1, label=dangerous), entries=(replace(entry(7, dangerous), place=dangerous),))
    row = rows(told)[1]
    assert (row[5], row[7], row[9]) == (f"'{dangerous}",) * 3
    assert next(csv.reader(io.StringIO(table.topics(told).partition("\r\n")[2], newline="")))[1] == f"'{dangerous}"


def test_the_table_of_topics_has_one_row_per_topic_the_largest_first() -> None:
    inside = SubtopicLine("Laternen fehlen", 5), SubtopicLine("Büsche", 4)
    small = replace(topic(1, people=2), others=("Lieber dunkel.",), photos=3, subtopics=inside)
    large = topic(2, people=9, on_agenda=True)
    found = list(csv.reader(io.StringIO(table.topics(digest(small, large)), newline="")))
    assert found[0] == list(table.TOPIC_COLUMNS)
    assert [row[:7] for row in found[1:]] == [
        ["2", "Licht im Park", "9", "10", "3", "0", "yes"],
        ["1", "Licht im Park", "2", "3", "3", "3", "no"],
    ]
    assert found[2][7:] == [
        "Licht\nPark", "Auepark\nBahnhof", "de 2\ntr 1", "Im Park ist es dunkel.\nDrei Laternen sind kaputt.",
        "Lieber dunkel.", "Laternen fehlen 5\nBüsche 4",
    ]  # fmt: skip


def test_the_data_holds_everything_by_the_names_of_the_digest() -> None:
    told = json.loads(data.document(digest(topic(1), entries=(entry(7, NASTY),))))
    assert list(told) == [
        "form", "dialogue", "since", "until", "new", "contributions", "people", "topics", "singles", "places",
        "entries", "made_with", "held", "corrections", "needs", "language", "silence", "objected", "proposed",
        "checked", "undecided",
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
        "others": [],
        "photos": 0,
        "begun": False,
        "merged": [],
        "subtopics": [],
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
        "---\n\n- Themen gefunden mit: Quartier, spaCy\n- Stand: 21. November 2026, 18:30\n"
        "- Noch niemand hat die Themen von Hand geprüft.\n"
    )


def test_the_page_counts_photos_and_names_what_is_missing_and_what_others_say() -> None:
    told = replace(
        digest(replace(topic(1), others=("Lieber dunkel.",), merged=("Lampen",), photos=2)),
        entries=(replace(entry(7, "Es ist dunkel."), photos=2),),
        silence=Silence(("Bahnhof",), ("tr",), ("markt",)),
        held=1,
        objected=2,
        proposed={"new": 1},
    )
    page = markdown.page(told, Words("de"))
    for line in (
        "- 1 Anliegen wartet auf eine Entscheidung.\n",
        "- 2 Mal ist jemand mit einer Entscheidung nicht einverstanden und wartet auf eine Antwort.\n",
        "- Dazu gehört jetzt auch: Lampen\n",
        "> Andere sagen: „Lieber dunkel.“\n",
        "- „Es ist dunkel.“ (Problem, Auepark, 2 Fotos, 7)\n",
        "- Orte: Bahnhof\n- Sprachen: Türkisch\n- Türen, durch die noch niemand kam: markt\n",
    ):
        assert page.count(line) == 1, line
    assert page.count("- 2 Fotos\n") == 2  # of all, and of the topic


def test_what_people_said_cannot_become_a_heading_a_link_or_html() -> None:
    said = "\n# Laut [hier](http://x) <b>!</b>"
    page = markdown.page(digest(topic(1), entries=(entry(7, said),)), Words("de"))
    assert "- „\\# Laut \\[hier\\](http://x) \\<b\\>\\!\\</b\\>“ (Problem, Auepark, 7)\n" in page
