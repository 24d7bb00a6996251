"""How fast: 1,000 raw texts to named topics, and one new text to its neighbours, each against a scikit-learn peer.

Run ``python benchmarks/nlp_speed.py``. Test data as in nlp_quality.py; without scikit-learn the peers are left out.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter

import numpy as np

from nlp.alike.neighbours import Neighbours
from nlp.reading.places import places
from nlp.sense import Sense
from nlp.topics import find

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
ASKED = 300


def texts(name: str, *fields: str) -> list[str]:
    lines = (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [row[field] for row in map(json.loads, lines) for field in fields]


def topics_from(said: list[str]) -> tuple[float, int]:
    """Seconds from raw texts to named topics, the loading of everything included, and how many topics."""
    began = perf_counter()
    sense = Sense()
    readings = sense.read_many(said)
    found = find(said, [each.vector for each in readings], [each.language for each in readings], sense=sense)
    return perf_counter() - began, len(found)


def peer_topics(said: list[str]) -> float | None:
    """The same with TF-IDF and k-means, the number of topics chosen by silhouette; without labels."""
    try:
        from sklearn.cluster import KMeans
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.metrics import silhouette_score
    except ImportError:
        return None
    began = perf_counter()
    vectors = TfidfVectorizer().fit_transform(said)
    for k in range(2, 21):
        silhouette_score(vectors, KMeans(k, n_init=2, random_state=1).fit_predict(vectors))
    return perf_counter() - began


def asked(index: Neighbours, sense: Sense, said: list[str]) -> tuple[list[float], list[float]]:
    """Seconds for the whole way of one text, and for the index alone."""
    whole, alone = [], []
    for text in said:
        began = perf_counter()
        vector = sense.vector(text)
        known = perf_counter()
        index.nearest(vector, text)
        whole.append(perf_counter() - began)
        alone.append(perf_counter() - known)
    return whole, alone


def peer_asked(vectors: np.ndarray, questions: np.ndarray) -> list[float] | None:
    try:
        from sklearn.neighbors import NearestNeighbors
    except ImportError:
        return None
    index, took = NearestNeighbors(n_neighbors=3, metric="cosine", algorithm="brute").fit(vectors), []
    for question in questions:
        began = perf_counter()
        index.kneighbors(question[None])
        took.append(perf_counter() - began)
    return took


def shown(took: list[float]) -> str:
    middle, worst = np.percentile(took, (50, 99)) * 1000
    return f"p50 {middle:6.2f} ms   p99 {worst:6.2f} ms"


def main() -> int:
    if not (DATA / "raddialog_bonn_de.jsonl").exists():
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    said = texts("klimarat_de", "text") + texts("raddialog_bonn_de", "text") + texts("stsb_de", "a", "b")
    seconds, count = topics_from(said[2200:3200])
    peer = peer_topics(said[2200:3200])
    print(f"1,000 texts -> {count} named topics   {seconds:6.2f} s" + _against(seconds, peer, "TF-IDF + k-means"))
    sense = Sense()
    questions, rest = said[:ASKED], said[ASKED : ASKED + 10_000]
    vectors, asking = sense.vectors(rest), sense.vectors(questions)
    places("warm")
    for size in (1_000, 10_000):
        index = Neighbours(512)
        for key, (vector, text) in enumerate(zip(vectors[:size], rest[:size], strict=True)):
            index.add(key, vector, text)
        whole, alone = asked(index, sense, questions)
        peer_took = peer_asked(vectors[:size], asking)
        print(f"one text among {size:6,}: whole way     {shown(whole)}")
        print(
            f"                       index alone   {shown(alone)}"
            + _against(float(np.median(alone)), peer_took and float(np.median(peer_took)), "brute-force search")
        )
    return 0


def _against(ours: float, peer: float | None, name: str) -> str:
    return "" if peer is None else f"   ({name}: {peer / ours:.2f} times that long)"


if __name__ == "__main__":
    sys.exit(main())
