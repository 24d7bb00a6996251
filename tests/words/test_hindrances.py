"""Whatever keeps an operator from something has its words, and brings what they need."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot
import storage
from bot.cli.refusals import FAULTS
from bot.messages import Locked
from bot.words import WHOLE
from storage import Hindered
from tests.words.books import passages, variables

FOLDERS = [Path(part.__file__ or "").parent for part in (bot, storage)]
languages = pytest.mark.parametrize("language", WHOLE)


def kinds(of: type[Exception]) -> set[str]:
    """The names of a kind of error and of all that are kinds of it."""
    return {of.__name__}.union(*(kinds(one) for one in of.__subclasses__()))


def named(of: type[Exception], place: int) -> dict[str, frozenset[str]]:
    """The reasons that the code names when it makes such an error, and the details that it brings: always the same."""
    found: dict[str, set[frozenset[str]]] = {}
    for call in calls(kinds(of)):
        match call.args[place:]:
            case [ast.Constant(value=str(reason))]:
                found.setdefault(reason, set()).add(frozenset(one.arg or "" for one in call.keywords))
    assert {reason: some for reason, some in found.items() if len(some) > 1} == {}
    return {reason: some.pop() for reason, some in found.items()}


def calls(names: set[str]) -> Iterator[ast.Call]:
    for path in (path for folder in FOLDERS for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield node


def said(language: str, beginning: str) -> dict[str, frozenset[str]]:
    """The words that begin so, and what they need."""
    return {
        name.removeprefix(beginning): variables(language, name)
        for name in passages(language)
        if name.startswith(beginning)
    }


@languages
def test_every_reason_of_storage_has_its_words(language: str) -> None:
    assert said(language, "storage-") == named(Hindered, 0)


@languages
def test_every_reason_why_an_account_is_locked_has_its_words(language: str) -> None:
    assert said(language, "cli-locked-") == named(Locked, 1)


@languages
def test_every_fault_of_the_system_has_its_words(language: str) -> None:
    assert said(language, "cli-file-") == {
        **dict.fromkeys(FAULTS.values(), frozenset({"file"})),
        "other": frozenset({"file", "fault"}),
    }
