"""How well topics are found: ARI and AMI on three civic data sets, against k-means and TF-IDF with Leiden.

Run ``python benchmarks/nlp_quality.py``. The folder of test data is QUARTIER_TEST_DATA or ``../shared/data``; the
sets are named with their licences in its README. The peers need scikit-learn.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean

import numpy as np
from graspologic_native import leiden

from nlp.graph import communities
from nlp.sense import Reading, Sense

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
SETS = ("klimarat_de", "raddialog_bonn_de", "bowlinggreen_en")
SIZES = {50: 6, 300: 3, 0: 1}  # how many texts (0: all) -> how many samples
Found = Sequence[int]
Method = Callable[[list[str], list[Reading]], Found]


def ours(_: list[str], readings: list[Reading]) -> Found:
    parts = communities(np.array([each.vector for each in readings]), [each.language for each in readings], seed=20)
    return [int(part) if part >= 0 else -1 - index for index, part in enumerate(parts)]


def k_means(_: list[str], readings: list[Reading]) -> Found:
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    vectors = np.array([each.vector for each in readings])
    tried = [KMeans(k, n_init=2, random_state=20).fit_predict(vectors) for k in range(2, min(21, len(vectors)))]
    best = max(tried, key=lambda found: silhouette_score(vectors, found, sample_size=1000, random_state=20))
    return [int(part) for part in best]


def tf_idf_leiden(texts: list[str], _: list[Reading]) -> Found:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.neighbors import NearestNeighbors

    vectors = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    near = int(np.clip(len(texts) ** 0.5, 5, 15))
    far, who = NearestNeighbors(n_neighbors=near + 1, metric="cosine").fit(vectors).kneighbors()
    edges = {}
    for row, (distances, others) in enumerate(zip(far, who, strict=True)):
        for distance, other in zip(distances, others, strict=True):
            if distance < 1:
                edges[min(row, int(other)), max(row, int(other))] = 1 - float(distance)
    _, parts = leiden([(str(a), str(b), weight) for (a, b), weight in sorted(edges.items())], seed=20)
    return [parts.get(str(index), -1 - index) for index in range(len(texts))]


METHODS: dict[str, Method] = {"quartier": ours, "k-means by silhouette": k_means, "TF-IDF + Leiden": tf_idf_leiden}


def load(name: str, sense: Sense) -> tuple[list[str], list[str], list[Reading]]:
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    texts = [row["text"] for row in rows]
    return texts, [row["label"] for row in rows], sense.read_many(texts)


def scores(method: Method, sets: list[tuple[list[str], list[str], list[Reading]]], size: int) -> tuple[float, float]:
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    found = []
    for texts, labels, readings in sets:
        for sample in range(SIZES[size]):
            chosen = np.random.default_rng(sample).permutation(len(texts))[: size or None]
            parts = method([texts[i] for i in chosen], [readings[i] for i in chosen])
            truth = [labels[i] for i in chosen]
            found.append((adjusted_rand_score(truth, parts), adjusted_mutual_info_score(truth, parts)))
    return mean(ari for ari, _ in found), mean(ami for _, ami in found)


def main() -> int:
    try:
        import sklearn  # noqa: F401
    except ImportError:
        print("skipped: scikit-learn is not installed")
        return 0
    if not all((DATA / f"{name}.jsonl").exists() for name in SETS):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    sense = Sense()
    sets = [load(name, sense) for name in SETS]
    print(f"{'ARI / AMI x 100, mean of three sets':36}" + "".join(f"{size or 'all':>16}" for size in SIZES))
    reference: dict[int, float] = {}
    for name, method in METHODS.items():
        cells = []
        for size in SIZES:
            ari, ami = scores(method, sets, size)
            ratio = reference.setdefault(size, ari) / ari if ari > 0 else float("inf")
            cells.append(f"{100 * ari:5.1f}/{100 * ami:4.1f} x{ratio:4.1f}")
        print(f"{name:36}" + "".join(f"{cell:>16}" for cell in cells), flush=True)
    print("x: how many times the peer's ARI ours is")
    return 0


if __name__ == "__main__":
    sys.exit(main())
