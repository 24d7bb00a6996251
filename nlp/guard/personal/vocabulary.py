"""What a single word can be in a name: flags on spaCy's lexemes, worked out once for each word of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial

from spacy.vocab import Vocab

from nlp.guard.personal import forms
from nlp.guard.personal.around import CYRILLIC_TITLES, TITLES, WORDS
from nlp.reading.languages import words_of

_TITLES_IN_SMALL = words_of("sayın bay bayan")
_SMALL_TITLES = words_of("herr herrn frau hr fr familie fam dr dr. mr mrs ms")
_INITIAL = re.compile(r"^[A-ZÄÖÜÇŞİ]\.(?:-?[A-ZÄÖÜ]\.)?$|^[А-ЯІЇЄ]\.$")
_ABBREVIATIONS = words_of("z.b. u.a. d.h. o.ä. v.a. s.o. s.u. i.d. u.u. i.a. e.v. b.z. u. z. o. v.")
_TURKISH_TITLE = re.compile(r"^(?:bey|hanım|hanim|aile(?=s))(?:['’]?\w{0,4})$")
_BREAK = re.compile(r"^[,،!\n\s–-]+$")
_LINE = re.compile(r"^\s*\n\s*$")


def _is_a_title(word: str) -> bool:
    small = word.casefold()
    return (small in TITLES and word[:1].isupper()) or word in _TITLES_IN_SMALL or small in CYRILLIC_TITLES


_BY_FORM: dict[str, Callable[[str], bool]] = {
    "CAPITAL": forms.has_capital,
    "GIVEN": forms.is_given,
    "SURELY_GIVEN": forms.is_surely_given,
    "FAMILY": forms.is_family,
    "SURELY_FAMILY": forms.is_surely_family,
    "UNUSUAL": forms.is_unusual,
    "CYRILLIC_FAMILY": forms.is_cyrillic_family,
    "SMALL_GIVEN": forms.is_small_given,
    "SMALL_FAMILY": forms.is_small_family,
    "SMALL_UNUSUAL": forms.is_small_family_after_given,
    "ARABIC_FAMILY": forms.is_arabic_family,
    "PLURAL_FAMILY": forms.is_plural_family,
    "OWNER": forms.is_owner,
    "SURNAME": forms.is_surname,
    "LIKELY": forms.is_likely,
    "ARABIC": forms.is_arabic,
    "INITIAL": lambda word: _INITIAL.match(word) is not None and word.casefold() not in _ABBREVIATIONS,
    "TITLE": _is_a_title,
    "SMALL_TITLE": lambda word: word in _SMALL_TITLES,
    "TITLE_BEHIND": lambda word: _TURKISH_TITLE.match(word.casefold()) is not None,
    "BREAK": lambda word: _BREAK.match(word) is not None,
    "LINE": lambda word: _LINE.match(word) is not None,
}
_FLAGS_OF = {
    word: {flag for flag, words in WORDS.items() if word in words} for word in frozenset().union(*WORDS.values())
}
_OF_SMALL_WORDS = ("SMALL_TITLE", "SMALL_GIVEN", "SMALL_FAMILY", "SMALL_UNUSUAL", "TITLE", "TITLE_BEHIND")
_OF_SIGNS = ("BREAK", "LINE")


@lru_cache(maxsize=128)
def traits(word: str) -> frozenset[str]:
    """All that ``word`` can be: the names of the flags that it has."""
    asked: Iterable[str] = _BY_FORM
    if not word[:1].isalpha():
        asked = _OF_SIGNS
    elif word.islower():
        asked = _OF_SMALL_WORDS
    return frozenset(_FLAGS_OF.get(word.casefold(), set()) | {flag for flag in asked if _BY_FORM[flag](word)})


def add_flags(vocab: Vocab) -> dict[str, int]:
    """Teaches ``vocab`` our flags; gives the number by which a matcher asks for each."""
    return {flag: vocab.add_flag(partial(_has, flag)) for flag in (*WORDS, *_BY_FORM)}


def _has(flag: str, word: str) -> bool:
    return flag in traits(word)
