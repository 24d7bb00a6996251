"""What a phrase is worth as a label: how much of the topic it holds, how it reads, how many bear it out."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from spacy.tokens import Doc, Token

from nlp.names.bearers import Bearers
from nlp.names.nouns import Nouns
from nlp.names.phrases import Phrase
from nlp.names.roles import lemma_of
from nlp.names.stances import borne_out, claimed
from nlp.names.telling import Telling, is_hollow
from nlp.reading.languages import words_of

_LENGTHS = {2: 1.0, 3: 1.1, 4: 1.1, 5: 1.05, 6: 1.0}  # words of a label, and how well so many read
_LONG = 0.7
_TELLING = 10  # letters of a word that is narrow enough to stand alone
_OBLIQUE = 0.1
_WIDE, _MANY = 0.08, 8  # a phrase is a topic's own when so much of it, or so many, say all its words
_NARROWED = 1.5  # of a phrase that says how, so many more: "high school" is less than "school"
_STOPS = (".", "!", "?", "\n", "\n\n")
_ADDED = 0.5  # by so much more the second of two words must cover than the first alone
_EMPTY = 0.2  # a label of words that are said of everything
_TIMES = words_of(
    "nacht abend morgen tag woche wochenende monat jahr sommer winter frühling herbst uhr stunde minute zeit uhrzeit "
    "mittag vormittag nachmittag night evening morning day week weekend month year summer winter hour minute time"
)
_ONLY_WHERE = 0.0  # a label of a topic of many that says where, and nothing of what
_PADDED = 0.2  # what a pair is worth of which one word lies aside: "bicycle stands and city"
_STRANGE = 0.03  # a label with a name that nobody else says
_LOCAL = 0.5  # a name may stand in a label freely when so many say it


Headed = Callable[[Doc], frozenset[str]]
"""The nouns that the compounds of a doc end in."""


class Crowd:
    """What the texts of one topic say, asked for by each phrase that wants to speak for them."""

    def __init__(self, docs: Sequence[Doc], heads: Headed, bearers: Bearers | None = None) -> None:
        self._size, self._bearers = len(docs), bearers
        self._lemmas = [{token.lemma_.lower() for token in doc} | {word.lower() for word in heads(doc)} for doc in docs]
        self._spoken = _Spoken(docs, heads)
        self._sides = [borne_out(doc.text) for doc in docs]

    def support(self, phrase: Phrase) -> float:
        """How far the phrase speaks for all: 0 to 1.

        It should hold a word of many, all its words together should be said by several, and where it takes a side,
        those who speak of the matter should be on it.
        """
        wanted = {word.lower() for word in phrase.lemmas}
        having = [place for place, lemmas in enumerate(self._lemmas) if lemmas & wanted]
        if not having:
            return 0.0
        return float(self._breadth(phrase, len(having)) * self._agreed(phrase) * self._on_its_side(phrase, having))

    def _breadth(self, phrase: Phrase, having: int) -> float:
        if self._bearers:
            return self._bearers.breadth(phrase)
        value = float((0.1 + having / self._size) ** float(np.interp(self._size, (5, 60), (0.2, 0.7))))
        if phrase.kind == "pair":
            most = max(sum(word.lower() in lemmas for lemmas in self._lemmas) for word in phrase.lemmas)
            value *= min(1.0, (having - most) / (_ADDED * most)) ** 0.5
        return value

    def _agreed(self, phrase: Phrase) -> float:
        if phrase.kind == "pair":
            rarest = min(sum(word.lower() in lemmas for lemmas in self._lemmas) for word in phrase.lemmas)
            return 1.0 if rarest > 1 else 0.5
        enough = 1 + min(_MANY, _WIDE * self._size)
        if phrase.manner and not self._bearers:
            enough *= _NARROWED
        times = self._spoken.together((*phrase.lemmas, *phrase.manner))
        return float(min(1.0, times / enough) ** 0.8)

    def _on_its_side(self, phrase: Phrase, having: Sequence[int]) -> float:
        shares = [sum(side in self._sides[place] for place in having) / len(having) for side in claimed(phrase.text)]
        return min(1.0, 0.15 + 1.2 * min(shares, default=1.0))


class _Spoken:
    """Who says which words in one sentence; in "Bowling Green" nobody says that anything is green."""

    def __init__(self, docs: Sequence[Doc], heads: Headed) -> None:
        self._language = docs[0]._.language if docs else ""
        self._sentences: dict[str, set[int]] = defaultdict(set)
        self._speakers: list[int] = []
        for place, doc in enumerate(docs):
            first, ended = len(self._speakers), True
            for token in doc:
                if ended:
                    self._speakers.append(place)
                for word in self._forms(token):
                    self._sentences[word].add(len(self._speakers) - 1)
                ended = token.text in _STOPS
            for word in heads(doc):
                self._sentences[stem(self._spelt(word))].update(range(first, len(self._speakers)))

    def _forms(self, token: Token) -> Iterable[str]:
        if self._language != "en":
            return {stem(token.lower_), stem(token.lemma_.lower())}
        word = lemma_of(token)
        return {stem(word)} if word[0].isupper() else {stem(word), stem(token.lower_)}

    def _spelt(self, word: str) -> str:
        return word if self._language == "en" else word.lower()

    def together(self, words: Iterable[str]) -> int:
        """How many say all the ``words`` in one sentence."""
        told = [self._sentences.get(stem(self._spelt(word)), set()) for word in words]
        return len({self._speakers[sentence] for sentence in set.intersection(*told)})


def substance(phrase: Phrase, telling: Telling) -> float:
    """How much of the topic the phrase holds: its words' weights, where words nobody else uses water it down."""
    heavy = [telling.weights.get(lemma, 0.0) for lemma in dict.fromkeys(phrase.lemmas)]
    value = 0.6 * sum(heavy) / (len(heavy) + 0.5) + 0.4 * min(heavy) if heavy else 0.0
    if phrase.kind != "pair" or not telling.central:
        return value
    return value * (_PADDED + (1 - _PADDED) * min(telling.central.get(lemma, 0.0) for lemma in phrase.lemmas))


