"""Recorded talks, played again. Record another: quartier try FLOW --language L --record tests/talks/FLOW_NAME.L.talk

A talk that should now go otherwise is recorded anew, and read: the difference is what people will see.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from bot.flows import FLOWS
from bot.hall.stage.record import play
from bot.words import LANGUAGES, WHOLE
from bot.words.core import is_core
from storage import Store

TALKS = sorted(Path(__file__).parent.glob("*.talk"))
PLAYED = [("sqlite", path) for path in TALKS] + [("postgresql", path) for path in TALKS if path.stem.endswith(".de")]
"""In all languages on one database: what a talk asks of the other does not depend on its words."""
NAMES = [f"{path.stem}-{database}" for database, path in PLAYED]


@pytest.mark.parametrize(("store", "path"), PLAYED, indirect=["store"], ids=NAMES)
def test_the_talk_goes_as_it_was_recorded(path: Path, store: Store, likeness: Likeness) -> None:
    recorded = path.read_text(encoding="utf-8")
    assert play(store, likeness, recorded) == recorded


def test_every_flow_is_recorded_in_every_language_that_says_it() -> None:
    """The flows of the core path in all languages, and all others in those that say everything."""
    recorded = {tuple(path.read_text(encoding="utf-8").partition("\n")[0].split()[1:]) for path in TALKS}
    core = {flow for flow in FLOWS if is_core(f"{flow}-")}
    said = {(flow, language) for flow in FLOWS for language in (LANGUAGES if flow in core else WHOLE)}
    assert recorded == said | {("my_data", language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_is_in_need_reads_the_number_first_in_every_language(language: str) -> None:
    for flow in ("welcome", "intake"):
        lines = (Path(__file__).parent / f"{flow}_emergency.{language}.talk").read_text(encoding="utf-8").splitlines()
        answer = lines[next(number for number, line in enumerate(lines) if line.startswith("> ")) + 1]
        assert "112" in answer or "110" in answer
