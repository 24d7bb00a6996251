"""The digest as slides, read back by the library that made them."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pptx import Presentation

from bot.papers import slides
from bot.papers.digest import Digest, Silence, SubtopicLine
from bot.words import Words
from tests.papers.digests import EVENING, digest, topic

LONG = "Donaudampfschifffahrtsgesellschaft und alles, was sonst noch auf dem Wasser fährt. " * 8


def deck(told: Digest, language: str = "de") -> Any:
    return Presentation(io.BytesIO(slides.pptx(told, Words(language), EVENING)))


def titles(told: Digest) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in deck(told).slides]


def test_a_title_the_map_each_topic_what_is_missing_and_how_it_came_about() -> None:
    told = replace(digest(topic(1), topic(2, label="Bus", people=40)), held=1)
    assert titles(told) == [
        "Überblick: Lindenhof",
        "Karte der Themen",
        "1. Bus",
        "2. Licht im Park",
        "Davon haben wir nichts gehört",
        "Gesucht und noch ohne Antwort",
        "Noch zu entscheiden",
        "So ist das entstanden",
    ]


def test_a_topic_shows_its_people_quotes_for_and_against_and_places() -> None:
    inside = SubtopicLine("Laternen fehlen", 5), SubtopicLine("Büsche", 4)
    slide = deck(digest(replace(topic(1), others=("Lieber dunkel.",), subtopics=inside))).slides[2]
    said = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text]
    assert said == [
        "1. Licht im Park",
        "15",
        "15 Menschen\n3 Anliegen sind neu",
        "Das wurde gesagt\n„Im Park ist es dunkel.“\n„Drei Laternen sind kaputt.“",
        "Andere sehen es so\n„Lieber dunkel.“",
        "Darin: Laternen fehlen (5), Büsche (4)\nOrte: Auepark, Bahnhof",
        "Themen gefunden mit: Quartier, spaCy. Noch niemand hat die Themen von Hand geprüft.",
    ]


def test_the_map_has_its_words_for_those_who_listen() -> None:
    (picture,) = [shape for shape in deck(digest(topic(1))).slides[1].shapes if shape.shape_type == 13]
    assert picture._element.nvPicPr.cNvPr.get("descr").endswith("15 Menschen, 3 Anliegen sind neu.")


@pytest.mark.parametrize("label", ["Bus", LONG[:300]])
def test_no_text_runs_out_of_its_box_and_no_box_off_the_slide(label: str) -> None:
    crowded = replace(topic(1, label=label), quotes=(LONG,) * 3, others=(LONG,), places=(LONG[:150],) * 2)
    crowded = replace(crowded, subtopics=(SubtopicLine(LONG[:60], 5),) * 5)
    shown = deck(replace(digest(crowded), silence=Silence((LONG[:300],) * 8)))
    for slide in shown.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= shown.slide_width
            assert shape.top + shape.height <= shown.slide_height
            if shape.has_text_frame and shape.text_frame.text:
                sizes = [run.font.size.pt for part in shape.text_frame.paragraphs for run in part.runs]
                texts = [part.text for part in shape.text_frame.paragraphs]
                assert slides.height(texts, shape.width.inches, sizes[0]) <= shape.height.inches + 0.01, texts
                assert min(sizes) >= 9


def test_the_slides_say_their_language_and_name_no_person() -> None:
    about = deck(digest(topic(1)), "en").core_properties
    assert (about.title, about.language, about.author) == ("Overview: Lindenhof", "en", "Quartier")
    assert (about.last_modified_by, about.modified) == ("Quartier", EVENING)


def test_twelve_topics_have_a_slide_of_their_own() -> None:
    told = digest(*(topic(number, people=number) for number in range(1, 20)))
    assert sum(title[0].isdigit() for title in titles(told)) == 12
