"""Everything that is kept of one person: every row of every table that names them, found by the columns that can."""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from storage.tables.deciding import Opened
from storage.tables.dialogue import Base, Contribution
from storage.tables.moving import FileRow, OutboxRow
from storage.tables.people import Person

_NAME_SOMEBODY = ("address", "lane", "asker", "moderator")
"""Columns that hold an address."""
_OF_OTHERS = frozenset(("decider",))
"""Columns that are about somebody else than the row's owner: who decided is not told to whom it was decided on."""

Row = dict[str, Any]


class Belongings:
    """What belongs to whom. A new table is found by itself when it has a person, a contribution or an address."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, person_id: int, addresses: Collection[str]) -> dict[str, list[Row]]:
        """Table's name -> its rows about this person, as plain data; tables without any are left out."""
        found = {table.name: self._rows(table, person_id, addresses) for table in Base.metadata.sorted_tables}
        found[FileRow.__tablename__] = list(self._files(addresses))
        return {name: rows for name, rows in found.items() if rows}

    def _rows(self, table: Table, person_id: int, addresses: Collection[str]) -> list[Row]:
        about = list(_about(table, person_id, addresses))
        if not about:
            return []
        rows = self._session.execute(select(table).where(or_(*about)).order_by(*table.primary_key.columns))
        return [{name: _plain(cell) for name, cell in row._mapping.items() if name not in _OF_OTHERS} for row in rows]

    def _files(self, addresses: Collection[str]) -> Iterator[Row]:
        """Files on their way to the person: what they are, not what they hold, which the person is about to get."""
        wanted = select(OutboxRow).where(OutboxRow.address.in_(addresses), OutboxRow.state == "waiting")
        ids = {id_ for row in self._session.scalars(wanted) for id_ in row.deed.get("files", ())}
        for file in self._session.scalars(select(FileRow).where(FileRow.id.in_(ids))):
            yield {"id": file.id, "name": file.name, "mime": file.mime, "made_at": _plain(file.made_at)}


def names_nobody(table: Table) -> bool:
    """Whether a table has no column that could say whose its rows are."""
    return table.name != FileRow.__tablename__ and not list(_about(table, 0, ()))


def _about(table: Table, person_id: int, addresses: Collection[str]) -> Iterator[ColumnElement[bool]]:
    """How to find the rows of a person in this table; more than one of these may be true."""
    if table.name == Person.__tablename__:
        yield table.c.id == person_id
    refers = {key.column.table.name: key.parent for key in table.foreign_keys}
    if Person.__tablename__ in refers:
        yield refers[Person.__tablename__] == person_id
    elif Contribution.__tablename__ in refers and table.name != Opened.__tablename__:  # which is the moderator's
        own = select(Contribution.id).where(Contribution.person_id == person_id)
        yield refers[Contribution.__tablename__].in_(own)
    yield from (table.c[name].in_(addresses) for name in _NAME_SOMEBODY if name in table.c)


def _plain(cell: Any) -> Any:
    if isinstance(cell, bytes):
        return base64.b64encode(cell).decode()
    return cell.isoformat() if isinstance(cell, datetime | date) else cell
