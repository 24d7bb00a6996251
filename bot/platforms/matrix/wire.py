"""The way to the homeserver: our account on it, raw calls, and every failure as one of our exceptions."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import secrets
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import aiohttp
import nio

from bot.messages import Down, Foreign, Later, Locked, Refused, TooBig
from bot.platforms.matrix import files
from bot.platforms.matrix.pickles import seal_store
from storage import Keys, derived

log = logging.getLogger(__name__)

TIMEOUT = 60.0
"""Seconds that one call may take."""

T = TypeVar("T")


class Forbidden(Refused):
    """We may not do this, or not here."""


class Missing(Refused):
    """There is no such thing on the server."""


_REVOKED = {"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED", "M_USER_LOCKED", "M_USER_SUSPENDED"}
_MEANS: Mapping[str, type[Refused]] = {"M_FORBIDDEN": Forbidden, "M_NOT_FOUND": Missing}


def failure(doing: str, status: int, code: str, wait_ms: int | None = None) -> Exception:
    """What an answer of the server means; see "Standard error response" of the client-server specification."""
    reason, fault = (
        f"the homeserver answered {code or 'nothing readable'} ({status}) while {doing}",
        code or str(status),
    )
    if code == "M_LIMIT_EXCEEDED" or status == 429:
        # the limits are the account's, so whoever is next would have to wait as well
        return Later(reason, (wait_ms or 5000) / 1000, everyone=True)
    if code in _REVOKED or status == 401:
        return Locked(reason, "matrix-refused", fault=fault)
    if not status or status >= 500:
        return Down(reason, fault)
    if not code:
        return Foreign(reason, fault)
    return _MEANS.get(code, Refused)(reason, fault)


def checked(response: T | nio.ErrorResponse, doing: str) -> T:
    """nio returns errors as values; here they are raised."""
    if isinstance(response, nio.ErrorResponse):
        answer = response.transport_response
        raise failure(doing, answer.status if answer else 0, response.status_code or "", response.retry_after_ms)
    return response


def in_path(name: str) -> str:
    """An id as one part of a path."""
    return quote(name, safe="")


class Wire:
    """One account with its one device. ``client`` is nio's, for all that is encrypted; ``secret`` seals the folder."""

    def __init__(self, homeserver: str, user: str, password: str, folder: Path, secret: bytes) -> None:
        self.keys = Keys([derived(secret, "matrix files")])
        server = homeserver if "://" in homeserver else f"https://{homeserver}"
        self._user, self._password, self._folder = user, password, folder
        pickle_key = derived(secret, "matrix store").hex()
        config = nio.AsyncClientConfig(
            max_limit_exceeded=0, max_timeouts=0, request_timeout=TIMEOUT, pickle_key=pickle_key
        )
        self.client = nio.AsyncClient(server.rstrip("/"), user, store_path=str(folder), config=config)

    def __repr__(self) -> str:
        return f"Wire({self._user!r})"

    @property
    def me(self) -> str:
        """Our user id, ``@user:name``."""
        return str(self.client.user_id)

    @property
    def server(self) -> str:
        """The server's name, as in ``@user:name``."""
        return self.me.partition(":")[2]

    @property
    def olm(self) -> Any:
        """nio's machine of keys; untyped as nio is."""
        return self.client.olm

    async def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        doing: str,
        query: Mapping[str, str] | None = None,
        version: str = "v3",
        timeout: float = TIMEOUT,  # noqa: ASYNC109 - it is the network's
    ) -> Any:
        """One call below ``/_matrix/client/<version>``; its answer, or one of our exceptions."""
        url = f"/_matrix/client/{version}{path}" + (f"?{urlencode(query)}" if query else "")
        status, answer = await self._call(method, url, body, doing, timeout)
        if status >= 400:
            raise failure(doing, status, str(answer.get("errcode", "")), answer.get("retry_after_ms"))
        return answer

    async def find(self, path: str, *, doing: str) -> dict[str, Any]:
        """What lies at ``path``; empty when there is no such thing on the server."""
        try:
            answer: dict[str, Any] = await self.ask("GET", path, doing=doing)
        except Missing:
            return {}
        return answer

    async def ask_as_owner(self, method: str, path: str, body: dict[str, Any], *, doing: str) -> None:
        """As `ask`, for calls for which the server may want the password again (interactive authentication)."""
        url = f"/_matrix/client/v3{path}"
        status, answer = await self._call(method, url, body, doing, TIMEOUT)
        if status == 401 and "session" in answer:
            auth = {"type": "m.login.password", "session": answer["session"], "password": self._password}
            auth["identifier"] = {"type": "m.id.user", "user": self.me}
            status, answer = await self._call(method, url, {**body, "auth": auth}, doing, TIMEOUT)
        if status >= 400:
            raise failure(doing, status, str(answer.get("errcode", "")))

    async def _call(self, method: str, url: str, body: Any, doing: str, limit: float) -> tuple[int, Any]:
        headers = {"Content-Type": "application/json"}
        if self.client.access_token:
            headers["Authorization"] = f"Bearer {self.client.access_token}"
        data = None if body is None else json.dumps(body)
        try:
            async with asyncio.timeout(limit):
                response = await self.client.send(method, url, data, headers, timeout=limit)
                answer = await self.client.parse_body(response)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Down(f"{type(error).__name__} while {doing}", type(error).__name__) from None
        return response.status, answer

    async def download(self, server: str, media: str, most: int) -> bytes:
        """A file of the content repository, at most ``most`` bytes; `TooBig` beyond, `Refused` when it is not there."""
        name = f"{in_path(server)}/{in_path(media)}"
        try:
            return await self._download(f"/_matrix/client/v1/media/download/{name}", most)
        except TooBig:
            raise
        except Refused:  # a homeserver from before Matrix 1.11 has them at the old place only
            return await self._download(f"/_matrix/media/v3/download/{name}", most)

    async def _download(self, path: str, most: int) -> bytes:
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        try:
            async with asyncio.timeout(TIMEOUT):
                response = await self.client.send("GET", path, None, headers, timeout=TIMEOUT)
                async with response:
                    if response.status != HTTPStatus.OK:
                        answer = await self.client.parse_body(response)
                        raise failure("fetching a file", response.status, str(answer.get("errcode", "")))
                    content = await response.content.readexactly(most + 1)
        except asyncio.IncompleteReadError as all_of_it:
            return all_of_it.partial
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Down(f"{type(error).__name__} while fetching a file") from None
        raise TooBig(f"a file of more than {len(content) - 1} bytes")

    async def learn(self, sync: dict[str, Any]) -> None:
        """Let nio take in the answer to a sync (or what looks like one)."""
        response = nio.SyncResponse.from_dict(copy.deepcopy(sync))  # nio eats what it reads
        if isinstance(response, nio.ErrorResponse):
            raise Down("the answer to a sync is not readable")
        self.client.next_batch = ""  # nio takes no token twice; we do, after a failure
        try:
            await self.client.receive_response(response)
        except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
            log.error("matrix: nio could not take a sync in (%s)", type(error).__name__)

    async def show_room(self, room: str, state: Any) -> None:
        """Let nio know the whole state of a room."""
        await self.learn({"next_batch": "-", "rooms": {"join": {room: {"state": {"events": state}}}}})
        self.client.rooms[room].members_synced = True

    async def sign_in(self) -> None:
        """Take up the stored session, or log in once with a device id that is stored before."""
        known = files.load(self._folder / "credentials.json", self.keys)
        if known.get("token"):
            self._take_up(known["user"], known["device"], known["token"])
            try:
                await self.ask("GET", "/account/whoami", doing="greeting the homeserver")
                return
            except Locked:
                self.client.access_token = ""
        await self.renew()

    async def renew(self) -> None:
        """Log in with the password as the device that we are; `Locked` when the password is wrong."""
        known = files.load(self._folder / "credentials.json", self.keys)
        device = known.get("device") or f"QUARTIER{secrets.token_hex(4).upper()}"
        files.save(self._folder / "credentials.json", {**known, "device": device}, self.keys)
        answer = await self._log_in(device)
        files.save(
            self._folder / "credentials.json",
            {"user": answer["user_id"], "device": device, "token": answer["access_token"]},
            self.keys,
        )
        self._take_up(answer["user_id"], device, answer["access_token"])

    def _take_up(self, user: str, device: str, token: str) -> None:
        seal_store(self._folder, user, device, self.client.config.pickle_key)
        self.client.restore_login(user, device, token)

    async def _log_in(self, device: str) -> dict[str, Any]:
        self.client.access_token = ""
        login = {"type": "m.login.password", "password": self._password, "device_id": device}
        login["initial_device_display_name"] = "Quartier"
        body = {**login, "identifier": {"type": "m.id.user", "user": self._user}}
        try:
            return dict(await self.ask("POST", "/login", body, doing="logging in"))
        except Forbidden:
            raise Locked("the homeserver does not accept the Matrix user and password", "matrix-password") from None

    async def close(self) -> None:
        """Let go of the connection and of the store of keys."""
        await self.client.close()
        if self.client.store:
            self.client.store.database.close()
