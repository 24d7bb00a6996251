"""A whole database, read in one moment and written into an empty one of either kind; what is sealed stays sealed."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Integer, MetaData, Table, func, inspect, select, text

from storage import schema
from storage.hindrance import Hindered

_OF_ALEMBIC = "alembic_version"
_AT_ONCE = 500
Line = bytes
"""A row in one form for all databases: JSON, the cells in the order of their columns' names."""
Progress = Callable[[int], None]


class NotEqual(Hindered):
    """What was copied is not what it should be."""


@dataclass
class Sum:
    """What tells two tables' contents apart, in whatever order they are read: the number and sum of their lines."""

    rows: int = 0
    total: str = "0"

    def add(self, line: Line) -> None:
        """One more row."""
        number = int(self.total, 16) + int.from_bytes(hashlib.sha256(line).digest(), "big")
        self.rows, self.total = self.rows + 1, f"{number % 2**256:x}"


@dataclass(frozen=True)
class House:
    """A database at one moment. ``columns`` are sorted; ``lines`` reads a table's rows."""

    revision: str
    columns: Mapping[str, list[str]]
    numbers: Mapping[str, int]
    lines: Callable[[str], Iterator[Line]]


@contextmanager
def still(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment, while others go on writing."""
    options: dict[str, Any] = {"deferred": True}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def house(connection: Connection) -> House:
    """What this connection sees."""
    tables = {table.name: table for table in _tables(connection)}
    return House(
        revision=schema.revision(connection),
        columns={name: sorted(table.columns.keys()) for name, table in tables.items()},
        numbers=_numbers(connection, tables.values()),
        lines=lambda name: _lines(connection, tables[name]),
    )


def count(connection: Connection) -> int:
    """How many rows there are in all."""
    return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in _tables(connection))


def is_empty(connection: Connection) -> bool:
    """Whether nothing has ever been in this database."""
    return not inspect(connection).get_table_names()


def fill(connection: Connection, source: House, progress: Progress) -> dict[str, Sum]:
    """Put ``source`` into an empty database and compare it. Raises `NotEqual`."""
    schema.upgrade(connection, source.revision)
    tables = {table.name: table for table in _tables(connection)}
    if {name: sorted(table.columns.keys()) for name, table in tables.items()} != dict(source.columns):
        raise NotEqual("tables-foreign")
    sums = {name: _put(connection, tables[name], source, progress) for name in tables}
    _count_on(connection, source.numbers)
    here = house(connection)
    for name, expected in sums.items():
        if summed(here.lines(name)) != expected:
            raise NotEqual("table-unequal", table=name)
    return sums


def summed(lines: Iterable[Line]) -> Sum:
    """The sum of these lines."""
    found = Sum()
    for line in lines:
        found.add(line)
    return found


def as_json(sums: Mapping[str, Sum]) -> dict[str, Any]:
    """Sums as plain data."""
    return {name: asdict(one) for name, one in sums.items()}


# ------------------------------------------------------------------------------------------------- tables and rows


def _tables(connection: Connection) -> list[Table]:
    """All tables but Alembic's, as the database itself describes them, parents first."""
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: name != _OF_ALEMBIC)
    return metadata.sorted_tables


def _lines(connection: Connection, table: Table) -> Iterator[Line]:
    wanted = select(*(table.c[name] for name in sorted(table.columns.keys())))
    for row in connection.execute(wanted.execution_options(yield_per=_AT_ONCE)):
        yield json.dumps([_written(cell) for cell in row], ensure_ascii=False, separators=(",", ":")).encode()


def _put(connection: Connection, table: Table, source: House, progress: Progress) -> Sum:
    columns, found, lines = source.columns[table.name], Sum(), source.lines(table.name)
    while some := list(islice(lines, _AT_ONCE)):
        for line in some:
            found.add(line)
        connection.execute(
            table.insert(), [dict(zip(columns, map(_read, json.loads(line)), strict=True)) for line in some]
        )
        progress(len(some))
    return found


def _written(cell: Any) -> Any:
    """A cell as JSON has it: what JSON has no form for in an object with one letter."""
    match cell:
        case bytes() | memoryview():
            return {"b": base64.b64encode(cell).decode()}
        case datetime():
            return {"t": cell.isoformat()}
        case date():
            return {"d": cell.isoformat()}
        case dict() | list():
            return {"j": cell}
    return cell


def _read(cell: Any) -> Any:
    match cell:
        case {"b": coded}:
            return base64.b64decode(coded)
        case {"t": moment}:
            return datetime.fromisoformat(moment)
        case {"d": day}:
            return date.fromisoformat(day)
        case {"j": plain}:
            return plain
    return cell


# ------------------------------------------------------------------------------------- numbers that are given once


def _numbers(connection: Connection, tables: Iterable[Table]) -> dict[str, int]:
    """The highest number that each counting table has ever given."""
    found = {}
    for table in tables:
        (key, *more) = table.primary_key.columns
        if not more and isinstance(key.type, Integer) and not key.foreign_keys:
            highest = connection.scalar(select(func.max(key))) or 0
            found[table.name] = max(highest, _given(connection, table.name, key.name))
    return found


def _given(connection: Connection, table: str, key: str) -> int:
    if connection.dialect.name == "sqlite":
        if not connection.scalar(text("select 1 from sqlite_master where name = 'sqlite_sequence'")):
            return 0
        wanted = text("select seq from sqlite_sequence where name = :table")
        return connection.scalar(wanted, {"table": table}) or 0
    sequence = _sequence(connection, table, key)
    last, is_called = connection.execute(text(f"select last_value, is_called from {sequence}")).one()  # noqa: S608
    return int(last) if is_called else 0


def _count_on(connection: Connection, numbers: Mapping[str, int]) -> None:
    """New rows get numbers beyond all that were ever given."""
    keys = {table.name: next(iter(table.primary_key.columns)).name for table in _tables(connection)}
    for table, number in numbers.items():
        if connection.dialect.name == "sqlite":
            change = text("update sqlite_sequence set seq = :number where name = :table and seq < :number")
            make = text(
                "insert into sqlite_sequence (name, seq) select :table, :number where :number > 0 and not exists"
                " (select 1 from sqlite_sequence where name = :table) and"
                " exists (select 1 from sqlite_master where name = :table and sql like '%AUTOINCREMENT%')"
            )
            for statement in (change, make):
                connection.execute(statement, {"table": table, "number": number})
        elif number:
            set_ = text("select setval(:sequence, :number)")
            connection.execute(set_, {"sequence": _sequence(connection, table, keys[table]), "number": number})


def _sequence(connection: Connection, table: str, key: str) -> str:
    wanted = text("select pg_get_serial_sequence(:table, :key)")
    return str(connection.scalar(wanted, {"table": f'"{table}"', "key": key}))
