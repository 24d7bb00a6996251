"""Taking somebody's words out of other texts: whole or cut short, on one line or on several."""

from __future__ import annotations

import json
import re
from typing import Any

_GONE = "…"
_ENOUGH = 24
"""Characters by which the beginning of somebody's words is known, when the rest was cut off."""


def without(value: Any, said: str) -> Any:
    """``value`` (text, or lists and objects with texts) without the words ``said``."""
    if isinstance(value, str):
        return _without(value, said)
    if isinstance(value, list):
        return [without(one, said) for one in value]
    if isinstance(value, dict):
        return {key: without(one, said) for key, one in value.items()}
    return value


def _without(text: str, said: str) -> str:
    tokens = said.split()
    begins = _begins(tokens)
    if not begins:
        return text
    parts, at = [], 0
    while (found := re.compile(r"\s+".join(map(re.escape, tokens[:begins]))).search(text, at)) is not None:
        parts += [text[at : found.start()], _GONE]
        at = _end(text, found.end(), tokens[begins:])
    return "".join([*parts, text[at:]])


def _begins(tokens: list[str]) -> int:
    """How many words are enough to know the text by."""
    length = 0
    for number, token in enumerate(tokens, 1):
        length += len(token) + 1
        if length > _ENOUGH:
            return number
    return len(tokens)


def _end(text: str, at: int, tokens: list[str]) -> int:
    """How far the words go on; the last may be cut."""
    for token in tokens:
        gap = re.compile(r"\s+").match(text, at)
        if gap is None:
            return at
        rest = text[gap.end() :]
        if not rest.startswith(token):
            same = next((n for n, (one, other) in enumerate(zip(rest, token, strict=False)) if one != other), len(rest))
            return gap.end() + min(same, len(token)) if same else at
        at = gap.end() + len(token)
    return at


def holds(content: bytes, said: str) -> bool:
    """Whether a file holds these words, however its form writes signs and line breaks."""
    there = content.decode("utf-8", errors="ignore")
    forms = (said, json.dumps(said, ensure_ascii=False), json.dumps(said))
    return any(letters and letters in _letters(there) for letters in map(_letters, forms))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
