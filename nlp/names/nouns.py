"""How nouns look in a heading, learnt from the texts themselves: which are names, and which plural people use."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Token

from nlp.names.cases import plural
from nlp.names.roles import begins
from nlp.reading.dictionary import is_known
from nlp.reading.languages import stop_words, words_of
from nlp.reading.places import places

_FEMININE = words_of("die eine keine jede diese meine unsere")
_OTHER = words_of("das den dem des ein einen einem eines im am zum vom beim kein keinen dieser dieses jeder")
_ARTICLES = _FEMININE | _OTHER | words_of("der zur")
_LIKE_PLURALS = ("er", "el", "en", "s")  # of such nouns the plural looks the same
_SEEN, _SEEN_BEFORE_A_NOUN = 3, 2  # times that a noun must have been seen before it counts as a name
_BARE = 0.55  # a noun that so often stands as only names do is one
_WITH_N = ("e", "ung", "heit", "keit", "ion", "tät", "schaft", "ik")  # nouns whose plural has it in each case
_COUNTED = words_of("a an each every another")
_USUAL = 0.3  # a plural that is so much of what is said of a noun may stand beside another
_END = 5  # letters of a noun that a longer one ends in
_BEFORE_A_NAME = words_of("in nach von aus bei für um und ganz richtung")
_BEFORE_A_VILLAGE = _BEFORE_A_NAME | words_of("zwischen bis ab")
_BEFORE_A_PLURAL = words_of("die mehr keine alle viele weniger für durch ohne neue sind zwei einige")
_MAY_BE_A_PLACE = re.compile(
    r".*(?:straße|strasse|str\.?|weg|platz|allee|brücke|park|gasse|ufer|ring|damm|markt|chaussee|promenade|tunnel|viertel)s?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Stood:
    """How often a German noun was seen within a sentence: in all, as only names stand, as villages do, as no name."""

    times: int = 0
    bare: int = 0
    before: int = 0
    with_article: int = 0

    def add(self, token: Token) -> None:
        """``token`` is one more of them."""
        before = token.nbor(-1).lower_
        self.times += 1
        self.bare += _stands_like_a_name(token)
        self.before += before in _BEFORE_A_VILLAGE and token.text == token.lemma_
        self.with_article += before in _ARTICLES

    def is_name(self, word: str) -> bool:
        """Whether it names a place, by where it stands, and by what no dictionary knows."""
        if self.times >= _enough(word) and self.bare > _BARE * self.times:
            return True
        return self.times > 1 and 3 * self.before >= self.times and not self.with_article and _is_unheard_of(word)


class Nouns:
    """What ``docs`` show about their nouns; German and English, of which we know how plurals look."""

    def __init__(self, docs: Iterable[Doc]) -> None:
        stood: dict[str, _Stood] = defaultdict(_Stood)
        genders: dict[str, Counter[str]] = defaultdict(Counter)
        plurals: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        several: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for doc in docs:
            language = doc._.language
            for token in doc:
                if language == "de" and token.text[0].isupper() and not begins(token):
                    stood[token.lemma_].add(token)
                    if token.text == token.lemma_:
                        genders[token.text][_gender(token.nbor(-1).lower_)] += 1
                if _is_plural(token, language):
                    plurals[language, _key(token, language)][token.text] += 1
                if form := _several(token, language):
                    several[language, _key(token, language)][form] += 1
        self._names = {word for word, seen in stood.items() if seen.is_name(word)}
        self._others = {noun for noun, seen in genders.items() if seen["other"] > 2 * seen["feminine"]}
        self._plurals = _most_said(plurals)
        self._several = _most_said(
            {word: forms for word, forms in several.items() if forms.total() >= _USUAL * stood[word[1]].times}
        )

    def is_name(self, lemma: str, language: str) -> bool:
        """Whether ``lemma`` names a place, a town or a country rather than a kind of thing."""
        if language == "de":
            return lemma in self._names or _is_place(lemma)
        return language == "en" and lemma[0].isupper() and not lemma.isupper()

    def names(self, lemmas: Sequence[str], language: str) -> list[str]:
        """Those of a phrase's ``lemmas`` that name something; also what a name is given to: "Poppelsdorfer Allee"."""
        found = [self.is_name(lemma, language) for lemma in lemmas]
        return [
            lemma
            for place, lemma in enumerate(lemmas)
            if found[place] or (place and found[place - 1] and _MAY_BE_A_PLACE.fullmatch(lemma))
        ]

    def disagree(self, words: list[str], language: str) -> bool:
        """Whether an adjective stands wrong before its noun once the article is gone: "breite Radweg"."""
        if language != "de" or len(words) < 2 or not words[0].endswith("e") or not words[1][0].isupper():
            return False
        return words[1] in self._others and not words[1].endswith(_LIKE_PLURALS)

    def heading(self, lemma: str, language: str) -> str:
        """The form of a noun that a heading shows: its plural where people use it."""
        return self._plurals.get((language, lemma), lemma)

    def paired(self, lemmas: Sequence[str], language: str) -> list[str]:
        """How nouns look side by side: all of them in the plural where one is, and people say it of the others too."""
        forms = [self.heading(lemma, language) for lemma in lemmas]
        if forms == list(lemmas):
            return forms
        return [
            self._several.get((language, lemma), form) if form == lemma else form
            for lemma, form in zip(lemmas, forms, strict=True)
        ]


def _most_said(forms: Mapping[tuple[str, str], Counter[str]]) -> dict[tuple[str, str], str]:
    return {word: max(sorted(counted), key=counted.__getitem__) for word, counted in forms.items()}


@cache
def _is_place(word: str) -> bool:
    return _MAY_BE_A_PLACE.fullmatch(word) is not None and bool(places(word))


def _stands_like_a_name(token: Token) -> bool:
    """ "in Bonn", and no "im Park"; "Poppelsdorfer Allee", "Wiener Linien"."""
    if token.text.endswith("er") and token.i + 1 < len(token.doc) and token.nbor(1).text[0].isupper():
        return True
    return token.text == token.lemma_ and token.is_alpha and token.nbor(-1).lower_ in _BEFORE_A_NAME


def _is_unheard_of(word: str) -> bool:
    """Whether no dictionary has the word, nor a noun that it ends in: a village, perhaps."""
    parts = word.split("-")
    ends = (parts[-1][begin:].capitalize() for begin in range(1, len(parts[-1]) - _END + 1))
    return not any(is_known(part, "de") for part in (word, *parts, *ends))


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


def _several(token: Token, language: str) -> str:
    """The plural of which a token is a form, or that English forms by rule of what is counted; "" where unsure."""
    if language == "en":
        return _english_plural(token.text) if _is_counted(token) else ""
    if language != "de" or not token.i or not token.text[0].isupper() or token.text == token.lemma_:
        return ""
    if token.text.endswith("n") and not token.lemma_.endswith(_WITH_N):
        return plural(token)
    return token.text if token.text.endswith(("e", "er", "n")) else ""


def _is_counted(token: Token) -> bool:
    """ "A road", but not "a traffic light"."""
    if not token.i or token.nbor(-1).lower_ not in _COUNTED or not token.is_lower or token.text != token.lemma_:
        return False
    after = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return not after.isalpha() or after in stop_words("en")


def _english_plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def _key(token: Token, language: str) -> str:
    return token.lemma_ if language == "de" else token.lemma_.lower()
