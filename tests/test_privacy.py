"""docs/privacy.md says of every table what the table says of itself."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from storage.tables.dialogue import Base

PAGE = Path(__file__).parents[1] / "docs" / "privacy.md"
ROW = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)


def of_itself() -> dict[str, str]:
    """Table's name -> the first paragraph of its docstring, as one line."""
    tables = {mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers}
    return {name: " ".join((inspect.getdoc(table) or "").split("\n\n")[0].split()) for name, table in tables.items()}


def test_the_page_says_of_every_table_what_the_table_says_of_itself() -> None:
    page = PAGE.read_text("utf-8").partition("## The tables")[2].partition("\n## ")[0]
    assert dict(ROW.findall(page)) == of_itself()
