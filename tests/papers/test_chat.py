"""The digest as chat messages."""

from __future__ import annotations

from dataclasses import replace

from bot.papers.chat import Part, lines
from bot.papers.digest import SubtopicLine
from bot.words import Words
from tests.papers.digests import digest, topic


def test_the_overview_comes_first_and_then_one_message_per_topic() -> None:
    assert lines(digest(topic(4, on_agenda=True)), Words("de")) == [
        Part(
            title="Überblick: Lindenhof",
            text="23 neue Anliegen. Seit dem 20. November 2026.\n"
            "Insgesamt: 145 Anliegen von 98 Menschen.\n"
            "1 Thema. 7 Anliegen stehen noch für sich.\n"
            "Orte: Auepark (12), Bahnhof (8)",
            topic=None,
        ),
        Part(
            title="1. Licht im Park",
            text="15 Menschen. 3 Anliegen sind neu. Steht auf der Tagesordnung.\n"
            "„Im Park ist es dunkel.“\n„Drei Laternen sind kaputt.“\n"
            "Orte: Auepark, Bahnhof",
            topic=4,
        ),
    ]


def test_a_large_topic_says_what_is_inside_it_the_four_largest_at_most() -> None:
    inside = tuple(SubtopicLine(f"Laterne {number}", 9 - number) for number in range(1, 6))
    part = lines(digest(replace(topic(4), subtopics=inside)), Words("de"))[1]
    assert part.text.splitlines()[1] == "Darin: Laterne 1 (8), Laterne 2 (7), Laterne 3 (6), Laterne 4 (5)"


def test_quotation_marks_are_those_of_the_readers_language() -> None:
    assert lines(digest(topic(1)), Words("en"))[1].text.splitlines()[1] == "“Im Park ist es dunkel.”"


def test_the_eight_largest_topics_are_told_and_the_others_counted() -> None:
    parts = lines(digest(*(topic(number, people=number) for number in range(1, 12))), Words("de"))
    assert [part.topic for part in parts] == [None, 11, 10, 9, 8, 7, 6, 5, 4]
    assert parts[0].text.splitlines()[-1] == "3 kleinere Themen stehen in der Datei."


def test_one_person_and_one_new_concern_are_told_in_the_singular() -> None:
    part = lines(digest(topic(1, people=1, new=1)), Words("de"))[1]
    assert part.text.splitlines()[0] == "1 Mensch. 1 Anliegen ist neu."


def test_a_topic_that_has_not_grown_says_nothing_of_growth() -> None:
    assert lines(digest(topic(1, new=0)), Words("de"))[1].text.splitlines()[0] == "15 Menschen."


def test_long_quotes_are_cut_so_that_a_topic_fits_on_a_phone() -> None:
    long = replace(topic(1), quotes=("Wort " * 200,) * 3)
    quotes = [line for line in lines(digest(long), Words("de"))[1].text.splitlines() if line.startswith("„")]
    assert [len(quote) for quote in quotes] == [197, 197]
    assert {quote[-6:] for quote in quotes} == {"Wort…“"}


def test_a_quote_over_several_lines_becomes_one() -> None:
    part = lines(digest(replace(topic(1), quotes=("Licht\n\n fehlt",))), Words("de"))[1]
    assert part.text.splitlines()[1] == "„Licht fehlt“"


def test_a_topic_without_a_label_is_called_by_its_keywords_or_by_its_number() -> None:
    unnamed = topic(5, label="")
    titles = [part.title for part in lines(digest(unnamed, replace(unnamed, id=6, keywords=())), Words("de"))[1:]]
    assert titles == ["1. Licht, Park", "2. Thema 6"]


def test_an_evening_on_which_nobody_spoke_is_told_in_one_message() -> None:
    nothing = replace(digest(new=0), contributions=0, people=0, singles=0, places=(), since=None)
    assert lines(nothing, Words("de")) == [
        Part("Überblick: Lindenhof", "Nichts Neues.\nInsgesamt: 0 Anliegen von 0 Menschen.\nNoch keine Themen.", None)
    ]
