"""Work that may run only once among all processes: it waits for its lock, and stops when the lock is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from storage import Store, StoreDown
from storage.locks import Lock

_ASK_AGAIN = 1.0
"""Seconds between two tries to take a lock: a dead holder is followed within that time."""
_LOOK = 2.0
"""Seconds between two looks whether a lock is still ours."""


async def alone(store: Store, name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do ``work`` while the lock ``name`` is ours, again and again; returns when the work ends by itself."""
    while True:
        lock = await _taken(store, name)
        try:
            if await _while_held(lock, work):
                return
        finally:
            await asyncio.to_thread(lock.release)


async def _taken(store: Store, name: str) -> Lock:
    while True:
        try:
            if (lock := await asyncio.to_thread(store.hold, name)) is not None:
                return lock
        except StoreDown:
            pass  # the turns say so in the log
        await asyncio.sleep(_ASK_AGAIN)


async def _while_held(lock: Lock, work: Callable[[], Awaitable[None]]) -> bool:
    """Whether the work ended by itself; False when the lock was lost."""
    working = asyncio.ensure_future(work())
    try:
        while not working.done():
            await asyncio.wait([working], timeout=_LOOK)
            if not working.done() and not await asyncio.to_thread(lock.held):
                return False
        await working
        return True
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
