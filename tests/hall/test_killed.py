"""The process killed at the worst moments: nothing is lost, and at most the message in flight comes twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from storage import Store
from tests.hall.killed import WORDS
from tests.quarter import ON_SQLITE


def process(folder: Path, dies_at: str) -> int:
    command = [sys.executable, "-m", "tests.hall.killed", str(folder), dies_at]
    return subprocess.run(command, check=False, timeout=60, cwd=Path(__file__).parents[2]).returncode


@ON_SQLITE
def test_killed_between_commit_and_turn_and_between_delivering_and_noting_it(store: Store, tmp_path: Path) -> None:
    store.close()
    assert process(tmp_path, "turn 3") == -9
    assert process(tmp_path, "post 2") == -9
    assert process(tmp_path, "never") == 0
    delivered = (tmp_path / "delivered").read_text().split()
    with store.open() as books:
        rows = [books.outbox.get(id_) for id_ in dict.fromkeys(delivered)]
    assert [row.seq for row in rows if row is not None] == list(range(1, WORDS + 1))
    assert len(delivered) - len(set(delivered)) in (1, 2)  # each kill doubles the one in flight, if there was one
    doubled = {one for one in delivered if delivered.count(one) > 1}
    assert all(delivered.count(one) == 2 for one in doubled)
