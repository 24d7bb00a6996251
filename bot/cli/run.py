"""`quartier run` and `quartier check`: the bot on its networks, and whether it could be."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Coroutine
from typing import Any

from bot import logs
from bot.app import ROLES, App, make_app, make_sense
from bot.cli.screen import Wrong, say, words
from bot.messages import network_name
from bot.settings import Settings, read


def run(roles: str) -> int:
    """Work until SIGTERM or SIGINT, in these roles (comma-separated)."""
    settings = _settings()
    logs.set_up(settings.log)
    wanted = tuple(role.strip() for role in roles.split(",") if role.strip())
    if not wanted or set(wanted) - set(ROLES):
        raise Wrong(words()("cli-no-role", roles=", ".join(ROLES)))
    app = make_app(settings, wanted)
    try:
        _run(_until_stopped(app))
    finally:
        app.store.close()
    say(words()("cli-stopped"), error=True)
    return 0


def check() -> int:
    """Whether the settings are complete and right, and the trained pipelines that they name can be used."""
    settings = _settings()
    make_sense(settings)
    networks = ", ".join(map(network_name, settings.networks))
    say(words()("cli-checked", networks=networks, data=str(settings.data)))
    if settings.key_beside_data:
        say(words()("cli-key-beside", key=str(settings.key_file)))
    return 0


def _settings() -> Settings:
    settings = read(os.environ)
    if not settings.speaks:
        raise Wrong(words()("cli-no-network"))
    return settings


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Like `asyncio.run`, which would wait for threads without end: finding topics may take a minute."""
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(work)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()  # leaves the threads alone; what they have begun is rolled back when we leave


async def _until_stopped(app: App) -> None:
    work = asyncio.create_task(app.run(ready=lambda: say(words()("cli-running"), error=True)))
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        return
