"""The one web server of the house: health and figures for operators, and the doors by which networks call us."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol, runtime_checkable
from urllib.parse import urlsplit

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from web.health import Health
from web.metrics import Counts, page

_log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes of one request; an update of Telegram has a few thousand."""
FAREWELL = 1.0
"""Seconds for open requests when we stop."""


@runtime_checkable
class Called(Protocol):
    """A network that calls us."""

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it does, and what answers."""
        ...


class Server(AbstractAsyncContextManager["Server"]):
    """``async with Server(...)``: answers at ``place`` (host:port; port 0: any) meanwhile.

    ``platforms`` are those that may be called; ``counts`` reads the meter. Where no network needs to be called the
    bot goes on without a server if the place is taken: people matter more than figures. Else OSError.
    """

    def __init__(
        self, place: str, health: Health, counts: Callable[[], Counts], platforms: Iterable[object] = ()
    ) -> None:
        self._place, self._health, self._counts = urlsplit(f"//{place}"), health, counts
        self._calls = [route for one in platforms if isinstance(one, Called) for route in one.routes()]
        app = web.Application(client_max_size=LARGEST)
        app.add_routes(
            [
                web.get("/health/live", self._live),
                web.get("/health/ready", self._ready),
                web.get("/health", self._all),
                web.get("/metrics", self._metrics),
                *self._calls,
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=FAREWELL)

    @property
    def url(self) -> str:
        """Where it answers; empty when it does not."""
        places = self._runner.addresses
        if not places:
            return ""
        host, port = places[0][:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    async def __aenter__(self) -> Server:
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._place.hostname, self._place.port).start()
        except OSError as error:
            if self._calls:
                await self._runner.cleanup()
                raise OSError(
                    error.errno, os.strerror(error.errno or 0), f"QUARTIER_WEB={self._place.netloc}"
                ) from None
            _log.warning("no health page: %s cannot be used", self._place.netloc, extra={"errno": error.errno})
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _live(self, request: web.Request) -> web.Response:
        return _answer((await self._health.look()).live)

    async def _ready(self, request: web.Request) -> web.Response:
        return _answer((await self._health.look()).ready)

    async def _all(self, request: web.Request) -> web.Response:
        report = await self._health.look()
        return web.json_response(report.as_json(), status=200 if report.well else 503)

    async def _metrics(self, request: web.Request) -> web.Response:
        report = await self._health.look()
        return web.Response(body=page(self._counts(), report), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _answer(is_so: bool) -> web.Response:
    return web.Response(text="yes\n" if is_so else "no\n", status=200 if is_so else 503)
