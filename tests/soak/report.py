"""What a soak run says: a line as it goes on, and at its end a table that can be put among the benchmarks' results."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from statistics import median

from tests.soak import audit
from tests.soak.hearing import Astray
from tests.soak.office import Office
from tests.soak.siege import Siege

CONFIRMED = {
    "reported": "contributions confirmed and found once",
    "supported": "supports confirmed and counted once",
    "edited": "edits confirmed and found",
    "withdrawn": "withdrawals confirmed and gone",
    "spoke": "changes of the language",
}


class Report:
    """The figures of one run, which was called by ``call``."""

    def __init__(self, siege: Siege, office: Office, call: str) -> None:
        self._siege, self._office, self._call = siege, office, call
        self._begin = time.monotonic()
        self.missed: list[BaseException] = []
        """What ended the run early."""

    def progress(self) -> None:
        """One line."""
        answers = sum(talker.said for talker in self._siege.talkers)
        now = time.monotonic() - self._begin
        kills, found = self._siege.kills.total(), len(self._siege.findings) + len(self._office.said_twice)
        print(f"{now:6.0f} s  {kills:4} kills  {answers:5} words  {found} findings", flush=True)

    def end(self, wrong: list[str]) -> int:
        """Print the table, and what is wrong; the exit code."""
        print("\n".join(["", *self._table(wrong), ""]))
        found = [*wrong, *self.missed, *self._doubled()]
        print(*found, sep="\n")
        return 1 if found else 0

    def _doubled(self) -> list[str]:
        return [*audit.said_twice(self._siege.talkers, self._siege.deaths), *self._office.said_twice]

    def _table(self, wrong: list[str]) -> list[str]:
        rows = [*self._work(), *self._faults(wrong), *self._times()]
        kills = [(f"killed {name}", count) for name, count in sorted(self._siege.kills.items())]
        head = f"`{self._call} make soak`, {self._siege.store.url.get_backend_name()}, {datetime.now(UTC):%Y-%m-%d}"
        return [
            head,
            "",
            "| what | count |",
            "|---|---:|",
            *(f"| {name} | {value} |" for name, value in [*rows, *kills]),
        ]

    def _work(self) -> Iterator[tuple[str, object]]:
        siege, office = self._siege, self._office
        yield "seconds", f"{time.monotonic() - self._begin:.0f}"
        yield "kills", siege.kills.total()
        yield "stops by SIGTERM", sum(len(lives.stops) for lives in siege.crew)
        yield "events, each answered once", sum(talker.said for talker in siege.talkers)
        did = sum((talker.did for talker in siege.talkers), Counter())
        yield from ((name, did[what]) for what, name in CONFIRMED.items())
        yield "digests, to two moderators each", office.digests
        yield "rooms, on two networks each", office.rooms

    def _faults(self, wrong: list[str]) -> Iterator[tuple[str, object]]:
        in_flight = audit.in_flight(self._siege.talkers, self._siege.deaths) + self._office.in_flight
        astray = sum(isinstance(error, Astray) for error in self.missed)
        yield "lost or otherwise wrong", len({*wrong} - {*self._doubled()}) + len(self.missed) - astray
        yield "doubled", len(self._doubled())
        yield "doubled in flight on Telegram", in_flight
        yield "talks out of place", astray

    def _times(self) -> Iterator[tuple[str, object]]:
        restarts = [seconds for lives in self._siege.crew for seconds in lives.restarts]
        stops = [seconds for lives in self._siege.crew for seconds in lives.stops]
        yield "restart, p50", f"{median(restarts):.1f} s"
        yield "restart, longest", f"{max(restarts):.1f} s"
        if stops:
            yield "SIGTERM to the end, longest", f"{max(stops):.1f} s"
