"""What a topic is called: a label a person might have written, and keywords."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from spacy.tokens import Doc

from nlp.graph.graph import accents, centred, unit
from nlp.graph.wording import Read
from nlp.guard.personal import Personal
from nlp.names.bearers import FEW, Bearers
from nlp.names.minority import against
from nlp.names.nouns import Nouns
from nlp.names.offers import joined, offered
from nlp.names.phrases import CUT, Phrase, content
from nlp.names.quotes import differing
from nlp.names.scores import Crowd, akin, form, local, substance
from nlp.names.telling import Telling, Vocabulary
from nlp.reading.languages import grammar
from nlp.reading.pipeline import Vector
from nlp.sense import Sense

LONGEST = 60
_KEYWORDS = 5
_ASIDE = 0.7  # what a word of a topic that is not small weighs at least
_FOREIGN = 0.85  # what a quote is worth that the moderators do not read
_OTHERWISE, _PART = 0.85, 5  # what a quote is worth that says none of the keywords, not even their first letters
_READ = 300  # members of a topic whose words are read: the nearest to its middle
_CUT = 150  # of these, those from which phrases are cut
_LOOKED_AT = 80  # phrases of a topic of which is asked how many bear them; the rest have too few of its words
_COMPARED = 40  # of these, those whose meaning is compared
_FAR = 0.25  # cosine that is worth no less than what is farther
_SHARP = 10.0  # how sharply a phrase is given to the topic that it fits best
_KEPT = 0.6  # an earlier label stays while it is worth so much of the best one
_SEVERAL, _SAYS_NOTHING = 5, 0.0025  # what the best phrase of so many is worth where they have nothing in common
_HOME = 0.15  # so much of a topic must be in the moderators' language to be named in it
_NEAR = 0.22  # cosine from which a word of the moderators' language tells what a foreign topic is about


@dataclass(frozen=True, slots=True)
class Named:
    """What one topic is called.

    ``language`` is the label's ("" unknown). ``quotes`` are indices into the texts; ``against`` is one that speaks
    against the rest. ``gloss`` are words of the moderators' language for a label in another one.
    """

    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]
    language: str = ""
    against: int | None = None
    gloss: tuple[str, ...] = ()


class Namer:
    """Names topics among all others: what is said everywhere distinguishes none of them.

    ``vectors`` are (n, 512), ``groups`` the members of each topic as indices. ``language`` is the moderators': a topic
    of which a part is in it is named in it, any other in its own main language. ``words`` gives the vectors of words.
    """

    def __init__(
        self,
        texts: Sequence[str],
        vectors: Vector,
        languages: Sequence[str],
        groups: Sequence[Sequence[int]],
        sense: Sense,
        language: str = "",
        words: Read | None = None,
    ) -> None:
        self._texts, self._vectors, self._languages, self._groups = texts, vectors, languages, groups
        self._sense, self._language, self._personal = sense, language, _personal()
        self._words = words or sense.vectors
        self._apart, self._accents = centred(vectors, languages), accents(vectors, languages)
        middles = [unit(self._apart[list(group)].mean(axis=0)) for group in groups]
        self._middles = np.array(middles, np.float32).reshape(len(groups), vectors.shape[1])
        self._read = [self._nearest(number) for number in range(len(groups))]
        self._docs = self._docs_to_name()
        self._nouns = Nouns(self._docs.values())
        self._vocabulary = Vocabulary(
            [[self._docs[index] for index in read if index in self._docs] for read in self._read],
            [len(group) / len(read) for group, read in zip(groups, self._read, strict=True)],
            self._nouns,
        )
        self._taken: set[str] = set()

    def _docs_to_name(self) -> dict[int, Doc]:
        """What is read word by word: texts in the languages of labels. Others cost a dictionary and tell nothing."""
        spoken = {self._language, *map(self._language_of, range(len(self._groups)))}
        read = sorted({index for read in self._read for index in read if self._languages[index] in spoken})
        docs = self._sense.words([self._texts[index] for index in read], [self._languages[index] for index in read])
        return dict(zip(read, docs, strict=True))

    def name(self, number: int, before: str = "") -> Named:
        """The name of the topic ``groups[number]``; no two get the same label.

        ``before`` is what it was called: it stays while it fits nearly as well, and is still said.
        """
        language = self._language_of(number)
        own = [index for index in self._read[number] if self._languages[index] == language]
        docs = [self._docs[index] for index in own]
        bearers = self._bearers(number, docs, language)
        telling = self._told(number, docs, language, bearers)
        keywords = self._keywords(telling, language)
        label = self._label(number, docs, telling, keywords, language, before, bearers) or self._shortest(docs)
        self._taken.add(label.casefold())
        return Named(
            label,
            keywords,
            self._quotes(number, language, keywords),
            language,
            self._against(number, [word for word in keywords if not self._nouns.is_name(word, language)]),
            self._gloss(number, language),
        )

    def _bearers(self, number: int, docs: Sequence[Doc], language: str) -> Bearers | None:
        if not 0 < len(docs) <= FEW:
            return None
        return Bearers(docs, self._words, self._middles[number], self._accents.get(language, 0.0))

    def _told(self, number: int, docs: Sequence[Doc], language: str, bearers: Bearers | None) -> Telling:
        telling = self._vocabulary.telling(docs, language, with_heads=len(docs) > FEW)
        telling = bearers.weighed(telling, self._nouns) if bearers else telling
        least = 1.0 if bearers else _ASIDE
        telling = telling.centred(self._words, self._middles[number], self._accents.get(language, 0.0), least)
        # Where phrases cannot be cut well, two keywords say most, even if one lies aside.
        return telling if language in CUT else replace(telling, central={})

    def _quotes(self, number: int, language: str, keywords: Sequence[str]) -> tuple[int, ...]:
        read = self._read[number]
        parts = [word.casefold()[:_PART] for word in keywords]
        fit = self._apart[read] @ self._middles[number]
        worth = [float(one) * self._speaks(index, language, parts) for one, index in zip(fit, read, strict=True)]
        chosen = differing([self._texts[index] for index in read], self._vectors[read], worth, self._may_be_shown)
        return tuple(read[place] for place in chosen)

    def _speaks(self, index: int, language: str, parts: Sequence[str]) -> float:
        """What a text is worth as a quote: more in the language of the moderators, and where it says a keyword.

        ``parts`` are the beginnings of the keywords, which are in ``language``.
        """
        easy = 1.0 if self._is_easy(index) else _FOREIGN
        text = self._texts[index].casefold()
        says = self._languages[index] != language or any(part in text for part in parts)
        return easy if says else easy * _OTHERWISE

    def _against(self, number: int, keywords: Sequence[str]) -> int | None:
        read = self._read[number]
        place = against([self._texts[index] for index in read], keywords)
        return None if place is None or not self._may_be_shown(self._texts[read[place]]) else read[place]

    def _may_be_shown(self, text: str) -> bool:
        return not self._personal.find(text)

    def _nearest(self, number: int) -> list[int]:
        """The members that are read, the nearest to the middle first."""
        group = list(self._groups[number])
        fit = np.round(self._apart[group] @ self._middles[number], 3)
        return [group[place] for place in np.argsort(-fit, kind="stable")[:_READ]]

    def _language_of(self, number: int) -> str:
        counted = Counter(self._languages[index] for index in self._read[number])
        if counted[self._language] >= max(2, _HOME * counted.total()):
            return self._language
        return max(sorted(counted), key=lambda language: (counted[language], bool(language)))

    def _is_easy(self, index: int) -> bool:
        """Whether moderators read the language of this text."""
        return not self._language or self._languages[index] == self._language

    def _keywords(self, telling: Telling, language: str) -> tuple[str, ...]:
        chosen: list[str] = []
        for word in telling.best(4 * _KEYWORDS):
            rare = self._nouns.is_name(word, language) and telling.shares.get(word.lower(), 0) < 0.25
            if not rare and not any(akin(word, other) for other in chosen):
                chosen.append(word)
        return tuple(chosen[:_KEYWORDS])

    def _label(
        self,
        number: int,
        docs: Sequence[Doc],
        telling: Telling,
        keywords: Sequence[str],
        language: str,
        before: str,
        bearers: Bearers | None,
    ) -> str:
        found = offered(docs[:_CUT], keywords, self._nouns, self._words)
        if before:
            found[self._earlier(before, language)] = 1
        crowd = Crowd(docs, self._vocabulary.heads, bearers)
        plain = {
            phrase: substance(phrase, telling)
            * form(phrase, times, len(docs))
            * local(phrase, telling, self._nouns, language, is_wide=len(docs) > FEW)
            for phrase, times in found.items()
        }
        looked_at = sorted(plain, key=lambda phrase: (phrase.text != before, -plain[phrase], phrase.text))[:_LOOKED_AT]
        looked_at = [phrase for phrase in looked_at if plain[phrase] > 0 and phrase.text.casefold() not in self._taken]
        if not looked_at:
            return ""
        borne = {phrase: plain[phrase] * crowd.support(phrase) for phrase in looked_at}
        looked_at = sorted(looked_at, key=lambda phrase: (phrase.text != before, -borne[phrase]))[:_COMPARED]
        labels = [phrase.text for phrase in looked_at]
        worth = np.array([borne[phrase] for phrase in looked_at]) * self._fit(number, labels, language)
        chosen = self._chosen(labels, worth, before)
        says_nothing = _SEVERAL <= len(docs) <= FEW and worth.max() < _SAYS_NOTHING and chosen != before
        if says_nothing and grammar(language).capital_nouns:
            return self._plain(keywords, language) or chosen
        return chosen

    def _plain(self, keywords: Sequence[str], language: str) -> str:
        """The two heaviest words of a few who speak of nothing together: more than one person's phrase."""
        words = [word for word in keywords if not self._nouns.is_name(word, language)][:2]
        label = joined(words, self._nouns, language) if len(words) == 2 else ""
        fits = len(label) <= LONGEST and label.casefold() not in self._taken and self._may_be_shown(label)
        return label if fits else ""

    def _chosen(self, labels: list[str], worth: Vector, before: str) -> str:
        if before in labels and worth[labels.index(before)] >= _KEPT * worth.max():
            return before
        for place in np.argsort(-worth, kind="stable"):
            if self._may_be_shown(labels[place]):
                return str(labels[place])
        return ""

    def _earlier(self, before: str, language: str) -> Phrase:
        [doc] = self._sense.words([before], [language])
        return Phrase(before, tuple(content(doc)), kind="pair" if grammar(language).conjunction in before else "nouns")

    def _fit(self, number: int, labels: list[str], language: str) -> Vector:
        """How near each label lies to the topic, and how much nearer than to any other."""
        meanings = unit(self._sense.vectors(labels) - self._accents.get(language, 0))
        near = meanings @ self._middles.T
        if len(self._read[number]) <= FEW:
            near[:, number] = self._near_the_rest(number, meanings)
        given = np.exp(_SHARP * (near - near.max(axis=1, keepdims=True)))
        own = given[:, number] / given.sum(axis=1)
        return np.asarray(np.clip(near[:, number], _FAR, 1) ** 1.5 * (0.3 + own))

    def _near_the_rest(self, number: int, meanings: Vector) -> Vector:
        """How near each meaning lies to the members but for the one that is nearest: it may be cut from that one."""
        to_each = np.sort(meanings @ self._apart[self._read[number]].T, axis=1)[:, :-1]
        group = self._apart[self._read[number]]
        return np.asarray(to_each.mean(axis=1) / np.linalg.norm(group.mean(axis=0)))

    def _shortest(self, docs: Sequence[Doc]) -> str:
        return shortened(" ".join(min((doc.text for doc in docs), key=len).split()))

    def _gloss(self, number: int, language: str) -> tuple[str, ...]:
        """Words of the moderators' language that come nearest to a topic in another one."""
        if not self._language or language == self._language:
            return ()
        words = self._vocabulary.words(self._language)[:400]
        if not words:
            return ()
        near = self._words(words) @ unit(self._vectors[self._read[number]].mean(axis=0))
        best = [words[place] for place in np.argsort(-near, kind="stable")[:3] if near[place] >= _NEAR]
        return tuple(self._nouns.heading(word, self._language) for word in best)


@cache
def _personal() -> Personal:
    return Personal()  # slow to make


def shortened(text: str, longest: int = LONGEST) -> str:
    """``text`` cut between words to at most ``longest`` characters, with no mark at its end and a capital first."""
    if len(text) > longest:
        text = text[: longest + 1].rsplit(" ", 1)[0][:longest]
    text = text.strip(" .,;:!?-–—…\"'")
    return text[:1].upper() + text[1:]
