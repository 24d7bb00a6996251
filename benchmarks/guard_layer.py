"""How the guard's learned layer is fitted: texts with all that it looks at, and the weights that come of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from benchmarks.guard_sentences import Row
from nlp.guard.judgement import Evidence, Rules
from nlp.guard.learned import HOME, KINDS
from nlp.guard.learned.impressions import PIECE, SIGN
from nlp.guard.learned.situations import NEED, Situations, mixed
from nlp.guard.learned.wording import PLACES, Wording, wording
from nlp.sense import Sense

OUT = Path(__file__).parents[1] / "nlp" / "guard" / "data" / "learned"
_CIVIC_WEIGHT = 0.25
_STOPS = (".", "…", "۔")
_STRENGTH = 5.0  # of the fit, as scikit-learn's C
_DIRECTIONS, _NEAR, _FIRM = 128, 1.0, 10.0  # of the situations: axes, width of the kernel, scikit-learn's C
_CIVIC_SITUATIONS = 4000


@dataclass(frozen=True)
class Read:
    """Rows with all that the layer looks at: vectors (n, 512), what the rules say, the pieces of the words; and
    ``retold``, the vectors (n, 512) of the same texts written in the other way (`_retold`)."""

    rows: list[Row]
    vectors: np.ndarray
    retold: np.ndarray
    evidence: list[Evidence]
    said: list[Wording]

    @cached_property
    def own(self) -> np.ndarray:
        """Which rows stand in our sets, (n,) bool; the others are civic texts and buttons."""
        return ~np.isin([row.author for row in self.rows], ("civic", "counting"))

    def features(self, names: Sequence[str], vectors: np.ndarray) -> sparse.csr_matrix:
        at = {name: index for index, name in enumerate(names)}
        signs = sparse.lil_matrix((len(self.rows), len(names)), dtype=np.float32)
        for index, found in enumerate(self.evidence):
            signs[index, [at[name] for name in found.signs if name in at]] = SIGN
        ends = np.cumsum([0, *(len(one.places) for one in self.said)])
        places = np.concatenate([one.places for one in self.said])
        shares = PIECE * np.concatenate([one.shares for one in self.said])
        pieces = sparse.csr_matrix((shares, places, ends), shape=(len(self.rows), PLACES))
        return sparse.hstack([sparse.csr_matrix(vectors), signs.tocsr(), pieces]).tocsr()


def read(rows: list[Row]) -> Read:
    sense, rules = Sense(), Rules()
    evidence = [rules.ask(row.text) for row in rows]
    vectors, retold = (sense.vectors([tell(row.text) for row in rows]) for tell in (str, _retold))
    return Read(rows, vectors, retold, evidence, [wording(row.text) for row in rows])


def _retold(text: str) -> str:
    """The sentence with a full stop if it has none, and without it if it has one: that moves a vector far and says
    nothing, and whoever wrote many sentences in need without one must not teach that a stop is calm."""
    said = text.rstrip()
    return said.rstrip("".join(_STOPS)) if said.endswith(_STOPS) else said + "." * (said[-1:] not in "!?؟")


@dataclass(frozen=True, slots=True)
class Told:
    """The features of all rows as they were written, and ``again``, as they are retold."""

    features: sparse.csr_matrix
    again: sparse.csr_matrix


class Layer:
    """The weights as `nlp.guard.learned` reads them: one row for each of KINDS, then one for "home"."""

    def __init__(self, read: Read, told: Told, learn: np.ndarray, names: Sequence[str]) -> None:
        features = told.features
        kinds = np.array([KINDS.index("crisis" if row.kind == HOME else row.kind) for row in read.rows])
        weight, twice = np.where(read.own, 1 / 2, _CIVIC_WEIGHT), learn & read.own
        fit = LogisticRegression(C=_STRENGTH, max_iter=150, tol=1e-3)
        fit.fit(
            sparse.vstack([features[learn], told.again[twice]]),
            np.concatenate([kinds[learn], kinds[twice]]),
            sample_weight=np.concatenate([weight[learn], weight[twice]]),
        )
        by_home = ("training", "second", "third", "third-2")  # who told a crisis at home from others
        home = np.array([row.author in by_home and row.kind in (HOME, "crisis") for row in read.rows])
        at_home = LogisticRegression(C=_STRENGTH).fit(features[home], [r.kind == HOME for r in _of(read.rows, home)])
        self.weights = np.vstack([fit.coef_, at_home.coef_]).astype(np.float32)
        self.bias = np.concatenate([fit.intercept_, at_home.intercept_]).astype(np.float32)
        self.names = list(names)
        self.situations = _situations(read, learn, kinds < NEED)

    def likely(self, features: sparse.csr_matrix) -> np.ndarray:
        """(n, 8), the likelihood of each of KINDS."""
        scores = features @ self.weights[:-1].T + self.bias[:-1]
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        need = np.array([Situations(self.situations).likely(row) for row in features[:, :512].toarray()])
        return mixed(likely, need)

    def store(self, manifest: dict[str, Any]) -> None:
        OUT.mkdir(parents=True, exist_ok=True)
        ends = np.cumsum([512, len(self.names)])
        vector, signs, pieces = np.split(self.weights, ends, axis=1)
        half = {"vector": vector, "signs": signs, "pieces": pieces, "bias": self.bias, **self.situations}
        np.savez_compressed(OUT / "weights.npz", **{name: part.astype(np.float16) for name, part in half.items()})
        manifest["weights sha256"] = hashlib.sha256((OUT / "weights.npz").read_bytes()).hexdigest()
        (OUT / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _situations(read: Read, learn: np.ndarray, need: np.ndarray) -> dict[str, np.ndarray]:
    """The machine that `Situations` reads: learned from all sentences of the sets and some of the civic texts."""
    chance = np.random.default_rng(0)
    some = chance.permutation(np.flatnonzero(learn & ~read.own))[:_CIVIC_SITUATIONS]
    chosen = np.concatenate([np.flatnonzero(learn & read.own), some])
    vectors = np.where(chance.random((len(read.rows), 1)) < 1 / 2, read.vectors, read.retold)[chosen]
    mean = vectors.mean(axis=0)
    axes = np.linalg.svd(vectors - mean, full_matrices=False)[2][:_DIRECTIONS]
    machine = SVC(C=_FIRM, gamma=_NEAR).fit((vectors - mean) @ axes.T, need[chosen])
    return {
        "situation mean": mean,
        "situation axes": axes,
        "situation known": machine.support_vectors_.astype(np.float32),
        "situation worth": machine.dual_coef_[0].astype(np.float32),
        "situation border": np.array([machine.intercept_[0], _NEAR], np.float32),
    }


def _of(rows: list[Row], chosen: np.ndarray) -> list[Row]:
    return [row for row, one in zip(rows, chosen, strict=True) if one]
