"""Which words tell a topic from all others: class-based TF-IDF over the lemmas of its most typical texts."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from spacy.tokens import Doc

from nlp.graph.graph import unit
from nlp.graph.wording import Read
from nlp.names.heads import Heads
from nlp.names.nouns import Nouns
from nlp.names.phrases import content
from nlp.reading.languages import words_of
from nlp.reading.pipeline import Vector

Weights = Mapping[str, float]
_Said = defaultdict[tuple[str, str], float]

_EVERYWHERE = 0.05  # a name in so many of all texts is the town's own and tells no topic from another
_MOST_OF_IT = 0.5  # a compound that so many of those say who say its head is the matter: "Regenwasser" in "Wasser"
_ASKED = 30  # words of a topic of which is asked how near they lie to it
_NEAR = (0.0, 0.2)  # cosines of a word to its topic: at the first it lies aside, from the second it is the matter
_HOLLOW = 0.3  # what a word weighs that is said of everything
_HOLLOW_WORDS = {
    "de": words_of(
        "stadt lösung maßnahme form begriff interesse verfügung anrecht statement definition gebiet höhe meter ecke "
        "mitte norden süden osten westen nord-ost süd-west nord-west süd-ost zusammenhang ablauf anteil punkt "
        "sache ding sinn rahmen unterschied vergleich aufgabe gedanke meinung antwort fakt tatsache hundert "
        "tausend million euro prozent cent watt kilometer paar haufen name entfernt land weg strecke "
        "unterstützung art ort einfluss ausgang anfang wert gefahrenstelle situation standard betrachtung "
        "ergebnis wunsch hinweis meinung thema alternative"
    ),
    "en": words_of(
        "city county town community part option etc. etc area local resident citizen official way kind sort "
        "lot thing plan size example idea current future level number type side general effort ability "
        "availability"
    ),
}


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of one topic in one language: ``weights`` of those that can carry a label, of all lemmas (small
    letters) the ``shares`` of its texts that say them, and of the heaviest words how ``central`` they are, 0 to 1."""

    weights: Weights
    shares: Weights = field(default_factory=dict)
    central: Weights = field(default_factory=dict)

    def centred(self, read: Read, middle: Vector, accent: Vector | float, least: float = 1.0) -> Telling:
        """With how ``central`` words are: "city" is said of everything, and lies aside of a topic of bicycle stands.

        ``middle`` is the topic's direction, ``read`` gives the vectors of words, of which ``accent`` is what their
        language has in common. A word that lies aside weighs ``least`` of what it did.
        """
        if not (words := self.best(_ASKED)):
            return self
        near = unit(read(words) - accent) @ middle
        central = dict(zip(words, np.interp(near, _NEAR, (0, 1)).tolist(), strict=True))
        weights = {word: weight * (least + (1 - least) * central.get(word, 0)) for word, weight in self.weights.items()}
        return Telling(weights, self.shares, central)

    def best(self, most: int) -> list[str]:
        """The heaviest words, the heaviest first."""
        return sorted(self.weights, key=lambda word: (-self.weights[word], word))[:most]


class Vocabulary:
    """The words of all topics; ``read`` are each topic's typical docs, each of which stands for so many members.

    In a topic of many, the nouns that compounds end in count as said: what so many speak of, each calls otherwise.
    """

    def __init__(self, read: Sequence[Sequence[Doc]], stand_for: Sequence[float], nouns: Nouns) -> None:
        self._nouns = nouns
        self._crowds: dict[str, float] = defaultdict(float)
        self._content = {doc: frozenset(content(doc)) for docs in read for doc in docs}
        self._ends = Heads(words for doc, words in self._content.items() if doc._.language == "de")
        self._heads = {doc: self._ends.among(words) for doc, words in self._content.items()}
        self._said: tuple[_Said, _Said] = defaultdict(float), defaultdict(float)
        for docs, members in zip(read, stand_for, strict=True):
            for doc in docs:
                self._crowds[doc._.language] += members
                for with_heads in (False, True):
                    for word in self._words_of(doc, with_heads):
                        self._said[with_heads][doc._.language, word] += members

    def heads(self, doc: Doc) -> frozenset[str]:
        """The nouns that the compounds of a doc end in; it is one of those read."""
        return self._heads[doc]

    def telling(self, docs: Sequence[Doc], language: str, with_heads: bool) -> Telling:
        """The words of a topic whose texts in ``language`` are ``docs``, all of them among those read.

        A word weighs the share of the topic that says it, times how much more often than all topics do. Half a voice
        is taken from each, so that a word one person said weighs little.
        """
        said = self._counted(docs, with_heads)
        usual = self._said[with_heads]
        weights = {
            word: (times - 0.5) / len(docs) * self._rarity(word, language, (times - 0.5) / len(docs), usual)
            for word, times in said.items()
            if not self._is_town(word, language)
        }
        lemmas = Counter(word for doc in docs for word in {token.lemma_.lower() for token in doc})
        return Telling(weights, {word: times / len(docs) for word, times in lemmas.items()})

    def _counted(self, docs: Sequence[Doc], with_heads: bool) -> Counter[str]:
        """How many of a topic say each word; a head counts as said by itself where one compound is most of it."""
        plain = Counter(word for doc in docs for word in self._content[doc])
        if not with_heads:
            return plain
        said = plain + Counter(head for doc in docs for head in self._heads[doc] - self._content[doc])
        for word, times in plain.items():
            for head in self._ends.of(word):
                if times >= _MOST_OF_IT * said[head]:
                    said[head] = plain[head]
        return +said

    def _words_of(self, doc: Doc, with_heads: bool) -> frozenset[str]:
        return self._content[doc] | self._heads[doc] if with_heads else self._content[doc]

    def words(self, language: str) -> list[str]:
        """All words of a language, the most frequent first."""
        said = self._said[False]
        found = [word for tongue, word in said if tongue == language]
        return sorted(found, key=lambda word: (-said[language, word], word))

    def _rarity(self, word: str, language: str, here: float, said: _Said) -> float:
        usual = said[language, word] / self._crowds[language]
        return math.log(max(1.01, 0.5 + here / usual)) * (_HOLLOW if is_hollow(word, language) else 1.0)

    def _is_town(self, word: str, language: str) -> bool:
        often = self._said[False][language, word] / self._crowds[language]
        return self._nouns.is_name(word, language) and often > _EVERYWHERE


def is_hollow(word: str, language: str) -> bool:
    """Whether ``word`` is said of everything, so that it tells nobody what a topic is about."""
    return word.lower() in _HOLLOW_WORDS.get(language, ())
