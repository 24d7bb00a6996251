"""What the house may answer to the talks about topics, one of each sort: for `walk` and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.flows.queries import Query
from bot.flows.topics.queries import (
    Listed,
    ProposalCard,
    ProposalsOpen,
    TopicInHand,
    TopicOpened,
    TopicsInHand,
    TopicsPage,
)

PARK, BUS = Listed(3, "Park (14)"), Listed(5, "Bus (9)")
SAYINGS = (Listed(31, "Im Park ist es dunkel."), Listed(32, "Die Lampe fehlt."), Listed(33, "Der Weg ist eng."))
OPENED = TopicInHand(3, "Park", "Park: 14 Menschen", sayings=SAYINGS, others=(BUS,), seen={3: 0, 5: 0})

SAMPLES: Mapping[type[Query[Any]], Sequence[Any]] = {
    TopicsInHand: (TopicsPage(), TopicsPage((PARK, BUS), (3, 5)), TopicsPage((PARK,), (3, 5), True, 2, 7)),
    TopicOpened: (None, OPENED, TopicInHand(3, "Park", "Park", pinned=True, hidden=True)),
    ProposalsOpen: ((), (ProposalCard(1, "Park + Licht", "Park und Licht"), ProposalCard(2, "Neu: Bus", "Bus"))),
}
