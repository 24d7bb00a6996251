"""What is no matter of a neighbourhood is told, and whatever could be one is a contribution."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from nlp.astray import Compass
from nlp.sense import Sense

CIVIC = Path(os.environ.get("QUARTIER_TEST_DATA", "../shared/data")) / "contributions" / "bowlinggreen_en.jsonl"


@pytest.mark.parametrize(
    "text",
    [
        *("Wie wird das Wetter morgen?", "wer gewinnt die wahl", "Erzähl mir einen Witz!", "Schreib mir ein Gedicht."),
        *("what is the weather?", "who wins the election", "tell me a joke", "how do I extend my passport?"),
        *("Yarın hava nasıl olacak?", "Bana bir fıkra anlat", "Яка завтра погода?", "كيف الطقس غدا؟", "اكتب لي قصيدة"),
    ],
)
def test_what_the_bot_cannot_know_has_gone_astray(text: str, sense: Sense) -> None:
    assert Compass(sense).astray(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Wann wird die Brücke repariert?", "When will the bridge be repaired?", "Köprü ne zaman onarılacak?"),
        *("Коли відремонтують міст?", "متى يُصلح الجسر؟", "Auf einen Pass wartet man hier Monate.", "Licht im Park"),
        *("Can somebody help me with my passport application?", "Das Wahllokal hat keine Rampe.", "Zu heiß im Sommer"),
        "Es regnet in die Turnhalle. " * 8,
    ],
)
def test_a_matter_of_the_neighbourhood_has_not(text: str, sense: Sense) -> None:
    assert not Compass(sense).astray(text)


@pytest.mark.skipif(not CIVIC.exists(), reason=f"{CIVIC} is missing")
def test_hardly_anything_that_people_said_to_their_town_is_asked_about(sense: Sense) -> None:
    said = [json.loads(line)["text"] for line in CIVIC.read_text("utf-8").splitlines()]
    compass = Compass(sense)
    assert sum(map(compass.astray, said)) <= len(said) // 200
