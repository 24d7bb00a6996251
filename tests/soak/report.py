"""What a soak run says: a line as it goes on, a table at its end, and the same table in the benchmarks' results."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.soak import audit
from tests.soak.office import Office
from tests.soak.siege import Siege

RESULTS = Path(__file__).parents[2] / "benchmarks" / "RESULTS.md"


class Report:
    """The figures of one run; ``seed`` is what its chance came from."""

    def __init__(self, siege: Siege, office: Office, seed: int) -> None:
        self._siege, self._office, self._seed = siege, office, seed
        self._begin = time.monotonic()

    def progress(self) -> None:
        """One line."""
        answers = sum(talker.said for talker in self._siege.talkers)
        now = time.monotonic() - self._begin
        kills, found = self._siege.lives.kills.total(), len(self._siege.findings) + len(self._office.said_twice)
        print(f"{now:6.0f} s  {kills:4} kills  {answers:5} words  {found} findings", flush=True)

    def end(self, wrong: list[str]) -> int:
        """Print the table, keep it in the results; the exit code."""
        text = "\n".join(self._table(wrong))
        print(text, *wrong, sep="\n")
        known = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
        heading = "" if "## Soak\n" in known else "\n## Soak\n"
        with RESULTS.open("a", encoding="utf-8") as results:
            results.write(f"{heading}\n{text}\n")
        return 1 if wrong else 0

    def _table(self, wrong: list[str]) -> list[str]:
        siege, office = self._siege, self._office
        said_twice, in_flight = audit.doubled(siege.talkers, siege.deaths)
        seconds = time.monotonic() - self._begin
        contributions = sum(len(talker.reported) for talker in siege.talkers)
        supports = sum(len(talker.supported) for talker in siege.talkers)
        rows = [
            ("kills", siege.lives.kills.total()),
            ("words said, each answered once", sum(talker.said for talker in siege.talkers)),
            ("contributions confirmed and found once", contributions),
            ("supports confirmed and found once", supports),
            ("digests, to two moderators each", office.digests),
            ("rooms, on two networks each", office.rooms),
            ("lost or otherwise wrong", len(wrong)),
            ("doubled", said_twice - in_flight + len(office.said_twice)),
            ("doubled in flight on Telegram", in_flight + office.in_flight),
            ("restart, p50", f"{median(siege.lives.restarts):.1f} s"),
            ("restart, longest", f"{max(siege.lives.restarts):.1f} s"),
        ]
        kills = [(f"killed {name}", count) for name, count in sorted(siege.lives.kills.items())]
        how = "QUICK=1 " if siege.lives.quick else ""
        head = f"`{how}SECONDS={seconds:.0f} SEED={self._seed} TALKERS={len(siege.talkers) // 2} make soak`, "
        head += f"{siege.store.url.get_backend_name()}, "
        return [
            head + f"{datetime.now(UTC):%Y-%m-%d}",
            "",
            "| what | count |",
            "|---|---:|",
            *(f"| {name} | {value} |" for name, value in [*rows, *kills]),
        ]
