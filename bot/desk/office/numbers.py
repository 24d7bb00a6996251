"""The numbers that people in need are told to call."""

from __future__ import annotations

from bot.flows.reading.numbers import called
from storage import Dialogue


def numbers(dialogue: Dialogue) -> dict[str, str]:
    """Who helps -> the number; "more": lines of what the municipality says beside them in its own words, or ""."""
    found = called(dialogue.emergency)
    return {**found.numbers, "more": "".join(f"\n{line}" for line in found.more)}


def own(dialogue: Dialogue) -> frozenset[str]:
    """Those of the usual numbers in whose place the municipality has named others."""
    return called(dialogue.emergency).own
