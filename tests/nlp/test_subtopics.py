"""What is inside a large topic: narrower matters, each with a name of its own."""

from __future__ import annotations

import pytest

from nlp.sense import Sense
from nlp.subtopics import LARGE, MOST, Subtopic, within
from tests.nlp.voices import VOICES

PLACES = ("am Markt", "vor der Kirche", "im Park", "an der Schule", "in der Bahnhofstraße")
GERMAN = {matter: [text for language, text in said if language == "de"] for matter, said in VOICES.items()}
SAID = [f"{text} Das ist {place} so." for matter in ("light", "rent") for text in GERMAN[matter] for place in PLACES]


def inside(sense: Sense, texts: list[str], label: str = "") -> tuple[Subtopic, ...]:
    return within(texts, sense.vectors(texts), ["de"] * len(texts), label, language="de", sense=sense)


def test_what_few_say_is_not_looked_into(sense: Sense) -> None:
    assert inside(sense, SAID[: LARGE - 1]) == ()


def test_a_topic_of_two_matters_falls_into_them_the_larger_first(sense: Sense) -> None:
    found = inside(sense, SAID)
    assert 2 <= len(found) <= MOST
    assert [len(one.members) for one in found] == sorted((len(one.members) for one in found), reverse=True)
    half = len(SAID) // 2
    assert [len({member < half for member in one.members}) for one in found] == [1] * len(found)
    assert [one.label for one in inside(sense, SAID)] == [one.label for one in found]


def test_no_text_is_in_two_of_them_and_no_two_are_called_the_same(sense: Sense) -> None:
    found = inside(sense, SAID)
    members = [member for one in found for member in one.members]
    assert len(members) == len(set(members))
    assert len({one.label.casefold() for one in found}) == len(found)


def test_what_would_be_called_like_the_topic_is_left_out(sense: Sense) -> None:
    first, *_ = inside(sense, SAID)
    assert [one for one in inside(sense, SAID, first.label) if one.label == first.label] == []


@pytest.mark.parametrize("text", ["", "…"])
def test_texts_without_words_hinder_nothing(sense: Sense, text: str) -> None:
    found = inside(sense, [*SAID, text])
    assert len(SAID) not in [member for one in found for member in one.members]
