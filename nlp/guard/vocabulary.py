"""What a word can do in an insult, read from the word lists in ``data/insults``, one file a language.

A heading in brackets begins a section. Words take every ending of ``[endings]`` and beginning of ``[beginnings]``; "="
before a word forbids that. ``[insult]`` and ``[phrase]`` insult by themselves, ``[insult here]`` only in texts of that
language; ``[name]``, ``[contempt]`` and ``[dirt]`` need somebody to be said of; the other sections are the small words
around them. A line of ``[phrase]`` is one phrase, as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product

from nlp.guard.disguises import Disguises, fold, without_signs
from nlp.reading.languages import stop_words

LANGUAGES = ("de", "en", "tr", "uk", "ru", "ar")
LATIN = LANGUAGES[:3]
"""Languages that share a script: a text is read as one of them."""
_OTHERS = LANGUAGES[3:]
_FEWEST_ABROAD = 5  # letters of an insult that is understood within another language
_FEWEST_IN_COMPOUND = 5
_FEWEST_OF_COMPOUND = 7
_LAST_LATIN = "\u024f"
_COMPOUNDING = frozenset({"de"})
_SECTION = re.compile(r"\[([a-z ]+)\]")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
# The last wins where a word stands in several sections.
_ROLES = (
    "filling",
    "being",
    "they",
    "you",
    "self",
    "not",
    "saying",
    "report",
    "person",
    "dirt",
    "contempt",
    "name",
    "insult",
)
_HIDDEN = frozenset({"insult", "name", "contempt", "dirt"})
_HEADS = frozenset({"person", "name", "insult", "contempt"})


@dataclass(slots=True)
class Vocabulary:
    """The roles of words for texts of one language: insult, name, contempt, dirt, person, you, they, being, …

    Words that end in ``innocent`` ones are no compounds; ``phrases`` are sequences of words as they are written.
    """

    words: dict[str, str] = field(default_factory=dict)
    innocent: tuple[str, ...] = ()
    compounds: bool = False
    abroad: frozenset[str] = frozenset()
    phrases: list[str] = field(default_factory=list)
    disguises: Disguises = field(default_factory=lambda: Disguises(()))

    def role(self, word: str) -> str:
        """The role of a folded ``word``: one of the sections, "compound", or "" for all other words."""
        known = self.words.get(word, "")
        return known or ("compound" if self.compounds and self._compound(word.replace("-", "")) else "")

    def _compound(self, word: str) -> bool:
        """ "Scheißausländer", "Politikerpack" and "Parkplatzidiot", not "Scheißwetter" and "Menschenaffe"."""
        if len(word) < _FEWEST_OF_COMPOUND or word[0] > _LAST_LATIN or word.endswith(self.innocent):
            return False
        return any(self._insults(word[:cut], word[cut:]) for cut in range(3, len(word) - 2))

    def _insults(self, first: str, last: str) -> bool:
        head = self.words.get(last, "")
        if head == "insult" and len(last) >= _FEWEST_IN_COMPOUND:
            return True
        if head not in _HEADS:
            return False
        opening = self.words.get(first, "")
        return opening == "dirt" or (opening in {"insult", "person", "name"} and head in {"name", "insult"})


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words for texts in ``language`` (de, en or tr), with those of the other scripts and clear insults of all."""
    made = Vocabulary(innocent=_read(language).innocent, compounds=language in _COMPOUNDING)
    for other in (*LATIN, *_OTHERS):
        read, at_home = _read(other), other == language or other in _OTHERS
        for word, role in read.words.items():
            if at_home or (word in read.abroad and word not in stop_words(language)):
                made.words.setdefault(word, role)
        made.phrases += read.phrases
    made.words |= _read(language).words
    made.disguises = Disguises(word for word, role in made.words.items() if role in _HIDDEN)
    return made


def language_of(words: Sequence[str]) -> str:
    """de, en or tr: whose small words are the most among ``words`` (folded); German when nothing tells."""
    return max(LATIN, key=lambda language: sum(map(_known(language).__contains__, words)))


@cache
def _known(language: str) -> frozenset[str]:
    return stop_words(language) | _read(language).words.keys()


@cache
def _read(language: str) -> Vocabulary:
    """The word list of one language, with every ending and spelling that it allows."""
    sections = _sections((files("nlp.guard") / "data" / "insults" / f"{language}.txt").read_text("utf-8"))
    made = Vocabulary(phrases=sections.pop("phrase", []), innocent=tuple(map(fold, sections.pop("innocent", []))))
    endings = ["", *sections.pop("endings", [])]
    beginnings = ["", *sections.pop("beginnings", [])]
    addressing = sections.pop("addressing", [])
    clear = {form for word in sections["insult"] for form in _forms(word, beginnings, endings, language)}
    made.abroad = frozenset(form for form in clear if len(form) >= _FEWEST_ABROAD)
    sections["insult"] += sections.pop("insult here", [])
    for role in _ROLES:
        for word in sections.get(role, []):
            made.words |= dict.fromkeys(_forms(word, beginnings, endings, language), role)
    for word in [] if not addressing else [*sections["name"], *sections["contempt"], *sections["insult"]]:
        made.words |= dict.fromkeys(_forms(word, [""], addressing, language), "insult")
    return made


def _sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    current: list[str] = []
    whole_lines = False
    for line in map(str.strip, text.splitlines()):
        if heading := _SECTION.fullmatch(line):
            current = found.setdefault(heading[1], [])
            whole_lines = heading[1] == "phrase"
        elif line and not line.startswith("#"):
            current += [line] if whole_lines else line.split()
    return found


def _forms(word: str, beginnings: Sequence[str], endings: Sequence[str], language: str) -> Iterator[str]:
    if word.startswith("="):
        yield from _spellings(fold(word[1:]), language)
        return
    for before, after in product(beginnings, endings):
        yield from _spellings(fold(before + word + after), language)


def _spellings(word: str, language: str) -> Iterator[str]:
    yield word
    if language == "tr":
        yield without_signs(word)
    elif language == "de":
        yield "".join(_UMLAUTS.get(letter, letter) for letter in word)
