"""What nobody foresaw costs a worker one round, and never the program."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.logs import place_of, way_to
from bot.messages import Down, Locked

_log = logging.getLogger(__name__)
_PATIENCE = 5.0
"""Seconds until a worker that broke begins anew."""


async def steady(work: Callable[[], Awaitable[None]], patience: float = _PATIENCE) -> None:
    """Do ``work`` until it ends by itself, anew after what it raises; but `Down` and `Locked` are for the caller."""
    while True:
        try:
            return await work()
        except (Down, Locked):
            raise
        except Exception as error:  # the others must go on, and so must it
            _log.critical("unforeseen: %s; going on", place_of(error), extra={"way": way_to(error)})
            await asyncio.sleep(patience)
