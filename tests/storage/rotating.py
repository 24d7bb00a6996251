"""`python -m tests.storage.rotating URL KEYFILE`: a process that seals anew and kills itself in the middle."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from storage import Keys, Store, rotation


def main(url: str, key: str) -> None:
    store = Store(url, Keys.at(Path(key)))
    store.migrate()
    store.keys.renew()
    rotation.begin(store)
    rotation.reseal(store, lambda _: os.kill(os.getpid(), signal.SIGKILL))


if __name__ == "__main__":
    main(*sys.argv[1:])
