"""The door from the command line: `quartier` and `python -m bot`."""

import logging
import os
import sys
import threading

from bot.cli import call


def main() -> None:
    """Do what was called for and exit: 0 done, 1 it failed, 2 the call was wrong."""
    code = call(sys.argv[1:])
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread()):
        _leave(code)
    sys.exit(code)


def _leave(code: int) -> None:
    """Exit without waiting for a thread that still reckons: what it would have written is rolled back."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
