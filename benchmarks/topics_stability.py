"""How steady topics are while contributions come in: 3,790 of a climate assembly in their real order, day by day.

Run ``python -m benchmarks.topics_stability``. Test data as in nlp_quality.py. Every day its contributions are placed as
`bot.desk.placing` does, and all are grouped anew. Three houses take what is found differently: one only places,
since nobody accepts a proposal; one accepts every proposal at once; one takes every grouping over as it is. After
each day: how many pairs of earlier contributions are together or apart as the day before, and how many topics of the
day before are still there by their id. At the end: how well the topics fit the three fields that the statements
came in (ARI, AMI), and who is in none.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from itertools import count, groupby
from pathlib import Path
from statistics import mean

import numpy as np

from bot.desk.alike import packed, unpacked
from bot.desk.placing import VOTERS, elected
from bot.desk.topics.comparing import Comparison, Difference
from nlp.alike.voters import Voters
from nlp.graph.graph import communities
from nlp.graph.wording import Words, directions
from nlp.reading.pipeline import DIMENSION, Vector
from nlp.sense import Sense
from nlp.topics import Topic, continued

DATA = Path(os.environ.get("QUARTIER_TEST_DATA", Path(__file__).parents[2] / "shared" / "data")) / "contributions"
SET = DATA / "klimarat_timeline_de.jsonl"
Homes = list[int | None]


class House:
    """Contributions and the topics they are in; ``way``: what becomes of a grouping."""

    def __init__(self, way: str) -> None:
        self.way, self.homes, self._ids, self._voters = way, Homes(), count(1), Voters(DIMENSION)

    def day(self, vectors: Vector, words: Vector, languages: Sequence[str]) -> None:
        """What came in is in the last rows."""
        known = len(self.homes)
        self.homes += [None] * (len(vectors) - known)
        for row in range(known, len(vectors)):
            if known:
                self._place(row, vectors[row], languages[row])
            self._voters.add([row], vectors[row : row + 1], [languages[row]])
        if not known:
            self._take(_groups(vectors, words, languages, None))
        elif self.way != "only placed":
            groups = _groups(vectors, words, languages, self.homes)
            self._take(groups) if self.way == "taken over as found" else self._accept(groups)

    def _place(self, row: int, vector: Vector, language: str) -> None:
        near = dict(self._voters.nearest(vector, language, VOTERS))
        self.homes[row] = elected(near, {voter: home for voter in near if (home := self.homes[voter]) is not None})

    def _take(self, groups: list[list[int]]) -> None:
        same = continued([Topic(tuple(group), "", (), ()) for group in groups], self.homes)
        self.homes = [None] * len(self.homes)
        for group, home in zip(groups, same, strict=True):
            self._move(group, home or next(self._ids))

    def _accept(self, groups: list[list[int]]) -> None:
        for change in Comparison(dict(enumerate(self.homes)), groups).differences():
            self._do(change)

    def _do(self, change: Difference) -> None:
        match change.kind:
            case "merged" | "gone":
                into, gone = (change.topics[0], change.topics[1:]) if change.kind == "merged" else (None, change.topics)
                self._move([row for row, home in enumerate(self.homes) if home in gone], into)
            case "grown":
                self._move(change.contributions, change.topics[0])
            case _:
                self._move(change.contributions, next(self._ids))

    def _move(self, rows: Sequence[int], home: int | None) -> None:
        for row in rows:
            self.homes[row] = home


def _groups(vectors: Vector, words: Vector, languages: Sequence[str], start: Homes | None) -> list[list[int]]:
    parts = communities(vectors, languages, seed=20, words=words, start=start)
    groups = [np.flatnonzero(parts == part).tolist() for part in np.unique(parts[parts >= 0])]
    return sorted(groups, key=len, reverse=True)


def kept_pairs(before: Homes, after: Homes) -> float:
    """The share of pairs that are together or apart as before; who is in no topic is apart from all."""
    one, other = (_matrix(homes) for homes in (before, after[: len(before)]))
    upper = np.triu_indices(len(before), 1)
    return float((one == other)[upper].mean())


def stored(vectors: Sequence[Vector]) -> Vector:
    """As they come back from the books."""
    return np.array([unpacked(packed(one)) for one in vectors])


def _matrix(homes: Homes) -> np.ndarray:
    numbers = np.array([-1 - row if home is None else home for row, home in enumerate(homes)])
    return numbers[:, None] == numbers


def main() -> int:
    if not SET.exists():
        print("skipped: no test data (set QUARTIER_TEST_DATA)")
        return 0
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    rows = [json.loads(line) for line in SET.read_text("utf-8").splitlines()]
    sense, texts = Sense(), [row["text"] for row in rows]
    readings = sense.read_many(texts)
    vectors, languages = stored([one.vector for one in readings]), [one.language for one in readings]
    ends = np.cumsum([len(list(day)) for _, day in groupby(rows, key=lambda row: row["time"][:10])]).tolist()
    words = Words(sense.vectors)
    said = [directions(texts[:end], languages[:end], words) for end in ends]
    print(f"days with {', '.join(map(str, np.diff([0, *ends])))} contributions\n")
    print("| what is found is | pairs kept, mean (least) | ids kept, mean (least) | topics | in none | ARI / AMI |")
    print("|---|---|---|---|---|---|")
    for way in ("only placed", "accepted as proposed", "taken over as found"):
        house, pairs, ids = House(way), [], []
        for end, words_then in zip(ends, said, strict=True):
            before = list(house.homes)
            house.day(vectors[:end], words_then, languages[:end])
            if before:
                pairs.append(100 * kept_pairs(before, house.homes))
                old = set(before) - {None}
                ids.append(100 * len(old & set(house.homes)) / len(old))
        truth = [row["label"] for row in rows]
        found = [-1 - row if home is None else home for row, home in enumerate(house.homes)]
        scores = (100 * score(truth, found) for score in (adjusted_rand_score, adjusted_mutual_info_score))
        print(
            f"| {way} | {mean(pairs):.1f} % ({min(pairs):.1f}) | {mean(ids):.1f} % ({min(ids):.1f}) "
            f"| {len(set(house.homes) - {None})} | {100 * house.homes.count(None) / len(found):.1f} % "
            f"| {next(scores):.1f} / {next(scores):.1f} |",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
