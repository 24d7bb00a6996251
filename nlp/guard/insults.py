"""Insults of persons and groups: by words, by what is said of whom, disguised or not; strong words on things are free.

A component gives every word its role (`nlp.guard.vocabulary`), and a matcher knows which roles in a row insult: "du
Esel" and "dumme Nachbarn" do, "ein Esel auf der Wiese" and "die dumme Ampel" do not. Who only reports an insult, or
speaks of themselves, is left alone.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from nlp.guard.disguises import fold
from nlp.guard.findings import Finding
from nlp.guard.vocabulary import LATIN, Vocabulary, language_of, vocabulary

_WORDS = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<!\w)(?:\w[ .\-_*]){3,}\w(?!\w)"  # A r s c h
    r"|[@$€*#]?\w(?:[\w*@$€!|#%+·•.'’\u200b-\u200f\u00ad\u064b-\u0652_\-]*[\w*])?"
    r"|[^\w\s]|\n+"
)
_PLAIN = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE_END = frozenset(".!?…\n؟;")
_NO_ROLE = "word"
_QUOTE = frozenset("\"„“”«»‚‘’'")
_CALLED = {"TAG": {"IN": ["insult", "masked", "compound", "name", "contempt", "dirt"]}}
_FILLING: dict[str, Any] = {"TAG": {"IN": ["filling", "dirt", "contempt"]}, "OP": "{0,4}"}
_FEW: dict[str, Any] = {"TAG": "filling", "OP": "{0,2}"}
_BEING: dict[str, Any] = {"TAG": "being"}
_VERB: dict[str, Any] = {"TAG": "being", "OP": "?"}
_YOU: dict[str, Any] = {"TAG": "you"}
_ARABIC = {"REGEX": "[\u0600-\u06ff]"}
_YOU_WITHOUT_VERB: dict[str, Any] = {"TAG": "you", "TEXT": {"REGEX": "[\u0400-\u06ff]"}}
_OF: dict[str, Any] = {"TAG": {"IN": ["name", "contempt"]}}
_NAME: dict[str, Any] = {"TAG": "name"}
_BAD: dict[str, Any] = {"TAG": {"IN": ["contempt", "dirt"]}}
_SOMEBODY: dict[str, Any] = {"TAG": {"IN": ["person", "they"]}}
_ARTICLE: dict[str, Any] = {
    "LOWER": {"IN": ["ein", "eine", "einer", "ne", "n", "nen", "a", "an", "such"]},
    "OP": "{1,2}",
}
_ADJECTIVE: dict[str, Any] = {"TAG": "word", "TEXT": {"REGEX": "^[a-zäöüß]+$|(?:ий|ій|ый|ой|а|ая|і|ые|ие)$"}}
_HATER: dict[str, Any] = {
    "LOWER": {"IN": ["racist", "fascist", "nazi", "lying", "hırsız", "ırkçı", "yalancı", "faşist"]}
}
_SELF: dict[str, Any] = {"TAG": "self"}
_SPARED: dict[str, Any] = {"TAG": {"IN": ["filling", "not", "contempt", "being"]}, "OP": "{0,5}"}

# Rule ids are what moderators and tests read: they stay as they are.
_SHAPES: dict[str, list[list[dict[str, Any]]]] = {
    "insult.word": [[{"TAG": "insult"}]],
    "insult.masked": [[{"TAG": "masked"}]],
    "insult.compound": [[{"TAG": "compound"}]],
    "insult.address": [
        [_YOU, _FEW, _VERB, _FILLING, _NAME],
        [_YOU, _FEW, _BEING, _FILLING, _OF],
        [_YOU, {"TAG": "person"}, _BEING, _FILLING, _OF],
        [_YOU, _FEW, _VERB, _ARTICLE, _ADJECTIVE, _NAME],
        [_YOU_WITHOUT_VERB, _FILLING, _ADJECTIVE, _NAME],
        [_BEING, _YOU, _FILLING, _OF],
        [_YOU_WITHOUT_VERB, _FILLING, _OF],
        [_YOU, _BAD, {"TAG": {"IN": ["name", "person"]}}],
    ],
    "insult.contempt": [[_BAD, _FEW, {"TAG": {"IN": ["person"]}}], [_BAD, _NAME], [_HATER, _NAME]],
    "insult.about": [
        [_SOMEBODY, _FEW, _BEING, _FILLING, _NAME],
        [_SOMEBODY, _FEW, _BEING, _ARTICLE, _ADJECTIVE, _NAME],
        [{"TAG": "person"}, {"TAG": "word", "IS_ALPHA": True, "OP": "{1,3}"}, _BEING, _FILLING, _NAME],
        [{"LOWER": {"IN": ["der", "die"]}}, _BEING, _ARTICLE, _NAME],
        [{"TAG": "person", "TEXT": {"REGEX": "[\u0400-\u04ff]"}}, _ADJECTIVE, _NAME],
        [{"TAG": "person", "TEXT": _ARABIC}, {"TAG": "word", "TEXT": {"REGEX": "^ال"}}, _OF],
        [{"TAG": "person"}, _NAME, {"LOWER": {"IN": ["hepsi", "hepiniz"]}}],
        [{"TAG": "person"}, _FEW, _BEING, _FILLING, {"TAG": "contempt"}],
        [{"TAG": "person"}, _FILLING, _NAME, _BEING],
        [{"TAG": "person"}, {"TEXT": {"IN": ["-", "–", "—"]}}, _FILLING, _NAME],
        [{"TAG": "person", "TEXT": _ARABIC}, _FEW, _OF],
    ],
    "self": [[_SELF, _SPARED, _CALLED], [_BEING, _SELF, _SPARED, _CALLED]],
}
_turn = threading.Lock()  # a spaCy pipeline is not promised to be safe for threads


class Insults:
    """Finds insults; made cheaply, reads its word lists at the first text, and may be used by many threads at once."""

    def find(self, text: str) -> list[Finding]:
        """The insulting words of ``text`` in their order, of kind "insult"; ``because`` names the rule."""
        return self.listen(text)[0]

    def listen(self, text: str) -> tuple[list[Finding], frozenset[str]]:
        """What `find` gives, and the roles that words of ``text`` have in insults."""
        with _turn:
            pipeline, shapes, phrases = _reader()
            with pipeline.memory_zone():  # else the vocabulary would keep every word that was ever said
                doc = pipeline(text)
                spans = [*shapes(doc, as_spans=True), *phrases(doc, as_spans=True)]
                roles = frozenset(token.tag_ for token in doc if token.tag_ != _NO_ROLE)
                return list(_findings(doc, filter_spans(spans))), roles


def _findings(doc: Doc, spans: list[Span]) -> Iterator[Finding]:
    for span in spans:
        if span.label_ == "self" or _reported(doc, span) or (span.label_ == "insult.about" and _behaviour(doc, span)):
            continue
        yield Finding("insult", span.start_char, span.end_char, span.label_)


def _reported(doc: Doc, span: Span) -> bool:
    """Whether somebody tells of an insult: in its sentence, or anywhere if the insult stands in quotation marks."""
    if _quoted(doc, span):
        return any(token.tag_ in {"report", "saying"} for token in doc)
    begin, end = span.start, span.end
    while begin and doc[begin - 1].text[0] not in _SENTENCE_END:
        begin -= 1
    while end < len(doc) and doc[end].text[0] not in _SENTENCE_END:
        end += 1
    return span.label_ != "insult.address" and any(token.tag_ == "report" for token in doc[begin:end])


def _quoted(doc: Doc, span: Span) -> bool:
    before = sum(token.text in _QUOTE for token in doc[: span.start])
    return before % 2 == 1 and any(token.text in _QUOTE for token in doc[span.end :])


def _behaviour(doc: Doc, span: Span) -> bool:
    """Whether what somebody does is spoken of: "das Verhalten der Nachbarn ist asozial"."""
    before = doc[max(0, span.start - 2) : span.start]
    if len(before) < 2 or before[1].lower_ not in {"der", "des", "the", "dieser", "mancher", "einiger"}:
        return False
    return before[0].lower_ == "of" or (before[0].text[0].isupper())


class Roles:
    """Sets ``token.lemma_`` to the folded word and ``token.tag_`` to its role in an insult; most words have none."""

    def __call__(self, doc: Doc) -> Doc:
        folded = [fold(token.text) for token in doc]
        known = vocabulary(language_of(folded))
        for token, word in zip(doc, folded, strict=True):
            token.lemma_ = word
            token.tag_ = known.role(word) or _hidden(token.text, known) or _NO_ROLE
        for token in doc:
            if token.text in {"Sie", "Ihr", "ihr"}:
                token.tag_ = _spoken_to(doc, token.i)
        return doc


def _hidden(written: str, known: Vocabulary) -> str:
    """The role of the word that ``written`` hides."""
    hidden = known.disguises.behind(written)
    role = known.words[hidden] if hidden else ""
    return "masked" if role == "insult" else role


def _spoken_to(doc: Doc, index: int) -> str:
    """ "Sie" and "ihr" speak to somebody, or mean things and owners: "Sie Esel!", "ihr Hund bellt"."""
    after = next((token for token in doc[index + 1 :] if token.tag_ not in {"filling", "contempt", "dirt"}), None)
    if doc[index].text == "Sie":
        begins = index == 0 or doc[index - 1].text[0] in _SENTENCE_END
        return "you" if not begins or (after is not None and after.tag_ == "name") else "they"
    if after is None or after.tag_ == "being":
        return "you"
    return "you" if after.lower_.endswith(("e", "n", "er", "s")) else _NO_ROLE


class Words:
    """A tokeniser that leaves disguised words whole: "A*loch", "I d i o t"."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        at = 0
        for begin, end in _cuts(text):
            if begin > at and words:
                spaces[-1] = text[at] == " "
            at += int(bool(words) and begin > at and text[at] == " ")
            if begin > at:
                words.append(text[at:begin])
                spaces.append(False)
            words.append(text[begin:end])
            spaces.append(False)
            at = end
        if at < len(text):
            words.append(text[at:])
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end; one that hides no insult falls into its plain parts."""
    for found in _WORDS.finditer(text):
        word = found[0]
        if len(word) == 1 or "://" in word or _PLAIN.fullmatch(word) or (not word.isspace() and _disguised(word)):
            yield found.span()
            continue
        spans = [part.span() for part in _PLAIN.finditer(word)] or [(0, len(word))]
        yield from ((found.start() + begin, found.start() + end) for begin, end in spans)


def _disguised(word: str) -> bool:
    return any(vocabulary(language).disguises.behind(word) for language in LATIN)


@cache
def _reader() -> tuple[Language, Matcher, PhraseMatcher]:
    pipeline = spacy.blank("xx")
    pipeline.tokenizer = Words(pipeline.vocab)
    pipeline.add_pipe("quartier_insult_roles")
    shapes, phrases = Matcher(pipeline.vocab), PhraseMatcher(pipeline.vocab, attr="LEMMA")
    for rule, patterns in _SHAPES.items():
        shapes.add(rule, patterns, greedy="LONGEST")
    phrases.add("insult.phrase", [pipeline(phrase) for phrase in vocabulary("de").phrases])
    return pipeline, shapes, phrases


@Language.factory("quartier_insult_roles", assigns=["token.lemma", "token.tag"])
def _make_roles(nlp: Language, name: str) -> Roles:
    return Roles()
