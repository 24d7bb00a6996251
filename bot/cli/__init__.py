"""The commands: what is called for on the command line, and the exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from bot import logs
from bot.cli import grammar, refusals
from bot.cli.screen import say

DONE, FAILED, WRONG = 0, 1, 2


def call(arguments: Sequence[str]) -> int:
    """Do what was called for; the exit code."""
    logs.set_up()
    try:
        return _do(grammar.read(arguments))
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return FAILED
    except refusals.REFUSED as error:
        for sentence in refusals.sentences(error):
            say(sentence, error=True)
        return WRONG if isinstance(error, refusals.OF_THE_CALL) else FAILED


def _do(wanted: argparse.Namespace) -> int:
    # Imported when it is wanted: the command line answers at once, and only what a command needs is loaded.
    module, name, arguments = _COMMANDS.get(wanted.command, ("office", "office", None))
    command = getattr(import_module(f"bot.cli.{module}"), name)
    done: int = command(wanted) if arguments is None else command(*(getattr(wanted, one) for one in arguments))
    return done


_COMMANDS: dict[str, tuple[str, str, tuple[str, ...] | None]] = {
    "run": ("run", "run", ("role",)),
    "check": ("run", "check", ()),
    "demo": ("demo", "demo", ("folder",)),
    "try": ("rehearse", "rehearse", ("flow", "language", "record")),
    "doctor": ("doctor", "doctor", ("format",)),
    "export": ("exporting", "export", None),
    "parked": ("parked", "parked", ("action", "which", "format")),
    **dict.fromkeys(("backup", "restore", "move", "key"), ("moving", "moving", None)),
}
"""Command -> its module, its function, and what it is given of what was called for (None: all); others: the office."""
