"""What people said lies sealed; the key stays outside."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.tables import sealing

revision = "0002"
down_revision = "0001"

_AT_ONCE = 500
_COUNTED = ("inbox", "outbox")
_TEXT = sa.Text()
_JSON = sa.JSON()
_BYTES = sa.LargeBinary()

Columns = dict[str, tuple[sa.types.TypeEngine[Any], bool]]
_SEALED: dict[tuple[str, str], Columns] = {
    # (table, its key): column -> what it was, and whether it may be empty
    ("contribution", "id"): {"text": (_TEXT, False), "place": (_TEXT, False), "vector": (_BYTES, True)},
    ("topic", "id"): {"label": (_TEXT, False), "keywords": (_JSON, False)},
    ("talk", "address"): {"answers": (_JSON, False), "found": (_JSON, False), "draft": (_TEXT, False)},
    ("inbox", "seq"): {"payload": (_JSON, True)},
    ("outbox", "seq"): {"deed": (_JSON, False), "offers": (_JSON, False), "reason": (_TEXT, False)},
    ("attachment", "id"): {"alt": (_TEXT, False), "content": (_BYTES, False)},
}


def upgrade() -> None:
    op.create_table(
        "sealing_key",
        sa.Column("name", sa.String(length=8), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    for (table, key), columns in _SEALED.items():
        _seal(table, key, columns)


def _seal(table: str, key: str, columns: Columns) -> None:
    for name in columns:
        op.add_column(table, sa.Column(f"{name}_sealed", sa.LargeBinary(), nullable=True))
    old = sa.table(table, sa.column(key), *(sa.column(name, type_) for name, (type_, _) in columns.items()))
    new = sa.table(table, sa.column(key), *(sa.column(f"{name}_sealed", sa.LargeBinary()) for name in columns))
    for rows in _batches(old, key):
        op.get_bind().execute(
            sa.update(new).where(new.c[key] == sa.bindparam("key")),
            [{"key": row[0], **_sealed_cells(table, columns, row[1:])} for row in rows],
        )
    _put_in_place(table, columns)


def _put_in_place(table: str, columns: Columns) -> None:
    """The new columns instead of the old. SQLite copies the table for that, and forgets how far its numbers were."""
    number = _number(table)
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": number is not None}) as batch:
        for name in columns:
            batch.drop_column(name)
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": number is not None}) as batch:
        for name, (_, nullable) in columns.items():
            batch.alter_column(
                f"{name}_sealed", new_column_name=name, existing_type=sa.LargeBinary(), nullable=nullable
            )
    if number is not None:
        numbers = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
        op.execute(numbers.delete().where(numbers.c.name == table))
        op.execute(numbers.insert().values(name=table, seq=number))


def _number(table: str) -> int | None:
    """The last number of a table that never gives one twice; None when it has no such count."""
    if not _is_sqlite() or table not in _COUNTED:
        return None
    found = op.get_bind().execute(sa.text("select seq from sqlite_sequence where name = :table"), {"table": table})
    return found.scalar() or 0


def _sealed_cells(table: str, columns: Columns, cells: Any) -> dict[str, bytes | None]:
    return {
        f"{name}_sealed": _sealed(f"{table}.{name}", type_, cell)
        for (name, (type_, _)), cell in zip(columns.items(), cells, strict=True)
    }


def _sealed(place: str, type_: sa.types.TypeEngine[Any], cell: Any) -> bytes | None:
    if cell is None:
        return None
    if type_ is _JSON:
        cell = json.dumps(cell, ensure_ascii=False, separators=(",", ":"))
    plain = cell if type_ is _BYTES else cell.encode()
    return sealing.sealed(sealing.keys_of(op.get_bind().dialect), place, plain)


def _batches(old: sa.TableClause, key: str) -> Iterator[Any]:
    wanted = sa.select(old).order_by(old.c[key]).limit(_AT_ONCE)
    rows = op.get_bind().execute(wanted).all()
    while rows:
        yield rows
        rows = op.get_bind().execute(wanted.where(old.c[key] > rows[-1][0])).all()


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
