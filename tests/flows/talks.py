"""A talk for tests: written to JSON and read back at every turn, so that each of them proves that talks last."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.flows import Asking, Done, Flow, LookUp, advance
from bot.flows.queries import Query


def play(flow: Flow, *said: str, house: Mapping[type[Query[Any]], Any] | None = None) -> Asking | Done:
    """Answer one question after the other with ``said``; gives where the talk stands then."""
    kept = "{}"
    for words in said:
        at = resume(flow, kept, house)
        assert isinstance(at, Asking), f"the talk is over before {words!r}"
        kept = json.dumps({**json.loads(kept), at.name: words})
    return resume(flow, kept, house)


def resume(flow: Flow, kept: str, house: Mapping[type[Query[Any]], Any] | None = None) -> Asking | Done:
    """Where the talk stands whose answers were kept as the JSON text ``kept``."""
    return advance(flow, json.loads(kept), knows(house or {}))


def knows(answers: Mapping[type[Query[Any]], Any]) -> LookUp:
    """A house that answers each kind of query always alike."""
    return lambda name, query: answers[type(query)]
