"""How well a new contribution is placed at once: how many are, and whether a grouping of all would say the same.

Run ``python -m benchmarks.topics_placing``. Test data as in nlp_quality.py. A part of each set is grouped, the next
contributions are placed, and then all are grouped anew. Of the placed: how many are where the new grouping puts them,
and how many are in a topic in which most have their label (the same for the grouping itself, which is the ceiling).
The peer is the plain vote of the 5 and of the 15 nearest; the way before took those with a cosine of 0.5 and a
majority. Milliseconds are processor time without the encoder.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from time import process_time

import numpy as np

from benchmarks.nlp_quality import CIVIC, DATA, PARALLEL, WORDS, Sample, load
from benchmarks.topics_stability import stored
from bot.desk.placing import VOTERS, elected
from nlp.alike.voters import Voters
from nlp.graph.graph import communities
from nlp.graph.wording import directions
from nlp.reading.pipeline import DIMENSION
from nlp.topics import Topic, continued

SIZES = {60: (60, 5), 300: (200, 5), 1500: (500, 2)}
"""So many are grouped -> so many are placed, and so many samples."""
Homes = Sequence[int]
Way = Callable[[Sample, Homes], list[int]]


@dataclass
class Score:
    placed: list[float]
    as_grouped: list[float]
    right: list[float]
    took: list[float]


def ours(sample: Sample, homes: Homes) -> list[int]:
    crowd, known, found = Voters(DIMENSION), len(homes), []
    crowd.add(range(known), sample.vectors[:known], sample.languages[:known])
    alive = {one: home for one, home in enumerate(homes) if home >= 0}
    for vector, language in zip(sample.vectors[known:], sample.languages[known:], strict=True):
        home = elected(dict(crowd.nearest(vector, language, VOTERS)), alive)
        found.append(-1 if home is None else home)
    return found


def before(sample: Sample, homes: Homes) -> list[int]:
    return plain(sample, homes, 5, 0.5, 0.5)


def plain(sample: Sample, homes: Homes, voters: int, at_least: float = 0, share: float = 0) -> list[int]:
    found = []
    for likeness in sample.vectors[len(homes) :] @ sample.vectors[: len(homes)].T:
        votes: Counter[int] = Counter()
        for voter in np.argsort(-likeness)[:voters].tolist():
            if likeness[voter] >= at_least:
                votes[homes[voter]] += max(float(likeness[voter]), 0)
        best = max(votes, key=votes.__getitem__, default=-1)
        found.append(best if votes[best] > share * votes.total() else -1)
    return found


WAYS: dict[str, Way] = {
    "Quartier": ours,
    "before": before,
    "5 nearest": lambda sample, homes: plain(sample, homes, 5),
    "15 nearest": lambda sample, homes: plain(sample, homes, 15),
}


def grouped(sample: Sample, seed: int, start: Homes = ()) -> list[int]:
    words = directions(sample.texts, sample.languages, WORDS)
    begun = [home if home >= 0 else None for home in start] + [None] * (len(sample.texts) - len(start))
    parts = communities(sample.vectors, sample.languages, seed=seed, words=words, start=begun if start else None)
    return parts.tolist()


def measure(sample: Sample, known: int, seed: int, scores: Mapping[str, Score]) -> None:
    first = Sample(
        *(one[:known] for one in (sample.texts, sample.labels, sample.languages)), sample.vectors[:known], []
    )
    homes = grouped(first, seed)
    wanted = _named(grouped(sample, seed, homes), homes)[known:]
    common = {home: Counter(first.labels[i] for i in _members(homes, home)).most_common(1)[0][0] for home in set(homes)}
    truth = sample.labels[known:]
    for name, score in scores.items():
        began = process_time()
        found = WAYS[name](sample, homes) if name in WAYS else wanted
        score.took.append(1000 * (process_time() - began) / len(found))
        placed = [(one, want, label) for one, want, label in zip(found, wanted, truth, strict=True) if one >= 0]
        score.placed.append(100 * len(placed) / len(found))
        if placed:
            score.as_grouped.append(100 * mean(one == want for one, want, _ in placed))
            score.right.append(100 * mean(common[one] == label for one, _, label in placed))


def _members(homes: Homes, home: int) -> list[int]:
    return [index for index, one in enumerate(homes) if one == home]


def _named(parts: Homes, homes: Homes) -> list[int]:
    """``parts`` by the topics that they continue, -1 for new ones."""
    numbers = sorted(set(parts) - {-1})
    topics = [Topic(tuple(_members(parts, part)), "", (), ()) for part in numbers]
    start = [home if home >= 0 else None for home in homes] + [None] * (len(parts) - len(homes))
    names = dict(zip(numbers, continued(topics, start), strict=True))
    return [-1 if (name := names.get(part)) is None else name for part in parts]


def main() -> int:
    if not all((DATA / f"{name}.jsonl").exists() for name in (*CIVIC, PARALLEL)):
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    names = ("grouped anew", *WAYS)
    print("placed / as grouped anew / in a topic of its label, in %; ms\n")
    print("| set, grouped + new | " + " | ".join(names) + " |\n" + "|---" * (len(names) + 1) + "|")
    for set_name in (*CIVIC, PARALLEL):
        whole = load(set_name)
        whole = Sample(whole.texts, whole.labels, whole.languages, stored(list(whole.vectors)), whole.same)
        for known, (new, runs) in SIZES.items():
            if known + new <= len(whole.texts):
                scores = {name: Score([], [], [], []) for name in names}
                for seed in range(runs):
                    measure(whole.drawn(known + new, seed), known, seed, scores)
                cells = " | ".join(_cell(one) for one in scores.values())
                print(f"| {set_name}, {known} + {new} | {cells} |", flush=True)
    return 0


def _cell(score: Score) -> str:
    shares = " / ".join(f"{mean(one or [0]):.0f}" for one in (score.placed, score.as_grouped, score.right))
    return f"{shares}; {mean(score.took):.2f}"


if __name__ == "__main__":
    sys.exit(main())