def form(phrase: Phrase, times: int, size: int) -> float:
    """How well the phrase reads: two to six words, said more than once, no ending that fits only its sentence."""
    words = phrase.text.split()
    value = _LENGTHS.get(len(words), _LONG) if len(words) > 1 else _alone(phrase.text)
    value *= _fitting(phrase.kind, size)
    value *= _OBLIQUE if phrase.oblique else 1.0
    value *= 0.5 if "/" in phrase.text or any(len(word) > 4 and word.isupper() for word in words) else 1.0
    value *= (
        0.0
        if any(akin(one, other) for place, one in enumerate(phrase.lemmas) for other in phrase.lemmas[:place])
        else 1.0
    )
    return value * (1 + 0.15 * math.log(times))


def _alone(word: str) -> float:
    return 0.55 if len(word) >= _TELLING else 0.4


def _fitting(kind: str, size: int) -> float:
    """One person's sentence speaks for a few; two keywords hold together what many mean."""
    if kind == "pair":
        return float(np.interp(size, (4, 15, 60), (0.35, 0.7, 0.85)))
    if kind == "nouns" or kind == "noun":
        return 1.0
    return float(np.interp(size, (3, 9, 40), (1.3, 0.9, 0.9)))


def local(phrase: Phrase, telling: Telling, nouns: Nouns, language: str, is_wide: bool) -> float:
    """1, or less for a label of words said of everything, or that names a place of which only some speak.

    In a topic of many (``is_wide``) also for one that says where and nothing else.
    """
    first = phrase.text.split()[0]  # "Poppelsdorfer" is hidden as an adjective where a sentence begins with it
    hidden = language == "de" and first.endswith("er") and first not in phrase.lemmas
    lemmas = (first, *phrase.lemmas) if hidden else phrase.lemmas
    names = nouns.names(lemmas, language)
    if nouns.disagree(phrase.text.split(), language):
        return _OBLIQUE
    if all(is_hollow(lemma, language) or lemma.lower() in _TIMES for lemma in phrase.lemmas):
        return _EMPTY
    where = _ONLY_WHERE if is_wide and len(names) >= len(phrase.lemmas) else 1.0
    said = (min(1.0, telling.shares.get(name.lower(), 0.0) / _LOCAL) for name in names)
    return where * math.prod(share**2 if is_wide else _STRANGE + (1 - _STRANGE) * share for share in said)


def akin(one: str, other: str) -> bool:
    """Whether two words are forms or parts of one word, or one is the other misspelt."""
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or (len(a) > 5 and a[:6] == b[:6]) or _misspelt(a, b)


def _misspelt(one: str, other: str) -> bool:
    """Whether long words differ by one letter: "Fahhradstraße"."""
    if min(len(one), len(other)) < _TELLING or abs(len(one) - len(other)) > 1:
        return False
    same = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    one, other = one[same:], other[same:]
    return one[1:] in (other[1:], other) or other[1:] == one


def stem(word: str) -> str:
    """A word without its ending, so that "schmaler" and "schmale" are the same."""
    return word.rstrip("nrsme") if len(word) > 4 else word
