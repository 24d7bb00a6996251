"""Bounds of likeness in another encoder than the one by which they were measured."""

from __future__ import annotations

import numpy as np
import pytest

from nlp.reading.pipeline import Vector
from nlp.reading.scale import BUILT_IN, Scale, measured, yardstick
from nlp.sense import Sense

BOUNDS = (0.15, 0.25, 0.4, 0.6, 0.78, 0.9)


def test_without_another_encoder_bounds_are_as_they_were_measured() -> None:
    assert [BUILT_IN(bound) for bound in BOUNDS] == list(BOUNDS)


def test_between_unlike_the_same_and_equal_lies_a_line() -> None:
    scale = Scale(0.8, 0.4)
    assert [round(scale(bound), 6) for bound in (0.0, 0.2, 0.4, 0.8, 0.9, 1.0)] == [0.0, 0.1, 0.2, 0.4, 0.7, 1.0]


def test_an_encoder_measured_by_itself_keeps_all_bounds(sense: Sense) -> None:
    scale = measured(sense.vectors, sense.vectors, "de")
    assert [round(scale(bound), 6) for bound in BOUNDS] == list(BOUNDS)


def test_vectors_that_are_less_alike_need_less(sense: Sense) -> None:
    def spread(texts: list[str]) -> Vector:
        lots = np.random.default_rng(len(texts)).standard_normal((len(texts), 512)) / 512**0.5
        vectors = sense.vectors(texts) + lots
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)

    scale, said = measured(sense.vectors, spread, "en"), list(yardstick("en"))
    assert 0.3 < scale(0.78) < 0.6
    own, other = (vectors @ vectors.T for vectors in (sense.vectors(said), spread(said)))
    passing = [int((np.triu(one, 1) >= bound).sum()) for one, bound in ((own, 0.78), (other, scale(0.78)))]
    assert abs(passing[0] - passing[1]) <= 1


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_yardstick_says_24_matters_four_times_and_joins_different_ones(language: str) -> None:
    texts = yardstick(language)
    assert len(texts) == len(set(texts)) == 24 * (4 + 2)
    assert [text.count(". ") for text in texts] == [0] * 96 + [1] * 24 + [3] * 24


def test_what_reads_every_language_is_measured_by_all() -> None:
    assert yardstick("xx") == (*yardstick("de"), *yardstick("en"))
