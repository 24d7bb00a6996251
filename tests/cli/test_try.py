"""`quartier try`: any flow in the terminal, with typed or piped words, recorded as a test."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import call
from bot.flows import FLOWS


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The writing end of a pipe that is our standard input."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        yield writing


def says(typed: int, *lines: str) -> None:
    os.write(typed, "".join(f"{line}\n" for line in lines).encode())
    os.close(typed)


def test_a_talk_with_piped_words_is_shown_and_recorded(
    folder: Path, typed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    says(typed, "There is no bench on the market square.", "", "no particular place", "yes")
    assert call(["try", "intake", "--language", "en", "--record", "bench.talk"]) == 0
    shown = capsys.readouterr().out
    assert shown.endswith("  1  Another concern\n  2  My concerns\nThe talk is in bench.talk.\n")
    recorded = (folder / "bench.talk").read_text()
    assert recorded.splitlines()[0] == "# intake en"
    assert [line for line in recorded.splitlines() if line.startswith("> ")] == [
        "> There is no bench on the market square.",
        "> no particular place",
        "> yes",
    ]


@pytest.mark.parametrize("flow", sorted(FLOWS))
def test_every_flow_can_be_tried_without_saying_a_word(
    flow: str, typed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    says(typed)
    assert call(["try", flow]) == 0
    assert len(capsys.readouterr().out.strip()) > 40


def test_a_talk_that_cannot_be_written_is_one_line(
    folder: Path, typed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    says(typed)
    assert call(["try", "stop", "--record", "nowhere/stop.talk"]) == 1
    assert capsys.readouterr().err == "nowhere/stop.talk: There is no such file or folder.\n"
    assert list(folder.iterdir()) == []
