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
SPELLED = {
    "de": re.compile(r"\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\b"),
    "en": re.compile(r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b"),
    "tr": re.compile(r"\b(iki|üç|dört|beş|yedi|sekiz|dokuz)\b"),
    "uk": re.compile(r"\b(два|дві|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять)\b"),
    "ar": re.compile(r"\b(ثلاثة|ثلاث|أربعة|أربع|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)\b"),
}
LISTS = re.compile(r"\.also$|^(yes|no|unsure|greeting)-also$")

languages = pytest.mark.parametrize("language", LANGUAGES)


def texts(language: str) -> list[tuple[str, str]]:
    """Every text with its name, but for the lists of words to be typed."""
    return [(n, text) for n, one in passages(language).items() if not LISTS.search(n) for text in one.texts]


@languages
def test_sentences_are_short(language: str) -> None:
    long = [
        (name, sentence.strip())
        for name, text in texts(language)
        for sentence in re.split(r"[.!?؟:;؛](?:\s|$)|\n", text)
        if len(re.findall(r"[\w{}'’-]+", sentence)) > LONGEST
    ]
    assert long == []


@languages
def test_nothing_is_abbreviated(language: str) -> None:
    assert [(name, text) for name, text in texts(language) if ABBREVIATION.search(text)] == []


@languages
def test_numbers_are_digits(language: str) -> None:
    spelled = SPELLED[language.partition("-")[0]]
    assert [(name, text) for name, text in texts(language) if spelled.search(text.casefold())] == []


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


SIMPLE_LONGEST = 12
"""The most words in a sentence of Leichte Sprache."""
LONGEST_PART = 15
"""The most letters in a row that are read as one word in Leichte Sprache."""
HARD = re.compile(
    r"\b(würd\w+|könnt\w+|möcht\w+|sollt\w+|wär\w*|hätt\w*|müsst\w*|dürft\w*)\b"  # the subjunctive
    r"|\b(wird|werden|wurde|wurden|worden) \w*ge\w+(t|en)\b"  # the passive
    r"|\b(des|eines|deines|meines)\b"  # the genitive
    r"|\b(Moderation|Dialog|Verantwortlichkeit|Datenschutz)\b"  # words of offices
)


def test_leichte_sprache_has_very_short_sentences() -> None:
    long = [
        (name, sentence.strip())
        for name, text in texts("de-simple")
        for sentence in re.split(r"[.!?:](?:\s|$)|\n", text)
        if len(re.findall(r"[\w{}'’-]+", sentence)) > SIMPLE_LONGEST
    ]
    assert long == []


def test_leichte_sprache_says_what_is_and_who_does_it() -> None:
    assert [(name, hard[0]) for name, text in texts("de-simple") if (hard := HARD.search(text))] == []


def test_leichte_sprache_parts_long_words_with_a_hyphen() -> None:
    """So that each part can be read on its own; a part is as long as the longest word that cannot be parted."""
    found = {part for _, text in texts("de-simple") for word in re.findall(r"[\w-]+", text) for part in word.split("-")}
    assert sorted(part for part in found if len(part) > LONGEST_PART) == []


@pytest.mark.parametrize("language", ["de", "de-simple"])
def test_german_says_du(language: str) -> None:
    """ "Du" by default; "Sie" is only "they" here, so it never starts with a capital within a sentence."""
    polite = re.compile(r"(?<![.!?:]\s)(?<!^)\b(Sie|Ihnen|Ihre?[nmrs]?)\b")
    assert [(name, text) for name, text in texts(language) if polite.search(text)] == []
    assert [(name, text) for name, text in texts(language) if re.search(r"\b(du|dich|dir|deine?[nmrs]?)\b", text)] == []
