"""Health: whether this process works, whether its networks and its database answer, and how long anything waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from storage import Store, StoreDown
from storage.shelves.gauges import Depth

STUCK = 900.0
"""Seconds after which a worker that began no round is stuck; grouping a large dialogue takes minutes."""
LONGEST = {0: 60.0, 1: 3600.0}
"""Seconds that an event or an answer (0) and a digest (1) may wait. A broadcast to many takes its time."""
PATIENCE = 3.0
"""Seconds that the database may take to answer."""


class Beats(Protocol):
    """How many seconds ago each worker was last seen at work."""

    @property
    def silent(self) -> Mapping[str, float]: ...


class Way(Protocol):
    """A network as this process has it; ``trouble`` is empty while it works, or while another process has it."""

    @property
    def network(self) -> str: ...

    @property
    def trouble(self) -> str: ...


@dataclass(frozen=True)
class Queues:
    """What waits in the queues, and how many events are parked, by network."""

    inbox: Sequence[Depth]
    outbox: Sequence[Depth]
    parked: Mapping[str, int]


@dataclass(frozen=True)
class Report:
    """All that was found at ``at``. ``queues`` is None when the database did not answer, ``fault`` says why."""

    at: datetime
    silent: Mapping[str, float]
    troubles: Mapping[str, str]
    queues: Queues | None
    fault: str = ""

    @property
    def live(self) -> bool:
        """False when only a restart helps."""
        return all(seconds < STUCK for seconds in self.silent.values())

    @property
    def ready(self) -> bool:
        """Whether what comes in can be kept and answered."""
        return self.queues is not None and not any(self.troubles.values())

    @property
    def prompt(self) -> bool:
        """Whether nothing waits longer than it should."""
        depths = [*self.queues.inbox, *self.queues.outbox] if self.queues else []
        return all(self.age(depth) <= LONGEST.get(depth.rank, float("inf")) for depth in depths)

    @property
    def well(self) -> bool:
        """Whether nobody needs to look."""
        return self.live and self.ready and self.prompt

    def age(self, depth: Depth) -> float:
        """Seconds that the oldest has waited."""
        return max(0.0, (self.at - depth.since).total_seconds())

    def as_json(self) -> dict[str, Any]:
        """All of it, for machines; no word or name of anybody is in it."""
        queues = self.queues or Queues((), (), {})
        return {
            "well": self.well,
            "live": self.live,
            "ready": self.ready,
            "prompt": self.prompt,
            "database": {"reachable": self.queues is not None, "fault": self.fault},
            "networks": {name: {"works": not why, "trouble": why} for name, why in self.troubles.items()},
            "workers": {name: round(seconds, 1) for name, seconds in self.silent.items()},
            "inbox": [self._depth(depth) for depth in queues.inbox],
            "outbox": [{**self._depth(depth), "rank": depth.rank} for depth in queues.outbox],
            "parked": dict(queues.parked),
        }

    def _depth(self, depth: Depth) -> dict[str, Any]:
        return {"network": depth.network, "waiting": depth.waiting, "oldest_seconds": round(self.age(depth), 1)}


class Health:
    """Looks when asked; whoever asks while somebody looks gets the same answer.

    ``beats`` reads the workers, ``ways`` gives this process's networks, ``now`` the time.
    """

    def __init__(
        self,
        store: Store,
        beats: Callable[[], Beats],
        ways: Callable[[], Sequence[Way]],
        now: Callable[[], datetime],
        patience: float = PATIENCE,
    ) -> None:
        self._store, self._beats, self._ways, self._now, self._patience = store, beats, ways, now, patience
        self._looking: asyncio.Task[Queues] | None = None

    async def look(self) -> Report:
        """How everything stands, in ``patience`` seconds at most."""
        queues, fault = await self._queues()
        troubles = {way.network: way.trouble for way in self._ways()}
        return Report(self._now(), self._beats().silent, troubles, queues, fault)

    async def _queues(self) -> tuple[Queues | None, str]:
        # A database that hangs holds one thread, however often somebody asks.
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(asyncio.to_thread(self._read, [way.network for way in self._ways()]))
        try:
            async with asyncio.timeout(self._patience):
                return await asyncio.shield(self._looking), ""
        except StoreDown as error:
            return None, str(error)
        except Exception as error:  # also when it took too long
            return None, type(error).__name__

    def _read(self, networks: Sequence[str]) -> Queues:
        with self._store.open() as books:
            gauges = books.gauges
            return Queues(gauges.inbox(), gauges.outbox(networks), gauges.parked())
