"""The door from the command line: `quartier` and `python -m bot`."""

import gc
import logging
import os
import sys

# Before numpy comes in: for our small products its second thread only waits, and takes as much processor as the first.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.cli import call

_GARBAGE = 100_000, 50, 50
"""When the collector looks for what nothing else drops: at a start much is made and nothing dropped, and with its usual
thresholds it would look through all of it so often that a seventh of the start would be its own."""


def main() -> None:
    """Do what was called for and exit: 0 done, 1 it failed, 2 the call was wrong."""
    gc.set_threshold(*_GARBAGE)
    leave(call(sys.argv[1:]))


def leave(code: int) -> None:
    """Exit at once: to take the language model apart takes seconds, and a thread that still reckons even longer.

    What such a thread would have written is rolled back.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
