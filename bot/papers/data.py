"""The digest as JSON, for programs: the same names as in the digest, times as ISO 8601."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from bot.papers.digest import Digest

FORM = "quartier-digest/1"


def document(digest: Digest) -> str:
    """The whole digest as one JSON object, ``form`` names its shape."""
    return json.dumps({"form": FORM} | _plain(digest), ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a digest holds no {type(value).__name__}")
