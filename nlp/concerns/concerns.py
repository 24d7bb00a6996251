"""The separate concerns in one message; two are told apart only when much speaks for it: tearing one is worse."""

from __future__ import annotations

from functools import cached_property

from nlp.concerns.areas import About, about, apart
from nlp.concerns.hinges import (
    ADDS,
    AND,
    ANNOUNCES,
    ASKS,
    BUT,
    COURTESY,
    DETAILS,
    FIRSTLY,
    GOES_ON,
    LABELLED,
    NUMBERS,
    OFFERS,
    OTHER,
    PICKS_UP,
    POINTS_BACK,
    PRAISES,
    REASONS,
    TELLS,
    VERB,
)
from nlp.concerns.pieces import FEWEST_LETTERS, FEWEST_WORDS, TRIMMED, WORD, Piece, clauses, listed, sentences
from nlp.reading.languages import stop_words
from nlp.reading.pipeline import Vector
from nlp.sense import Sense

MOST = 5
_LONGEST = 4000  # letters that are looked at; what comes after stays with the last concern
_ALIKE = 0.45  # from this likeness on a sentence goes on with the matter before
_ALIKE_WHEN_ADDED = 0.55
_UNLIKE_WHEN_ANNOUNCED = 0.3
_FEWEST_SHARED = 5
_SAME_STEM = 6  # letters by which two words are taken for one


class _Likeness:
    """How like a piece is to those before it, at best; all vectors are made at once, and only when one is asked for."""

    def __init__(self, pieces: list[Piece], sense: Sense) -> None:
        self._pieces = pieces
        self._sense = sense

    @cached_property
    def _vectors(self) -> dict[int, Vector]:
        vectors = self._sense.vectors([piece.text for piece in self._pieces])
        return {piece.start: vector for piece, vector in zip(self._pieces, vectors, strict=True)}

    def __call__(self, group: list[Piece], piece: Piece) -> float:
        return max(float(self._vectors[part.start] @ self._vectors[piece.start]) for part in group)


def concerns(text: str, language: str, sense: Sense) -> list[str]:
    """The concerns in ``text``, in order, each as it was said; one when it is one matter or nothing speaks for more.

    At most `MOST`, the last of which then holds all the rest. ``language`` is an ISO 639-1 code or "".
    """
    whole = text.strip()
    heard = whole[:_LONGEST]
    groups = listed(heard) or _said(heard, language, sense)
    spans = [(group[0].start, group[-1].end) for group in groups]
    found = [heard[begin:end].strip(TRIMMED) for begin, end in spans]
    if len(found) < 2:
        return [whole]
    if len(found) > MOST:
        found[MOST - 1 :] = [heard[spans[MOST - 1][0] :].strip(TRIMMED)]
    return found


def _said(text: str, language: str, sense: Sense) -> list[list[Piece]]:
    """Sentences, and clauses where they are told apart for sure, put together by what they are about."""
    pieces = [piece for sentence in sentences(text) for piece in clauses(text, sentence)]
    announced = bool(pieces) and ANNOUNCES.search(pieces[0].text) is not None and not REASONS.search(pieces[0].text)
    if announced and len(pieces) > 2 and not pieces[0].about.all:
        number = NUMBERS.get(sum(not COURTESY.fullmatch(piece.text) for piece in pieces) - 1)
        if number and number.search(pieces[0].text):
            return [[piece] for piece in pieces[1:] if not COURTESY.fullmatch(piece.text)]
        pieces = pieces[1:]
    if _counts_reasons(pieces):
        return [pieces]
    likeness = _Likeness(pieces, sense)
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and (_empty(groups[-1]) or not _is_new(groups[-1], piece, announced, language, likeness)):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _counts_reasons(pieces: list[Piece]) -> bool:
    """Whether "erstens" comes after what it gives reasons for."""
    first = next((index for index, piece in enumerate(pieces) if FIRSTLY.match(piece.text)), 0)
    claims = [piece for piece in pieces[:first] if not COURTESY.fullmatch(piece.text)]
    return bool(claims) and ANNOUNCES.search(claims[-1].text) is None and len(claims[-1].words) >= FEWEST_WORDS


def _empty(group: list[Piece]) -> bool:
    return all(COURTESY.fullmatch(piece.text) or not WORD.search(piece.text) for piece in group)


def _is_new(group: list[Piece], piece: Piece, announced: bool, language: str, likeness: _Likeness) -> bool:
    """Whether ``piece`` begins another matter than that of ``group``, the surest signs first."""
    if _slight(piece):
        return False
    if OTHER.match(piece.text) or LABELLED.match(piece.text):
        return True
    before = about(" ".join(part.text for part in group))
    if _blames(group, piece) and not before.all & piece.about.all:
        return True
    if ADDS.match(piece.text):
        return _adds_another(group, before, piece, language, likeness)
    if AND.match(piece.text) and apart(before, piece.about) and not _means(piece):
        return True
    if _tied(group, piece, language):
        return False
    if apart(before, piece.about) or _turns(group, piece):
        return likeness(group, piece) < _ALIKE
    return announced and not before.all & piece.about.all and likeness(group, piece) < _UNLIKE_WHEN_ANNOUNCED


def _blames(group: list[Piece], piece: Piece) -> bool:
    """Whether a complaint follows praise: "Danke für die Rutsche! Leider ist das Klo zu"."""
    return bool(PRAISES.match(group[0].text) and BUT.match(piece.text)) and not PICKS_UP.match(piece.text)


def _slight(piece: Piece) -> bool:
    """Whether the piece is no concern by itself, whatever stands before it."""
    if len(piece.text.strip(TRIMMED)) < FEWEST_LETTERS or COURTESY.fullmatch(piece.text) or DETAILS.match(piece.text):
        return True
    return len(piece.words) < FEWEST_WORDS and not piece.about.matters


def _adds_another(group: list[Piece], before: About, piece: Piece, language: str, likeness: _Likeness) -> bool:
    """Whether "außerdem" brings another matter, or one thing more about the same."""
    if _means(piece) or before.all & piece.about.matters:
        return False
    if apart(before, piece.about):
        return True
    return not _share_words(group, piece, language) and likeness(group, piece) < _ALIKE_WHEN_ADDED


def _means(piece: Piece) -> bool:
    """Whether the piece means something that was named before it."""
    return POINTS_BACK.search(piece.text) is not None or PICKS_UP.match(piece.text) is not None


def _turns(group: list[Piece], piece: Piece) -> bool:
    """Whether an offer follows a wish, or a wish an offer."""
    offered = any(OFFERS.search(part.text) for part in group)
    return bool(OFFERS.search(piece.text)) != offered and bool(ASKS.search(piece.text) or ASKS.search(group[0].text))


def _tied(group: list[Piece], piece: Piece, language: str) -> bool:
    if POINTS_BACK.search(piece.text) or GOES_ON.match(piece.text):
        return True
    if TELLS.match(piece.text) and not ASKS.search(piece.text) and not OFFERS.search(piece.text):
        return True
    return _share_words(group, piece, language)


def _share_words(group: list[Piece], piece: Piece, language: str) -> bool:
    stops = stop_words(language)
    said = {_stem(word) for part in group for word in part.words if _carries(word, stops)}
    return any(_stem(word) in said for word in piece.words if _carries(word, stops))


def _carries(word: str, stops: frozenset[str]) -> bool:
    return len(word) >= _FEWEST_SHARED and word not in stops and not VERB.fullmatch(word) and not ASKS.fullmatch(word)


def _stem(word: str) -> str:
    return word[:_SAME_STEM]
