"""What docstrings, comments and pages name is there: no module, and nothing in one, that was moved or is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "nlp", "storage", "web", "tests", "benchmarks", "docs", "deploy")
HISTORIES = {"decisions.md", "RESULTS.md"}
"""They tell of what was."""
NAME = re.compile(r"`(?:python -m )?((?:bot|nlp|storage|web|tests|benchmarks)(?:\.\w+)+)`")
PAGE = re.compile(r"`((?:bot|nlp|storage|web|tests|docs|deploy)/[\w./-]+\.(?:py|md|txt|ftl))`")


def missing_in(text: str) -> Iterator[str]:
    yield from (name for name in NAME.findall(text) if not is_there(name))
    yield from (name for name in PAGE.findall(text) if not (ROOT / name).exists())


def is_there(name: str) -> bool:
    """Whether ``name`` is a module, or begins with one in which the next part of it stands."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        place = ROOT.joinpath(*parts[:length])
        if files := [file for file in (place.with_suffix(".py"), place / "__init__.py") if file.exists()]:
            beyond = parts[length : length + 1]
            return not beyond or any(re.search(rf"\b{beyond[0]}\b", file.read_text("utf-8")) for file in files)
    return False


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_named_is_there(folder: str) -> None:
    paths = [path for path in (ROOT / folder).rglob("*.*") if path.suffix in (".py", ".md")]
    named = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in paths
        if path.name not in HISTORIES and "node_modules" not in path.parts
        for name in missing_in(path.read_text("utf-8"))
    }
    assert named == set()


def test_what_was_moved_is_noticed() -> None:
    moved = "nlp.edges.floor", "docs/nowhere.md"  # in pieces, so that they are not noticed here
    assert list(missing_in(f"see `nlp.sense.standing`, `{moved[0]}` and `{moved[1]}`")) == list(moved)
