"""HTTP to Telegram by aiohttp: faster than PTB's own transport, and silent about URLs, which hold the token."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from io import BytesIO
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.messages import Down, Refused, TooBig, Undelivered

UNSAID = BaseRequest.DEFAULT_NONE
SECONDS = 20.0
"""How long an answer may take; a file may take longer to go up."""
UPLOAD_SECONDS = 120.0


class Transport(BaseRequest):
    """One pool of connections. Errors name their kind and nothing else."""

    def __init__(self, connections: int = 50) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = UNSAID,
        write_timeout: Any = UNSAID,
        connect_timeout: Any = UNSAID,
        pool_timeout: Any = UNSAID,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("the connection is closed")
        seconds = read_timeout if isinstance(read_timeout, int | float) else _patience(request_data)
        limit = aiohttp.ClientTimeout(total=seconds, connect=10)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=limit) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut("TimeoutError") from None
        except Exception as error:  # PTB would quote it, and it may quote what was sent
            raise NetworkError(type(error).__name__) from None

    async def download(self, url: str, most: int, seconds: float = SECONDS) -> bytes:
        """What lies at ``url``, at most ``most`` bytes of it: `TooBig` beyond, `Refused` when there is no such file."""
        if self._session is None:
            raise Down("the connection is closed")
        try:
            async with self._session.get(url, timeout=aiohttp.ClientTimeout(total=seconds, connect=10)) as response:
                if response.status != HTTPStatus.OK:
                    raise _no_file(response.status)
                content = await response.content.readexactly(most + 1)
        except asyncio.IncompleteReadError as all_of_it:
            return all_of_it.partial
        except TimeoutError:
            raise Down("a file did not come in time") from None
        except (aiohttp.ClientError, OSError) as error:  # its text would hold the URL, and that the token
            raise Down(f"a file could not be fetched: {type(error).__name__}") from None
        raise TooBig(f"a file of more than {len(content) - 1} bytes")

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As PTB's, but what cannot be read is not logged: it may hold somebody's words."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or "ok" not in answer or (answer["ok"] and "result" not in answer):
            raise TelegramError("the answer is not the Bot API's")
        return answer


def _no_file(status: int) -> Undelivered:
    """What a status that is not 200 means: a server's trouble passes, a file that is gone does not come back."""
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Down(f"the file server answered {status}")
    return Refused(f"the file server answered {status}")


def _patience(data: RequestData | None) -> float:
    return UPLOAD_SECONDS if data and data.contains_files else SECONDS


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None or not data.contains_files:
        return data.json_parameters if data else None
    form = aiohttp.FormData(data.json_parameters)
    for part, (name, content, mime) in data.multipart_data.items():
        body = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(part, body, filename=name, content_type=mime)
    return form
