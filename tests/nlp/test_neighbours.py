"""The index of what was said before."""

import threading

import numpy as np
import pytest

from nlp.alike.differences import conflict, marks
from nlp.alike.neighbours import Near, Neighbours
from nlp.sense import Sense
from tests.nlp.pairs import TRAPS, TWINS


def _index(sense: Sense, *texts: str) -> Neighbours:
    index = Neighbours(512)
    for key, (text, vector) in enumerate(zip(texts, sense.vectors(texts), strict=True), 1):
        index.add(key, vector, text)
    return index


def _near(sense: Sense, index: Neighbours, text: str, n: int = 3, at_least: float = 0.78) -> list[int]:
    return [each.key for each in index.nearest(sense.vector(text), text, n, at_least)]


def test_an_empty_index_knows_no_neighbours(sense: Sense) -> None:
    assert Neighbours(512).nearest(sense.vector("Guten Tag"), "Guten Tag") == []


def test_the_same_words_are_found_with_likeness_one(sense: Sense) -> None:
    index = _index(sense, "Die Laternen am Parkweg sind kaputt.", "Die Mieten steigen.")
    text = "Die Laternen am Parkweg sind kaputt."
    assert index.nearest(sense.vector(text), text, at_least=0.7) == [Near(1, 0.95)]  # a shared place counts less
    assert index.nearest(sense.vector("Die Mieten steigen."), "Die Mieten steigen.") == [Near(2, 1.0)]


def test_the_same_concern_in_other_words_and_languages_is_found(sense: Sense) -> None:
    index = _index(sense, "Wir brauchen mehr Radwege.", "Die Mieten sind zu hoch.")
    assert _near(sense, index, "We need more bike lanes.", at_least=0.6) == [1]
    assert _near(sense, index, "The rents are too high.", at_least=0.7) == [2]


def test_the_likest_come_first_and_equals_by_their_age(sense: Sense) -> None:
    index = _index(sense, "Mehr Bäume bitte", "Wir brauchen mehr Bäume.", "Wir brauchen mehr Bäume.")
    assert _near(sense, index, "Wir brauchen mehr Bäume.", at_least=0.5) == [2, 3, 1]
    assert _near(sense, index, "Wir brauchen mehr Bäume.", n=1) == [2]


def test_a_removed_contribution_is_not_found_and_the_others_still_are(sense: Sense) -> None:
    index = _index(sense, "Mehr Bäume", "Der Bus kommt zu spät", "Die Mieten sind zu hoch")
    index.remove(1)
    index.remove(1)
    assert len(index) == 2
    assert _near(sense, index, "Mehr Bäume") == []
    assert _near(sense, index, "Die Mieten sind zu hoch") == [3]
    assert _near(sense, index, "Der Bus kommt zu spät") == [2]


def test_adding_a_key_again_replaces_what_it_said(sense: Sense) -> None:
    index = _index(sense, "Mehr Bäume")
    index.add(1, sense.vector("Die Mieten sind zu hoch"), "Die Mieten sind zu hoch")
    assert (len(index), _near(sense, index, "Mehr Bäume")) == (1, [])
    assert _near(sense, index, "Die Mieten sind zu hoch") == [1]


def test_thousands_fit_and_are_found() -> None:
    vectors = np.random.default_rng(3).normal(size=(2000, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index = Neighbours(8)
    for key, vector in enumerate(vectors):
        index.add(key, vector, "so")
    assert [index.nearest(vectors[key], "so", n=1)[0].key for key in (0, 255, 256, 1999)] == [0, 255, 256, 1999]


def test_a_search_that_is_made_again_finds_what_came_meanwhile_and_not_what_went() -> None:
    index, one = Neighbours(4), np.array([1, 0, 0, 0], np.float32)
    index.add(1, one, "so")
    assert [near.key for near in index.nearest(one, "so")] == [1]
    index.add(2, one, "so")
    index.remove(1)
    assert [near.key for near in index.nearest(one, "so")] == [2]


def test_many_threads_may_add_remove_and_ask_at_once() -> None:
    index, one = Neighbours(4), np.array([1, 0, 0, 0], np.float32)

    def work(base: int) -> None:
        for key in range(base, base + 200):
            index.add(key, one, "so")
            assert index.nearest(one, "so", n=2)
            if key % 2:
                index.remove(key)

    threads = [threading.Thread(target=work, args=(base,)) for base in range(0, 1600, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [len(index), *sorted(near.key for near in index.nearest(one, "so", n=2000))] == [800, *range(0, 1600, 2)]


@pytest.mark.parametrize(("said", "new"), TRAPS[:-4])
def test_what_differs_in_number_place_side_or_denial_is_not_the_same(said: str, new: str) -> None:
    assert any(conflict(marks(said), marks(new)))
    assert any(conflict(marks(new), marks(said)))


@pytest.mark.parametrize(("said", "new"), TRAPS)
def test_no_trap_is_suggested(sense: Sense, said: str, new: str) -> None:
    assert _near(sense, _index(sense, said), new) == []


@pytest.mark.parametrize(("said", "new"), TWINS)
def test_twins_are_never_told_apart(sense: Sense, said: str, new: str) -> None:
    assert not any(conflict(marks(said), marks(new)))
    assert _near(sense, _index(sense, said), new, at_least=0.6) == [1]
