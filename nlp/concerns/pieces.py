"""A message in pieces: the items of a list, sentences, and clauses where they surely say different things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.concerns.areas import About, about, apart
from nlp.concerns.hinges import (
    ANNOUNCES,
    ASKS,
    BREAKS,
    CLAUSE,
    COURTESY,
    INNER,
    OTHER,
    PICKS_UP,
    POINTS_BACK,
    REASONS,
    VERB,
)

FEWEST_LETTERS = 8
FEWEST_WORDS = 3
TRIMMED = " \t\r\n,;:–—-•*"
_LAST_LATIN = "\u024f"
WORD = re.compile(r"[^\W\d_][\w'’-]*")

_SENTENCE = re.compile(
    r"(?:[^.!?؟…\n]|\.(?=\w|[^\S\n]*[a-zäöü(])|(?<=\b\w)\.|(?<=\b(?:St|Nr|ca))\.|(?<=str)\.|(?<=bzw|usw|etc)\.)+[.!?؟…]*"
)
_MARK = re.compile(r"(?:^|(?<=\n))[^\S\n]*(?:[-*•–+]|\d{1,2}[.)]|[a-eA-E]\))[^\S\n]+")
_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?([1-9])[.):]\)?\s+(?=\S)")
_SUBORDINATE = re.compile(
    r"(?:und\s+)?(?:weil|dass|damit|wenn|wo|ob|obwohl|sodass|so dass|um|denn|because|"
    r"so that|since|which|who|where|if|when|"
    r"що|щоб|бо|який|яка|які|де|что|чтобы|потому|который|которая|которые|где|لأن|حتى|الذي|التي|çünkü|diye)(?!\w)|"
    r"(?:der|die|das|den|dem|deren)(?!\w)(?!\s+(?-i:[A-ZÄÖÜ])|\s+[a-zäöü]+\s+(?-i:[A-ZÄÖÜ]))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the message and what it is about."""

    start: int
    end: int
    text: str
    about: About

    @property
    def words(self) -> list[str]:
        """Its words in small letters."""
        return [word.casefold() for word in WORD.findall(self.text)]


def listed(text: str) -> list[list[Piece]]:
    """The items of a list, if there is one and its items are matters of their own; what opens and closes it is left."""
    marks = list(_MARK.finditer(text))
    if len(marks) < 2:
        marks = _numbered(text)
    if len(marks) < 2:
        return []
    ends = [mark.start() for mark in marks[1:]] + [_end_of_list(text, marks[-1].end())]
    items = [piece_of(text, mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    if _one_matter(text[: marks[0].start()], items):
        return [[piece_of(text, 0, len(text))]]
    return _joined(items)


def _joined(items: list[Piece]) -> list[list[Piece]]:
    """Each item alone, but those that are too short with the one before."""
    groups: list[list[Piece]] = []
    for item in items:
        if groups and len(item.text.strip(TRIMMED)) < FEWEST_LETTERS:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _numbered(text: str) -> list[re.Match[str]]:
    """Marks within a line that count from 1 upwards: "1. … 2. …"."""
    found: list[re.Match[str]] = []
    for mark in _NUMBER.finditer(text):
        if int(mark[1]) == len(found) + 1:
            found.append(mark)
    return found


def _end_of_list(text: str, begin: int) -> int:
    """Where the last item ends: at an empty line or a farewell."""
    end = text.find("\n\n", begin)
    last = len(text) if end < 0 or not _closes(text[end:]) else end
    for line in re.finditer(r"(?<=\n)[^\n]+", text[begin:last]):
        if COURTESY.fullmatch(line[0]):
            return begin + line.start()
    return last


def _closes(text: str) -> bool:
    return all(COURTESY.fullmatch(line) or len(line.split()) < FEWEST_WORDS for line in text.splitlines())


def _one_matter(before: str, items: list[Piece]) -> bool:
    """Whether the list only details what was said before it: "Am Spielplatz fehlt: - eine Rutsche - ein Zaun"."""
    if REASONS.search(before) or about(before).matters:
        return True
    if ANNOUNCES.search(before) or all(VERB.search(item.text) for item in items):
        return False
    told = [word for word in WORD.findall(before) if len(word) > 3]
    return bool(about(before).all) or (len(told) > 3 and all(len(item.words) < FEWEST_WORDS for item in items))


def sentences(text: str) -> Iterator[Piece]:
    """The sentences and lines of ``text``; the point of an abbreviation or a number ends none."""
    for found in _SENTENCE.finditer(text):
        if found[0].strip():
            yield piece_of(text, found.start(), found.end())


def clauses(text: str, sentence: Piece) -> list[Piece]:
    """The parts of a sentence that say different things for sure; else the sentence."""
    parts = [sentence]
    for shape in (BREAKS, INNER, CLAUSE):
        parts = [cut for part in parts for cut in _cut(text, part, shape)]
    return parts


def _cut(text: str, part: Piece, shape: re.Pattern[str]) -> Iterator[Piece]:
    begin = part.start
    for joint in shape.finditer(text, part.start, part.end):
        left, right = piece_of(text, begin, joint.start()), piece_of(text, joint.end(), part.end)
        if _two_sayings(left, right, shape):
            yield left
            begin = joint.end()
    yield piece_of(text, begin, part.end)


def _two_sayings(left: Piece, right: Piece, shape: re.Pattern[str]) -> bool:
    if min(len(left.words), len(right.words)) < FEWEST_WORDS or not _speaks(left) or _subordinate(right.text):
        return False
    if shape is not CLAUSE and OTHER.match(right.text):
        return True
    if not _speaks(right) or POINTS_BACK.search(right.text):
        return False
    new = _first_clause(right).about
    if shape is BREAKS and not PICKS_UP.match(right.text) and not left.about.all & new.matters:
        return True
    return apart(left.about, new)


def _subordinate(text: str) -> bool:
    """Whether a clause hangs on the one before: "die Kinder gefährdet", not "die Ampel ist kaputt"."""
    first = WORD.findall(text)[:3]
    plain = len(first) == 3 and text == text.lower() and VERB.fullmatch(first[2]) is not None
    return _SUBORDINATE.match(text) is not None and not plain


def _first_clause(piece: Piece) -> Piece:
    """What stands before the next joint: what comes later must not decide."""
    joint = next((each for each in CLAUSE.finditer(piece.text, 12)), None)
    return piece if joint is None else piece_of(piece.text, 0, joint.start())


def _speaks(piece: Piece) -> bool:
    """Whether the piece is a clause: it has a verb, or, where none is needed, begins with what it is about."""
    if VERB.search(piece.text) or ASKS.search(piece.text):
        return True
    needs_none = max(piece.text, default="") > _LAST_LATIN and len(piece.words) >= FEWEST_WORDS
    return needs_none and bool(about(" ".join(piece.words[:2])).all)


def piece_of(text: str, start: int, end: int) -> Piece:
    """``text[start:end]`` as a piece."""
    return Piece(start, end, text[start:end], about(text[start:end]))
