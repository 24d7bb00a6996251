""".env.example and the settings: the same names, examples that are right, and defaults that are the defaults."""

from __future__ import annotations

import re
from pathlib import Path

from bot import settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"
LINE = re.compile(r"^#(QUARTIER_[A-Z_]+)=(.+)$", re.MULTILINE)


class Asked(dict[str, str]):
    """An empty environment that notes which names it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        """Nothing, noted."""
        self.names.add(name)
        return default


def examples() -> dict[str, str]:
    """Every line as it reads without its #."""
    return dict(LINE.findall(EXAMPLE.read_text("utf-8")))


def test_the_example_names_exactly_the_settings_that_are_read() -> None:
    asked = Asked()
    settings.read(asked, file=None)
    assert sorted(examples()) == sorted(asked.names)


def test_a_copy_of_the_example_changes_nothing() -> None:
    assert settings.read({}, file=EXAMPLE) == settings.read({}, file=None)


def test_every_example_is_a_right_setting() -> None:
    settings.read(examples(), file=None)


def test_what_is_called_a_default_is_one() -> None:
    called = re.findall(r"Default:\n((?:#QUARTIER_.+\n)+)", EXAMPLE.read_text("utf-8"))
    defaults = dict(LINE.findall("".join(called)))
    assert len(defaults) == 9
    assert settings.read(defaults, file=None) == settings.read({}, file=None)
