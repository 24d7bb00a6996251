"""The store of nio: its keys lie sealed with a key of ours; one from before there were keys is taken over."""

from __future__ import annotations

from pathlib import Path

import vodozemac
from nio.store import DefaultStore

from bot.messages import Locked

_BEFORE = "DEFAULT_KEY"
"""What nio takes when it is told nothing: everybody knows it."""
_UNREADABLE = (vodozemac.PickleException, vodozemac.LibolmPickleException)


def seal_store(folder: Path, user: str, device: str, key: str) -> None:
    """See to it that the store of this device opens with ``key``; `Locked` when it was sealed with another."""
    if not (folder / f"{user}_{device}.db").exists():
        return
    store = DefaultStore(user, device, str(folder), key)
    try:
        if not _opens(store):
            _take_over(store, key)
    finally:
        store.database.close()


def _take_over(store: DefaultStore, key: str) -> None:
    store.pickle_key = _BEFORE
    if not _opens(store):
        raise Locked("the Matrix folder was sealed with another key", "matrix-key")
    with store.database.bind_ctx(store.models), store.database.atomic():  # a crash leaves all of it as it was
        account = store.load_account()
        sessions = [(sender, one) for sender, some in store.load_sessions().items() for one in some]
        groups = list(store.load_inbound_group_sessions())
        store.pickle_key = key
        store.save_account(account)
        for sender, session in sessions:
            store.save_session(sender, session)
        for group in groups:
            store.save_inbound_group_session(group)


def _opens(store: DefaultStore) -> bool:
    try:
        store.load_account()
    except _UNREADABLE:
        return False
    return True
