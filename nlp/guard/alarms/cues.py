"""The words that count, read from files which native speakers can mend, and found by spaCy's PhraseMatcher."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlp.guard.alarms.spelling import Spelling, fits, fold

DATA = files("nlp.guard") / "data" / "alarms"
GAP = ".."
MASK = "harmless"
SLIPS = "slips"
SAME = "same"
_BETWEEN = 4  # words that ".." may stand for
_WORD = re.compile(r"\*?[^\W_]+(?:['’ʼ`´-][^\W_]+)*\*?|\.\.|[^\w\s',]")

Term = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """One occurrence: the tokens ``start`` to ``end`` (exclusive) say what ``name`` stands for."""

    name: str
    start: int
    end: int


@cache
def terms(language: str) -> dict[str, tuple[Term, ...]]:
    """Name of a cue -> its phrases as folded words, from ``<language>.txt``."""
    found: dict[str, list[Term]] = defaultdict(list)
    name = ""
    for line in (DATA / f"{language}.txt").read_text("utf-8").splitlines():
        text = line.split("#")[0].strip()
        if text.startswith("["):
            name = text.strip("[]")
        elif text:
            found[name] += [_term(phrase) for phrase in text.split(",") if phrase.strip()]
    return {name: tuple(phrases) for name, phrases in found.items()}


def _term(phrase: str) -> Term:
    return tuple(word if word == GAP else _folded(word) for word in _WORD.findall(phrase))


def _folded(word: str) -> str:
    return "*" * word.startswith("*") + fold(word.strip("*")) + "*" * word.endswith("*")


class CueFinder:
    """Finds the cues of one language in docs whose norms were set by `spelling`; phrases may have gaps (``..``)."""

    def __init__(self, vocab: Vocab, language: str) -> None:
        same = {spoken: meant for spoken, _, meant in terms(language).get(SAME, ())}
        self._terms = {
            name: tuple(tuple(same.get(word, word) for word in term) for term in _both(language, name))
            for name in _names(language)
        }
        words = {word for phrases in self._terms.values() for term in phrases for word in term if word != GAP}
        slippery = {word for term in self._terms.pop(SLIPS, ()) for word in term}
        self.spelling = Spelling(
            words, same, slippery, (word for term in terms("spared").get(language, ()) for word in term)
        )
        self._starred = {
            star: [star, *(word for word in self.spelling.literal if fits(star, word))] for star in words if "*" in star
        }
        self._matcher = PhraseMatcher(vocab, attr="NORM")
        self._heads: dict[int, list[tuple[str, tuple[int, ...]]]] = defaultdict(list)
        self._learn(vocab)

    def _learn(self, vocab: Vocab) -> None:
        for name, phrases in self._terms.items():
            for term in phrases:
                keys = tuple(self._add(vocab, part) for part in _parts(term))
                self._heads[keys[0]].append((name, keys[1:]))

    def _add(self, vocab: Vocab, part: Term) -> int:
        key = " ".join(part)
        if key not in self._matcher:
            self._matcher.add(key, [_doc(vocab, words) for words in product(*map(self._readings, part))])
        return int(vocab.strings[key])

    def _readings(self, word: str) -> list[str]:
        return self._starred.get(word, [word])

    def find(self, doc: Doc) -> list[Cue]:
        """All cues of ``doc`` but those inside a harmless phrase, in order."""
        places: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for key, start, end in self._matcher(doc):
            places[key].append((start, end))
        cues = [
            Cue(name, start, _end)
            for key in list(places)
            for name, rest in self._heads.get(key, ())
            for start, end in places[key]
            for _end in _follow(end, rest, places)
        ]
        return _unmasked(cues)


def _names(language: str) -> Iterable[str]:
    return ({**terms(language), **terms("any")}).keys() - {SAME}


def _both(language: str, name: str) -> tuple[Term, ...]:
    return terms(language).get(name, ()) + terms("any").get(name, ())


def _parts(term: Term) -> list[Term]:
    """The pieces of a phrase between its gaps."""
    parts: list[list[str]] = [[]]
    for word in term:
        if word == GAP:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]


def _doc(vocab: Vocab, words: Iterable[str]) -> Doc:
    doc = Doc(vocab, words=list(words))
    for token in doc:
        token.norm_ = token.text
    return doc


def _follow(end: int, rest: tuple[int, ...], places: dict[int, list[tuple[int, int]]]) -> list[int]:
    """Where the phrase ends whose first piece ended at ``end`` and whose other pieces are ``rest``."""
    if not rest:
        return [end]
    nearest = [b for a, b in places.get(rest[0], ()) if end <= a <= end + _BETWEEN]
    return _follow(min(nearest), rest[1:], places) if nearest else []


def _unmasked(cues: list[Cue]) -> list[Cue]:
    masks = [cue for cue in cues if cue.name == MASK]
    heard = [
        cue
        for cue in cues
        if cue.name != MASK
        and not any(mask.start < cue.end and cue.start < mask.end and _size(mask) >= _size(cue) for mask in masks)
    ]
    return sorted(heard, key=lambda cue: (cue.start, -cue.end))


def _size(cue: Cue) -> int:
    return cue.end - cue.start
