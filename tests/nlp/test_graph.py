"""Communities of texts: of few, of many, and of those that were there before."""

import numpy as np
import pytest

from nlp.graph.edges import neighbours
from nlp.graph.graph import communities
from nlp.graph.wording import directions
from tests.nlp.test_ties import crowd


def test_unlike_crowds_are_communities_of_their_own() -> None:
    vectors, languages = crowd(20, 30, 40)
    found = communities(vectors, languages, seed=1)
    assert [sorted(set(found[part].tolist())) for part in (slice(0, 20), slice(20, 50), slice(50, 90))] == [
        [found[0]],
        [found[20]],
        [found[50]],
    ]
    assert len({found[0], found[20], found[50]}) == 3


def test_of_more_texts_than_one_graph_holds_the_others_follow_their_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nlp.graph.graph._AT_ONCE", 60)
    vectors, languages = crowd(100, 100, 100)
    found = communities(vectors, languages, seed=1)
    assert [len(set(found[begin : begin + 100].tolist())) for begin in (0, 100, 200)] == [1, 1, 1]
    assert len(set(found.tolist())) == 3


def test_what_is_tied_stands_in_the_graph_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nlp.graph.graph._AT_ONCE", 60)
    vectors, languages = crowd(100, 100, 100)
    found = communities(vectors, languages, seed=1, together=[(0, 299)], apart=[(100, 199)])
    assert (found[0] == found[299], found[100] == found[199]) == (True, False)


def test_the_words_of_texts_may_part_what_their_sentences_do_not() -> None:
    vectors, languages = crowd(40)
    words, _ = crowd(20, 20)
    found = communities(vectors, languages, seed=1, words=words)
    assert set(found[:20].tolist()).isdisjoint(found[20:].tolist())


def test_a_text_unlike_all_others_is_a_single_voice() -> None:
    vectors, languages = crowd(20, 1)
    assert communities(vectors, languages, seed=1)[20] == -1


def test_no_texts_have_no_communities() -> None:
    assert communities(np.zeros((0, 512), np.float32), [], seed=1).tolist() == []


def test_a_near_neighbour_counts_for_less_where_everything_is_near() -> None:
    crowded = np.eye(12, dtype=np.float32)[:6] + 1.5 * np.eye(12, dtype=np.float32)[10]
    lonely = np.eye(12, dtype=np.float32)[[7, 8]] + 1.5 * np.eye(12, dtype=np.float32)[11]
    vectors = np.concatenate([crowded, lonely])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    edges = neighbours(vectors, vectors)
    weight = {(one, other): weight for one, other, weight in zip(edges.one, edges.other, edges.weight, strict=True)}
    assert weight[6, 7] > 1.5 * weight[0, 1]


def test_words_that_mean_the_same_weigh_no_more_than_one() -> None:
    """A bicycle track called in three ways is said as often as one that is called in one."""
    meanings = {"Radweg": (1.0, 0.0), "Radwege": (0.9, 0.1), "Fahrradweg": (0.9, 0.2), "Linde": (0.0, 1.0)}

    def read(words: list[str]) -> np.ndarray:
        return np.array([np.pad(meanings[word], (0, 510)) for word in words], np.float32)

    found = directions(["Radweg Linde", "Radwege", "Fahrradweg", "Radweg"], ["de"] * 4, read)
    assert found[0, 1] > 2 * found[0, 0]
