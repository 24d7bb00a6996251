"""Phrases a person might put on a sign, cut from what was said: noun phrases, demands and short whole clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from nlp.names.cases import nominative, oblique
from nlp.names.headlines import headlines
from nlp.names.roles import begins, lemma_of, roles_of
from nlp.reading.languages import Grammar, grammar, stop_words, words_of
from nlp.reading.pipeline import lemma

_CLAUSE_END = re.compile(r"[.!?;:,()\[\]\"„“”«»…|\n–—،؛؟•*]|^-+$")
_FULL_STOPS = (".", "!", "?", ";", "•", "*", "\n", "\n\n")
_READABLE = re.compile(r"[\w\s&'’./-]{3,60}")
_JOINED = re.compile(r"\s+([,.;:!?])")
_LONGEST = 9  # words of a clause that is taken whole

# Shapes of phrases in the letters of `roles_of`.
_NOUNS = re.compile(r"(?=(Q{0,2}A{0,2}N{1,2}))")
_PAIR = re.compile(r"(?=(Q{0,2}A{0,2}NCN(?:(?:P[DG]?|G)A?N)?))")
_LINKED = re.compile(r"(?=(Q{0,2}A{0,2}N{1,2}(?:P[DG]?|G)A?N))")
_DEMAND = re.compile(r"(?=((?:Q{0,2}A{0,2}N(?:(?:P[DG]?|G)A?N)?)V)$)")
_RUN = re.compile(r"(?=(Q{0,2}A{0,2}N{1,3}))")
_LONG_RUN = re.compile(r"(?=(Q{0,2}A{0,2}N{1,3}P[DG]?A?N{1,2}))")
_IMPERATIVE = re.compile(r"^(?=(VQ{0,2}[DG]?A{0,2}N{1,3}(?:P[DG]?A?N{1,2})?))")
_LEADS_NOWHERE = re.compile(r"[PG]|[QA]+[PGDC]")  # "operational on school days"
_AGENT = re.compile(
    r" (?:von|durch|zu|aus|für) (?:de[nmr]|die|das|eine[nmr]?) ", re.IGNORECASE
)  # who did it, and no place
_MEANS_TO = re.compile(r"\w(?<!ung) durch (?!de[nr] |die |das |eine?n? )", re.IGNORECASE)  # by which something is done
_TELLING = words_of("wurde wurden war waren hat hatte hatten habe was were had has did")  # a story and no heading
_POINTING = words_of(
    "bin habe finde darüber dafür dagegen damit davon dazu dadurch daher deshalb dabei ad bzw beziehungsweise ja "
    "nein this that these those such instead too also therefore it its"
)  # clauses that need what was said before, or that only answer
_MEANS = words_of("per pro via laut")
_SHAPES = {"de": (_NOUNS, _PAIR, _LINKED, _DEMAND), "en": (_RUN, _PAIR, _LONG_RUN, _IMPERATIVE)}
CUT = frozenset(_SHAPES)
"""The languages of which we know how phrases look; of others every word is cut as if it were a noun."""
_OTHER_SHAPES = (_RUN, _PAIR, _LONG_RUN)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A candidate for a label: its words as written, the lemmas that carry its meaning, and how it was cut.

    ``manner`` are the lemmas of its adjectives, verbs and numbers. ``kind`` is "nouns", "demand" ("Bäume
    pflanzen"), "clause" for a sentence somebody wrote just so, or "headline" for one made shorter. ``oblique`` marks
    words whose endings only fit the sentence they came from ("öffentlichen Verkehrs").
    """

    text: str
    lemmas: tuple[str, ...]
    manner: tuple[str, ...] = ()
    kind: str = "nouns"
    oblique: bool = False


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
    if not before.text.endswith("."):
        return False
    return token.text[0].isupper() and token.lower_ in stop_words(token.doc._.language)


def content(doc: Doc) -> list[str]:
    """The lemmas of ``doc`` that can be keywords: German nouns; elsewhere all words that are no stop words."""
    language = doc._.language
    return [
        lemma_of(token)
        for clause in clauses(doc)
        for token, role in zip(clause, roles_of(clause, language), strict=True)
        if role == "N" and not token.text.endswith(("-", "/", ".")) and "n't" not in token.text
    ]


def _of_clause(clause: list[Token], language: str) -> Iterator[Phrase]:
    rules = grammar(language)
    roles = roles_of(clause, language)
    if _stands_alone(clause, roles, rules):
        yield _phrase(clause, roles, "clause")
    if begins(clause[0]) and _closes(clause[-1]):
        yield from _headlines(clause, roles, language)
    for shape in _SHAPES.get(language, _OTHER_SHAPES):
        for match in shape.finditer(roles):
            begin, end = match.span(1)
            if _stands_well(clause, roles, begin, end, shape, language):
                words, before = clause[begin:end], _governing(clause, roles, begin)
                kind = "demand" if shape in (_DEMAND, _IMPERATIVE) else "nouns"
                phrase = _phrase(words, roles[begin:end], kind, before, rules)
                if _READABLE.fullmatch(phrase.text):
                    yield phrase


