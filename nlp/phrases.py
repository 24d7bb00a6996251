"""Phrases a person might put on a sign, cut from what was said: noun phrases, demands and short whole clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from nlp.languages import Grammar, grammar, stop_words, words_of
from nlp.pipeline import lemma

_FEWEST_LETTERS = 3
_CLAUSE_END = re.compile(r"[.!?;:,()\[\]\"„“”«»…|\n–—،؛؟•*]|^-+$")
_READABLE = re.compile(r"[\w\s&'’.-]{3,60}")
_SENTENCE_END = re.compile(r"[.!?:…;|\n•*\"„“”()–]+")
_JOINED = re.compile(r"\s+([,.;:!?])")

# One letter per word: N carries meaning (German: a noun), A describes (German: an inflected lower-case word),
# V an infinitive that ends a German demand, Q may open, P links, D is an article, C is "and", G an article that links,
# x anything else.
_NOUNS = re.compile(r"(?=(Q{0,2}A{0,2}N{1,2}))")
_PAIR = re.compile(r"(?=(Q{0,2}A{0,2}NCN(?:(?:P[DG]?|G)A?N)?))")
_LINKED = re.compile(r"(?=(Q{0,2}A{0,2}N{1,2}(?:P[DG]?|G)A?N))")
_DEMAND = re.compile(r"(?=((?:Q{0,2}A{0,2}N(?:(?:P[DG]?|G)A?N)?)V)$)")
_RUN = re.compile(r"(?=(Q{0,2}N{2,3}))")
_LONG_RUN = re.compile(r"(?=(Q{0,2}N{1,3}P[DG]?N{1,2}))")
_DATIVE = words_of("bei mit von zu aus nach vor an in auf zur der")
_GERMAN_SHAPES = (_NOUNS, _PAIR, _LINKED, _DEMAND)
_OTHER_SHAPES = (_RUN, _PAIR, _LONG_RUN)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A candidate for a label: its words as written, the lemmas that carry its meaning, and how it was cut.

    ``manner`` are the lemmas of its adjectives and of the verb of a German demand.

    ``whole`` is true for a clause somebody wrote just so; ``oblique`` for words whose endings only fit the sentence
    they came from ("öffentlichen Verkehrs"); ``demands`` for one that ends in an infinitive ("Bäume pflanzen").
    """

    text: str
    lemmas: tuple[str, ...]
    manner: tuple[str, ...] = ()
    whole: bool = False
    oblique: bool = False
    demands: bool = False


def phrases(doc: Doc) -> list[Phrase]:
    """All phrases of ``doc`` of at most 60 characters, in their order; its language is ``doc._.language``."""
    return [phrase for clause in clauses(doc) for phrase in _of_clause(clause, doc._.language)]


def clauses(doc: Doc) -> Iterator[list[Token]]:
    """The runs of words between marks of punctuation."""
    run: list[Token] = []
    for token in doc:
        if run and _abbreviated_end(run[-1], token):
            yield run
            run = []
        if _CLAUSE_END.search(token.text) and not any(map(str.isalnum, token.text)):
            if run:
                yield run
            run = []
        elif not token.is_space:
            run.append(token)
    if run:
        yield run


def _abbreviated_end(before: Token, token: Token) -> bool:
    """Whether the point of an abbreviation also ended a sentence: "in der Königstr. Der Radweg"."""
    is_small_word = token.lower_ in stop_words(token.doc._.language)
    return before.text.endswith(".") and token.text[0].isupper() and is_small_word


def content(doc: Doc) -> list[str]:
    """The lemmas of ``doc`` that can be keywords: German nouns; elsewhere all words that are no stop words."""
    language = doc._.language
    return [
        lemma_of(token)
        for clause in clauses(doc)
        for token, role in zip(clause, _roles(clause, language), strict=True)
        if role == "N" and not token.text.endswith("-")
    ]


def lemma_of(token: Token) -> str:
    """The token's lemma; names and German nouns keep their capital, all else is in small letters."""
    if token.text[0].isupper() and (not _begins(token) or _begins_a_name(token)):
        return token.text if token.doc._.language != "de" else token.lemma_
    return token.lemma_ if token.doc._.language == "de" else token.lemma_.lower()


def _begins_a_name(token: Token) -> bool:
    """Whether a second capital follows, as in "Bowling Green"."""
    return token.i + 1 < len(token.doc) and token.nbor(1).text[0].isupper() and token.nbor(1).is_alpha


def _of_clause(clause: list[Token], language: str) -> Iterator[Phrase]:
    rules = grammar(language)
    roles = _roles(clause, language)
    if _stands_alone(clause, roles, rules):
        yield _phrase(clause, roles, whole=True)
    for shape in _GERMAN_SHAPES if rules.capital_nouns else _OTHER_SHAPES:
        for match in shape.finditer(roles):
            words = clause[match.start(1) : match.end(1)]
            if not _ends_well(words, rules) or not _opens_well(clause, match.start(1), match.end(1), rules):
                continue
            before = clause[match.start(1) - 1].lower_ if match.start(1) else ""
            if shape is _DEMAND and before in rules.linking | rules.articles:
                continue  # "auf das Auto verzichten" is no "Auto verzichten"
            phrase = _phrase(words, roles[match.start(1) : match.end(1)], oblique=_oblique(words, before, rules))
            if _READABLE.fullmatch(phrase.text):
                yield phrase


