"""The house's web server as tests need it: with a store or without, and with the platforms that are called."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.hall.meter import Meter
from bot.messages import Platform
from storage import Store
from tests.quarter import KEYS
from web import Health, Server


def served(place: str, *platforms: Platform, store: Store | None = None, meter: Meter | None = None) -> Server:
    """A server at ``place`` for these platforms; without a ``store`` its database is one that does not answer."""
    meter = meter or Meter()
    store = store or Store(f"sqlite:///{Path(__file__).parent / 'nowhere' / 'none.db'}", KEYS)
    health = Health(store, meter.read, lambda: platforms, lambda: datetime.now(UTC), patience=1.0)
    return Server(place, health, meter.read, platforms)
