"""Which keys a database is sealed with: a wrong one is told before anything is read."""

from __future__ import annotations

from sqlalchemy import Connection, insert, inspect, select

from storage.keys import Keys, KeyWrong
from storage.tables.dialogue import KeyRow

_PLACE = "sealing_key.proof"
_PROOF = b"Quartier"


def admit(connection: Connection, keys: Keys) -> None:
    """Compare the keys with those that the database was sealed with. Raises `KeyWrong`.

    A database that knows no keys yet does not object.
    """
    if not inspect(connection).has_table(KeyRow.__tablename__):
        return
    known = connection.execute(select(KeyRow.name, KeyRow.proof)).all()
    if missing := [name for name, _ in known if name not in keys.names]:
        raise KeyWrong("key-of-database", keys=", ".join(missing))
    for _, proof in known:
        keys.open(_PLACE, proof)


def enter(connection: Connection, keys: Keys) -> None:
    """Note that the first key seals here, before it does; the first of all has nothing to seal anew."""
    known = set(connection.scalars(select(KeyRow.name)))
    if keys.names[0] not in known:
        row = {"name": keys.names[0], "proof": keys.seal(_PLACE, _PROOF), "done": not known}
        connection.execute(insert(KeyRow), row)


def names(connection: Connection) -> list[str]:
    """The names of the keys that the database was sealed with."""
    return sorted(connection.scalars(select(KeyRow.name)))
