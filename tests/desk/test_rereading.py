"""Another encoder: what was said is read anew, topics keep their ids, and no two encoders' vectors are compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.alike import Likeness, unpacked
from bot.desk.rereading import reread
from bot.desk.topics.grouping import regroup
from nlp.reading.borrowed import borrowed
from nlp.sense import Sense, standing
from tests.desk.test_contributions import withdraws
from tests.nlp import schooling
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter

SAID = (LAMP, LAMP_TOO, BUS, f"{BUS} Please do something.")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Sense:
    folder: Path = tmp_path_factory.mktemp("pipelines") / "en"
    return Sense(borrowed(schooling.with_vectors(folder, also=" ".join(SAID)), standing().vectors))


@pytest.fixture
def said(quarter: Quarter) -> Quarter:
    """Two said that the lamp is broken, two that the bus is late; sorted and shown."""
    for number, text in enumerate(SAID):
        quarter.reports(f"person{number}", text)
    quarter.groups()
    return quarter


def encoders(quarter: Quarter) -> list[tuple[str, int]]:
    """By which encoder each contribution was read, and how many numbers that made."""
    with quarter.store.look() as books:
        return [(row.encoder, len(unpacked(row.vector or b""))) for row in books.contributions.of_dialogue(quarter.id)]


def homes(quarter: Quarter) -> dict[int, int | None]:
    with quarter.store.look() as books:
        return books.curation.homes(quarter.id)


def test_each_vector_says_by_which_encoder_it_was_made(said: Quarter) -> None:
    assert encoders(said) == [("use-multilingual-3", 512)] * 4


def test_what_another_encoder_has_read_is_read_anew_once(said: Quarter, other: Sense) -> None:
    told: list[tuple[int, int]] = []
    assert reread(said.store, other, said.id, lambda more, whole: told.append((more, whole))) == 4
    assert (encoders(said), told) == ([(other.encoder, 48)] * 4, [(4, 4)])
    assert reread(said.store, other, said.id) == 0
    assert reread(said.store, standing(), said.id) == 4
    assert encoders(said) == [("use-multilingual-3", 512)] * 4


def test_topics_keep_their_ids_and_members_when_the_encoder_changes(said: Quarter, other: Sense) -> None:
    before = homes(said)
    assert sorted(map(list(before.values()).count, set(before.values()))) == [2, 2]
    regroup(said.store, other, said.id, said.now)
    assert (homes(said), {name for name, _ in encoders(said)}) == (before, {other.encoder})
    with said.store.look() as books:
        assert books.curation.proposals(said.id) == []


def test_what_was_not_yet_read_anew_is_found_all_the_same(said: Quarter, other: Sense) -> None:
    fresh = Likeness(other)
    with said.store.look() as books:
        fresh.load(books)
        assert [row.text for row in fresh.nearest(books, said.id, LAMP_TOO)] == [LAMP_TOO, LAMP]
        [row] = books.contributions.many([1])
        assert list(fresh.voters(books, row, 2)) == [1, 2]
    assert encoders(said) == [("use-multilingual-3", 512)] * 4


def test_who_takes_words_back_meanwhile_leaves_nothing_of_them(said: Quarter, other: Sense) -> None:
    withdraws(said, "person0", LAMP)
    assert reread(said.store, other, said.id) == 3
    with said.store.look() as books:
        [gone] = books.contributions.with_tombstones([1])
        assert (gone.vector, gone.encoder) == (None, "")
