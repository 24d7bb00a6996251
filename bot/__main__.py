"""The door from the command line: `quartier` and `python -m bot`."""

import sys

from bot.cli import call


def main() -> None:
    """Do what was called for and exit: 0 done, 1 it failed, 2 the call was wrong."""
    sys.exit(call(sys.argv[1:]))


if __name__ == "__main__":
    main()
