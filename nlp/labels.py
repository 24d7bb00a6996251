"""What a topic is called: a label a person might have written, keywords, and quotes that differ."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc

from nlp.graph import accents, centred, unit
from nlp.languages import grammar
from nlp.phrases import Phrase, content, phrases
from nlp.pipeline import Vector

Encode = Callable[[Sequence[str]], Vector]
Weights = Mapping[str, float]

LONGEST = 60
_KEYWORDS, _QUOTES = 5, 3
_LOOKED_AT = 60  # phrases of a topic whose meaning is compared; the rest have too few of its words
_EVERYWHERE = 0.05  # a name in so many of all texts is the town's own and tells no topic from another
_FEW = 4  # members up to which one person's words may name the topic
_COMMON = 0.05  # a label's words are fully the topic's when so many of its members say them
_HEAVY = 2.5  # a keyword this much lighter than the first is not joined with it to a label
_TELLING = 12  # letters of a word that is narrow enough to stand alone
_REPEATED = 0.6  # cosine from which a label says what another label already says
_SPREAD = 0.6  # MMR: this much for fitting, the rest for differing from what was already chosen
_EASY = (30, 200)  # characters of a quote that is read in a chat without effort


@dataclass(frozen=True, slots=True)
class Named:
    """What one topic is called; ``quotes`` are indices into the texts."""

    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]


class Namer:
    """Names topics among all others: what is said everywhere distinguishes none of them.

    ``docs`` have languages and lemmas, ``vectors`` are (n, 512), ``encode`` gives phrases their vectors.
    """

    def __init__(self, docs: Sequence[Doc], vectors: Vector, languages: Sequence[str], encode: Encode) -> None:
        self._docs, self._vectors, self._languages, self._encode = docs, vectors, languages, encode
        self._apart, self._accents = centred(vectors, languages), accents(vectors, languages)
        self._content = [content(doc) for doc in docs]
        self._spread: Counter[tuple[str, str]] = Counter()
        for doc, words in zip(docs, self._content, strict=True):
            self._spread.update((doc._.language, word) for word in set(words))
        self._crowds = Counter(doc._.language for doc in docs)
        self._given: list[Vector] = []
        self._taken: set[str] = set()

    def name(self, members: Sequence[int]) -> Named:
        """The name of the topic that ``members`` (indices) are; a label like one already given is avoided."""
        language = self._main_language(members)
        own = [index for index in members if self._docs[index]._.language == language]
        weights = self._weights(own, language)
        keywords = self._keywords(weights)
        offered = (
            self._label(own, members, language, weights),
            _joined(keywords, weights, language),
            shortened(" – ".join(keywords)),
            self._shortest(own),
        )
        label = next((each for each in offered if each and each.casefold() not in self._taken), offered[-1])
        self._taken.add(label.casefold())
        return Named(label, keywords, self._quotes(members, own))

    def _main_language(self, members: Sequence[int]) -> str:
        counted = Counter(self._docs[index]._.language for index in members)
        return str(max(sorted(counted), key=lambda language: (counted[language], bool(language))))

    def _weights(self, own: Sequence[int], language: str) -> Weights:
        """Class-based TF-IDF: the share of the topic that says a lemma, times how much more often than all others.

        Half a voice is taken from each word, so that a word one person said weighs little.
        """
        said = Counter(word for index in own for word in set(self._content[index]))
        usual = {word: self._spread[language, word] / self._crowds[language] for word in said}
        town = [word for word in said if language != "de" and word[0].isupper() and usual[word] > _EVERYWHERE]
        return {
            word: (here := (times - 0.5) / len(own)) * math.log(1 + here / usual[word])
            for word, times in said.items()
            if not any(_akin(word, name) for name in town)
        }

    def _keywords(self, weights: Weights) -> tuple[str, ...]:
        best = sorted(weights, key=lambda word: (-weights[word], word))[: 4 * _KEYWORDS]
        if not best:
            return ()
        top = weights[best[0]]
        chosen = _differing(
            np.array([weights[word] / top for word in best]),
            self._encode(best),
            _KEYWORDS,
            lambda i, j: _akin(best[i], best[j]),
        )
        return tuple(best[index] for index in chosen)

    def _label(self, own: Sequence[int], members: Sequence[int], language: str, weights: Weights) -> str:
        """The phrase that holds most of the topic, reads best, lies nearest to its middle and is not yet taken."""
        held = self._held(own, language, weights)
        looked_at = sorted(held, key=lambda phrase: (-held[phrase], phrase.text))[:_LOOKED_AT]
        if not looked_at:
            return ""
        meanings = unit(self._encode([phrase.text for phrase in looked_at]) - self._accents.get(language, 0))
        fit = np.clip(meanings @ unit(self._apart[list(members)].mean(axis=0)), 0, 1)
        score = np.array([held[phrase] for phrase in looked_at]) * fit**2 * self._freshness(meanings)
        best = int(score.argmax())
        self._given.append(meanings[best])
        label = looked_at[best].text
        return str(label) if len(label.split()) > 1 or _is_telling(label) else ""

    def _held(self, own: Sequence[int], language: str, weights: Weights) -> dict[Phrase, float]:
        said = Counter(word for index in own for word in {token.lemma_.lower() for token in self._docs[index]})
        shares = {word: times / len(own) for word, times in said.items()}
        common = max(_COMMON, 2 / len(own)) if len(own) > _FEW else _COMMON
        found = _merged(phrase for index in own for phrase in phrases(self._docs[index]))
        return {
            phrase: _substance(phrase, weights)
            * _spoken(phrase, shares, common)
            * _form(phrase, times, language, len(own))
            for phrase, times in found.items()
            if phrase.text.casefold() not in self._taken
        }

    def _freshness(self, meanings: Vector) -> Vector:
        """1 for what no label says yet, less the more an earlier label says the same."""
        if not self._given:
            return np.ones(len(meanings), np.float32)
        said = (meanings @ np.array(self._given).T).max(axis=1)
        return np.asarray((1 - np.clip(said - _REPEATED, 0, 1)) ** 4)

    def _shortest(self, own: Sequence[int]) -> str:
        text = " ".join(min((self._docs[index].text for index in own), key=len).split())
        return shortened(text)

    def _quotes(self, members: Sequence[int], own: Sequence[int]) -> tuple[int, ...]:
        inside = self._apart[list(members)]
        fit = inside @ unit(inside.mean(axis=0))
        ease = np.array([_ease(self._docs[index].text) for index in members])
        home = np.array([1.0 if index in set(own) else 0.9 for index in members])
        chosen = _differing(
            np.round(fit * ease * home, 3),  # what is equally good comes in the order of the texts
            self._vectors[list(members)],
            _QUOTES,
            lambda i, j: self._docs[members[i]].text.strip() == self._docs[members[j]].text.strip(),
        )
        return tuple(members[index] for index in chosen)


def shortened(text: str, longest: int = LONGEST) -> str:
    """``text`` cut between words to at most ``longest`` characters, with no mark at its end and a capital first."""
    if len(text) > longest:
        text = text[: longest + 1].rsplit(" ", 1)[0][:longest]
    text = text.strip(" .,;:!?-–—…\"'")
    return text[:1].upper() + text[1:]


def _joined(keywords: Sequence[str], weights: Weights, language: str) -> str:
    """ "Auto, Verkehr und Fußgänger": up to three keywords that weigh about as much as the first."""
    heavy = [word for word in keywords if _HEAVY * weights[word] > weights[keywords[0]]][:3]
    conjunction = grammar(language).conjunction
    if len(heavy) < 2 or not conjunction:
        return shortened(" – ".join(heavy))
    return shortened(f"{', '.join(heavy[:-1])} {conjunction}{heavy[-1]}")


def _merged(found: Iterable[Phrase]) -> dict[Phrase, int]:
    """Each phrase once, by its text, in its best form, with how often it was cut."""
    best: dict[str, Phrase] = {}
    times: Counter[str] = Counter()
    for phrase in found:
        key = phrase.text.casefold()
        times[key] += 1
        if key not in best or (phrase.whole, not phrase.oblique) > (best[key].whole, not best[key].oblique):
            best[key] = phrase
    return {phrase: times[key] for key, phrase in best.items()}


def _substance(phrase: Phrase, weights: Weights) -> float:
    """How much of the topic the phrase holds: its words' weights, where words nobody else uses water it down."""
    heavy = [weights.get(lemma, 0.0) for lemma in dict.fromkeys(phrase.lemmas)]
    return 0.6 * sum(heavy) / (len(heavy) + 0.5) + 0.4 * min(heavy) if heavy else 0.0


