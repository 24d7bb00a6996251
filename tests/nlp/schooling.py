"""A real spaCy pipeline, trained on a few sentences in a second, as an operator might have installed one."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.training import Example
from spacy.util import fix_random_seed

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


def _answers(pipeline: spacy.Language, text: str) -> dict[str, object]:
    names = sorted((name for name in _NAMED if name in text), key=len)[-1:] if "Wolke" in text else _NAMED
    spans = [(text.find(name), text.find(name) + len(name), _NAMED[name]) for name in names if name in text]
    words = [token.text for token in pipeline.make_doc(text)]
    return {"words": words, "pos": [_POS.get(word.lower(), "VERB") for word in words], "entities": spans}
