"""How nouns look in a heading, learnt from the texts themselves: which are names, and which plural people use."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache

from spacy.tokens import Doc, Token

from nlp.names.roles import begins
from nlp.reading.languages import words_of
from nlp.reading.places import places

_FEMININE = words_of("die eine keine jede diese meine unsere")
_OTHER = words_of("das den dem des ein einen einem eines im am zum vom beim kein keinen dieser dieses jeder")
_LIKE_PLURALS = ("er", "el", "en", "s")  # of such nouns the plural looks the same
_SEEN, _SEEN_BEFORE_A_NOUN = 3, 2  # times that a noun must have been seen before it counts as a name
_BARE = 0.55  # a noun that so often stands as only names do is one
_BEFORE_A_NAME = words_of("in nach von aus bei für um und ganz richtung")
_BEFORE_A_PLURAL = words_of("die mehr keine alle viele weniger für durch ohne neue sind zwei einige")
_MAY_BE_A_PLACE = re.compile(
    r".*(?:straße|strasse|str\.?|weg|platz|allee|brücke|park|gasse|ufer|ring|damm|markt|chaussee|promenade|tunnel|viertel)s?",
    re.IGNORECASE,
)


class Nouns:
    """What ``docs`` show about their nouns; German and English, of which we know how plurals look."""

    def __init__(self, docs: Iterable[Doc]) -> None:
        seen: Counter[str] = Counter()
        bare: Counter[str] = Counter()
        genders: dict[str, Counter[str]] = defaultdict(Counter)
        plurals: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for doc in docs:
            language = doc._.language
            for token in doc:
                if language == "de" and token.text[0].isupper() and not begins(token):
                    seen[token.lemma_] += 1
                    bare[token.lemma_] += _stands_like_a_name(token)
                    if token.text == token.lemma_:
                        genders[token.text][_gender(token.nbor(-1).lower_)] += 1
                if _is_plural(token, language):
                    plurals[language, _key(token, language)][token.text] += 1
        self._names = {word for word, times in seen.items() if times >= _enough(word) and bare[word] > _BARE * times}
        self._others = {noun for noun, seen in genders.items() if seen["other"] > 2 * seen["feminine"]}
        self._plurals = {word: max(sorted(forms), key=forms.__getitem__) for word, forms in plurals.items()}

    def is_name(self, lemma: str, language: str) -> bool:
        """Whether ``lemma`` names a place, a town or a country rather than a kind of thing."""
        if language == "de":
            return lemma in self._names or _is_place(lemma)
        return language == "en" and lemma[0].isupper() and not lemma.isupper()

    def disagree(self, words: list[str], language: str) -> bool:
        """Whether an adjective stands wrong before its noun once the article is gone: "breite Radweg"."""
        if language != "de" or len(words) < 2 or not words[0].endswith("e") or not words[1][0].isupper():
            return False
        return words[1] in self._others and not words[1].endswith(_LIKE_PLURALS)

    def heading(self, lemma: str, language: str) -> str:
        """The form of a noun that a heading shows: its plural where people use it."""
        return self._plurals.get((language, lemma), lemma)


@cache
def _is_place(word: str) -> bool:
    return _MAY_BE_A_PLACE.fullmatch(word) is not None and bool(places(word))


def _stands_like_a_name(token: Token) -> bool:
    """ "in Bonn", and no "im Park"; "Poppelsdorfer Allee", "Wiener Linien"."""
    if token.text.endswith("er") and token.i + 1 < len(token.doc) and token.nbor(1).text[0].isupper():
        return True
    return token.text == token.lemma_ and token.is_alpha and token.nbor(-1).lower_ in _BEFORE_A_NAME


def _enough(word: str) -> int:
    return _SEEN_BEFORE_A_NOUN if word.endswith("er") else _SEEN


def _gender(article: str) -> str:
    return "feminine" if article in _FEMININE else "other" if article in _OTHER else ""


def _is_plural(token: Token, language: str) -> bool:
    """Whether the token is surely a plural, in the form in which a heading may have it."""
    if not token.is_alpha or token.text == token.lemma_ or not token.i:
        return False
    if language == "de":
        return token.text[0].isupper() and token.nbor(-1).lower_ in _BEFORE_A_PLURAL and not token.text.endswith("s'")
    return language == "en" and token.is_lower and token.text.endswith("s") and not token.lemma_.endswith("s")


def _key(token: Token, language: str) -> str:
    return token.lemma_ if language == "de" else token.lemma_.lower()
