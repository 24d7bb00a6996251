"""Time and memory from raw texts to named topics, against BERTopic with the same vectors, and for placing a new text.

Run ``MOST=100000 python -m benchmarks.topics_scale`` (MOST: 10,000 unless said). Test data as in nlp_quality.py, all
sets together: some 22,000 texts; more are made of two halves of real texts of one set. Each line is measured in a
process of its own, from the first import on. BERTopic is left out where it is missing, and above PEER (10,000) texts.
Placing is what the house does (`bot.desk.placing`), the reading of the text included; its peer asks all vectors.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # what is measured imports it itself, since that counts
    from nlp.sense import Sense

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
SETS = {
    "klimarat_timeline_de": ("text",),
    "raddialog_bonn_de": ("text",),
    "bowlinggreen_en": ("text",),
    "stsb_de": ("a", "b"),
    "germeval2018_train_de": ("text",),
    "sib200_par": ("text",),
}
MOST, PEER = (int(os.environ.get(name, "10000")) for name in ("MOST", "PEER"))
SIZES = [size for size in (1_000, 10_000, 100_000) if size <= MOST]
ASKED, TOPICS, READ = 1_000, 20, 10_000
BEGAN = perf_counter()


def texts(count: int) -> list[str]:
    """``count`` different texts, in an order by lot."""
    random = np.random.default_rng(count)
    sets = [_read(name, fields) for name, fields in SETS.items()]
    found = dict.fromkeys(text for one in sets for text in one)
    while len(found) < count:
        one = sets[random.integers(len(sets))]
        first, second = (one[number].split() for number in random.integers(len(one), size=2))
        found[" ".join(first[: (len(first) + 1) // 2] + second[len(second) // 2 :])] = None
    every = list(found)
    return [every[number] for number in random.permutation(len(every))[:count]]


def _read(name: str, fields: tuple[str, ...]) -> list[str]:
    lines = (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [row[field] for row in map(json.loads, lines) for field in fields]


def quartier(said: list[str]) -> dict[str, float]:
    """Seconds to vectors, to named topics, and how many topics."""
    from nlp.sense import Sense
    from nlp.topics import find

    sense = Sense()
    readings = sense.read_many(said)
    read = perf_counter() - BEGAN
    vectors, languages = np.array([one.vector for one in readings]), [one.language for one in readings]
    del readings
    topics = find(said, vectors, languages, sense=sense)
    placed = sum(len(topic.members) for topic in topics)
    return {"vectors": read, "topics": len(topics), "placed": 100 * placed / len(said)}


def bertopic(said: list[str]) -> dict[str, float]:
    """The same by BERTopic, its outliers reduced."""
    from bertopic import BERTopic

    from nlp.sense import Sense

    vectors = Sense().vectors(said)
    read = perf_counter() - BEGAN
    model = BERTopic()
    parts, _ = model.fit_transform(said, vectors)
    if -1 in parts and len(set(parts)) > 1:
        parts = model.reduce_outliers(said, parts, strategy="embeddings", embeddings=vectors)
        model.update_topics(said, topics=parts)
    return {"vectors": read, "topics": len(set(parts)), "placed": 100.0}


def placing(said: list[str]) -> dict[str, float]:
    """Milliseconds until a new text has been read, its language told and its topic elected among all others.

    By the house, and by the nearest of all vectors, each for half of the new texts; how often both say the same.
    """
    from bot.desk.placing import VOTERS, elected
    from nlp.alike.voters import Voters
    from nlp.reading.pipeline import DIMENSION
    from nlp.sense import Sense

    sense, crowd = Sense(), Voters(DIMENSION)
    sense.warm()
    asked, others = said[:ASKED], said[ASKED:]
    vectors, languages = _crowd(sense, others)
    homes = dict(enumerate(np.argmax(vectors @ vectors[:TOPICS].T, axis=1).tolist()))
    crowd.add(range(len(others)), vectors, languages)

    def ours(text: str) -> int | None:
        return elected(dict(crowd.nearest(sense.vector(text), sense.language(text), VOTERS)), homes)

    def exact(text: str) -> int | None:
        likeness = vectors @ sense.vector(text)
        best = np.argpartition(likeness, -VOTERS)[-VOTERS:]
        sense.language(text)
        return elected(dict(zip(best.tolist(), likeness[best].tolist(), strict=True)), homes)

    found = {}
    for name, way, half in (("", ours, asked[::2]), ("exact ", exact, asked[1::2])):
        found[f"{name}p50"], found[f"{name}p99"] = np.percentile([_took(way, text) for text in half], (50, 99)).tolist()
    return found | {"same": 100 * float(np.mean([ours(text) == exact(text) for text in asked]))}


def _took(way: Callable[[str], int | None], text: str) -> float:
    """Milliseconds."""
    began = perf_counter()
    way(text)
    return 1000 * (perf_counter() - began)


def _crowd(sense: Sense, said: list[str]) -> tuple[NDArray[np.float32], list[str]]:
    """Vectors and languages of ``said``: the first `READ` of them are read, any more lie between two of these."""
    readings = sense.read_many(said[:READ])
    random, rest = np.random.default_rng(0), max(len(said) - READ, 0)
    vectors = np.array([one.vector for one in readings])
    first, second = random.integers(len(vectors), size=(2, rest))
    between = vectors[first] + vectors[second]
    between /= np.linalg.norm(between, axis=1, keepdims=True)
    return np.concatenate([vectors, between]), [one.language for one in (*readings, *(readings[i] for i in first))]


WORK = {"Quartier": quartier, "BERTopic": bertopic, "placing": placing}


def measured(work: str, size: int) -> dict[str, float]:
    """What ``work`` says of ``size`` texts, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.topics_scale", work, str(size)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(out.splitlines()[-1])
    return found


def child(work: str, size: int) -> None:
    warnings.simplefilter("ignore")
    found = WORK[work](texts(size + ASKED * (work == "placing")))
    found |= {"seconds": perf_counter() - BEGAN, "MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    found["processor"] = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    print(json.dumps(found))


def main() -> int:
    if sys.argv[1:]:
        child(sys.argv[1], int(sys.argv[2]))
        return 0
    if not all((DATA / f"{name}.jsonl").exists() for name in SETS):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    print(f"load {os.getloadavg()[0]:.1f}\n")
    print("| texts, by | seconds | of these to vectors | seconds of processor | MiB | topics | placed |")
    print("|---|---|---|---|---|---|---|")
    for size in SIZES:
        for name in ("Quartier", "BERTopic"):
            if name == "Quartier" or (find_spec("bertopic") and size <= PEER):
                found = measured(name, size)
                print(
                    f"| {size:,}, {name} | {found['seconds']:.1f} | {found['vectors']:.1f} | {found['processor']:.1f} "
                    f"| {found['MiB']:.0f} | {found['topics']:.0f} | {found['placed']:.1f} % |",
                    flush=True,
                )
    print("\n| one new text among | p50 / p99 ms (bound: 20) | by all vectors, p50 / p99 ms | the same topic |")
    print("|---|---|---|---|")
    for size in (1_000, 10_000, 100_000):
        found = measured("placing", size)
        print(
            f"| {size:,} | {found['p50']:.1f} / {found['p99']:.1f} "
            f"| {found['exact p50']:.1f} / {found['exact p99']:.1f} | {found['same']:.0f} % |",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