def _spoken(phrase: Phrase, shares: Weights, common: float) -> float:
    """How far all words of the phrase are the topic's and not one person's: 0.3 to 1."""
    said = [shares.get(word.lower(), 0.0) for word in phrase.lemmas]
    rarest = min(said + [shares.get(word, 0.0) / 2 for word in phrase.manner], default=0.0)
    return min(1.0, 0.3 + 0.7 * rarest / common)


def _form(phrase: Phrase, times: int, language: str, crowd: int) -> float:
    """How well the phrase reads: two to six words, said more than once, no ending that fits only its sentence."""
    words = len(phrase.text.split())
    value = {2: 1.0, 3: 1.1, 4: 1.1, 5: 1.05, 6: 1.0}.get(words, 0.8) if words > 1 else _alone(phrase.text)
    if phrase.whole:  # one person's sentence speaks for a few, hardly for a hundred
        value *= float(np.interp(crowd, (5, 40), (1.3, 0.8)))
    elif phrase.demands:
        value *= float(np.interp(crowd, (5, 40), (1.0, 0.2)))
    value *= 0.0 if _repeats(phrase.lemmas) else 1.0
    value *= 0.3 if phrase.oblique else 1.0
    if phrase.text.split()[0].lower() in grammar(language).opening and not phrase.whole:
        value *= 1.1 if times * 15 >= crowd else 0.7  # "more" and "no" take a side: only where many do
    return value * (1 + 0.15 * math.log(times))


def _alone(word: str) -> float:
    return 0.5 if _is_telling(word) else 0.25


def _is_telling(word: str) -> bool:
    """Whether one word is a label by itself: "Straßenbeleuchtung" is, "Verkehr" is not."""
    return len(word) >= _TELLING


def _repeats(words: Sequence[str]) -> bool:
    return any(_akin(one, other) for index, one in enumerate(words) for other in words[:index])


def _ease(text: str) -> float:
    least, most = _EASY
    return min(1.0, 0.4 + 0.6 * len(text) / least, 0.4 + 0.6 * most / max(len(text), 1))


def _akin(one: str, other: str) -> bool:
    """Whether two keywords are forms or parts of one word."""
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or (len(a) > 5 and a[:6] == b[:6])


def _differing(fit: Vector, vectors: Vector, wanted: int, same: Callable[[int, int], bool]) -> list[int]:
    """Maximal marginal relevance: indices that fit and differ from each other, the best first."""
    chosen: list[int] = []
    left = list(range(len(fit)))
    while left and len(chosen) < wanted:
        near = np.round((vectors @ vectors[chosen].T).max(axis=1), 3) if chosen else np.zeros(len(fit))
        best = max(left, key=lambda index: (_SPREAD * fit[index] - (1 - _SPREAD) * near[index], -index))
        chosen.append(best)
        left = [index for index in left if index != best and not same(index, best)]
    return chosen
