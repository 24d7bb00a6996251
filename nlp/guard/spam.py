"""Spam: advertising, promises of money, chain letters, many or shortened links, floods of signs or words.

Advertising is told by how much comes together: one word of it ("Bitcoin") may stand in a contribution, with a
link or with a promise of another kind it is spam. Floods, many links and a short link with few words are spam alone.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from nlp.guard.disguises import fold
from nlp.guard.findings import Finding

_ENDINGS = (
    "example|test|app|dev|tv|ai|bet|casino|live|link|click|pro|vip|store|fun|win|loan|co|us|eu|at|ch|ua|tr|uk|pl|"
    "com|net|org|info|biz|xyz|top|club|shop|site|online|ru|io|ly|me|de|cc|gy|gd"
)
_LINK = re.compile(
    rf"(?:https?://|www\.)[^\s<>\"]+|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b(?:/[^\s<>\"]*)?", re.IGNORECASE
)
_BEFORE_HOST = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@])@\w{4,}|(?:\+|\b00)\d[\d ]{8,}|whatsapp|telegram|вайбер|واتساب|واتس", re.IGNORECASE)
_MAP = re.compile(r"\bmaps?\b")
_WORDS_THAT_EXPLAIN = 12  # who says so much and adds a short link has something to show
_PRICE = re.compile(r"\d\s?(?:€|euro\b|%|\$|usd\b|₺|грн|₽)|[€$]\s?\d", re.IGNORECASE)
_MANY_LINKS = 3
_SIGNS_NEEDED = 2  # signs of advertising that must come together
_PHRASES_NEEDED = 3  # as many phrases are a sign of their own
_SHOUTS = 3

_SAME_SIGN = re.compile(r"([^\W\d_])\1{9,}|([!?])\2{7,}|([^\w\s])\3{39,}")
_SAME_PART = re.compile(r"(\w{2,12}?)\1{6,}")
_SAME_WORD = re.compile(r"\b(\w+)(?:\W+\1\b){4,}", re.IGNORECASE)
_SAME_WORDS = re.compile(r"\b(\w+(?:[^\w\n]+\w+){1,3})(?:\W+\1\b){2,}", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]{12,}")
_SAME_SENTENCES = 3
_EMOJI = re.compile(r"(?:[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?\s?){12,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS, _LARGEST_SHARE = 12, 0.5  # of so many words none is more than this share of all
_FEWEST_LETTERS = 10
_FEWEST_VOWELS = 0.15  # "Strumpfstrickschrank" has just so many
_UNSPEAKABLE = re.compile(r"[bcdfghjklmnpqrstvwxzß]{6,}|[бвгджзклмнпрстфхцчшщ]{6,}")
_LETTERS_WE_KNOW = re.compile("[a-zß]+|[а-яіїєґ]+")
_KEYS = re.compile(
    "asdf|sdfg|dfgh|fghj|ghjk|hjkl|jklö|qwer|wert[zy]u|yxcv|zxcv|xcvb|cvbn|uiop|йцук|укен|фыва|фіва|ывап|івап|ячсм"
)
_turn = threading.Lock()  # a spaCy pipeline is not promised to be safe for threads


class Spam:
    """Finds spam; made cheaply, reads its phrases at the first text, and may be used by many threads at once."""

    def find(self, text: str) -> list[Finding]:
        """What makes ``text`` spam, in its order, of kind "spam"; ``because`` names the rule: "spam.chain", …"""
        return self.listen(text)[0]

    def listen(self, text: str) -> tuple[list[Finding], frozenset[str]]:
        """What `find` gives, and which parts of spam are in ``text``, be they too few: "money", "link", "price" …"""
        promises, parts = self._promises(text)
        found = [*_links(text), *_floods(text), *promises]
        signs = {name for name, sign in (("link", _LINK), ("handle", _HANDLE), ("price", _PRICE)) if sign.search(text)}
        shouted = {"shout"} if _shouted(text) else set()
        return sorted(found, key=lambda finding: (finding.start, finding.end)), frozenset(parts | signs | shouted)

    def _promises(self, text: str) -> tuple[list[Finding], set[str]]:
        with _turn:
            pipeline, matcher = _reader()
            with pipeline.memory_zone():  # else the vocabulary would keep every word that was ever said
                spans = filter_spans(matcher(pipeline(text), as_spans=True))
                return list(_promised(text, spans)), {span.label_ for span in spans}


def _promised(text: str, spans: list[Span]) -> Iterator[Finding]:
    chain = [span for span in spans if span.label_ == "chain"]
    adverts = [span for span in spans if span.label_ != "chain"]
    if adverts and _signs(text, adverts) >= _SIGNS_NEEDED:
        yield from (Finding("spam", span.start_char, span.end_char, f"spam.{span.label_}") for span in adverts)
    if chain and len({span.text.casefold() for span in chain}) + _shouted(text) >= _SIGNS_NEEDED:
        yield from (Finding("spam", span.start_char, span.end_char, "spam.chain") for span in chain)


def _signs(text: str, adverts: list[Span]) -> int:
    kinds = len({span.label_ for span in adverts})
    many = len({span.text.casefold() for span in adverts}) >= _PHRASES_NEEDED
    reachable = bool(_LINK.search(text) or _HANDLE.search(text))
    priced = any(span.label_ == "selling" for span in adverts) and bool(_PRICE.search(text))
    return kinds + many + reachable + priced + _shouted(text)


def _shouted(text: str) -> bool:
    return text.count("!") >= _SHOUTS


def _links(text: str) -> Iterator[Finding]:
    links = list(_LINK.finditer(text))
    bare = len(_WORD.findall(_LINK.sub(" ", text))) < _WORDS_THAT_EXPLAIN
    for link in links:
        address = _BEFORE_HOST.sub("", link[0]).casefold()
        if bare and address.partition("/")[0] in _short_hosts() and not _MAP.search(address):
            yield Finding("spam", link.start(), link.end(), "spam.short-link")
    if len(links) >= _MANY_LINKS:
        yield Finding("spam", links[0].start(), links[-1].end(), "spam.links")


def _floods(text: str) -> Iterator[Finding]:
    for shape in (_SAME_SIGN, _SAME_PART, _SAME_WORD, _SAME_WORDS, _EMOJI):
        if found := shape.search(text):
            yield Finding("spam", found.start(), found.end(), "spam.repeated")
            return
    words = [word.casefold() for word in _WORD.findall(text)]
    if _one_word_rules(words) or _one_sentence_rules(text):
        yield Finding("spam", 0, len(text), "spam.repeated")
    elif _gibberish(words):
        yield Finding("spam", 0, len(text), "spam.gibberish")


def _one_word_rules(words: list[str]) -> bool:
    return len(words) >= _FEWEST_WORDS and Counter(words).most_common(1)[0][1] / len(words) > _LARGEST_SHARE


def _one_sentence_rules(text: str) -> bool:
    said = Counter(sentence.strip().casefold() for sentence in _SENTENCE.findall(text))
    return bool(said) and said.most_common(1)[0][1] >= _SAME_SENTENCES


def _gibberish(words: list[str]) -> bool:
    """Whether most letters stand in words that nobody can speak: a cat on the keyboard."""
    letters = sum(map(len, words))
    strange = sum(len(word) for word in words if _strange(word))
    return letters >= _FEWEST_LETTERS and strange > _LARGEST_SHARE * letters


def _strange(word: str) -> bool:
    keys = _KEYS.findall(word)
    if len(word) >= 3 and not _vowels(word) and _LETTERS_WE_KNOW.fullmatch(word):
        return True
    return (
        len(keys) > 1
        or bool(keys and len(word) <= 8)
        or (bool(_UNSPEAKABLE.search(word)) and _vowels(word) < _FEWEST_VOWELS)
    )


def _vowels(word: str) -> float:
    return sum(letter in "aeiouyäöüаеиоуыэюяіїє" for letter in word) / len(word)


class Stems:
    """Sets ``token.lemma_`` to the word in small letters, cut where the phrases know only its beginning."""

    def __init__(self, words: Iterable[str], stems: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._stems = frozenset(stems)

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            word = "0" if token.text.isdigit() else fold(token.text)
            token.lemma_ = word if word in self._words else self._stem(word)
        return doc

    def _stem(self, word: str) -> str:
        return next((word[:cut] for cut in range(len(word), 2, -1) if word[:cut] in self._stems), word)


@cache
def _reader() -> tuple[Language, PhraseMatcher]:
    phrases = _phrases()
    words = {word for group in phrases.values() for line in group for word in line.split()}
    stems = sorted(fold(word[:-1]) for word in words if word.endswith("~"))
    whole = sorted(fold(word) for word in words if not word.endswith("~"))
    pipeline = spacy.blank("xx")
    pipeline.add_pipe("quartier_spam_stems", config={"words": whole, "stems": stems})
    matcher = PhraseMatcher(pipeline.vocab, attr="LEMMA")
    for kind in ("money", "coins", "selling", "chain"):
        matcher.add(kind, [pipeline(line.replace("~", "")) for line in phrases[kind]])
    return pipeline, matcher


@cache
def _phrases() -> dict[str, list[str]]:
    """The lines of ``data/spam/phrases.txt`` by the heading they stand under."""
    found: dict[str, list[str]] = {}
    for line in (files("nlp.guard") / "data" / "spam" / "phrases.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            found[line.strip("[]")] = current = []
        elif line and not line.startswith("#"):
            current.append(line)
    return found


@cache
def _short_hosts() -> frozenset[str]:
    return frozenset(_phrases()["short links"])


@Language.factory("quartier_spam_stems", assigns=["token.lemma"], default_config={"words": [], "stems": []})
def _make_stems(nlp: Language, name: str, words: list[str], stems: list[str]) -> Stems:
    return Stems(words, stems)
