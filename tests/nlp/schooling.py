"""Real spaCy pipelines as an operator might have installed them: trained in a second, or with vectors of their own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import spacy
from spacy.training import Example
from spacy.util import fix_random_seed
from spacy.vectors import Vectors

from nlp.reading.scale import ALL, yardstick

_SAID = (
    "Im Quellgrund fehlt Licht", "Frau Zaun wohnt im Quellgrund", "Gestern half mir Wolke Zaun",
    "Der Quellgrund ist dunkel", "Wolke Zaun kam gestern", "Im Park fehlt eine Bank",
)  # fmt: skip
_NAMED = {"Quellgrund": "LOC", "Wolke Zaun": "PER", "Zaun": "PER"}
_POS = {
    "im": "ADP", "der": "DET", "eine": "DET", "frau": "NOUN", "quellgrund": "PROPN", "licht": "NOUN", "park": "NOUN",
    "bank": "NOUN", "wolke": "PROPN", "zaun": "PROPN", "mir": "PRON", "dunkel": "ADJ", "gestern": "ADV",
}  # fmt: skip


def trained(folder: Path) -> str:
    """Train, save into ``folder``, and say where it lies: a German pipeline with tags, lemmas and names."""
    fix_random_seed(1)
    pipeline = spacy.blank("de")
    for name in ("morphologizer", "ner"):
        pipeline.add_pipe(name)
    examples = [Example.from_dict(pipeline.make_doc(text), _answers(pipeline, text)) for text in _SAID]
    optimizer = pipeline.initialize(lambda: examples)
    for _ in range(25):
        pipeline.update(examples, sgd=optimizer)
    lemmatizer = pipeline.add_pipe("lemmatizer", config={"mode": "lookup"})
    lemmatizer.lookups.add_table("lemma_lookup", {"Laternen": "LATERNE"})  # type: ignore[attr-defined]
    pipeline.to_disk(folder)
    return str(folder)


def with_vectors(folder: Path, language: str = "en", name: str = "tiny", also: str = "") -> str:
    """Save into ``folder``, and say where it lies, a pipeline with 48 numbers for each word that may be asked here.

    As in many real ones, all vectors point much the same way: any two sentences are likelier than 0.8.
    """
    pipeline = spacy.blank(language)
    said = " ".join([*yardstick(ALL), also])
    words = sorted({form for token in pipeline.make_doc(said) for form in (token.text, token.lower_)})
    chance = np.random.default_rng([ord(letter) for letter in name])
    numbers = chance.standard_normal((len(words), 48)).astype(np.float32) + 2 * np.eye(1, 48, dtype=np.float32) * 3
    pipeline.vocab.vectors = Vectors(strings=pipeline.vocab.strings, data=numbers, keys=words, name=name)
    pipeline.meta["name"] = name
    pipeline.to_disk(folder)
    return str(folder)


def _answers(pipeline: spacy.Language, text: str) -> dict[str, object]:
    names = sorted((name for name in _NAMED if name in text), key=len)[-1:] if "Wolke" in text else _NAMED
    spans = [(text.find(name), text.find(name) + len(name), _NAMED[name]) for name in names if name in text]
    words = [token.text for token in pipeline.make_doc(text)]
    return {"words": words, "pos": [_POS.get(word.lower(), "VERB") for word in words], "entities": spans}
