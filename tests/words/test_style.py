"""The words are easy to read: short sentences, no abbreviations, numbers as digits, nothing but letters."""

from __future__ import annotations

import re
import unicodedata

import pytest

from bot.words import LANGUAGES
from tests.words.books import passages

LONGEST = 20
"""The most words in a sentence of Einfache Sprache."""
ABBREVIATION = re.compile(
    r"\b(z\. ?B|d\. ?h|u\. ?a|usw|bzw|ca|etc|evtl|ggf|inkl|Nr|Str|Tel|Abs|Art|bspw|e\. ?g|i\. ?e)\."
)
SPELLED = re.compile(r"\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|two|three|four|five|six|ten|twelve)\b")
LISTS = re.compile(r"\.also$|^(yes|no)-also$")

languages = pytest.mark.parametrize("language", LANGUAGES)


def texts(language: str) -> list[tuple[str, str]]:
    """Every text with its name, but for the lists of words to be typed."""
    return [(n, text) for n, one in passages(language).items() if not LISTS.search(n) for text in one.texts]


@languages
def test_sentences_are_short(language: str) -> None:
    long = [
        (name, sentence.strip())
        for name, text in texts(language)
        for sentence in re.split(r"[.!?:;](?:\s|$)|\n", text)
        if len(re.findall(r"[\w{}'’-]+", sentence)) > LONGEST
    ]
    assert long == []


@languages
def test_nothing_is_abbreviated(language: str) -> None:
    assert [(name, text) for name, text in texts(language) if ABBREVIATION.search(text)] == []


@languages
def test_numbers_are_digits(language: str) -> None:
    assert [(name, text) for name, text in texts(language) if SPELLED.search(text.casefold())] == []


@languages
def test_there_are_no_emoji(language: str) -> None:
    signs = {(name, sign) for name, text in texts(language) for sign in text if unicodedata.category(sign) == "So"}
    assert signs == set()


@languages
def test_a_question_asks(language: str) -> None:
    """What is answered with yes or no ends with a question mark."""
    asked = {name.partition(".")[0] for name in passages(language) if name.endswith(".option-yes")}
    ends = {name: passages(language)[name].texts[-1].strip()[-1] for name in asked}
    assert {name: end for name, end in ends.items() if end not in "?؟" and not _quotes_only(language, name)} == {}


def _quotes_only(language: str, name: str) -> bool:
    return passages(language)[name].texts == ("{}",)


def test_german_says_du() -> None:
    """ "Du" by default; "Sie" is only "they" here, so it never starts with a capital within a sentence."""
    polite = re.compile(r"(?<![.!?:] )(?<!^)\b(Sie|Ihnen|Ihre?[nmrs]?)\b")
    assert [(name, text) for name, text in texts("de") if polite.search(text)] == []
    assert [(name, text) for name, text in texts("de") if re.search(r"\b(du|dich|dir|deine?[nmrs]?)\b", text)] == []
