"""The engine: a flow is a coroutine, driven from its first line to the first question without an answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from bot.flows.queries import Query
from bot.flows.questions import Misread, Question

T = TypeVar("T")
LookUp = Callable[[str, Query[Any]], Any]


@dataclass(frozen=True)
class _Wanted(Awaitable[Any]):
    """What a flow waits for: an answer, something the house knows, or (of None) what was said unasked."""

    name: str
    of: Question[Any] | Query[Any] | None

    def __await__(self) -> Generator[_Wanted, Any, Any]:
        return (yield self)


class Talk:
    """All that a flow can do: ask the person, look something up in the house."""

    async def ask(self, name: str, question: Question[T]) -> T:
        """Ask ``question`` under ``name``, which is its name for ever; gives what was answered."""
        return cast(T, await _Wanted(name, question))

    async def look_up(self, name: str, query: Query[T]) -> T:
        """Ask the house; what it answered first stands for the rest of the talk."""
        return cast(T, await _Wanted(name, query))

    async def unasked(self, name: str) -> str:
        """What was said under ``name`` before anybody asked, as it was said; "" when nothing was."""
        return cast(str, await _Wanted(name, None))


Flow = Callable[[Talk], Coroutine[Any, Any, Any]]


@dataclass(frozen=True)
class Asking:
    """The talk stands at this question. ``given``: what was answered before, in the order of the talk; those of it
    that nobody was asked, because their questions propose an answer or are silent, are ``proposed``."""

    name: str
    question: Question[Any]
    given: Mapping[str, Any] = field(default_factory=dict)
    proposed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Done:
    """The talk is over, with this outcome."""

    outcome: Any


def advance(flow: Flow, answers: Mapping[str, str], look_up: LookUp) -> Asking | Done:
    """Drive ``flow`` as far as ``answers`` (question's name -> what was said) carry it.

    An answer that its question can no longer read counts as not given; an empty one means that the question shall be
    asked although it proposes an answer. Pure but for ``look_up``.
    """
    given: dict[str, Any] = {}
    proposed: tuple[str, ...] = ()
    running = flow(Talk())
    reply: Any = None
    try:
        while True:
            wanted = cast(_Wanted, running.send(reply))
            if wanted.of is None:
                reply = answers.get(wanted.name, "")
                continue
            if isinstance(wanted.of, Query):
                reply = look_up(wanted.name, wanted.of)
                continue
            if wanted.of.proposed and wanted.name not in answers:
                reply = given[wanted.name] = wanted.of.read(wanted.of.proposed)
                proposed = (*proposed, wanted.name)
                continue
            try:
                reply = given[wanted.name] = wanted.of.read(answers[wanted.name])
            except (KeyError, Misread):
                return Asking(wanted.name, wanted.of, given, proposed)
            if wanted.of.silent:
                proposed = (*proposed, wanted.name)
    except StopIteration as end:
        return Done(end.value)
    finally:
        running.close()
