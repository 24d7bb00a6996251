"""What the house may answer to the talks at the desk, one of each sort: for `walk` and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.flows.deciding.queries import Asked, AskedBack, Case, NextCase, Unopened, Waiting, WhatWaits
from bot.flows.queries import Query

SAMPLES: Mapping[type[Query[Any]], Sequence[Any]] = {
    WhatWaits: (Waiting(), Waiting(decide=3, held=1, answered=1, asked=1, objections=1, proposals=2, last=7)),
    NextCase: (
        Unopened(),
        Unopened("taken"),
        Unopened("missing"),
        Case(3, "Im Park ist es dunkel.", "0"),
        Case(3, "Im Park ist es dunkel.", "4", reachable=True, quotable=True, made=True),
        Case(3, "Im Park ist es dunkel.", "4", declined=True, made=True),
        Case(3, "Im Park ist es dunkel.", "4", accepted=True, made=True),
    ),
    AskedBack: (None, Asked(3, "Im Park ist es dunkel.", "Welcher Park?")),
}
