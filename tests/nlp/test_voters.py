"""Voters: those nearest to something new, in whatever language, and the same ones in whatever order they came."""

from __future__ import annotations

import numpy as np

from nlp.alike import voters
from nlp.alike.voters import Voters
from nlp.reading.pipeline import Vector


def directions(count: int, seed: int = 7) -> Vector:
    """Vectors of length 1 as they come back from the books: 11 bits a number."""
    found = np.random.default_rng(seed).normal(size=(count, 16))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float16).astype(np.float32)


def filled(vectors: Vector, order: list[int] | None = None, languages: str = "de") -> Voters:
    crowd, order = Voters(16), order or list(range(len(vectors)))
    crowd.add(order, vectors[order], [languages] * len(order))
    return crowd


def test_the_nearest_are_found_the_likest_first() -> None:
    vectors = directions(50)
    (first, likeness), *others = filled(vectors).nearest(vectors[7], "de", 5)
    assert (first, likeness) == (7, 1.0)
    assert [one for _, one in others] == sorted((one for _, one in others), reverse=True)


def test_where_even_the_nearest_is_far_nobody_votes() -> None:
    assert filled(np.eye(16, dtype=np.float32)[:8]).nearest(np.eye(16, dtype=np.float32)[9], "de", 5) == []


def test_among_few_only_what_says_nearly_the_same_votes() -> None:
    few, many = directions(8), directions(100)
    near = few[0] + 2 * np.eye(16, dtype=np.float32)[0]
    near /= np.linalg.norm(near)
    assert 0.25 < float((few @ near).max()) < 0.57
    assert filled(few).nearest(near, "de", 5) == []
    assert filled(many).nearest(near, "de", 5) != []


def test_nobody_votes_where_nobody_is() -> None:
    assert Voters(16).nearest(directions(1)[0], "de", 5) == []


def test_what_all_texts_of_a_language_share_brings_them_no_nearer() -> None:
    themes, accent = np.eye(16, dtype=np.float32), 2 * np.eye(16, dtype=np.float32)
    german = themes[[0, 1] * 50] + accent[10]
    turkish = themes[[0, 1] * 50] + accent[11]
    said = np.concatenate([german, turkish])
    said /= np.linalg.norm(said, axis=1, keepdims=True)
    crowd = Voters(16)
    crowd.add(range(200), said, ["de"] * 100 + ["tr"] * 100)
    near = crowd.nearest(said[100], "tr", 20)
    assert {key % 2 for key, _ in near} == {0}


def test_the_same_contributions_give_the_same_votes_in_whatever_order_they_came() -> None:
    vectors, new = directions(300), directions(20, seed=8)
    other_way = filled(vectors, list(reversed(range(300))))
    ways = [[crowd.nearest(one, "de", 15) for one in new] for crowd in (filled(vectors), other_way)]
    assert ways[0] == ways[1]


def test_what_is_forgotten_or_said_anew_leaves_no_trace() -> None:
    vectors, new = directions(100), directions(1, seed=8)[0]
    crowd = filled(vectors)
    crowd.add([3, 100], vectors[[4, 5]], ["tr", "uk"])
    crowd.remove(100)
    crowd.remove(4711)
    crowd.add([3], vectors[3:4], ["de"])
    assert len(crowd) == 100
    assert crowd.nearest(new, "de", 15) == filled(vectors).nearest(new, "de", 15)


def test_of_very_many_a_part_is_drawn_which_depends_on_nothing_but_their_numbers() -> None:
    most = voters._MOST
    vectors = directions(3 * most)
    one, other = filled(vectors), filled(vectors, list(reversed(range(3 * most))))
    assert most / 4 < len(one) <= most
    assert one.nearest(vectors[5], "de", 15) == other.nearest(vectors[5], "de", 15)
