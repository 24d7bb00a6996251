"""The numbers that people in need are told to call."""

from __future__ import annotations

from storage import Dialogue

_NUMBERS = {
    "emergency": "112",  # in all of Europe
    "police": "110",
    "crisis": "0800 111 0 111",  # Telefonseelsorge, free, day and night
    "home": "116 016",  # violence at home, free, day and night
}


def numbers(dialogue: Dialogue) -> dict[str, str]:
    """Who helps -> the number; "more" is a line of what the municipality says beside them in its own words, or ""."""
    own = dialogue.emergency
    return {**_NUMBERS, "more": f"\n{own}" if own else ""}
