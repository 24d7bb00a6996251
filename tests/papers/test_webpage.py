"""The digest as a page for the browser, read as a browser reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from bot.papers import webpage
from bot.papers.brush import DARK, LIGHT, Tones
from bot.papers.digest import Digest, Silence, SubtopicLine
from bot.words import Words
from tests.papers.digests import digest, topic

VOID = {"meta", "img", "source", "br", "link"}
NASTY = '<script>alert("1")</script> & "so"'


@dataclass
class Page(HTMLParser):
    """A page's elements: each with its attributes and its text; everything that was opened has to be closed."""

    found: list[tuple[str, dict[str, str | None], list[str]]] = field(default_factory=list)
    open: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), []))
        if tag not in VOID:
            self.open.append(len(self.found) - 1)

    def handle_endtag(self, tag: str) -> None:
        assert self.found[self.open.pop()][0] == tag

    def handle_data(self, data: str) -> None:
        for place in self.open:
            self.found[place][2].append(data)

    def texts(self, tag: str) -> list[str]:
        return [" ".join("".join(text).split()) for name, _, text in self.found if name == tag]

    def attributes(self, tag: str, name: str) -> list[str | None]:
        return [attributes.get(name) for found, attributes, _ in self.found if found == tag]


def read(told: Digest, language: str = "de") -> Page:
    page = Page()
    page.feed(webpage.page(told, Words(language)))
    page.close()
    assert page.open == []
    return page


def test_the_page_says_its_language_has_one_heading_of_the_first_rank_and_landmarks() -> None:
    page = read(digest(topic(1)))
    assert page.attributes("html", "lang") == ["de"]
    assert page.texts("h1") == ["Überblick: Lindenhof"]
    assert [len(page.texts(tag)) for tag in ("header", "main", "footer", "title")] == [1, 1, 1, 1]
    assert page.attributes("main", "id") == ["content"]
    assert page.attributes("a", "href")[0] == "#content"


def test_no_heading_skips_a_rank() -> None:
    ranks = [int(tag[1]) for tag, _, _ in read(digest(topic(1), topic(2))).found if re.fullmatch("h[1-6]", tag)]
    assert [step for step in pairwise(ranks) if step[1] > step[0] + 1] == []


def test_the_map_is_inside_for_light_and_dark_screens_and_has_its_words() -> None:
    page = read(digest(topic(1)))
    assert [str(src)[:22] for src in page.attributes("img", "src")] == ["data:image/png;base64,"]
    assert page.attributes("source", "media") == ["(prefers-color-scheme: dark)"]
    assert str(page.attributes("img", "alt")[0]).endswith("Licht im Park: 15 Menschen, 3 Anliegen sind neu.")


def test_nothing_is_fetched_from_elsewhere_and_nothing_runs() -> None:
    text = webpage.page(digest(topic(1, label=NASTY), dialogue=NASTY), Words("de"))
    assert re.findall(r"https?://|@import|url\(|<script|<link|<iframe", text) == []


def test_what_people_said_is_text_in_any_direction() -> None:
    page = read(digest(replace(topic(1, label=NASTY), quotes=(NASTY,), others=("شارع",))))
    assert page.texts("blockquote") == [NASTY, "شارع"]
    assert page.attributes("blockquote", "dir") == ["auto", "auto"]
    assert page.texts("h3") == [NASTY]


def test_what_is_inside_a_large_topic_is_a_list_under_its_own_heading() -> None:
    page = read(digest(replace(topic(1), subtopics=(SubtopicLine(NASTY, 5), SubtopicLine("Büsche", 4)))))
    assert page.texts("h4") == ["Darin geht es um", "Das wurde gesagt"]
    assert [one for one in page.texts("li") if one.endswith(" (4)") or NASTY in one] == [f"{NASTY} (5)", "Büsche (4)"]


def test_the_table_has_a_caption_and_heads_for_rows_and_columns() -> None:
    page = read(digest(topic(1, people=4), topic(2, label="Bus", people=9)))
    assert page.texts("caption") == ["Alle Themen, die größten zuerst"]
    assert page.attributes("th", "scope") == ["col"] * 4 + ["row"] * 2
    assert page.texts("th")[4:] == ["Bus", "Licht im Park"]
    assert page.texts("td") == ["9", "3", "Auepark, Bahnhof", "4", "3", "Auepark, Bahnhof"]


def test_who_is_not_heard_and_how_it_came_about_stand_at_the_end() -> None:
    told = replace(digest(topic(1)), silence=Silence(("Bahnhof",), ("tr",)), checked=2)
    page = read(told)
    assert page.texts("h2")[-2:] == ["Davon haben wir nichts gehört", "Gesucht und noch ohne Antwort"]
    assert [line for line in page.texts("li") if line in ("Orte: Bahnhof", "Sprachen: Türkisch")] == [
        "Orte: Bahnhof",
        "Sprachen: Türkisch",
    ]
    assert page.texts("p")[-3:] == [
        "Themen gefunden mit: Quartier, spaCy",
        "Stand: 21. November 2026, 18:30",
        "Die Moderation hat die Themen 2 Mal von Hand geändert.",
    ]


def test_a_digest_without_topics_is_a_page_too() -> None:
    assert read(digest(), "en").texts("h2") == [
        "At a glance",
        "What we have not heard of",
        "Wanted, and not answered yet",
    ]


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_letters_stand_out_from_what_is_behind_them(tones: Tones) -> None:
    pairs = [
        (tones.ink, tones.paper),
        (tones.soft, tones.paper),
        (tones.white, tones.water),
        (tones.white, tones.growth),
    ]
    assert [pair for pair in [*pairs, (tones.water, tones.paper)] if contrast(*pair) < 4.5] == []


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 reckons it: from 1 to 21."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
