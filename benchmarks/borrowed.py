"""Vectors of a spaCy pipeline in the place of the built-in encoder's: how many pairs pass each bound, which topics.

Run ``python -m benchmarks.borrowed``. The other encoder is a spaCy pipeline of static word vectors, as `_md` and `_lg`
bring them, made here of the words of two German sets and the built-in encoder's vectors for them: no order of words,
and nearly all sentences point the same way. First: of pairs by lot, the share that is over each bound. Then: topics of
samples, ARI / AMI x 100. Peers: the same with the bounds as they were measured, and the pipeline's vectors as they are
(see nlp_quality.py with QUARTIER_VECTORS for BERTopic). SAMPLES (10) and SIZES (50,300) choose how many and how large.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory

import numpy as np
import spacy
from spacy.vectors import Vectors

from benchmarks.nlp_quality import DATA, Sample, load
from nlp.graph.graph import communities
from nlp.graph.wording import directions
from nlp.reading.borrowed import borrowed
from nlp.reading.scale import BUILT_IN, Scale
from nlp.sense import Sense, standing

SETS = ("raddialog_bonn_de", "klimarat_de")
BOUNDS = (0.15, 0.25, 0.4, 0.6, 0.78)
SAMPLES = int(os.environ.get("SAMPLES", "10"))
SIZES = [int(size) for size in os.environ.get("SIZES", "50,300").split(",")]
_PAIRS = 1_500  # texts whose pairs are compared


def pipeline(texts: Sequence[str], folder: Path) -> str:
    """Where a pipeline lies that has a vector for each word of ``texts``."""
    made = spacy.blank("de")
    words = sorted({token.text for text in texts for token in made.make_doc(text)})
    vectors = standing().vectors(words)
    known = [place for place in range(len(words)) if vectors[place].any()]
    keys = [words[place] for place in known]
    made.vocab.vectors = Vectors(strings=made.vocab.strings, data=vectors[known], keys=keys, name="words")
    made.to_disk(folder)
    return str(folder)


def shares(vectors: np.ndarray, scale: Scale) -> str:
    """Of all pairs of rows, the share that is over each of `BOUNDS`, in %."""
    one, other = np.triu_indices(len(vectors), 1)
    likeness = (vectors @ vectors.T)[one, other]
    return " / ".join(f"{100 * float((likeness >= scale(bound)).mean()):.3g}" for bound in BOUNDS)


def quality(whole: Sample, vectors: np.ndarray, sense: Sense, scale: Scale, size: int) -> str:
    """ARI / AMI of topics by these vectors and bounds, mean of samples."""
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    rows = []
    for seed in range(SAMPLES):
        chosen = np.random.default_rng(seed).permutation(len(whole.texts))[:size]
        texts, labels, languages = (
            [each[place] for place in chosen] for each in (whole.texts, whole.labels, whole.languages)
        )
        words = directions(texts, languages, sense.words_alone, respelled=sense.built_in is sense)
        parts = communities(vectors[chosen], languages, seed=seed, words=words, scale=scale)
        found = [int(part) if part >= 0 else -1 - place for place, part in enumerate(parts)]
        rows.append((adjusted_rand_score(labels, found), adjusted_mutual_info_score(labels, found)))
    ari, ami = (100 * mean(each) for each in zip(*rows, strict=True))
    return f"{ari:.1f} / {ami:.1f}"


def main() -> int:
    if not all((DATA / f"{name}.jsonl").exists() for name in SETS):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    wholes = {name: load(name) for name in SETS}
    with TemporaryDirectory() as folder:
        texts = [text for whole in wholes.values() for text in whole.texts]
        made = borrowed(pipeline(texts, Path(folder)), standing().vectors)
    words = Sense(made)
    ways = {
        "built in": (standing(), standing().vectors, BUILT_IN),
        "words": (words, words.vectors, words.scale),
        "words, bounds as measured": (words, words.vectors, BUILT_IN),
        "words as they are": (words, made.plain, BUILT_IN),
    }
    print(f"bounds {BOUNDS}; translated {tuple(round(words.scale(bound), 3) for bound in BOUNDS)}\n")
    print("| set | " + " | ".join(ways) + " |\n" + "|---" * (len(ways) + 1) + "|")
    for name, whole in wholes.items():
        read = {way: vectors(whole.texts) for way, (_, vectors, _) in ways.items()}
        some = [shares(read[way][:_PAIRS], scale) for way, (_, _, scale) in ways.items()]
        print(f"| {name}, % of pairs | " + " | ".join(some) + " |", flush=True)
        for size in SIZES:
            cells = [quality(whole, read[way], sense, scale, size) for way, (sense, _, scale) in ways.items()]
            print(f"| {name}, {size} | " + " | ".join(cells) + " |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
