"""The guard's lists of words: nothing stands in one twice, in the code as in the data."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

import nlp.guard

FOLDER = Path(nlp.guard.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
NAMES = sorted((FOLDER / "data" / "personal").glob("*_names.txt"))


def twice(words: Iterable[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def lists_in(module: Path) -> list[str]:
    """The words of each list of a module, as they are written there."""
    calls = [node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Call)]
    return [
        str(call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "words_of" and isinstance(call.args[0], ast.Constant)
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_list(module: Path) -> None:
    assert [twice(words.split()) for words in lists_in(module) if twice(words.split())] == []


def test_there_are_lists_to_look_at() -> None:
    assert sum(len(lists_in(module)) for module in MODULES) > 30


@pytest.mark.parametrize("file", NAMES, ids=lambda path: path.stem)
def test_no_name_stands_twice_in_a_list(file: Path) -> None:
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert twice(name for line in lines for name in line.split()) == []


def test_no_figure_of_history_stands_twice() -> None:
    assert twice((FOLDER / "data" / "personal" / "figures.txt").read_text("utf-8").splitlines()) == []
