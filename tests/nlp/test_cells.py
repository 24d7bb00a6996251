"""Cells: a search that looks into few of them finds what one through all would."""

from __future__ import annotations

import numpy as np

from nlp.alike.cells import Cells
from nlp.reading.pipeline import Vector


def directions(count: int, seed: int = 7) -> Vector:
    """Vectors of length 1 around a few dozen themes, as texts of a dialogue lie."""
    chance = np.random.default_rng(seed)
    themes = chance.normal(size=(40, 32))
    found = themes[chance.integers(0, 40, count)] + 0.4 * chance.normal(size=(count, 32))
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def filled(vectors: Vector, looked: int = 12, full: int = 16, at_once: int = 1) -> Cells:
    cells = Cells(32, looked, full)
    for start in range(0, len(vectors), at_once):
        keys = list(range(start, min(start + at_once, len(vectors))))
        cells.add(keys, vectors[start : start + at_once])
    return cells


def exactly(vectors: Vector, wanted: Vector, at_least: float) -> set[int]:
    return set(np.flatnonzero(vectors @ wanted >= at_least).tolist())


def found(cells: Cells, wanted: Vector, at_least: float) -> set[int]:
    return set(cells.near(wanted, at_least)[0].tolist())


def test_while_there_are_few_cells_everything_is_found() -> None:
    vectors = directions(100)
    cells = filled(vectors, looked=100)
    assert [found(cells, one, 0.5) for one in vectors] == [exactly(vectors, one, 0.5) for one in vectors]


def test_the_likest_comes_first_and_of_two_alike_the_smaller_key() -> None:
    vectors = directions(100)
    cells = filled(vectors, looked=100)
    cells.add([200, 150], np.repeat(vectors[5:6], 2, axis=0))
    keys, likeness = cells.near(vectors[5], 0.5)
    assert keys[:3].tolist() == [5, 150, 200]
    assert likeness.tolist() == sorted(likeness.tolist(), reverse=True)


def test_with_many_cells_nearly_all_of_what_is_near_is_found() -> None:
    vectors = directions(3000)
    cells, wanted = filled(vectors), directions(200, seed=8)
    wrong = [one for one in wanted if found(cells, one, 0.93) != exactly(vectors, one, 0.93)]
    assert len(wrong) <= 4


def test_many_at_once_are_found_like_one_by_one() -> None:
    vectors = directions(500)
    cells = filled(vectors, looked=1000, at_once=250)
    assert [found(cells, one, 0.9) for one in vectors] == [exactly(vectors, one, 0.9) for one in vectors]


def test_what_is_forgotten_is_not_found_and_the_others_still_are() -> None:
    vectors = directions(200)
    cells = filled(vectors, looked=100)
    for key in range(0, 200, 2):
        cells.remove(key)
    cells.remove(4711)
    assert len(cells) == 100
    kept = exactly(vectors, vectors[1], 0.6) - set(range(0, 200, 2))
    assert found(cells, vectors[1], 0.6) == kept


def test_a_key_that_comes_again_has_its_new_vector_only() -> None:
    vectors = directions(60)
    cells = filled(vectors, looked=100)
    cells.add([3], -vectors[3:4])
    assert (len(cells), found(cells, vectors[3], 0.99), found(cells, -vectors[3], 0.99)) == (60, set(), {3})


def test_hundreds_who_say_the_same_words_are_all_found() -> None:
    same = np.repeat(directions(1), 100, axis=0)
    cells = filled(same)
    assert found(cells, same[0], 0.99) == set(range(100))
