"""Another encoder: what was said is read anew, topics keep their ids, and no two encoders' vectors are compared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.desk.alike import Likeness, packed, unpacked
from bot.desk.rereading import reread
from bot.desk.topics.grouping import regroup
from nlp.reading.borrowed import borrowed
from nlp.sense import Sense, standing
from storage import Contribution, Dialogue, Store
from tests.desk.test_contributions import withdraws
from tests.nlp import schooling
from tests.quarter import BEGIN, BUS, LAMP, LAMP_TOO, Quarter

SAID = (LAMP, LAMP_TOO, BUS, f"{BUS} Please do something.")


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    return schooling.with_vectors(tmp_path_factory.mktemp("pipelines") / "en", also=" ".join(SAID))


@pytest.fixture(scope="module")
def other(pipeline: str) -> Sense:
    return Sense(borrowed(pipeline, standing().vectors))


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


@pytest.mark.parametrize("dies_at", ["reading 2", "written 2"])
@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_of_two_processes_one_is_killed_and_the_other_reads_all_that_is_left(
    store: Store, pipeline: str, other: Sense, dies_at: str
) -> None:
    with store.open() as books:
        books.add(Dialogue(name="lindenhof", title="", municipality="", language="en", created_at=BEGIN))
        books.add_all([_read_before(number) for number in range(1400)])
    both = [process(store, pipeline, seed, where) for seed, where in (("1", dies_at), ("2", "never 0"))]
    (_, killed), (read, alive) = [(one.communicate(timeout=120)[0], one.returncode) for one in both]
    assert (killed, alive) == (-9, 0)
    assert int(read) >= 1400 - 2 * 256
    with store.look() as books:
        rows = books.contributions.of_dialogue(1)
        assert {row.encoder for row in rows} == {other.encoder}
        assert books.contributions.read_otherwise(1, other.encoder) == []
        assert np.abs(unpacked(rows[700].vector or b"") - other.vectors([rows[700].text])[0]).max() < 0.001


def process(store: Store, pipeline: str, seed: str, dies_at: str) -> subprocess.Popen[str]:
    url = store.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.desk.rereader", url, pipeline, seed, dies_at]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True)


def _read_before(number: int) -> Contribution:
    return Contribution(
        dialogue_id=1,
        text=f"{SAID[number % 4]} That is number {number}.",
        source="stage",
        vector=packed(np.zeros(512, np.float32)),
        encoder="use-multilingual-3",
        created_at=BEGIN,
        changed_at=BEGIN,
    )


def test_who_takes_words_back_meanwhile_leaves_nothing_of_them(said: Quarter, other: Sense) -> None:
    withdraws(said, "person0", LAMP)
    assert reread(said.store, other, said.id) == 3
    with said.store.look() as books:
        [gone] = books.contributions.with_tombstones([1])
        assert (gone.vector, gone.encoder) == (None, "")
