"""How a call is read: the commands with their arguments, and in the operator's words what does not fit."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from bot.cli.deeds import DECISIONS, DEEDS
from bot.cli.screen import Wrong, words
from bot.flows import FLOWS
from bot.flows.office.team import ROLES
from bot.words import WHOLE

_SHOWN = 60
"""Characters that are shown of what was written in a call."""


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """What is called for. Raises `Wrong`; where help is wanted it is printed, and SystemExit raised."""
    grammar = _grammar()
    wanted, rest = grammar.parse_known_args(arguments)
    if rest:
        grammar.refuse("unknown", what=_short(" ".join(rest)))
    return wanted


class _Grammar(argparse.ArgumentParser):
    """Reads as argparse does, but speaks with `words`, and raises `Wrong` instead of leaving the program."""

    def __init__(self, **options: Any) -> None:
        # An option that is cut short would mean another one as soon as a second begins like it.
        options |= {"allow_abbrev": False, "exit_on_error": False, "add_help": False, "formatter_class": _Help}
        super().__init__(**options)
        self._positionals.title, self._optionals.title = words()("cli-help-arguments"), words()("cli-help-options")
        self.add_argument("-h", "--help", action="help", help=words()("cli-help-help"))

    def parse_known_args(  # type: ignore[override]  # argparse's has overloads
        self, *args: Any
    ) -> tuple[argparse.Namespace, list[str]]:
        try:
            return super().parse_known_args(*args)
        except argparse.ArgumentError as error:
            if error.argument_name is None:  # newer releases of Python tell so what is missing
                self.error(error.message)
            self.refuse("value", argument=error.argument_name)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            argument = "/".join(action.option_strings) or action.metavar or action.dest
            self.refuse("choice", argument=str(argument), value=_short(value), known=", ".join(action.choices))

    def error(self, message: str) -> NoReturn:
        """Something is missing, which is all that argparse still says by itself: the names stand at the end of it."""
        self.refuse("missing", what=message.rpartition(": ")[2])

    def refuse(self, why: str, **details: str) -> NoReturn:
        """Raises `Wrong`: one line, no usage; what is wrong, and where help is."""
        raise Wrong(f"{words()(f'cli-call-{why}', **details)} ({self.prog} --help)")


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        said = words()("cli-help-usage") + " " if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)


def _short(text: str) -> str:
    """On one line, and not longer than what words can hold."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _named(argument: str) -> str:
    """How an argument is called where a call is described."""
    return words()(f"cli-argument-{argument}")


# ---------------------------------------------------------------------------------------------- the commands


def _grammar() -> _Grammar:
    grammar = _Grammar(prog="quartier", description=words()("cli-about"))
    title = words()("cli-help-commands")
    commands = grammar.add_subparsers(dest="command", required=True, metavar=_named("command"), title=title)
    _add_running(commands)
    _add_working(commands)
    _add_keeping(commands)
    return grammar


def _add_running(commands: Any) -> None:
    """To run the bot, to try it, and to see how it is."""
    _add(commands, "run").add_argument("--role", default="listen,turn,send,clock", metavar=_named("roles"))
    _add(commands, "check")
    _add(commands, "demo").add_argument("--folder", default="", metavar=_named("folder"))
    trying = _add(commands, "try")
    trying.add_argument("flow", choices=sorted(FLOWS), metavar=_named("flow"))
    trying.add_argument("--language", default="", metavar=_named("language"))
    trying.add_argument("--record", default="", metavar=_named("file"))
    _add_form(_add(commands, "doctor"))
    parked = _add(commands, "parked")
    parked.add_argument(
        "action", nargs="?", choices=("list", "retry", "drop"), default="list", metavar="list|retry|drop"
    )
    parked.add_argument("which", nargs="?", default="", metavar=f"{_named('number')}|all")
    _add_form(parked)


def _add_working(commands: Any) -> None:
    """To work in a dialogue."""
    _add(commands, "import", dialogue=True).add_argument("file", metavar=_named("file"))
    _add_topics(_add(commands, "topics", dialogue=True))
    _add_form(_add(commands, "digest", dialogue=True))
    _add_form(_add(commands, "log", dialogue=True))
    _add_export(_add(commands, "export"))
    invite = _add(commands, "invite", dialogue=True)
    invite.add_argument("--role", choices=ROLES, default=ROLES[0], metavar=_named("role"))
    _add_doors(_add(commands, "door"))


def _add_keeping(commands: Any) -> None:
    """To keep what there is, to move it and to seal it."""
    _add(commands, "migrate")
    _add(commands, "backup").add_argument("file", metavar=_named("file"))
    _add(commands, "restore").add_argument("file", metavar=_named("file"))
    _add(commands, "move").add_argument("--to", required=True, metavar="URL")
    _add(commands, "key").add_argument("what", choices=("new", "rotate", "forget"), metavar="new|rotate|forget")


def _add_topics(topics: _Grammar) -> None:
    topics.add_argument("what", nargs="?", choices=(*DEEDS, *DECISIONS), metavar=_named("deed"))
    topics.add_argument("said", nargs="*", metavar=f"{_named('number')}|{_named('name')}")
    _add_form(topics)
    topics.add_argument("--json", dest="format", action="store_const", const="json")


def _add_export(export: _Grammar) -> None:
    export.add_argument("dialogue", metavar=_named("dialogue"))
    export.add_argument("target", metavar=f"{_named('folder')}|{_named('file')}.zip")
    export.add_argument("--open311", action="store_true")
    export.add_argument("--licence", default="", metavar=_named("text"))
    export.add_argument("--language", choices=WHOLE, default="", metavar=_named("language"))


def _add_doors(door: _Grammar) -> None:
    whats = door.add_subparsers(dest="what", required=True, metavar="add|list|poster")
    add, listed, poster = (whats.add_parser(what) for what in ("add", "list", "poster"))
    for grammar in (add, listed, poster):
        grammar.add_argument("--dialogue", default="", metavar=_named("name"))
    add.add_argument("name", metavar=_named("name"))
    add.add_argument("--place", default="", metavar=_named("place"))
    _add_form(listed)
    poster.add_argument("name", metavar=_named("name"))
    poster.add_argument("--size", choices=("a4", "a6"), default="a4")
    poster.add_argument("--out", required=True, metavar=f"{_named('file')}.pdf")
    poster.add_argument("--language", choices=WHOLE, default="", metavar=_named("language"))


def _add_form(grammar: _Grammar) -> None:
    grammar.add_argument("--format", choices=("text", "json"), default="text")


def _add(commands: Any, name: str, *, dialogue: bool = False) -> _Grammar:
    about = words()(f"cli-{name}")
    grammar: _Grammar = commands.add_parser(name, help=about, description=about)
    if dialogue:
        grammar.add_argument("--dialogue", default="", metavar=_named("name"))
    return grammar
