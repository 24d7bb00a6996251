"""A bot process that only listens: `python -m tests.synapse.listener URL USER PASSWORD FOLDER`; made to be killed.

What it has taken in lies in FOLDER/taken.json; each event's id is printed once that is on the disk.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.messages import Raw
from bot.platforms.matrix import Matrix, files
from storage import Keys
from tests.synapse.world import SECRET

KEYS = Keys([SECRET])


class OnDisk:
    """A `Door` whose file is replaced as a whole, as a transaction would."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.kept = {"cursor": "", "events": {}, **files.load(path, KEYS)}

    async def cursor(self, network: str) -> str:
        return str(self.kept["cursor"])

    async def take_in(self, network: str, events: Sequence[Raw], cursor: str = "") -> None:
        new = {raw.event: raw.payload for raw in events if raw.event not in self.kept["events"]}
        self.kept = {"cursor": cursor, "events": {**self.kept["events"], **new}}
        files.save(self._path, self.kept, KEYS)
        for event in new:
            print(event, flush=True)


async def main(url: str, user: str, password: str, folder: str) -> None:
    platform = Matrix(url, user, password, Path(folder) / "matrix", SECRET)
    await platform.open()
    await platform.listen(OnDisk(Path(folder) / "taken.json"))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
