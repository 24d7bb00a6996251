"""What was looked at and how it stands: the form in which every part tells the doctor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

State = Literal["ok", "look", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """``about`` is the part that was looked at, ``words`` the id of the sentence (its attribute ``do``: what to do)."""

    state: State
    about: str
    words: str
    details: Mapping[str, Any] = field(default_factory=dict)