def _governing(clause: list[Token], roles: str, begin: int) -> str:
    """The word on which the endings of what begins here hang: "den" in "aus den offenen Mülleimern"."""
    place = len(roles[:begin].rstrip("A")) - 1
    return clause[place].lower_ if place >= 0 else ""


def _stands_well(clause: list[Token], roles: str, begin: int, end: int, shape: re.Pattern[str], language: str) -> bool:
    """Whether these words of the clause can stand alone."""
    rules, words = grammar(language), clause[begin:end]
    before = clause[begin - 1].lower_ if begin else ""
    if words[0].lower_ in _MEANS:
        return False
    if shape is _DEMAND and (before in rules.articles or _governing(clause, roles, begin) in rules.linking):
        return False  # "auf das Auto verzichten" is no "Auto verzichten"
    return (
        _ends_well(words, rules)
        and _opens_well(clause, begin, end, rules)
        and not _is_torn(clause, begin, end, language)
        and _AGENT.search(_written(words)) is None
        and (end == len(clause) or _MEANS_TO.search(_written(words)) is None)
    )


def _is_torn(clause: list[Token], begin: int, end: int, language: str) -> bool:
    """Whether an edge falls within a name: "Green billboards" out of "Bowling Green billboards"."""
    if language == "de":
        return False
    edges = [(clause[at - 1], clause[at]) for at in (begin, end) if 0 < at < len(clause)]
    return any(one.text[0].isupper() and other.text[0].isupper() for one, other in edges)


def _headlines(clause: list[Token], roles: str, language: str) -> Iterator[Phrase]:
    """The clause as a headline; its words have the roles that they have in the clause."""
    known = {token.lower_: (token, role) for token, role in zip(clause, roles, strict=True)}
    for text in headlines(_written(clause), language):
        words = text.lower().split()
        used = [known[word] for word in words if word in known]
        if not _READABLE.fullmatch(text) or words[-1] in grammar(language).trailing:
            continue
        meaning, manner = _meaning(used)
        new = tuple(lemma(word, language) for word in words if word not in known)
        if meaning:
            yield Phrase(text, meaning, manner + new, "headline")


def _stands_alone(clause: list[Token], roles: str, rules: Grammar) -> bool:
    words = {token.lower_ for token in clause}
    carried = sum(role in "NAV" for role in roles)
    return (
        2 <= len(clause) <= _LONGEST
        and carried >= 2
        and "N" in roles
        and _READABLE.fullmatch(clause[0].doc[clause[0].i : clause[-1].i + 1].text) is not None
        and words.isdisjoint(rules.personal)
        and words.isdisjoint(_TELLING | _POINTING)
        and not clause[-1].like_num
        and _LEADS_NOWHERE.match(roles) is None
        and clause[0].lower_ not in rules.trailing | rules.vague
        and _ends_well(clause, rules)
        and _opens(clause[0])
        and _closes(clause[-1])
    )


def _opens(token: Token) -> bool:
    """Whether a sentence begins here; in small letters only where the text or a line does."""
    return begins(token) and (token.i == 0 or not token.is_lower or token.nbor(-1).text.strip(" ") in _FULL_STOPS)


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


def _phrase(words: list[Token], roles: str, kind: str, before: str = "", rules: Grammar | None = None) -> Phrase:
    """``before`` is the word before it, by which ``rules`` tell how its endings fit; without rules they are right."""
    text = _written(words)
    meaning, manner = _meaning(list(zip(words, roles, strict=True)))
    is_oblique = rules is not None and oblique(words, before, rules)
    if is_oblique and (righted := nominative(words, before)):
        text, is_oblique = " ".join(righted), False
    return Phrase(text[:1].upper() + text[1:], meaning, manner, kind, is_oblique)


def _meaning(words: list[tuple[Token, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lemmas that carry a phrase's meaning, and those that say how: adjectives, verbs, numbers."""
    nouns = tuple(lemma_of(token) for token, role in words if role == "N")
    rest = [token for token, role in words if role in "AVx"]
    return nouns, tuple(_how(token) for token in rest if token.lower_ not in stop_words(token.doc._.language))


def _how(token: Token) -> str:
    """The lemma in small letters, but for what names: "Main Street"."""
    return lemma_of(token) if token.doc._.language == "en" else token.lemma_.lower()


def _written(words: list[Token]) -> str:
    text = "".join(token.text_with_ws for token in words).strip(" .'’-&+/")
    return _JOINED.sub(r"\1", " ".join(text.split()))