def _roles(clause: list[Token], language: str) -> str:
    rules, stops = grammar(language), stop_words(language)
    last = len(clause) - 1
    return "".join(_role(token, index == last, rules, stops) for index, token in enumerate(clause))


def _role(token: Token, is_last: bool, rules: Grammar, stops: frozenset[str]) -> str:
    word = token.lower_
    if word in rules.opening:
        return "Q"
    if word in rules.linking:
        return "P"
    if word in rules.joining:
        return "C"
    if word in rules.genitive:
        return "G"
    if word in rules.articles:
        return "D"
    if word in stops or word in rules.personal or word in rules.vague or lemma_of(token).lower() in rules.vague:
        return "x"
    if not any(map(str.isalpha, word)) or len(word) < _FEWEST_LETTERS:
        return "x"
    return _german_role(token, is_last) if rules.capital_nouns else "N"


def _german_role(token: Token, is_last: bool) -> str:
    if not token.text[0].isupper():
        return _small_role(token, is_last)
    if _begins(token) and lemma(token.lower_, "de").islower():
        return _small_role(token, is_last)
    return "N"


def _begins(token: Token) -> bool:
    """Whether the token has its capital only because a sentence begins there, perhaps."""
    return token.i == 0 or _SENTENCE_END.fullmatch(token.nbor(-1).text) is not None


def _small_role(token: Token, is_last: bool) -> str:
    word = token.lower_
    if is_last and word.endswith(("en", "ern", "eln")) and token.lemma_.lower() == word:
        return "V"
    return "A" if word.endswith(("e", "en", "er", "es", "em")) and not word.endswith(("ieren", "ern")) else "x"


def _stands_alone(clause: list[Token], roles: str, rules: Grammar) -> bool:
    words = {token.lower_ for token in clause}
    carried = sum(role in "NAV" for role in roles)
    return (
        2 <= len(clause) <= 9
        and carried >= 2
        and "N" in roles
        and _READABLE.fullmatch(clause[0].doc[clause[0].i : clause[-1].i + 1].text) is not None
        and words.isdisjoint(rules.personal)
        and roles[0] not in "PG"
        and clause[0].lower_ not in rules.trailing | rules.vague
        and _ends_well(clause, rules)
        and _begins(clause[0])
        and _closes(clause[-1])
    )


def _closes(token: Token) -> bool:
    end = token.i + 1
    return end == len(token.doc) or token.doc[end].is_space or token.doc[end].text[0] in ".!?…;:,،؟"


def _opens_well(clause: list[Token], begin: int, end: int, rules: Grammar) -> bool:
    """Words like "more" or "no" take a side, so what they open must be all that the clause says."""
    first = clause[begin].lower_
    if first not in rules.opening:
        return True
    if first == "zu" and clause[begin + 1].lower_ not in rules.opening:
        return False
    return begin == 0 and end == len(clause)


def _ends_well(words: list[Token], rules: Grammar) -> bool:
    last = words[-1].lower_
    return last not in rules.trailing and last not in rules.linking and last not in rules.articles


def _oblique(words: list[Token], before: str, rules: Grammar) -> bool:
    """Whether a German phrase has endings that stand wrong without the words before it."""
    if not rules.capital_nouns:
        return False
    first = words[0].lower_
    if before in {"des", "eines", "dem", "einem"} and first.endswith(("s", "en", "em")):
        return True
    if len(before) > 1 and (before in rules.linking or before == "den") and _dative_plural(words):
        return True
    return _role_of_small(words[0]) and _weak(words, before)


def _role_of_small(token: Token) -> bool:
    return token.text[0].islower() and token.lower_ not in {"keinen", "keine", "kein"}


def _weak(words: list[Token], before: str) -> bool:
    """Whether the adjective's ending belongs to an article that was cut off, or to a genitive."""
    adjective, noun = words[0].lower_, next((word for word in words if word.text[0].isupper()), words[0])
    if adjective.endswith("er"):
        return (
            before in _DATIVE
            or noun.text != noun.lemma_
            or noun.text.endswith(("ung", "heit", "keit", "ion", "tät", "schaft", "ik"))
        )
    return adjective.endswith(("en", "em")) or before in {"der", "das", "dieser", "dieses", "jeder", "jedes"}


def _dative_plural(words: list[Token]) -> bool:
    noun = next((word for word in words if word.text[0].isupper()), words[0])
    return (
        noun.text.endswith("n")
        and noun.lemma_ != noun.text
        and not noun.lemma_.endswith(("n", "e", "ung", "heit", "keit"))
    )


def _phrase(words: list[Token], roles: str, *, whole: bool = False, oblique: bool = False) -> Phrase:
    written = "".join(token.text_with_ws for token in words).strip(" .'’-&+")
    meaning = tuple(lemma_of(token) for token, role in zip(words, roles, strict=True) if role == "N")
    text = _JOINED.sub(r"\1", " ".join(written.split()))
    manner = tuple(token.lemma_.lower() for token, role in zip(words, roles, strict=True) if role in "AV")
    return Phrase(text[:1].upper() + text[1:], meaning, manner, whole, oblique, demands="V" in roles)
