"""Vectors of an installed spaCy pipeline, in the place of those of the encoder that is built in."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from nlp.reading.pipeline import Vector
from nlp.reading.scale import MEASURED, Read, Scale, measured, yardstick
from nlp.reading.trained import PipelineUnfit, opened

_APART = 12  # of the yardstick's sentences, every such one shows whether there are vectors, and who makes them
_NOTHING = 1e-6  # length of what is nothing but rounding
_SAMPLE = 500  # rows of static vectors by which a pipeline is known again


class BorrowedVectors:
    """What ``doc.vector`` says in a pipeline: mean word vectors, or what one of its components sets.

    What it says of all texts alike is taken away: else the longer two texts, the liker they would be. Its bounds of
    likeness are measured when first asked for, by reading some hundred texts with it and with ``own``. Safe for
    threads; one batch at a time goes through the pipeline.
    """

    def __init__(self, pipeline: Language, model: str, own: Read) -> None:
        """``model`` is how the operator called it. Raises `PipelineUnfit` when it has no vectors."""
        self._pipeline, self._own, self._turn = pipeline, own, threading.Lock()
        self._language = str(pipeline.lang)
        if self._language not in MEASURED:
            raise PipelineUnfit(self._language, model, "unmeasured")
        probes = yardstick(self._language)[::_APART]
        whole, words = (np.array([read(one).vector for one in probes]) for read in (pipeline, pipeline.make_doc))
        if not whole.any():
            raise PipelineUnfit(self._language, model, "vectors")
        self._is_static = np.array_equal(words, whole)
        self.dimension, meta = whole.shape[1], pipeline.meta
        self.title = f"spaCy pipeline {meta['lang']}_{meta['name']} {meta['version']}"
        self.name = f"{meta['lang']}_{meta['name']} {meta['version']} {self._checksum()}"

    @cached_property
    def scale(self) -> Scale:
        return measured(self._own, self.encode, self._language)

    def encode(self, texts: Sequence[str]) -> Vector:
        """The vectors of ``texts``: float32 (len(texts), dimension), length 1; zeros where it knows no word."""
        found = self.plain(texts)
        known = found.any(axis=1)
        found[known] = _unit(found[known] - self._common)
        return found

    @cached_property
    def _common(self) -> Vector:
        return np.asarray(self.plain(yardstick(self._language)).mean(axis=0))

    def plain(self, texts: Sequence[str]) -> Vector:
        """What the pipeline itself says, at length 1: for single words, which have nothing in common."""
        found = np.zeros((len(texts), self.dimension), np.float32)
        with self._turn, self._pipeline.memory_zone():  # else spaCy would keep every word that it has met
            for row, doc in enumerate(self._docs(texts)):
                found[row] = doc.vector
        return _unit(found)

    def _docs(self, texts: Sequence[str]) -> Sequence[Doc]:
        """Static vectors need no component: the words are enough."""
        if self._is_static:
            return list(map(self._pipeline.make_doc, texts))
        return list(self._pipeline.pipe(texts))

    def _checksum(self) -> str:
        """Eight letters by which a pipeline of the same name and version, trained anew, is told apart."""
        rows = np.asarray(self._pipeline.vocab.vectors.data)
        some = np.ascontiguousarray(rows[:: max(1, len(rows) // _SAMPLE)])
        about = json.dumps([self._pipeline.meta, yardstick(self._language)], sort_keys=True, default=str)
        return hashlib.sha256(about.encode() + some.tobytes()).hexdigest()[:8]


def _unit(vectors: Vector) -> Vector:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > _NOTHING))


def borrowed(model: str, own: Read) -> BorrowedVectors:
    """The vectors of ``model``, an installed package or a folder. Raises `PipelineUnfit`."""
    return BorrowedVectors(opened(model), model, own)
