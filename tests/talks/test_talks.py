"""Recorded talks, played again. Record another: quartier try FLOW --language L --record tests/talks/FLOW_NAME.L.talk

A talk that should now go otherwise is recorded anew, and read: the difference is what people will see.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from bot.flows import FLOWS
from bot.hall.stage.record import play
from bot.words import LANGUAGES
from storage import Store

TALKS = sorted(Path(__file__).parent.glob("*.talk"))


@pytest.mark.parametrize("path", TALKS, ids=[path.stem for path in TALKS])
def test_the_talk_goes_as_it_was_recorded(path: Path, store: Store, likeness: Likeness) -> None:
    recorded = path.read_text(encoding="utf-8")
    assert play(store, likeness, recorded) == recorded


def test_every_flow_is_recorded_in_every_language() -> None:
    recorded = {tuple(path.read_text(encoding="utf-8").partition("\n")[0].split()[1:]) for path in TALKS}
    assert recorded == {(flow, language) for flow in FLOWS for language in LANGUAGES}
