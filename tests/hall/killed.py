"""A process that takes in words, gives turns and delivers, and kills itself where it is told to: for `test_killed`."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from bot.hall.postman import Postman
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.messages import Heard, Parcel, Receipt
from storage import Store
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Loopback, said
from tests.quarter import KEYS

WORDS = 6


class Fatal(Loopback):
    """Delivers into a file. Dies in the turn of event ``dies_at`` ("turn 3") or after delivering so many ("post 3")."""

    def __init__(self, out: Path, dies_at: str) -> None:
        super().__init__()
        self._out, self._dies_at = out, dies_at

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        self._dies(f"turn {payload['id']}")
        return super().read(payload)

    async def deliver(self, parcel: Parcel) -> Receipt:
        with self._out.open("a") as out:
            out.write(f"{parcel.id}\n")
        receipt = await super().deliver(parcel)
        self._dies(f"post {len(self.delivered)}")
        return receipt

    def _dies(self, here: str) -> None:
        if here == self._dies_at:
            os.kill(os.getpid(), signal.SIGKILL)


async def work(folder: Path, dies_at: str) -> None:
    store = Store(f"sqlite:///{folder / 'quartier.db'}", KEYS)
    network = Fatal(folder / "delivered", dies_at)
    house = House(store, network)
    object.__setattr__(house.hall, "new_id", lambda: uuid4().hex)
    turns = Turns(house.hall, store, network.bell)
    postman = Postman(house.hall, store, network, turns.wake)
    events = [said(str(number), "anna", "/privacy") for number in range(1, WORDS + 1)]
    await Reception(house.hall, store, network, turns.wake).take_in(NETWORK, events)

    def done() -> bool:
        postman.wake()
        with store.open() as books:
            return books.inbox.count("done") == WORDS and books.outbox.count("sent") == WORDS

    async with working(turns, postman):
        while not done():  # noqa: ASYNC110 (a thread notes it, and rings no bell)
            await asyncio.sleep(0.05)
    store.close()


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), sys.argv[2]))
