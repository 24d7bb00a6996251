"""Makes the weights of the guard's learned layer, and says how good they are on the words of a hand they never read.

Run ``python -m benchmarks.guard_training``; with ``--cross`` nothing is written. The sets have several authors
(benchmarks/sets/README.md): the layer is learned without one of them and measured, together with the rules, on that
one; from these figures come the bounds. Then it is learned from all. Civic texts from QUARTIER_TEST_DATA (sources
and licences stand in its README; nothing of them is copied) teach it what is none of all this, and others of them count
false alarms. The held-out sets (benchmarks/sets/held) are never opened here.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from benchmarks.guard_layer import Layer, Read, Told, read
from benchmarks.guard_sentences import AUTHORS, Row, civic_rows, own_rows, talk_rows
from nlp.guard.judgement import ALARM, ALARMS, PERHAPS, Evidence
from nlp.guard.learned import HOME, KINDS

_MOST_FALSE = {ALARM: 0.005, PERHAPS: 0.05, "threat": 0.011, "insult": 0.045, "spam": 0.011}
"""Of calm but hard sentences; for insults as many as the rules alone have. A caring line costs less than a
talk that stops."""
_RULE_STANDS = {ALARM: 1.0, PERHAPS: 0.2, "threat": 0.008, "insult": 0.02, "spam": 0.0}
"""A rule is never doubted when its kind is at least so likely: a plain word of abuse stays one. A rule for alarms is
believed as far as the sentences bear it out: what it is doubted for is a perhaps, if anything else speaks for it."""
_CHOOSING = dict.fromkeys((ALARM, PERHAPS), ("seen", "development", "training"))
"""The authors by whose sentences the bounds are chosen; else "development", on which the rules were not made."""
_LIKELY = tuple(step / 20 for step in range(6, 20))
_LIKELY_WITH_RULE = (0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)


@dataclass(frozen=True, slots=True)
class Judge:
    """What is asked of one kind: how likely each text is, what its rules say, and which texts are or are not it."""

    likely: np.ndarray
    ruled: np.ndarray
    wanted: np.ndarray
    spared: np.ndarray

    def found(self, with_rule: float, alone: float) -> np.ndarray:
        return np.where(self.ruled, self.likely >= with_rule, self.likely >= alone)

    def best(self, most_false: float, rule_stands: float = 1.0) -> tuple[float, float]:
        """The bounds under which most is found and not more than ``most_false`` of the others."""
        pairs = [(rule, alone) for rule in _LIKELY_WITH_RULE if rule <= rule_stands for alone in _LIKELY]
        allowed = [pair for pair in pairs if self.found(*pair)[self.spared].mean() <= most_false] or [pairs[-1]]
        return max(allowed, key=lambda pair: self.found(*pair)[self.wanted].mean())


def judges(read: Read, likely: np.ndarray, counted: np.ndarray) -> dict[str, Judge]:
    sets = np.array([row.set for row in read.rows])
    kinds = np.array(["crisis" if row.kind == HOME else row.kind for row in read.rows])
    made = {}
    for name, mine in ((ALARM, ALARMS), *((kind, (kind,)) for kind in ("threat", "insult", "spam"))):
        own = counted & (sets == ("alarms" if name == ALARM else "insults"))
        ruled = np.array([_ruled(found, mine) for found in read.evidence])
        columns = [KINDS.index(kind) for kind in mine]
        wanted = own & np.isin(kinds, mine)
        made[name] = Judge(likely[:, columns].sum(axis=1), ruled, wanted, own & (kinds == "none"))
    return {**made, PERHAPS: made[ALARM]}


def _ruled(found: Evidence, kinds: Sequence[str]) -> bool:
    return any(one.kind in kinds for one in (*found.alarms, *found.insults, *found.spam))


def cross(read: Read, told: Told, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """For each row how likely a layer finds it that was not learned from its author; and the same for civic texts."""
    authors = np.array([row.author for row in read.rows])
    likely = np.zeros((len(read.rows), len(KINDS)))
    for held in AUTHORS:
        learn = (authors != held) & (authors != "counting")
        layer = Layer(read, told, learn, names)
        likely[authors == held] = layer.likely(told.features[authors == held])
        if held == "development":
            likely[authors == "counting"] = layer.likely(told.features[authors == "counting"])
    return likely, authors


def report(read: Read, likely: np.ndarray, authors: np.ndarray, bounds: dict[str, tuple[float, float]]) -> None:
    print("learned without an author, measured on that author: found / false, rules alone | together")
    for author in AUTHORS:
        for name, judge in judges(read, likely, authors == author).items():
            found = judge.found(*bounds[name])
            print(
                f"  {author:12}{name:8}{_share(judge.ruled, judge.wanted)} / {_share(judge.ruled, judge.spared)} |"
                f" {_share(found, judge.wanted)} / {_share(found, judge.spared)}   n {judge.wanted.sum()},"
                f" {judge.spared.sum()}"
            )
            if name == ALARM and judge.wanted.any():
                _by_language(read, judge, found)
                _curve(judge, bounds[name][0])
    for name, judge in judges(read, likely, authors == "counting").items():
        civic = authors == "counting"
        print(f"  civic texts ({civic.sum()}) in which {name} is found: {judge.found(*bounds[name])[civic].sum()}")


def _by_language(read: Read, judge: Judge, found: np.ndarray) -> None:
    languages = np.array([row.language for row in read.rows])
    cells = [f"{one} {_share(found, judge.wanted & (languages == one))}" for one in ("de", "en", "tr", "uk", "ar")]
    print("      by language " + ", ".join(cells))


def _curve(judge: Judge, with_rule: float) -> None:
    cells = []
    for most in (0.01, 0.02, 0.05, 0.1):
        found = judge.found(*judge.best(most))
        cells.append(f"{_share(found, judge.wanted)} at {_share(found, judge.spared)}")
    print("      with other bounds, chosen on itself: " + ", ".join(cells))


def _share(found: np.ndarray, of: np.ndarray) -> str:
    return f"{100 * found[of].mean():5.1f} %" if of.any() else "-"


def learn(given: Read, write: bool) -> None:
    names = sorted({name for found in given.evidence for name in found.signs})
    told = Told(*(given.features(names, vectors) for vectors in (given.vectors, given.retold)))
    likely, authors = cross(given, told, names)
    bounds = {name: _chosen(given, likely, authors, name) for name in _MOST_FALSE}
    print("bounds (with a rule, alone):", bounds)
    report(given, likely, authors, bounds)
    if write:
        Layer(given, told, authors != "counting", names).store(
            {
                "made": datetime.now(UTC).date().isoformat(),
                "learned from": {author: int((authors == author).sum()) for author in (*AUTHORS, "civic")},
                "civic": "Bonner Rad-Dialog, compdemocracy/openData (both CC BY 4.0), SIB-200 (CC BY-SA)",
                "texts sha256": _digest(given.rows),
                "bounds": bounds,
                "signs": names,
            }
        )


def _chosen(given: Read, likely: np.ndarray, authors: np.ndarray, name: str) -> tuple[float, float]:
    judge = judges(given, likely, np.isin(authors, _CHOOSING.get(name, ("development",))))[name]
    return judge.best(_MOST_FALSE[name], _RULE_STANDS[name])


def _digest(rows: list[Row]) -> str:
    learned = "\n".join(f"{row.kind}\t{row.text}" for row in rows if row.author != "counting")
    return hashlib.sha256(learned.encode()).hexdigest()


def main() -> int:
    learn(read(own_rows() + civic_rows() + talk_rows()), write="--cross" not in sys.argv)
    return 0


if __name__ == "__main__":
    sys.exit(main())
