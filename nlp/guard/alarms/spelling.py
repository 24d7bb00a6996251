"""Reads words as they were meant: without case, accents and umlauts, through typing errors and endings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1+|(\w)\2{2,}")
_UMLAUT = re.compile(r"(?<=[a-z])([aou])e(?=[a-z])|^([aou])e(?=[bcdfghjklmnpqrstvwxz])")
_ARTICLE = re.compile(r"^[وفبك]?ال(?=\w{2})|^[وف]?لل(?=\w{2})")
_PARTICLE = re.compile(r"^[وفبلك](?=[\u0621-\u064a]{3})")  # Arabic writes "and", "with", "for" as part of the next word
_ALIKE = str.maketrans("ıßأإآٱىةؤئґєё", "isاااايهويгее") | {ord(sign): None for sign in "'’ʼ`´ـ"}
_SHORTEST = 5  # letters from which one slip is forgiven: below, every word is one slip from another
_LONG = 10  # letters from which two are
_DENSE = {"CYRILLIC": 1, "ARABIC": 2}  # in these scripts words stand nearer to each other: as if so much shorter
_REMEMBERED = 20_000


def fold(word: str) -> str:
    """``word`` as it is compared: "Straße", "strasse" and "STRASE" are one."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_ALIKE))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_ALIKE)
    return _ARTICLE.sub("", _DOUBLED.sub(r"\1\2", _UMLAUT.sub(r"\1\2", plain)))


class Spelling:
    """Which word of a vocabulary a written word stands for.

    ``vocabulary`` holds folded words; one with a star at its begin or end stands for all words that go on there.
    ``same`` maps what dialects write to what the vocabulary has. ``slippery`` are those words of it that are understood
    through slips of the pen, ``spared`` are near to one of them and yet no typing errors ("feier" beside "feuer").
    """

    def __init__(
        self,
        vocabulary: Iterable[str],
        same: Mapping[str, str],
        slippery: Iterable[str] = (),
        spared: Iterable[str] = (),
    ) -> None:
        words = set(vocabulary)
        self._same = same
        self.literal = frozenset(word for word in words if "*" not in word)
        self._suffixes = _by_length(word[1:] for word in words if word.startswith("*") and not word.endswith("*"))
        self._prefixes = _by_length(word[:-1] for word in words if word.endswith("*") and not word.startswith("*"))
        self._spared = frozenset(spared)
        self._slips: dict[str, str] = {}
        for word in sorted(slippery):
            for slip in _slips(word):
                self._slips.setdefault(slip, word)
        self._known: dict[str, str] = {}

    def read(self, written: str) -> str:
        """The entry of the vocabulary for ``written``: the word itself, "*haus" for "Rathaus", or the folded word."""
        known = self._known.get(written)
        if known is None:
            if len(self._known) >= _REMEMBERED:  # strangers' words must not fill the memory
                self._known.clear()
            word = fold(written)
            known = self._known[written] = self._read(self._same.get(word, word))
        return known

    def _read(self, word: str) -> str:
        if word in self.literal:
            return word
        bare = _PARTICLE.sub("", word)
        if bare != word and bare in self.literal:
            return bare
        return self.ending(word) or (self.ending(bare) if bare != word else "") or self._meant(word) or word

    def ending(self, word: str) -> str:
        """The longest starred entry that ``word`` fits, or ""."""
        for length, endings in self._suffixes:
            if len(word) > length and word[-length:] in endings:
                return "*" + word[-length:]
        for length, beginnings in self._prefixes:
            if word[:length] in beginnings:
                return word[:length] + "*"
        return ""

    def _meant(self, word: str) -> str:
        if word in self._spared or not word.isalpha():
            return ""
        for slip in _slips(word):
            meant = self._slips.get(slip, "")
            if meant and meant[0] == word[0] and _distance_allowed(meant, word, slip):
                return meant
        return ""


def fits(star: str, word: str) -> bool:
    """Whether the starred entry ``star`` stands for ``word``."""
    if star.startswith("*"):
        return word.endswith(star[1:]) and word != star[1:]
    return word.startswith(star[:-1])


def _by_length(words: Iterable[str]) -> list[tuple[int, frozenset[str]]]:
    groups: dict[int, set[str]] = {}
    for word in words:
        groups.setdefault(len(word), set()).add(word)
    return [(length, frozenset(groups[length])) for length in sorted(groups, reverse=True)]


def _distance_allowed(meant: str, word: str, slip: str) -> bool:
    """Whether so many letters may be left out of both words to make them ``slip``."""
    return max(len(meant), len(word)) - len(slip) <= _forgiven(min(meant, word, key=len))


def _forgiven(word: str) -> int:
    length = len(word) - _DENSE.get(unicodedata.name(word[0], "").split()[0], 0)
    return (length >= _SHORTEST) + (length >= _LONG)


def _slips(word: str) -> Iterator[str]:
    """``word`` and what is left of it without one or, if it is long, two of its letters."""
    if len(word) < _SHORTEST - 1:
        return
    yield word
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    yield from sorted(once)
    if len(word) >= _LONG:
        yield from sorted({one[:at] + one[at + 1 :] for one in once for at in range(len(one))} - once)
