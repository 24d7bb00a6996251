"""What the house may answer to the talks of organisations, one of each sort: for `walk` and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.flows.engagement.queries import (
    MatchCard,
    MatchNamed,
    MyOrganisations,
    NeedCard,
    NeedNamed,
    NeedsOf,
    Now,
    OpenNeeds,
    OrganisationCard,
    Organisations,
    SpeaksForSome,
)
from bot.flows.queries import Query

NOW = datetime(2031, 5, 1, 17)
CLUB = OrganisationCard(1, "Sportverein", "club", "Halle", "Turnen", needs=1)
SHOP = OrganisationCard(2, "Laden", "shop", verified=True)
NEED = NeedCard(
    7, "Wir brauchen Hilfe.", "Sportverein", False, 4, datetime(2031, 5, 5, 9), datetime(2031, 5, 5, 12), "Halle"
)
ANSWERED = NeedCard(8, "Kisten tragen", "Laden", True, 1, datetime(2031, 5, 5), datetime(2031, 5, 9), answered=True)

SAMPLES: Mapping[type[Query[Any]], Sequence[Any]] = {
    Now: (NOW,),
    MyOrganisations: ((), (CLUB,), (CLUB, SHOP)),
    SpeaksForSome: (False, True),
    Organisations: ((), (CLUB, SHOP)),
    NeedsOf: ((NEED,),),
    OpenNeeds: ((), (NEED, ANSWERED)),
    NeedNamed: (None, NEED),
    MatchNamed: (None, MatchCard(3, NEED, "asked"), MatchCard(3, NEED, "yes")),
}
