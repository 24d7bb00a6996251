"""How well topics are found, without their number being told: ARI and AMI on four labelled sets, peers in the same run.

Run ``python -m benchmarks.nlp_quality``. The folder of test data is QUARTIER_TEST_DATA or ``../shared/data``; the sets
are named with their licences in its README. All methods get the same texts, the same sentence vectors and the same
seeds; each figure is the mean of RUNS samples and seeds. The peers need scikit-learn; what is not installed is left
out with a word. METHODS, SETS and SIZES (0: all) choose some, separated by commas; QUARTIER_VECTORS takes the vectors
of a spaCy pipeline. BERTopic, without the encoder that it would load:
``pip install umap-learn hdbscan pandas plotly tqdm pyyaml && pip install --no-deps bertopic``.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from statistics import mean, stdev

import numpy as np
from graspologic_native import leiden

from nlp.graph.graph import communities
from nlp.graph.wording import Words, directions
from nlp.reading.pipeline import Vector
from nlp.sense import Sense, comparing

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
CIVIC = ("klimarat_de", "raddialog_bonn_de", "bowlinggreen_en")
PARALLEL = "sib200_par"
RUNS = {50: 20, 300: 10, 0: 5}
"""How many texts (0: all) -> how many samples and seeds."""
Found = Sequence[int]


@dataclass(frozen=True)
class Sample:
    """Texts, what each is labelled, and what every method is given of them; ``same`` names what translates what."""

    texts: list[str]
    labels: list[str]
    languages: list[str]
    vectors: Vector
    same: list[str]

    def drawn(self, count: int, seed: int) -> Sample:
        """``count`` of them (0: all), in an order by lot."""
        chosen = np.random.default_rng(seed).permutation(len(self.texts))[: count or None]
        lists = ([one[i] for i in chosen] for one in (self.texts, self.labels, self.languages))
        return Sample(*lists, self.vectors[chosen], [self.same[i] for i in chosen])


def ours(sample: Sample, seed: int) -> Found:
    words = directions(sample.texts, sample.languages, WORDS, respelled=SENSE.built_in is SENSE)
    parts = communities(sample.vectors, sample.languages, seed=seed, words=words, scale=SENSE.scale)
    return [int(part) if part >= 0 else -1 - index for index, part in enumerate(parts)]


def bertopic(sample: Sample, seed: int, least: int = 10) -> Found:
    """BERTopic as it comes (topics of 10 and more), what it leaves out put to the nearest topic afterwards."""
    from bertopic import BERTopic
    from umap import UMAP

    near = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=seed)
    model = BERTopic(umap_model=near, min_topic_size=least)
    parts, _ = model.fit_transform(sample.texts, sample.vectors)
    if -1 in parts and len(set(parts)) > 1:
        parts = model.reduce_outliers(sample.texts, parts, strategy="embeddings", embeddings=sample.vectors)
    return [int(part) for part in parts]


def bertopic_fitted(sample: Sample, seed: int) -> Found:
    """The same with topics as small as the number of texts suggests: a fiftieth, at least 3."""
    return bertopic(sample, seed, max(3, len(sample.texts) // 50))


def k_means(sample: Sample, seed: int) -> Found:
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    tried = [KMeans(k, n_init=2, random_state=seed).fit_predict(sample.vectors) for k in range(2, 21)]
    best = max(tried, key=lambda found: silhouette_score(sample.vectors, found, sample_size=1000, random_state=seed))
    return [int(part) for part in best]


def tf_idf_leiden(sample: Sample, seed: int) -> Found:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.neighbors import NearestNeighbors

    vectors = TfidfVectorizer(sublinear_tf=True).fit_transform(sample.texts)
    near = int(np.clip(len(sample.texts) ** 0.5, 5, 15))
    far, who = NearestNeighbors(n_neighbors=near + 1, metric="cosine").fit(vectors).kneighbors()
    edges = {}
    for row, (distances, others) in enumerate(zip(far, who, strict=True)):
        for distance, other in zip(distances, others, strict=True):
            if distance < 1:
                edges[min(row, int(other)), max(row, int(other))] = 1 - float(distance)
    _, parts = leiden([(str(a), str(b), weight) for (a, b), weight in sorted(edges.items())], seed=seed)
    return [parts.get(str(index), -1 - index) for index in range(len(sample.texts))]


METHODS: dict[str, tuple[str, Callable[[Sample, int], Found]]] = {
    "Quartier": ("nlp", ours),
    "BERTopic": ("bertopic", bertopic),
    "BERTopic with fitted size": ("bertopic", bertopic_fitted),
    "k-means by silhouette": ("sklearn", k_means),
    "TF-IDF + Leiden": ("sklearn", tf_idf_leiden),
}
SENSE = comparing(os.environ["QUARTIER_VECTORS"]) if os.environ.get("QUARTIER_VECTORS") else Sense()
WORDS = Words(SENSE.words_alone)


def load(name: str) -> Sample:
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    texts = [row["text"] for row in rows]
    readings = SENSE.read_many(texts)
    vectors = np.array([each.vector for each in readings])
    return Sample(
        texts, [row["label"] for row in rows], [one.language for one in readings], vectors, [row["id"] for row in rows]
    )


def together(sample: Sample, found: Found) -> float:
    """Of all pairs of translations of one sentence, the share that is in one topic."""
    homes: dict[str, list[int]] = {}
    for same, home in zip(sample.same, found, strict=True):
        homes.setdefault(same, []).append(home)
    return mean(one == other for each in homes.values() for one, other in combinations(each, 2))


def measured(name: str, whole: Sample, size: int, method: Callable[[Sample, int], Found]) -> list[list[float]]:
    """ARI, AMI and the number of topics of each run, and of the whole parallel set how translations keep together."""
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    runs = []
    for seed in range(RUNS[size]):
        sample = whole.drawn(size, seed)
        found = method(sample, seed)
        row = [100 * adjusted_rand_score(sample.labels, found), 100 * adjusted_mutual_info_score(sample.labels, found)]
        row.append(sum(count > 1 for count in np.unique(found, return_counts=True)[1]))
        runs.append(row + ([100 * together(sample, found)] if name == PARALLEL and not size else []))
    return runs


def main() -> int:
    if find_spec("sklearn") is None:
        print("skipped: scikit-learn is not installed")
        return 0
    if not all((DATA / f"{name}.jsonl").exists() for name in (*CIVIC, PARALLEL)):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    methods = {name: run for name, (needs, run) in METHODS.items() if _is_wanted(name, needs)}
    print(f"ARI / AMI x 100 (standard deviation of ARI), topics; means of {RUNS} samples and seeds\n")
    print("| set, n | " + " | ".join(methods) + " |\n" + "|---" * (len(methods) + 1) + "|")
    middles: dict[tuple[str, str, int], list[float]] = {}
    sets, sizes = chosen("SETS", (*CIVIC, PARALLEL)), [int(size) for size in chosen("SIZES", map(str, RUNS))]
    for set_name in sets:
        whole = load(set_name)
        for size in sizes:
            for name, method in methods.items():
                runs = measured(set_name, whole, size, method)
                spread = stdev(run[0] for run in runs)
                middles[name, set_name, size] = [*map(mean, zip(*runs, strict=True)), spread]
            show(set_name, size, [_cell(middles[name, set_name, size]) for name in methods])
    for size in sizes if set(sets) >= set(CIVIC) else ():
        of_civic = {name: [middles[name, one, size] for one in CIVIC] for name in methods}
        show("three civic sets", size, [_pair([mean(each) for each in zip(*of_civic[name])]) for name in methods])  # noqa: B905
    return 0


def chosen(variable: str, all_of_them: Iterable[str]) -> list[str]:
    """Those that the environment names, or all."""
    named = os.environ.get(variable)
    return named.split(",") if named else list(all_of_them)


def show(name: str, size: int, cells: list[str]) -> None:
    print(f"| {name}, {size or 'all'} | " + " | ".join(cells) + " |", flush=True)


def _is_wanted(name: str, needs: str) -> bool:
    if not find_spec(needs):
        print(f"left out: {name}, since {needs} is not installed")
        return False
    return name in chosen("METHODS", METHODS)


def _pair(middle: list[float]) -> str:
    return f"{middle[0]:.1f} / {middle[1]:.1f}"


def _cell(middle: list[float]) -> str:
    ari, ami, topics, *share, spread = middle
    translated = f"; {share[0]:.1f} % of pairs of translations together" if share else ""
    return f"{ari:.1f} / {ami:.1f} ({spread:.1f}), {topics:.0f}{translated}"


if __name__ == "__main__":
    warnings.filterwarnings("ignore", module="umap|bertopic|hdbscan|sklearn")
    sys.exit(main())
