"""Trained pipelines as an option: what they know is used, what they do not fit is said, without them all works."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy

from nlp.guard.personal import Personal
from nlp.names.roles import roles_of
from nlp.reading import trained
from nlp.reading.places import places
from nlp.reading.trained import ENTITIES, PLACES, TAGGING, PipelineUnfit, Trained, install, load
from nlp.sense import Sense
from tests.nlp import schooling

LIGHT, HELP = "Im Quellgrund fehlt Licht", "Gestern half mir Wolke Zaun"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return schooling.trained(tmp_path_factory.mktemp("pipelines") / "de")


@pytest.fixture
def here(model: str) -> Iterator[Trained]:
    """The pipeline, installed for this test."""
    install(load({"de": model}))
    yield trained.installed()
    install(Trained())


def test_a_trained_pipeline_tags_the_words_of_its_own_language(here: Trained, sense: Sense) -> None:
    german, english = sense.words(["Laternen im Park", "The children play in the park"], ["de", "en"])
    assert [token.lemma_ for token in german] == ["LATERNE", "im", "Park"]
    assert [token.lemma_ for token in english][:3] == ["the", "child", "play"]
    assert [token.pos_ for token in sense.words([LIGHT], ["de"])[0]] == ["ADP", "PROPN", "VERB", "NOUN"]


def test_its_tags_say_which_words_may_stand_in_a_label(here: Trained, sense: Sense) -> None:
    [doc] = sense.words(["Der Quellgrund ist dunkel"], ["de"])
    assert roles_of(list(doc), "de") == "GNxA"  # without it, "dunkel" ends on nothing that an adjective must


def test_its_places_are_places(here: Trained) -> None:
    assert places(LIGHT) == ("Quellgrund",)
    assert places("Im Quellgrund und in der Kaiserstr. fehlt Licht")[0] == "Kaiserstraße"


def test_its_persons_are_taken_out_like_those_of_our_rules(here: Trained) -> None:
    assert [(HELP[one.start : one.end], one.because) for one in Personal().find(HELP)] == [
        ("Wolke Zaun", "name-trained")
    ]


def test_other_languages_are_not_asked(here: Trained) -> None:
    assert here.entities("Yesterday the children of Quellgrund were playing in the park") == ()
    assert here.tagged("The park", "en") is None


def test_without_it_our_rules_stand_alone() -> None:
    assert (places(LIGHT), Personal().find(HELP)) == ((), [])


def test_a_part_that_is_not_wanted_is_not_used(model: str) -> None:
    tags, names = load({"de": model}, [TAGGING]), load({"de": model}, [ENTITIES])
    assert (tags.entities(LIGHT), names.tagged(LIGHT, "de")) == ((), None)
    assert [one.label in PLACES for one in names.entities(LIGHT)] == [True]


def test_an_installed_package_is_loaded_by_its_name(
    model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "de_tiny_neighbourhood"
    package.mkdir()
    (package / "__init__.py").write_text(
        f"import spacy\n\ndef load(**overrides):\n    return spacy.load({model!r}, **overrides)\n", "utf-8"
    )
    about = tmp_path / "de_tiny_neighbourhood-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: de_tiny_neighbourhood\nVersion: 1.0\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert load({"de": "de_tiny_neighbourhood"}).pipelines["de"].lang == "de"
    monkeypatch.delitem(sys.modules, "de_tiny_neighbourhood")


def test_what_does_not_fit_is_told_apart(model: str, tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "blank")
    wrong = {("de", "de_core_news_lg"): "missing", ("en", model): "language", ("de", str(tmp_path / "blank")): "parts"}
    for (language, path), reason in wrong.items():
        with pytest.raises(PipelineUnfit) as error:
            load({language: path})
        assert error.value.reason == reason
