"""Letters in a picture: how wide they are, where a line breaks, and which of them our typeface has."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from unicodedata import category

import matplotlib as mpl
from matplotlib.font_manager import get_font

# matplotlib brings the typeface along, so a picture is the same on every machine. It has the Latin, Cyrillic, Greek
# and Arabic letters, and matplotlib itself joins Arabic letters and turns them round.
FOLDER = f"{mpl.get_data_path()}/fonts/ttf"
PLAIN = f"{FOLDER}/DejaVuSans.ttf"
BOLD = f"{FOLDER}/DejaVuSans-Bold.ttf"

VOWELS = "aeiouyäöüâîûıаеєиіїоуюяыэё"
SYLLABLE = re.compile(rf"(?:sch|ch|qu|ph|th|[bdfgkpt]r|[bfgkp]l|[^\W\d_{VOWELS}])[{VOWELS}]", re.IGNORECASE)


@lru_cache(maxsize=4096)
def width(text: str, size: float, face: str = PLAIN) -> float:
    """How wide one line is, in the unit of ``size`` (the height of the letters' body)."""
    font = get_font(face)
    font.set_size(size, 72)
    font.set_text(text)
    return float(font.get_width_height()[0]) / 64  # the typeface counts in 64ths


@cache
def _letters() -> frozenset[int]:
    return frozenset(get_font(PLAIN).get_charmap())


def printable(text: str) -> str:
    """The text without the characters that the typeface lacks (emoji, Chinese, ...) and without control marks."""
    known = _letters()
    kept = (letter if ord(letter) in known else " " for letter in text if category(letter) not in {"Cf", "Cc"})
    return " ".join("".join(kept).split())


def wrapped(text: str, size: float, widest: float, most: int, face: str = PLAIN) -> tuple[str, ...]:
    """The text in at most ``most`` lines no wider than ``widest``; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, face) <= widest:
            lines[-1] = longer
        else:
            lines.extend(_broken(word, size, widest, face))
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], _ending(lines[most - 1], size, widest, face))


def _broken(word: str, size: float, widest: float, face: str) -> list[str]:
    """A word that is too long for a line, in pieces with hyphens."""
    pieces: list[str] = []
    while len(word) > 1 and width(word, size, face) > widest:
        fits = max((n for n in range(1, len(word)) if width(word[:n] + "-", size, face) <= widest), default=1)
        fits = next((n for n in range(fits, max(2, fits // 3), -1) if _syllable(word, n)), fits)
        pieces.append(word[:fits] + "-")
        word = word[fits:]
    return [*pieces, word]


def _syllable(word: str, at: int) -> bool:
    """Whether it reads well when the word goes on at ``at``: a consonant ("k", "kr") and a vowel, three letters or
    more."""
    halves_a_sound = (
        word[at - 1 : at + 1].lower() in {"sc", "ch", "ck", "ph", "th", "qu", "kr", "gr", "br", "fr", "pr", "dr", "tr"}
        or word[at - 1 : at + 2] == "sch"
    )
    return len(word) - at >= 3 and not halves_a_sound and SYLLABLE.match(word, at) is not None


def _ending(line: str, size: float, widest: float, face: str) -> str:
    while line and width(line + "…", size, face) > widest:
        line = line[:-1]
    return line.rstrip(" -,;:.") + "…"
