"""Bounds of likeness in another encoder than the one by which they were measured."""

from __future__ import annotations

import numpy as np
import pytest

from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale, measured, yardstick
from nlp.sense import Sense

BOUNDS = (0.15, 0.25, 0.4, 0.6, 0.78, 0.9)


def test_without_another_encoder_bounds_are_as_they_were_measured() -> None:
    assert [BUILT_IN.sentence(bound) for bound in BOUNDS] == list(BOUNDS)
    assert BUILT_IN.word(0.6) == 0.6


def test_as_many_pairs_pass_as_where_the_bound_was_measured() -> None:
    scale = Scale(np.array([0.1, 0.2, 0.3, 0.8]), np.array([0.9, 0.5, 0.7, 0.6]))
    assert [round(scale(bound), 6) for bound in (0.1, 0.3, 0.8)] == [0.5, 0.7, 0.9]
    assert [round(scale(bound), 6) for bound in (0.0, 0.15, 0.9, 1.0)] == [0.5, 0.55, 0.95, 1.0]


def test_an_encoder_measured_by_itself_keeps_all_bounds(sense: Sense) -> None:
    scales = measured(sense.vectors, sense.vectors, "de")
    assert [round(scales.sentence(bound), 6) for bound in BOUNDS] == list(BOUNDS)
    assert round(scales.word(0.6), 6) == 0.6


def test_vectors_that_all_point_the_same_way_must_be_liker(sense: Sense) -> None:
    def crowded(texts: list[str]) -> Vector:
        moved = sense.vectors(texts) + np.eye(1, sense.dimension, dtype=np.float32) * 2
        return np.asarray(moved / np.linalg.norm(moved, axis=1, keepdims=True), np.float32)

    scales, said = measured(sense.vectors, crowded, "en"), list(yardstick("en"))
    assert scales.sentence(0.25) > 0.8
    for bound in BOUNDS:
        own, other = (vectors @ vectors.T for vectors in (sense.vectors(said), crowded(said)))
        assert abs(int((own >= bound).sum()) - int((other >= scales.sentence(bound)).sum())) <= 2 * 3  # each pair twice


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_yardstick_says_24_matters_four_times_and_joins_different_ones(language: str) -> None:
    texts = yardstick(language)
    assert len(texts) == len(set(texts)) == 24 * (4 + 2)
    assert [text.count(". ") for text in texts] == [0] * 96 + [1] * 24 + [3] * 24


def test_what_reads_every_language_is_measured_by_all() -> None:
    assert yardstick("xx") == (*yardstick("de"), *yardstick("en"))
