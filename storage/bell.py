"""The bell of PostgreSQL: a transaction that laid something into a queue rings it, and all processes hear it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import psycopg
from sqlalchemy import event, text
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session

from storage.moving import InboxRow, OutboxRow

_CHANNEL = "quartier"
_LOOK_UP = 1.0
"""Seconds after which a listener looks whether it shall stop."""
_AGAIN = 2.0


class Ringing(Session):
    """A session that remembers whether it laid something into the inbox or the outbox."""


@event.listens_for(Ringing, "before_flush")
def _remember(session: Session, _context: object, _instances: object) -> None:
    if any(isinstance(row, InboxRow | OutboxRow) for row in session.new):
        session.info["news"] = True


def ring(session: Session) -> None:
    """Ring with the commit, if there is a reason."""
    session.flush()
    if session.info.pop("news", False):
        session.execute(text("select pg_notify(:channel, '')"), {"channel": _CHANNEL})


def hear(url: URL, wake: Callable[[], None], stop: threading.Event) -> None:
    """Call ``wake`` at each ring until ``stop``; blocks, for a thread of its own. Without the database it waits."""
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    while not stop.is_set():
        try:
            with psycopg.connect(plain, autocommit=True) as connection:
                connection.execute(f"listen {_CHANNEL}")
                wake()  # what was laid in while nobody listened
                while not stop.is_set():
                    for _ in connection.notifies(timeout=_LOOK_UP, stop_after=1):
                        wake()
        except psycopg.Error:
            stop.wait(_AGAIN)
