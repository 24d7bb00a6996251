"""The real program, which tries an account that is not its own again after a second instead of a minute."""

from __future__ import annotations

import sys

from bot.cli import call
from bot.hall import network

if __name__ == "__main__":
    network._LOCKED_WAIT = 1.0
    sys.exit(call(sys.argv[1:]))
