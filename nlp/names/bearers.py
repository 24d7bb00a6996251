"""How many of a small topic bear a word: they say it, say it within a longer one, or say one of nearly its meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from spacy.tokens import Doc

from nlp.graph.graph import unit
from nlp.graph.wording import Read
from nlp.names.nouns import Nouns
from nlp.names.phrases import Phrase, clauses, content
from nlp.names.roles import roles_of
from nlp.names.telling import Telling
from nlp.reading.languages import stop_words, words_of
from nlp.reading.pipeline import Vector

FEW = 30  # texts of a topic that is small; in larger ones the words themselves recur
_PART = 4  # letters from which a word is looked for within longer ones: "Ampel" in "Ampelschaltung"
_WITHIN = 0.6  # who says "Ampel" bears "Ampelschaltung" by so much
_UNLIKE, _ALIKE = 0.45, 0.70  # cosines of words: at the first nothing is shared, from the second the meaning is
_MEANT = 0.8  # what a word of the same meaning bears
_CENTRAL = 0.25  # cosine to the topic from which a word's meaning counts fully: "giving" is like many words
_MANNER = 0.5  # what an adjective or verb counts beside a noun
_FEWEST, _LEAST = 1.8, 0.25  # so many, and such a share, must bear each of two keywords
_ALONE = 0.6  # a phrase none of whose words others bear is one person's matter
_PLAIN = 0.75  # a single word, which says what it is about and not what about it
_PLACE = 0.25  # a place of which less than half speak
_PAIRED = 0.85  # two keywords say less than a phrase that is borne as far
_BEFORE_A_PLACE = words_of("in nach aus von bei richtung per")


class Bearers:
    """What each of ``docs`` says; ``words`` gives the vectors by which some of their words mean the same."""

    def __init__(self, docs: Sequence[Doc], words: Read, middle: Vector, accent: Vector | float) -> None:
        said = [set(content(doc)) | set(_manners(doc)) for doc in docs]
        self._words = sorted(set().union(*said))
        self._place = {word: place for place, word in enumerate(self._words)}
        self._bears = self._borne_by(said, words(self._words), middle, accent)
        self._language = docs[0]._.language
        self._bare = _bare(docs) if self._language == "de" else set()
        # Of a few voices hardly one repeats another's word.
        self._power = float(np.interp(len(docs), (2, 6), (0.2, 0.75)))

    def _borne_by(self, said: Sequence[set[str]], meanings: Vector, middle: Vector, accent: Vector | float) -> Vector:
        """(words, texts): how far each text bears each word, 0 to 1."""
        if not self._words:
            return np.zeros((0, len(said)), np.float32)
        near = _MEANT * np.clip((meanings @ meanings.T - _UNLIKE) / (_ALIKE - _UNLIKE), 0, 1)
        small = [word.casefold() for word in self._words]
        for one, word in enumerate(small):
            if len(word) < _PART or self._words[one].islower():
                continue
            for other, longer in enumerate(small):
                if longer.startswith(word) or longer.endswith(word):
                    near[one, other], near[other, one] = 1, max(near[other, one], _WITHIN)
        near *= np.clip(unit(meanings - accent) @ middle / _CENTRAL, 0, 1)[:, None]
        np.fill_diagonal(near, 1)
        columns = [near[:, [self._place[word] for word in words]].max(axis=1, initial=0) for words in said]
        return np.asarray(np.stack(columns, axis=1), np.float32)

    def weighed(self, telling: Telling, nouns: Nouns) -> Telling:
        """``telling`` with each word weighed by those who bear it, not only by those who say it just so.

        A place weighs little unless more than half speak of it.
        """
        half = 0.5 / self._bears.shape[1]
        weights = {}
        for word, weight in telling.weights.items():
            said = telling.shares.get(word.lower(), 2 * half)
            borne = float(self._bears[self._place[word]].mean()) if word in self._place else said
            weights[word] = weight * (max(borne, said) - half) / max(said - half, half)
            if said <= 0.5 and (word in self._bare or nouns.is_name(word, self._language)):
                weights[word] *= _PLACE
        return Telling(weights, telling.shares)

    def breadth(self, phrase: Phrase) -> float:
        """How many bear the phrase, 0 to 1.

        Of two keywords each text bears one; a phrase says all its words at once, so their mean counts.
        """
        nouns = self._rows(phrase.lemmas)
        if not len(nouns):
            return 0.0
        enough = max(_FEWEST, _LEAST * nouns.shape[1])
        if phrase.kind == "pair":
            either = float((1 - np.prod(1 - nouns, axis=0)).mean())
            return float((_PAIRED * either) ** self._power) if nouns.sum(axis=1).min() >= enough else 0.0
        value = self._mean(nouns, self._rows(phrase.manner)) ** self._power
        value *= 1.0 if nouns.sum(axis=1).max() >= enough else _ALONE
        return float(value * (1.0 if " " in phrase.text else _PLAIN))

    def _mean(self, nouns: Vector, manner: Vector) -> float:
        heavy = nouns.mean(axis=1).sum() + _MANNER * manner.mean(axis=1).sum()
        return float(heavy / (len(nouns) + _MANNER * len(manner)))

    def _rows(self, words: Sequence[str]) -> Vector:
        return self._bears[[self._place[word] for word in words if word in self._place]]


def _manners(doc: Doc) -> list[str]:
    """The lemmas of the adjectives, verbs and numbers of ``doc``, as phrases hold them."""
    language = doc._.language
    return [
        token.lemma_.lower()
        for clause in clauses(doc)
        for token, role in zip(clause, roles_of(clause, language), strict=True)
        if role in "AVx" and token.lower_ not in stop_words(language)
    ]


def _bare(docs: Sequence[Doc]) -> set[str]:
    """German nouns that mostly stand as places do, or as nothing that makes a topic: "in Beuel", "bei Rot"."""
    seen: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for token in (token for doc in docs for token in doc if token.i and token.text[0].isupper()):
        seen[token.lemma_] += 1
        bare[token.lemma_] += token.nbor(-1).lower_ in _BEFORE_A_PLACE and token.text == token.lemma_
    return {word for word, times in bare.items() if 2 * times > seen[word]}
