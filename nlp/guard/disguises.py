"""Words as they were meant: "arschl0ch", "A*loch", "I.d.i.o.t" and "Iiidiot" are read as what they stand for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

_INVISIBLE = re.compile("[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad\u064b-\u0652\u0640]")
_ARABIC = str.maketrans("أإآىةؤئ", "ااايهوي")
_TURKISH = str.maketrans("ığşçöüâî", "igscouai")
_LIKE_LATIN = str.maketrans("аеорсухікмтвн", "aeopcyxikmtbh")
_DIGITS = str.maketrans("013457@$€!|", "oieastaseii")
_SEPARATORS = re.compile(r"[-._·•|+ ~/]")
_REPEATED = re.compile(r"(.)\1{2,}")
_MASK = re.compile(r"[*#%•]+")
_LATIN = re.compile("[a-z]")
_FEWEST_SHOWN = 3  # "f**" may be anything
_LONGEST_MASK = 6  # "A*loch": one star may stand for several letters


def fold(word: str) -> str:
    """``word`` in small letters without invisible signs; ß is ss, Arabic letters that are exchanged freely are one."""
    plain = unicodedata.normalize("NFC", word).casefold()
    return _INVISIBLE.sub("", plain).translate(_ARABIC).replace("ё", "е").replace("’", "'")


def without_signs(word: str) -> str:
    """``word`` as it is typed on a keyboard without Turkish letters."""
    return word.translate(_TURKISH)


class Disguises:
    """Finds which of ``words`` (folded) a written word stands for."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._by_first: dict[str, str] = {}
        for word in sorted(self._words):
            self._by_first[word[0]] = self._by_first.get(word[0], "\n") + word + "\n"

    def behind(self, written: str) -> str:
        """The word that ``written`` hides, or "" when it hides none; a word written plainly is not hidden."""
        plain = fold(written)
        if plain.isalpha() and _calm(plain) == plain and _one_script(plain) == plain:
            return ""
        steps: tuple[Callable[[str], str], ...] = (_calm, _spelled, _one_script, self._unmasked)
        for step in steps:
            word = step(plain)
            if word != plain and word in self._words:
                return word
            if _calm(word) in self._words and word != plain:
                return _calm(word)
        return ""

    def _unmasked(self, plain: str) -> str:
        shown = _MASK.sub("", plain)
        letters = _spelled(plain)
        if shown == plain or len(shown) < _FEWEST_SHOWN or not letters or letters[0] not in self._by_first:
            return plain
        shape = "".join(_gap(part) if _MASK.fullmatch(part) else re.escape(part) for part in _parts(letters))
        found = re.search(rf"(?<=\n){shape}(?=\n)", self._by_first[letters[0]])
        return found[0] if found else plain


def _gap(mask: str) -> str:
    return rf"[^\n]{{1,{max(len(mask), _LONGEST_MASK)}}}"


def _parts(letters: str) -> list[str]:
    return [part for part in re.split(r"([*#%•]+)", letters) if part]


def _calm(plain: str) -> str:
    """ "Iiiidiot" and "Arrrrsch" with one letter where there are three or more."""
    return _REPEATED.sub(r"\1", plain)


def _spelled(plain: str) -> str:
    """Digits read as the letters they look like, and nothing between the letters."""
    joined = _SEPARATORS.sub("", plain)
    return joined.translate(_DIGITS) if any(map(str.isalpha, joined)) else plain


def _one_script(plain: str) -> str:
    """Cyrillic letters among Latin ones read as the Latin letters they look like."""
    return plain.translate(_LIKE_LATIN) if _LATIN.search(plain) else plain
