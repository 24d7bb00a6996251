"""A way to the homeserver that can break where a test wants it to."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

from aiohttp import ClientSession, web

from tests.synapse.homeserver import Homeserver


class Proxy:
    """``async with Proxy(homeserver) as way:`` forwards everything but what ``way.breaks`` names.

    ``breaks`` maps a part of a path to how often it fails and with which status and body; ``holds`` names a part
    of a path whose calls hang until they are cut; ``asked`` are the paths that came by.
    """

    def __init__(self, homeserver: Homeserver) -> None:
        self._target = homeserver.url
        self.breaks: dict[str, tuple[int, int, dict[str, Any]]] = {}
        self.holds = ""
        self.held = asyncio.Event()
        self.asked: list[str] = []
        self.url = ""

    async def __aenter__(self) -> Proxy:
        self._session = ClientSession()
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/{path:.*}", self._pass)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _pass(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        if self.holds and self.holds in request.path:
            self.held.set()
            await asyncio.Event().wait()
        for part, (times, status, body) in self.breaks.items():
            if part in request.path and times:
                self.breaks[part] = (times - 1, status, body)
                return web.json_response(body, status=status)
        headers = {
            name: value for name, value in request.headers.items() if name.lower() not in ("host", "content-length")
        }
        said = await request.read()
        async with self._session.request(
            request.method, self._target + request.raw_path, data=said, headers=headers
        ) as answer:
            return web.Response(body=await answer.read(), status=answer.status, content_type=answer.content_type)
