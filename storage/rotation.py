"""Which keys a database is sealed with: a wrong one is told before anything is read, an old one is replaced."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    LargeBinary,
    Table,
    bindparam,
    func,
    inspect,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy import delete as delete_from

from storage.keys import NAME, Keys, KeyWrong
from storage.models import Base, KeyRow
from storage.sealing import EMPTY, SealedBytes

_PLACE = "sealing_key.proof"
_PROOF = b"Quartier"
_AT_ONCE = 500
_PASSES = 100
_PAUSE = 0.1
_KEYS = KeyRow.__table__


def admit(connection: Connection, keys: Keys) -> None:
    """Compare the keys with those that the database was sealed with. Raises `KeyWrong`.

    A database that knows no keys yet does not object.
    """
    if not inspect(connection).has_table(KeyRow.__tablename__):
        return
    known = connection.execute(select(KeyRow.name, KeyRow.proof)).all()
    if missing := [name for name, _ in known if name not in keys.names]:
        raise KeyWrong(
            f"the database is sealed with another key ({', '.join(missing)}): "
            "set QUARTIER_KEY_FILE or QUARTIER_KEY to the one that belongs to it"
        )
    for _, proof in known:
        keys.open(_PLACE, proof)


def enter(connection: Connection, keys: Keys) -> None:
    """Note that the first key seals here, before it does; the first of all has nothing to seal anew."""
    known = set(connection.scalars(select(KeyRow.name)))
    if keys.names[0] not in known:
        row = {"name": keys.names[0], "proof": keys.seal(_PLACE, _PROOF), "done": not known}
        connection.execute(_KEYS.insert(), row)  # type: ignore[attr-defined]


def is_complete(connection: Connection, keys: Keys) -> bool:
    """Whether all that is sealed is sealed with the first key."""
    return bool(connection.scalar(select(KeyRow.done).where(KeyRow.name == keys.names[0])))


def stale(engine: Engine, keys: Keys) -> int:
    """How many rows hold something that is sealed with another key than the first."""
    with engine.begin() as connection:
        return sum(
            connection.scalar(select(func.count()).select_from(table).where(_is_stale(columns, keys))) or 0
            for table, columns in sealed_columns()
        )


def reseal(engine: Engine, keys: Keys, progress: Callable[[int], None]) -> None:
    """Seal everything with the first key, some rows at a time; ``progress`` is called with how many more are done.

    The bot may work meanwhile: rows that a turn holds are left out and taken at the next pass. After a kill it goes
    on where it was.
    """
    with engine.begin() as connection:
        enter(connection, keys)
    for _ in range(_PASSES):
        for table, columns in sealed_columns():
            _table(engine, keys, table, columns, progress)
        if not stale(engine, keys):
            break
        time.sleep(_PAUSE)
    else:
        raise KeyWrong("some rows could not be sealed anew because they are in use: try again")
    with engine.begin() as connection:
        connection.execute(update(KeyRow).where(KeyRow.name == keys.names[0]).values(done=True))


def forget(engine: Engine, keys: Keys) -> None:
    """The database knows the first key only."""
    with engine.begin() as connection:
        connection.execute(delete_from(KeyRow).where(KeyRow.name != keys.names[0]))


def sealed_columns() -> Iterator[tuple[Table, list[Column[Any]]]]:
    """Every table that holds something sealed, with those columns."""
    for table in Base.metadata.sorted_tables:
        if columns := [column for column in table.columns if isinstance(column.type, SealedBytes)]:
            yield table, columns


def _is_stale(columns: list[Column[Any]], keys: Keys) -> ColumnElement[bool]:
    name = bytes.fromhex(keys.names[0])
    raw = [type_coerce(column, LargeBinary) for column in columns]
    return or_(*((func.substr(cell, 1, NAME) != name) & cell.not_in(sorted(EMPTY)) for cell in raw))


def _table(
    engine: Engine, keys: Keys, table: Table, columns: list[Column[Any]], progress: Callable[[int], None]
) -> None:
    (key,) = table.primary_key.columns
    wanted = select(key, *(type_coerce(column, LargeBinary) for column in columns)).where(_is_stale(columns, keys))
    wanted = wanted.order_by(key).limit(_AT_ONCE).with_for_update(skip_locked=True)
    change = update(table).where(key == bindparam("the_key"))
    change = change.values({column: bindparam(f"new_{column.name}", type_=LargeBinary) for column in columns})
    last: Any = None
    while True:
        with engine.begin() as connection:
            keys.refresh()
            rows = connection.execute(wanted if last is None else wanted.where(key > last)).all()
            if rows:
                connection.execute(change, [_anew(keys, columns, row) for row in rows])
        if not rows:
            return
        last = rows[-1][0]
        progress(len(rows))


def _anew(keys: Keys, columns: list[Column[Any]], row: Any) -> dict[str, Any]:
    cells = {f"new_{column.name}": _cell(keys, column, cell) for column, cell in zip(columns, row[1:], strict=True)}
    return {"the_key": row[0], **cells}


def _cell(keys: Keys, column: Column[Any], cell: bytes | None) -> bytes | None:
    if cell is None or bytes(cell) in EMPTY:
        return cell
    place = column.type.place  # type: ignore[attr-defined]
    return keys.seal(place, keys.open(place, bytes(cell)))
