"""Trained pipelines by setting: `quartier check` and `quartier doctor` load them and name the one that does not fit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from bot.cli import call
from nlp.reading import trained
from nlp.sense import comparing
from tests.nlp import schooling
from tests.quarter import BUS, LAMP, LAMP_TOO

TOKEN = "4711:AbCdEfGhIjKlMnOpQrStUvWxYz"
SAID = (LAMP, LAMP_TOO, BUS, f"{BUS} Please do something.")


@pytest.fixture(autouse=True)
def untouched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", TOKEN)
    yield
    trained.install(trained.Trained())
    comparing.cache_clear()


def test_a_pipeline_that_fits_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = schooling.trained(folder / "pipeline")
    monkeypatch.setenv("QUARTIER_PIPELINES", f"de={model}")
    assert call(["check"]) == 0
    assert list(trained.installed().pipelines) == ["de"]
    call(["doctor"])
    assert f"ok  Texts in the language de are also read by the spaCy pipeline {model}." in capsys.readouterr().out


def test_the_doctor_loads_it_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = schooling.trained(folder / "pipeline")
    loaded = counting(Path(model))
    monkeypatch.setenv("QUARTIER_PIPELINES", f"de={model}")
    call(["migrate"])
    call(["doctor"])
    assert loaded == [model]


def counting(model: Path) -> list[str]:
    """Let the pipeline note itself in the list whenever it is loaded."""
    loaded: list[str] = []

    @spacy.registry.callbacks("noted")
    def noting() -> Callable[[type[Language]], type[Language]]:
        def note(kind: type[Language]) -> type[Language]:
            loaded.append(str(model))
            return kind

        return note

    config = (model / "config.cfg").read_text("utf-8")
    noted = config.replace("before_creation = null\n", "") + '\n[nlp.before_creation]\n@callbacks = "noted"\n'
    (model / "config.cfg").write_text(noted, "utf-8")
    return loaded


def test_one_that_is_missing_or_made_for_another_language_is_named_in_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = schooling.trained(folder / "pipeline")
    sentences = {
        "de=de_core_news_lg": "this spaCy pipeline is not installed here, or does not fit this spaCy.",
        f"en={model}": "this spaCy pipeline is made for another language.",
    }
    for wanted, sentence in sentences.items():
        monkeypatch.setenv("QUARTIER_PIPELINES", wanted)
        assert call(["check"]) == 2
        assert capsys.readouterr().err == f"QUARTIER_PIPELINES ({wanted}) is wrong: {sentence}\n"
        assert call(["doctor"]) == 1
        assert f"wrong  QUARTIER_PIPELINES ({wanted}) is wrong" in " ".join(capsys.readouterr().out.split("\n"))


@pytest.mark.parametrize("wanted", ["de_core_news_lg", "de=", "de=one,de=two", "de=one,"])
def test_a_list_that_cannot_be_read_is_named(
    wanted: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUARTIER_PIPELINES", wanted)
    assert call(["check"]) == 2
    assert capsys.readouterr().err == (
        "QUARTIER_PIPELINES is wrong: it is a list like de=de_core_news_lg,en=/srv/pipelines/en.\n"
    )


# ------------------------------------------------------------------------------------------------------- vectors


def test_topics_are_found_by_the_vectors_that_are_wanted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "said.jsonl").write_text("\n".join(json.dumps({"text": text}) for text in SAID), "utf-8")
    assert [call(["import", "said.jsonl"]), call(["topics"])] == [0, 0]
    before = listed(capsys)
    model = schooling.with_vectors(folder / "vectors", also=" ".join(SAID))
    monkeypatch.setenv("QUARTIER_VECTORS", model)
    call(["doctor"])
    seen = capsys.readouterr().out
    assert "ok  Texts are compared by: spaCy pipeline en_tiny 0.0.0." in seen
    assert "4 contributions were read by another encoder. They are read anew when the bot starts." in seen
    assert call(["topics"]) == 0
    assert listed(capsys) == before
    call(["doctor"])
    assert "another encoder" not in capsys.readouterr().out


def listed(capsys: pytest.CaptureFixture[str]) -> list[tuple[int, list[str]]]:
    """The ids of the topics, and of what is in each."""
    capsys.readouterr()
    assert call(["topics", "list", "--json"]) == 0
    return [(one["id"], one["contributions"]) for one in json.loads(capsys.readouterr().out)]


def test_vectors_that_cannot_be_used_are_named_in_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("de", "fr"):
        spacy.blank(language).to_disk(folder / language)
    sentences = {
        "de_core_news_lg": "this spaCy pipeline is not installed here, or does not fit this spaCy.",
        str(folder / "de"): "this spaCy pipeline has no vectors.",
        str(folder / "fr"): "its language is none of those by which vectors are measured here: de, en, xx.",
    }
    for wanted, sentence in sentences.items():
        monkeypatch.setenv("QUARTIER_VECTORS", wanted)
        for command in (["check"], ["topics"]):
            assert call(command) == 2
            assert capsys.readouterr().err == f"QUARTIER_VECTORS ({wanted}) is wrong: {sentence}\n"
        assert call(["doctor"]) == 1
        assert f"wrong  QUARTIER_VECTORS ({wanted}) is wrong" in " ".join(capsys.readouterr().out.split("\n"))
