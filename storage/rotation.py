"""A new key: everything is sealed with it anew, while the bot works."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    LargeBinary,
    Table,
    bindparam,
    delete,
    func,
    or_,
    select,
    type_coerce,
    update,
)

from storage import admission
from storage.keys import NAME, Keys, KeyWrong
from storage.store import InUse, Store
from storage.tables.dialogue import Base, KeyRow
from storage.tables.sealing import EMPTY, SealedBytes

_AT_ONCE = 500
_PASSES = 100
_PAUSE = 0.1


def is_done(store: Store) -> bool:
    """Whether all that is sealed is sealed with the first key."""
    with store.engine.connect() as connection:
        return bool(connection.scalar(select(KeyRow.done).where(KeyRow.name == store.keys.names[0])))


def begin(store: Store) -> int:
    """The first key seals from now on; how many rows hold something that is sealed with another."""
    with store.engine.begin() as connection:
        admission.enter(connection, store.keys)
    return _stale(store)


def reseal(store: Store, progress: Callable[[int], None]) -> None:
    """Seal everything with the first key, some rows at a time; ``progress`` is called with how many more are done.

    The bot may work meanwhile: rows that a turn holds are left out and taken at the next pass. After a kill it goes
    on where it was. Raises `InUse`.
    """
    for _ in range(_PASSES):
        store.keys.refresh()
        for table, columns in sealed_columns():
            _table(store, table, columns, progress)
        if not _stale(store):
            break
        time.sleep(_PAUSE)
    else:
        raise InUse("rows-in-use")
    with store.engine.begin() as connection:
        connection.execute(update(KeyRow).where(KeyRow.name == store.keys.names[0]).values(done=True))


def forget(store: Store) -> None:
    """Keep the first key only. Raises `KeyWrong` when something is still sealed with another."""
    if _stale(store):
        raise KeyWrong("key-still-needed")
    store.keys.forget()
    with store.engine.begin() as connection:
        connection.execute(delete(KeyRow).where(KeyRow.name != store.keys.names[0]))


def sealed_columns() -> Iterator[tuple[Table, list[Column[Any]]]]:
    """Every table that holds something sealed, with those columns."""
    for table in Base.metadata.sorted_tables:
        if columns := [column for column in table.columns if isinstance(column.type, SealedBytes)]:
            yield table, columns


def _stale(store: Store) -> int:
    with store.engine.begin() as connection:
        return sum(
            connection.scalar(select(func.count()).select_from(table).where(_is_stale(columns, store.keys))) or 0
            for table, columns in sealed_columns()
        )


def _is_stale(columns: list[Column[Any]], keys: Keys) -> ColumnElement[bool]:
    name = bytes.fromhex(keys.names[0])
    raw = [type_coerce(column, LargeBinary) for column in columns]
    return or_(*((func.substr(cell, 1, NAME) != name) & cell.not_in(sorted(EMPTY)) for cell in raw))


def _table(store: Store, table: Table, columns: list[Column[Any]], progress: Callable[[int], None]) -> None:
    keys, (key,) = store.keys, table.primary_key.columns
    wanted = select(key, *(type_coerce(column, LargeBinary) for column in columns)).where(_is_stale(columns, keys))
    wanted = wanted.order_by(key).limit(_AT_ONCE).with_for_update(skip_locked=True)
    change = update(table).where(key == bindparam("the_key"))
    change = change.values({column: bindparam(f"new_{column.name}", type_=LargeBinary) for column in columns})
    rows: Sequence[Any] = ()
    while True:
        with store.engine.begin() as connection:
            rows = connection.execute(wanted.where(key > rows[-1][0]) if rows else wanted).all()
            if not rows:
                return
            connection.execute(change, [_anew(keys, columns, row) for row in rows])
        progress(len(rows))


def _anew(keys: Keys, columns: list[Column[Any]], row: Any) -> dict[str, Any]:
    cells = {f"new_{column.name}": _cell(keys, column, cell) for column, cell in zip(columns, row[1:], strict=True)}
    return {"the_key": row[0], **cells}


def _cell(keys: Keys, column: Column[Any], cell: bytes | None) -> bytes | None:
    if cell is None or bytes(cell) in EMPTY:
        return cell
    place = column.type.place  # type: ignore[attr-defined]
    return keys.seal(place, keys.open(place, bytes(cell)))
