"""The Bot API server itself: HTTP on loopback, for a bot in this process or in any other on this machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web
from aiohttp.test_utils import unused_port

from tests.botapi import room_methods  # noqa: F401  (it adds its methods)
from tests.botapi.chats import Chat
from tests.botapi.failures import ApiError, Drop, Failure, Failures, Flood, Garble, Hold, Refuse, bad
from tests.botapi.groups import Group, Link
from tests.botapi.limits import MEGABYTE, obeyed
from tests.botapi.methods import METHODS, Call
from tests.botapi.people import Person
from tests.botapi.spec import Upload, checked
from tests.botapi.updates import Updates
from tests.botapi.waiting import Changes

BOTS, PEOPLE, GROUPS = 4711, 1001, -1002000000001


class Telegram:
    """``async with Telegram() as telegram:`` then ``telegram.api`` is the base URL and ``telegram.token`` the token.

    All state lives in the test's event loop; what the bot does is looked up here, what people do is done here.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.token = f"{BOTS}:AAEexampleexampleexampleexample-loopback"
        self.me: dict[str, Any] = {"id": BOTS, "is_bot": True, "first_name": "Quartier", "username": "quartier_bot"}
        self.changes = Changes()
        self.updates = Updates(self.changes)
        self.chats: dict[int, Chat] = {}
        self.links: dict[str, Link] = {}
        self.queries: dict[str, Person] = {}
        self.files: dict[str, bytes] = {}
        self.given: dict[str, str] = {}
        """Paths that `getFile` gave out, and of which files."""
        self.downloads: list[str] = []
        """Paths that were fetched, in order."""
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.actions: list[tuple[int, str]] = []
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        """Every call that obeyed the specification, in order."""
        self.faults: list[str] = []
        """Every call that did not: what was wrong with it."""
        self.flood: Flood | None = None
        """Set it, and whoever sends too fast is answered 429."""
        self._failures = Failures()
        self._clock, self._number = clock, 100
        self._port = unused_port()
        self._runner: web.AppRunner | None = None

    # ------------------------------------------------------------------------------------------ what tests use

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def person(self, name: str, language_code: str = "de") -> Person:
        user = {"id": PEOPLE + len(self.chats), "is_bot": False, "first_name": name, "language_code": language_code}
        person = Person(self, user)
        self.chats[person.id] = person
        return person

    def make_group(self, by: Person, title: str, forum: bool, basic: bool) -> Group:
        number = -(500 + len(self.chats)) if basic else GROUPS - len(self.chats)
        info = {"id": number, "type": "group" if basic else "supergroup", "title": title}
        group = Group(self, info | ({"is_forum": True} if forum else {}), by)
        self.chats[number] = group
        return group

    @property
    def groups(self) -> list[Group]:
        return [chat for chat in self.chats.values() if isinstance(chat, Group)]

    def fail(self, method: str, failure: Failure, times: int = 1) -> None:
        """Let the next calls of ``method`` go wrong in this way."""
        self._failures.add(method, failure, times)

    def count(self, method: str) -> int:
        """How often a method was called well."""
        return sum(name == method for name, _ in self.calls)

    async def until_called(self, method: str, times: int = 1) -> None:
        await self.changes.until(lambda: self.count(method) >= times, f"{method} was not called {times} times")

    async def until_polled(self) -> None:
        """Until the bot's question for updates is open, and all before is confirmed."""
        await self.changes.until(lambda: self.updates.is_polled, "nobody fetches updates")

    def expire_queries(self) -> None:
        self.queries.clear()

    # ------------------------------------------------------------------------------------------ what chats use

    def chat(self, number: int | str) -> Chat:
        chat = self.chats.get(int(number)) if isinstance(number, int) else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def number(self) -> int:
        """A number that nothing else here has."""
        self._number += 1
        return self._number

    def time(self) -> int:
        return int(self._clock())

    def keep(self, content: bytes) -> dict[str, Any]:
        name = f"file{self.number()}"
        self.files[name] = content
        return {"file_id": name, "file_unique_id": name, "file_size": len(content)}

    # ------------------------------------------------------------------------------------------ HTTP

    async def __aenter__(self) -> Telegram:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def start(self) -> None:
        app = web.Application(client_max_size=60 * MEGABYTE)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._give_file)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True).start()

    async def close(self) -> None:
        """End the service; `start` opens it again at the same address with all that was there."""
        await self.updates.set_hook(None)
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        failure = self._failures.take(method)
        try:
            self._check_token(request.match_info["token"])
            if isinstance(failure, Refuse):
                raise failure.error
            if isinstance(failure, Garble):
                return web.Response(status=failure.status, body=failure.body)
            if isinstance(failure, Hold):
                await failure.gate.wait()
            result = await self._do(method, *await _read(request))
        except ApiError as error:
            return web.json_response(error.body(), status=error.code)
        if isinstance(failure, Drop) and request.transport:
            request.transport.abort()
        return web.json_response({"ok": True, "result": result})

    async def _give_file(self, request: web.Request) -> web.StreamResponse:
        """A file that `getFile` gave a path to; ``fail("file", ...)`` lets it go wrong."""
        failure = self._failures.take("file")
        try:
            self._check_token(request.match_info["token"])
        except ApiError as error:
            return web.json_response(error.body(), status=error.code)
        if isinstance(failure, Garble):
            return web.Response(status=failure.status, body=failure.body)
        if isinstance(failure, Hold):
            await failure.gate.wait()
        content = self.files.get(self.given.get(request.match_info["path"], ""))
        if content is None:
            return web.json_response(ApiError(404, "Not Found").body(), status=404)
        self.downloads.append(request.match_info["path"])
        self.changes.tell()
        return web.Response(body=content, content_type="application/octet-stream")

    def _check_token(self, token: str) -> None:
        if ":" not in token:
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    async def _do(self, name: str, said: dict[str, str], uploads: dict[str, Upload]) -> Any:
        try:
            call = checked(name, said, uploads)
            obeyed(name, call)
        except ApiError as error:
            self.faults.append(f"{name}: {error.description}")
            raise
        self.calls.append((name, call))
        self.changes.tell()
        if self.flood and name.startswith(("send", "edit", "createForumTopic")) and name != "sendChatAction":
            self.flood.check(int(call["chat_id"]))
        if name not in METHODS:
            raise ApiError(404, "Not Found: this server does not have the method")
        return await METHODS[name](Call(self, call, uploads))


async def _read(request: web.Request) -> tuple[dict[str, str], dict[str, Upload]]:
    """The parameters from the query string and a form, and the files of a multipart form."""
    said, uploads = dict(request.query), {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            said[name] = str(value)
    return said, uploads
