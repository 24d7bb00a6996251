"""The Bot API server of the tests in a process of its own, with people who write; it obeys one line of JSON at a time.

``{"burst": n, "people": p}``: n messages at once, from p people in turns; answers when they were written.
``{"stream": rate, "seconds": s, "people": p}``: so many a second; answers with each answer's seconds.
``{"answered": n}``: waits until n messages of the last burst are answered; answers when the last answer came.
``{"crowd": n}``: as many more people, who only listen.
``{"writes": words, "who": n}``: one message of one of them.
Times are of the machine's monotonic clock, which all its processes share.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import defaultdict
from time import monotonic
from typing import Any

from benchmarks.stage.script import line
from tests.botapi import Person, Telegram

PATIENCE = 300.0


class Sent(list[Any]):
    """The calls of the bot: counted, timed, and forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[int, list[float]] = defaultdict(list)
        self.clear_counts()

    def clear_counts(self) -> None:
        self.messages = self.edits = 0
        self.last = 0.0
        self.took: list[float] = []

    def append(self, call: Any) -> None:
        name, said = call
        if name == "editMessageReplyMarkup":
            self.edits += 1
        if name != "sendMessage":
            return
        self.messages, self.last = self.messages + 1, monotonic()
        if waiting := self.written[int(said["chat_id"])]:
            self.took.append(self.last - waiting.pop(0))


class Stage:
    """The server and the people in front of it."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.sent = telegram.calls = Sent()
        self.people: list[Person] = []
        self.counts: dict[int, int] = defaultdict(int)

    async def obey(self, order: dict[str, Any]) -> dict[str, Any]:
        if "answered" in order:
            return await self._answered(order["answered"])
        if "crowd" in order:
            self._know(len(self.people) + order["crowd"])
            return {}
        if "writes" in order:
            await self.people[order["who"]].write(order["writes"])
            return {}
        self.sent.clear_counts()
        self.sent.written.clear()
        if "burst" in order:
            for number in range(order["burst"]):
                await self._write(number % order["people"])
            return {"at": monotonic()}
        return await self._stream(order["stream"], order["seconds"], order["people"])

    async def _write(self, who: int) -> None:
        self._know(who + 1)
        person = self.people[who]
        self.sent.written[person.id].append(monotonic())
        await person.write(line(who, self.counts[who]))
        self.counts[who] += 1

    def _know(self, count: int) -> None:
        while len(self.people) < count:
            self.people.append(self.telegram.person(f"Citizen {len(self.people)}"))
            self.people[-1].started = True

    async def _answered(self, count: int) -> dict[str, Any]:
        found = self.telegram.changes.until(lambda: len(self.sent.took) >= count, "answers are missing", PATIENCE)
        await found
        return {"at": self.sent.last, "messages": self.sent.messages, "edits": self.sent.edits}

    async def _stream(self, rate: float, seconds: float, people: int) -> dict[str, Any]:
        began, wanted = monotonic(), int(rate * seconds)
        for number in range(wanted):
            await asyncio.sleep(max(0.0, began + number / rate - monotonic()))
            await self._write(number % people)
        written = monotonic() - began
        end = await self._answered(wanted)
        return {"took": self.sent.took, "written": written, "answered": end["at"] - began, "messages": end["messages"]}


async def main() -> None:
    async with Telegram() as telegram:
        stage = Stage(telegram)
        print(json.dumps({"api": telegram.api, "token": telegram.token}), flush=True)
        lines = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
        while order := await lines.readline():
            print(json.dumps(await stage.obey(json.loads(order))), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
