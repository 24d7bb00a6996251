"""The files of words as the tests read them: every message and attribute, its plain text and its variables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot.words

FOLDER = Path(bot.words.__file__).parent


@dataclass(frozen=True)
class Passage:
    """One message's value, or one attribute: its patterns with ``{}`` for all that is put in, its own variables
    and the names of the other passages it quotes."""

    file: str
    texts: tuple[str, ...]
    variables: frozenset[str]
    quotes: frozenset[str]


@cache
def passages(language: str) -> dict[str, Passage]:
    """All that is written in one language: ``id`` or ``id.attribute`` -> passage."""
    found: dict[str, Passage] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                if entry.value:
                    found[entry.id.name] = _passage(path.name, entry.value)
                for attribute in entry.attributes:
                    found[f"{entry.id.name}.{attribute.id.name}"] = _passage(path.name, attribute.value)
    return found


def variables(language: str, name: str) -> frozenset[str]:
    """All arguments that ``name`` needs, with those of the passages it quotes."""
    passage = passages(language)[name]
    return passage.variables.union(*(variables(language, quoted) for quoted in passage.quotes))


def _passage(file: str, pattern: ast.Pattern) -> Passage:
    seen = _Seen()
    seen.visit(pattern)
    return Passage(file, tuple(seen.texts), frozenset(seen.variables), frozenset(seen.quotes))


class _Seen(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.variables: set[str] = set()
        self.quotes: set[str] = set()

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - the visitor's own way of naming
        self.texts.append("".join(e.value if isinstance(e, ast.TextElement) else "{}" for e in node.elements))
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.quotes.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))
