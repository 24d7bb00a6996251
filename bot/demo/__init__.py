"""The invented quarter Lindenhof in the invented town Auental: what its people say in the demonstration."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Voice:
    """One contribution. ``author`` is an invented number, several give more than one; ``place`` may be empty.

    ``theme`` is what its writer had in mind: for looking at the outcome, never for reaching it.
    """

    author: int
    language: str
    text: str
    place: str
    theme: str


def voices() -> list[Voice]:
    """All voices of the quarter, in the order in which they speak."""
    lines = files(__name__).joinpath("sentences.jsonl").read_text(encoding="utf-8").splitlines()
    return [Voice(**json.loads(line)) for line in lines]
