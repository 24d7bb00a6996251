"""Trained pipelines by setting: `quartier check` and `quartier doctor` load them and name the one that does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import call
from nlp.reading import trained
from tests.nlp import schooling

TOKEN = "4711:AbCdEfGhIjKlMnOpQrStUvWxYz"


@pytest.fixture(autouse=True)
def untouched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", TOKEN)
    yield
    trained.install(trained.Trained())


def test_a_pipeline_that_fits_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = schooling.trained(folder / "pipeline")
    monkeypatch.setenv("QUARTIER_PIPELINES", f"de={model}")
    assert call(["check"]) == 0
    assert list(trained.installed().pipelines) == ["de"]
    call(["doctor"])
    assert f"ok  Texts in the language de are also read by the spaCy pipeline {model}." in capsys.readouterr().out


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
