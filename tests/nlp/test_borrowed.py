"""Vectors of an installed spaCy pipeline: read, named, measured, and refused where there are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy

from nlp.guard.guard import Guard
from nlp.reading.borrowed import borrowed
from nlp.reading.pipeline import build
from nlp.reading.scale import yardstick
from nlp.reading.trained import PipelineUnfit
from nlp.sense import Sense, standing
from nlp.topics import find
from tests.nlp import schooling

DARK = ["The park is too dark at night.", "At night the park is too dark.", "The park is far too dark at night."]
LATE = ["The bus is always late.", "The bus is nearly always late.", "The bus is always too late."]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return schooling.with_vectors(tmp_path_factory.mktemp("pipelines") / "en")


@pytest.fixture(scope="module")
def tiny(model: str) -> Sense:
    return Sense(borrowed(model, standing().vectors))


def test_vectors_are_those_of_the_pipeline_without_what_they_have_in_common(model: str, tiny: Sense) -> None:
    pipeline = spacy.load(model)
    plain, *others = (pipeline(text).vector for text in (DARK[0], *yardstick("en")))
    apart = plain / np.linalg.norm(plain) - np.mean([each / np.linalg.norm(each) for each in others], axis=0)
    assert np.allclose(tiny.vector(DARK[0]), apart / np.linalg.norm(apart), atol=1e-5)
    assert (tiny.dimension, tiny.vectors([]).shape, tiny.vectors(["Xyzzy", "…"]).any()) == (48, (0, 48), False)


def test_it_is_named_so_that_another_release_or_training_is_told_apart(tiny: Sense, tmp_path: Path) -> None:
    again = schooling.with_vectors(tmp_path / "again")
    other = schooling.with_vectors(tmp_path / "other", also="unheard")
    names = [borrowed(one, standing().vectors).name for one in (again, other)]
    assert [name.rpartition(" ")[0] for name in (tiny.encoder, *names)] == ["en_tiny 0.0.0"] * 3
    assert [name == tiny.encoder for name in names] == [True, False]
    assert tiny.title == "spaCy pipeline en_tiny 0.0.0"


def test_topics_are_found_by_its_vectors_and_named_as_ever(tiny: Sense) -> None:
    texts = DARK + LATE
    topics = find(texts, tiny.vectors(texts), ["en"] * 6, sense=tiny, language="en")
    assert [topic.members for topic in topics] == [(0, 1, 2), (3, 4, 5)]
    ours = find(texts, standing().vectors(texts), ["en"] * 6, sense=standing(), language="en")
    assert [topic.label for topic in topics] == [topic.label for topic in ours]


def test_a_pipeline_whose_component_makes_the_vectors_is_read_whole(tmp_path: Path, sense: Sense) -> None:
    build().to_disk(tmp_path / "own")
    own = borrowed(str(tmp_path / "own"), sense.vectors)
    apart = sense.vectors(DARK) - sense.vectors(list(yardstick("xx"))).mean(axis=0)
    assert np.allclose(own.encode(DARK), apart / np.linalg.norm(apart, axis=1, keepdims=True), atol=1e-4)
    assert abs(own.scale(0.78) - 0.78) < 0.05


def test_the_guard_keeps_the_encoder_by_which_it_learned(tiny: Sense) -> None:
    text = "Hilfe, es brennt bei uns im Treppenhaus!"
    assert [one.kind for one in Guard(tiny).hear(text)] == [one.kind for one in Guard(standing()).hear(text)] != []
    assert tiny.built_in is standing()
    assert standing().built_in is standing()


@pytest.mark.parametrize(("language", "reason"), [("de", "vectors"), ("fr", "unmeasured")])
def test_what_cannot_be_used_is_told_apart(language: str, reason: str, tmp_path: Path) -> None:
    spacy.blank(language).to_disk(tmp_path / "blank")
    for path, wanted in ((str(tmp_path / "blank"), reason), ("de_core_news_lg", "missing")):
        with pytest.raises(PipelineUnfit) as error:
            borrowed(path, standing().vectors)
        assert (error.value.model, error.value.reason) == (path, wanted)
