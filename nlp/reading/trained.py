"""Trained spaCy pipelines that the operator has installed: for their language they tag words and find names."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from nlp.reading.pipeline import recogniser

TAGGING, ENTITIES = "tagging", "entities"
PARTS = (TAGGING, ENTITIES)
"""What a trained pipeline may do here."""
PERSONS, PLACES = frozenset(("PER", "PERSON")), frozenset(("LOC", "GPE", "FAC"))
"""How trained pipelines call what they find."""
_NEEDED = {TAGGING: ("tagger", "morphologizer", "lemmatizer", "trainable_lemmatizer"), ENTITIES: ("ner",)}


class PipelineUnfit(Exception):
    """A pipeline cannot be used: ``reason`` is "missing", "language" (it is made for another), "parts" (it lacks what
    it is wanted for), "vectors" (it has none) or "unmeasured" (nobody knows how like its vectors must be)."""

    def __init__(self, language: str, model: str, reason: str) -> None:
        self.language, self.model, self.reason = language, model, reason
        super().__init__(f"The spaCy pipeline {model!r} does not fit for {language!r}: {reason}.")


@dataclass(frozen=True, slots=True)
class Named:
    """What ``text[start:end]`` names, in the words of its pipeline: "PER", "LOC" ..."""

    label: str
    start: int
    end: int


@dataclass(frozen=True)
class Trained:
    """The pipelines by language, each loaded, and for what they are wanted. Safe for threads."""

    pipelines: Mapping[str, Language] = field(default_factory=dict)
    parts: Collection[str] = PARTS
    _turn: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def tagged(self, text: str, language: str) -> Doc | None:
        """``text`` with the tags and lemmas of the pipeline for its language; None when there is none."""
        if TAGGING not in self.parts or language not in self.pipelines:
            return None
        with self._turn:
            return self.pipelines[language](text)

    def entities(self, text: str) -> tuple[Named, ...]:
        """What is named in ``text``, says the pipeline for its language; one too short to tell is read by the first."""
        if ENTITIES not in self.parts or not self.pipelines:
            return ()
        language = recogniser().recognise(text) or next(iter(self.pipelines))
        if (pipeline := self.pipelines.get(language)) is None:
            return ()
        with self._turn, pipeline.memory_zone():  # else spaCy would keep every name that it has met
            doc = pipeline(text)
            return tuple(Named(one.label_, one.start_char, one.end_char) for one in doc.ents)


def load(models: Mapping[str, str], parts: Collection[str] = PARTS) -> Trained:
    """The pipelines ``models`` (language: installed package or folder). Raises `PipelineUnfit`."""
    return Trained({language: _loaded(language, model, parts) for language, model in models.items()}, tuple(parts))


def opened(model: str, language: str = "") -> Language:
    """The pipeline ``model``, wanted for ``language`` (for all: ""). Raises `PipelineUnfit`."""
    try:
        return spacy.load(model)
    except (OSError, ValueError, ImportError) as error:  # not there, another release's, or without its own library
        raise PipelineUnfit(language, model, "missing") from error


def _loaded(language: str, model: str, parts: Collection[str]) -> Language:
    pipeline = opened(model, language)
    if pipeline.lang not in (language, "xx"):
        raise PipelineUnfit(language, model, "language")
    if any(set(pipeline.pipe_names).isdisjoint(_NEEDED[part]) for part in parts):
        raise PipelineUnfit(language, model, "parts")
    return pipeline


# ---------------------------------------------------------------------------------------------- in this process

_here = Trained()


def install(trained: Trained) -> None:
    """Let all that reads texts in this process ask ``trained``; it is chosen once, before the first text."""
    global _here
    _here = trained


def installed() -> Trained:
    """What was installed; without that nothing, so that our own rules stand alone."""
    return _here
