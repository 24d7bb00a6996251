"""Sealed columns: what people said is encrypted on its way into the database and opened on its way out."""

from __future__ import annotations

import json
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

from storage.keys import Keys

EMPTY = frozenset((b"", b"[]", b"{}"))
"""Cells that say nothing: they are left as they are, so that they can be asked for."""
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_KEYS: WeakKeyDictionary[Dialect, Keys] = WeakKeyDictionary()


def entrust(dialect: Dialect, keys: Keys) -> None:
    """Everything that goes through this engine's ``dialect`` is sealed with these keys."""
    _KEYS[dialect] = keys


def keys_of(dialect: Dialect) -> Keys:
    """The keys of an engine."""
    return _KEYS[dialect]


def sealed(keys: Keys, place: str, plain: bytes) -> bytes:
    """A cell as it lies in the database."""
    return plain if plain in EMPTY else keys.seal(place, plain)


class SealedBytes(TypeDecorator[Any]):
    """Bytes that lie encrypted. ``place`` is "table.column" for ever: what was sealed for another does not open."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def packed(self, value: Any) -> bytes:
        """A value as bytes."""
        return bytes(value)

    def unpacked(self, plain: bytes) -> Any:
        """What `packed` got."""
        return plain

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return None if value is None else sealed(_KEYS[dialect], self.place, self.packed(value))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        cell = bytes(value)
        return self.unpacked(cell if cell in EMPTY else _KEYS[dialect].open(self.place, cell))


class Sealed(SealedBytes):
    """Text that lies encrypted, as UTF-8."""

    cache_ok = True

    def packed(self, value: str) -> bytes:
        return value.encode()

    def unpacked(self, plain: bytes) -> str:
        return plain.decode()


class SealedJson(SealedBytes):
    """Plain data that lies encrypted, as JSON."""

    cache_ok = True

    def packed(self, value: Any) -> bytes:
        return _COMPACT.encode(value).encode()

    def unpacked(self, plain: bytes) -> Any:
        return json.loads(plain)
