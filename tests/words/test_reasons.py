"""Every decision of the guard can be explained: each of its rules has its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import nlp.guard
from bot.words import LANGUAGES, Words

FOLDER = Path(nlp.guard.__file__).parent
PERSONAL = re.compile(r'"((?:account|email|house|iban|name|phone|plate|street|username)-[a-z-]+)"')
TONE = re.compile(r'"((?:insult|spam)\.[a-z-]+)"')
THREAT = re.compile(r"^(threat\.[a-z-]+) =", re.MULTILINE)
PROMISES = ("spam.money", "spam.coins", "spam.selling")
SOUNDS = ("threat.sounds", "insult.sounds", "spam.sounds")


def rules() -> set[str]:
    """The rules by which the guard takes something out or stops."""
    personal = "".join(path.read_text("utf-8") for path in (FOLDER / "personal").glob("*.py"))
    tone = "".join((FOLDER / f"{name}.py").read_text("utf-8") for name in ("insults", "spam"))
    threats = (FOLDER / "data" / "alarms" / "rules.txt").read_text("utf-8")
    return {*PERSONAL.findall(personal), *TONE.findall(tone), *THREAT.findall(threats), *PROMISES, *SOUNDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_why(language: str) -> None:
    named = {f"guard-why.{rule.replace('.', '-')}" for rule in rules()}
    assert len(named) > 50
    assert sorted(name for name in named if not Words(language).has(name)) == []
