"""A spaCy pipeline of our own components: language, lemmas and sentence vectors for a pipeline that is not trained."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier
from spacy.lang.char_classes import HYPHENS
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import compile_infix_regex, minibatch

from nlp.reading.dictionary import looked_up
from nlp.reading.encoder import DIMENSION as DIMENSION
from nlp.reading.encoder import Encoder
from nlp.reading.languages import SERVED
from nlp.reading.ukrainian import legible

Vector = NDArray[np.float32]

_LETTERS_NEEDED = 8  # below this even the right answer is a guess: "Danke" is also Dutch, "Park" is everybody's
_CONFIDENCE_NEEDED = 0.5
_ABBREVIATION = re.compile(
    r"[\w-]*str\.|(?:St|Rd|Ave|Ln|Dr|Blvd|Nr|ca|bzw|usw|etc|inkl|evtl|z\.B|d\.h|u\.a|o\.ä|e\.g|i\.e)\.", re.IGNORECASE
)

if not Doc.has_extension("language"):
    Doc.set_extension("language", default="")


def build() -> Language:
    """A pipeline whose docs have ``doc._.language``, ``token.lemma_``, ``doc.vector`` and ``doc.similarity``."""
    pipeline = blank()
    for component in ("quartier_language", "quartier_lemmas", "quartier_vectors"):
        pipeline.add_pipe(component)
    return pipeline


def blank() -> Language:
    """spaCy's multi-language tokeniser, made to leave "August-Bier-Straße", "Kaiserstr." and "Main St." whole."""
    pipeline = spacy.blank("xx")
    infixes = [infix for infix in map(str, pipeline.Defaults.infixes or []) if HYPHENS not in infix]
    tokenizer: Any = pipeline.tokenizer
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.token_match = _ABBREVIATION.fullmatch
    return pipeline


class LanguageRecogniser:
    """Sets ``doc._.language`` to an ISO 639-1 code, or to "" when the text is too short or too mixed to tell."""

    def __init__(self, languages: Iterable[str]) -> None:
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._identifier.set_languages(list(languages))

    def recognise(self, text: str) -> str:
        """The language of ``text``."""
        if sum(map(str.isalpha, text)) < _LETTERS_NEEDED:
            return ""
        language, confidence = self._identifier.classify(text)
        return str(language) if confidence >= _CONFIDENCE_NEEDED else ""

    def __call__(self, doc: Doc) -> Doc:
        doc._.language = self.recognise(doc.text)
        return doc


@cache
def recogniser() -> LanguageRecogniser:
    """The one that knows all languages we serve."""
    return LanguageRecogniser(SERVED)


class Lemmatiser:
    """Sets ``token.lemma_`` by simplemma in the doc's language; what it does not know stays as it was written.

    Lemmas that a trained pipeline has set are better, and stay.
    """

    def __call__(self, doc: Doc) -> Doc:
        language = doc._.language
        for token in doc:
            token.lemma_ = token.lemma_ or lemma(token.text, language)
        return doc


def lemma(word: str, language: str) -> str:
    """The dictionary form of ``word``, or the word itself; German nouns keep their capital."""
    if language not in SERVED or not word.isalpha():
        return word
    return looked_up(word, language)


class SentenceVectors:
    """Gives docs and spans the vectors of the multilingual Universal Sentence Encoder v3 (512 numbers, length 1).

    The weights come inside the package and are read at the first use. They know no Ukrainian, which is therefore
    respelled: of 1,004 translated sentences (SIB-200) 97 % instead of 77 % then find their German one. One text at a
    time goes through them: the encoder sets the process's number of BLAS threads while it runs, which two threads
    must not do at once.
    """

    name = "use-multilingual-3"
    """Stored with each of its vectors."""
    dimension = DIMENSION

    def __init__(self) -> None:
        self._turn = threading.Lock()

    @cached_property
    def _encoder(self) -> Encoder:
        return Encoder()

    def encode(self, texts: list[str]) -> Vector:
        """The vectors of ``texts``: float32 of shape (len(texts), 512)."""
        if not texts:
            return np.zeros((0, DIMENSION), np.float32)
        with self._turn:
            return np.asarray(self._encoder.encode(list(map(legible, texts))), np.float32)

    def __call__(self, doc: Doc) -> Doc:
        return self._give(doc, self.encode([doc.text])[0])

    def pipe(self, stream: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        for batch in minibatch(stream, batch_size):  # type: ignore[no-untyped-call]  # spaCy leaves it bare
            yield from map(self._give, batch, self.encode([doc.text for doc in batch]))

    def _give(self, doc: Doc, vector: Vector) -> Doc:
        doc.user_hooks["vector"] = lambda _: vector
        doc.user_hooks["vector_norm"] = lambda _: float(np.linalg.norm(vector))
        doc.user_hooks["has_vector"] = lambda _: True
        doc.user_hooks["similarity"] = _likeness
        doc.user_span_hooks["vector"] = self._of_span
        doc.user_span_hooks["has_vector"] = lambda _: True
        doc.user_span_hooks["similarity"] = _likeness
        return doc

    def _of_span(self, span: Span) -> Vector:
        return np.asarray(self.encode([span.text])[0])


def _likeness(one: Doc | Span, other: Doc | Span) -> float:
    return float(np.dot(np.asarray(one.vector), np.asarray(other.vector)))


@Language.factory("quartier_language", assigns=["doc._.language"], default_config={"languages": list(SERVED)})
def _make_language(nlp: Language, name: str, languages: list[str]) -> LanguageRecogniser:
    return LanguageRecogniser(languages)


@Language.factory("quartier_lemmas", assigns=["token.lemma"])
def _make_lemmas(nlp: Language, name: str) -> Lemmatiser:
    return Lemmatiser()


@Language.factory("quartier_vectors", assigns=["doc.vector"])
def _make_vectors(nlp: Language, name: str) -> SentenceVectors:
    return SentenceVectors()
