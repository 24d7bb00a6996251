"""The commands: what is called for on the command line, and the exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from bot import logs
from bot.cli import refusals
from bot.cli.deeds import DECISIONS, DEEDS
from bot.cli.screen import Wrong, say, words
from bot.flows import FLOWS
from bot.flows.office.team import ROLES
from bot.words import WHOLE

DONE, FAILED, WRONG = 0, 1, 2


def call(arguments: Sequence[str]) -> int:
    """Do what was called for; the exit code."""
    logs.set_up()
    try:
        return _do(_parser().parse_args(arguments))
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


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, no usage: what is wrong, and where help is."""
        raise Wrong(f"{message} (quartier --help)")


def _parser() -> _Parser:
    parser = _Parser(prog="quartier", description=words()("cli-about"))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _add(commands, "run").add_argument("--role", default="listen,turn,send,clock")
    _add(commands, "check")
    _add(commands, "demo").add_argument("--folder", default="")
    trying = _add(commands, "try")
    trying.add_argument("flow", choices=sorted(FLOWS), metavar="FLOW")
    trying.add_argument("--language", default="")
    trying.add_argument("--record", default="", metavar="FILE")
    _add(commands, "import", dialogue=True).add_argument("file", metavar="FILE")
    _add_topics(_add(commands, "topics", dialogue=True))
    _add(commands, "digest", dialogue=True).add_argument("--format", choices=("text", "json"), default="text")
    _add(commands, "log", dialogue=True).add_argument("--format", choices=("text", "json"), default="text")
    _add_export(_add(commands, "export"))
    _add(commands, "invite", dialogue=True).add_argument("--role", choices=ROLES, default=ROLES[0], metavar="ROLE")
    _add_doors(_add(commands, "door"))
    _add(commands, "migrate")
    _add(commands, "backup").add_argument("file", metavar="FILE")
    _add(commands, "restore").add_argument("file", metavar="FILE")
    _add(commands, "move").add_argument("--to", required=True, metavar="URL")
    _add(commands, "key").add_argument("what", choices=("new", "rotate", "forget"))
    _add(commands, "doctor").add_argument("--format", choices=("text", "json"), default="text")
    parked = _add(commands, "parked")
    parked.add_argument("action", nargs="?", choices=("list", "retry", "drop"), default="list")
    parked.add_argument("which", nargs="?", default="", metavar="NUMBER|all")
    parked.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _add_topics(topics: argparse.ArgumentParser) -> None:
    topics.add_argument("what", nargs="?", choices=(*DEEDS, *DECISIONS), metavar="DEED")
    topics.add_argument("said", nargs="*", metavar="NUMBER|NAME")
    topics.add_argument("--format", choices=("text", "json"), default="text")
    topics.add_argument("--json", dest="format", action="store_const", const="json")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("dialogue", metavar="DIALOGUE")
    export.add_argument("target", metavar="FOLDER|FILE.zip")
    export.add_argument("--open311", action="store_true")
    export.add_argument("--licence", default="", metavar="TEXT")
    export.add_argument("--language", choices=WHOLE, default="", metavar="LANGUAGE")


def _add_doors(door: argparse.ArgumentParser) -> None:
    whats = door.add_subparsers(dest="what", required=True, metavar="add|list|poster", parser_class=_Parser)
    add, listed, poster = (whats.add_parser(what) for what in ("add", "list", "poster"))
    for parser in (add, listed, poster):
        parser.add_argument("--dialogue", default="", metavar="NAME")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--place", default="", metavar="PLACE")
    listed.add_argument("--format", choices=("text", "json"), default="text")
    poster.add_argument("name", metavar="NAME")
    poster.add_argument("--size", choices=("a4", "a6"), default="a4")
    poster.add_argument("--out", required=True, metavar="FILE.pdf")
    poster.add_argument("--language", choices=WHOLE, default="", metavar="LANGUAGE")


def _add(commands: Any, name: str, *, dialogue: bool = False) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words()(f"cli-{name}"))
    if dialogue:
        parser.add_argument("--dialogue", default="", metavar="NAME")
    return parser
