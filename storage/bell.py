"""The bell of PostgreSQL: a transaction that laid something into a queue rings it, and all processes hear it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import psycopg
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session

_CHANNEL = "quartier"
_LOOK_UP = 1.0
"""Seconds after which a listener looks whether it shall stop."""
_AGAIN = 2.0


def pull(session: Session) -> None:
    """Something was laid into the inbox or the outbox: there is a reason to ring."""
    session.info[_CHANNEL] = True


def ring(session: Session) -> None:
    """Ring with the commit, if there is a reason."""
    if session.info.pop(_CHANNEL, False):
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
