"""What moderators taught outranks every grouping: ties that join, and ties that keep apart."""

import numpy as np

from nlp.graph.graph import communities
from nlp.graph.ties import joined, kept_apart


def crowd(*sizes: int) -> tuple[np.ndarray, list[str]]:
    """Texts around as many middles as there are ``sizes``, the middles as unlike as they can be."""
    random = np.random.default_rng(3)
    near = np.repeat(np.eye(len(sizes), 512), sizes, axis=0) + random.normal(scale=0.04, size=(sum(sizes), 512))
    return (near / np.linalg.norm(near, axis=1, keepdims=True)).astype(np.float32), ["de"] * sum(sizes)


def test_copies_and_what_is_tied_are_one() -> None:
    assert joined(np.array([0, 1, 0, 3, 4]), [(3, 4)], []).tolist() == [0, 1, 0, 2, 2]


def test_a_tie_reaches_through_other_ties() -> None:
    assert joined(np.arange(4), [(0, 1), (1, 3)], []).tolist() == [0, 0, 1, 0]


def test_copies_that_must_stay_apart_are_not_one() -> None:
    assert joined(np.array([0, 0, 0]), [], [(0, 1)]).tolist() == [0, 1, 0]


def test_where_ties_contradict_the_one_that_parts_holds() -> None:
    assert joined(np.arange(2), [(0, 1)], [(0, 1)]).tolist() == [0, 1]


def test_a_part_with_two_that_must_stay_apart_is_divided_and_the_rest_goes_with_the_nearer() -> None:
    meanings = np.array([[1, 0], [0.9, 0.1], [0, 1], [0.1, 0.9]], np.float32)
    assert kept_apart(np.zeros(4, np.int64), meanings, [(0, 2)]).tolist() == [0, 0, 1, 1]


def test_a_part_without_a_quarrel_stays_as_it_is() -> None:
    assert kept_apart(np.array([0, 0, 1]), np.eye(3, dtype=np.float32), [(0, 2)]).tolist() == [0, 0, 1]


def test_what_a_moderator_joined_is_in_one_community() -> None:
    vectors, languages = crowd(30, 30)
    assert len(set(communities(vectors, languages, seed=1)[[0, 59]])) == 2
    assert len(set(communities(vectors, languages, seed=1, together=[(0, 59)])[[0, 59]])) == 1


def test_what_a_moderator_parted_is_in_two_communities() -> None:
    vectors, languages = crowd(30, 30)
    found = communities(vectors, languages, seed=1, apart=[(0, 1)])
    assert found[0] != found[1]
    assert (found >= 0).sum() >= 58
