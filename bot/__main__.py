"""The door from the command line: `quartier` and `python -m bot`."""

import logging
import os
import sys

from bot.cli import call


def main() -> None:
    """Do what was called for and exit: 0 done, 1 it failed, 2 the call was wrong."""
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
