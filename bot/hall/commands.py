"""Which word is which command: /mine, !mine, "meine Anliegen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.hall.curated import written
from bot.hall.voice import plain
from bot.words import LANGUAGES, Words

STEPS = ("back", "cancel", "change", "help")
"""Commands that belong to the open talk."""

ORGANISED = ("organisation", "support_need", "needs", "match", "relay", "need_result", "organisations")
"""Those of organisations and their helpers; "match" and what follows are only said by buttons, but for the last."""
_SPOKEN = ("organisation", "support_need", "needs", "organisations")

OFFICE = ("setup", "paper", "doors", "team")
"""Those of the office."""

OPENED = ("mine", "language", "stop", "leave", "agenda", "digest", "go_on", "intake")
"""Those that open the flow of their name."""

MACHINE = "machine"
"""That of those who look after the machine."""

CURATED = ("topics", "proposals")
"""Those with which moderators work on topics."""

BESIDE = ("privacy", "my_data", "photo", "log", MACHINE)
"""Those that show something beside the open talk."""

DESK = ("queue", "held", "answer")
"""Those of the moderators' desk; the last is only said by a button."""

IN_ROLES = (
    *("agenda", "digest", "queue", "held", "objections", "topics", "proposals", "organisations"),
    *("setup", "doors", "paper", "team", MACHINE),
)
"""Those that only somebody with a role may say, in the order in which help lists them."""

RIGHTS = ("my_data", "consent", "join_in", "connect", "objection", "objections", "receipts", "result", "reword")
"""Those of people's rights; the last two are only said by buttons."""

_NAMES = (
    *("start", "help", "mine", "language", "privacy", "stop"),
    *(*OFFICE, *_SPOKEN, *RIGHTS[:-2], *CURATED, *DESK[:-1], "log"),
    *("leave", "agenda", "digest", MACHINE, "photo", "back", "cancel", "change"),
)
_PARAMETERS = {
    "stop": ("what",),
    "connect": ("what", "code"),
    "objection": ("about",),
    "receipts": ("what",),
    "result": ("topic",),
    "reword": ("contribution",),
    "mine": ("page",),
    "proposals": ("which", "what"),
    "queue": ("which", "deed"),
    "answer": ("contribution",),
    "go_on": ("topic", "join"),
    "paper": ("how", "which"),
    "team": ("which",),
    "agenda": ("topic", "what"),
    "digest": ("form", "rhythm"),
    "organisation": ("which", "what"),
    "support_need": ("which",),
    "needs": ("which", "what"),
    "match": ("match", "answer"),
    "relay": ("match",),
    "need_result": ("need", "became"),
}

_NUMBERED = ("queue", "topics", "needs", "photo")
"""Those that also without a mark may have a number behind them."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what stands behind it."""

    name: str
    rest: str = ""

    def answers(self) -> dict[str, str]:
        """What stands behind it, as answers to the first questions of its flow."""
        if self.name == "topics":
            return written(self.rest)
        said = self.rest.split()
        if self.name == "connect" and said and said[0] not in ("give", "have"):
            said = ["have", "".join(said)]
        return dict(zip(_PARAMETERS.get(self.name, ()), said, strict=False))


def command(text: str) -> Command | None:
    """The command that ``text`` is: marked by / or !, or a whole text that is one of its words in any language, with a
    number behind it at most ("aufgaben 11").

    A marked word that is none of ours gives a command of that name.
    """
    if marked := re.fullmatch(r"\s*[/!]\s*(\w{1,40})(?:@\w+)?(?:\s+(.*))?", text, re.DOTALL):
        said = marked[1].casefold()
        return Command(_by_word().get(plain(said), said), (marked[2] or "").strip())
    if numbered := re.fullmatch(r"\s*(\w{1,40})\s+#?(\d{1,15})\s*", text):
        name = _by_word().get(plain(numbered[1]))
        return Command(name, numbered[2]) if name in _NUMBERED else None
    name = _by_word().get(plain(text)) or ("help" if text.strip() == "?" else None)
    return Command(name) if name else None


def agrees(text: str) -> bool | None:
    """Whether ``text`` is a yes or a no in any language; None when it is neither."""
    return _yes_no().get(plain(text))


def greets(text: str) -> bool:
    """Whether ``text`` is nothing but a greeting in any language."""
    return plain(text) in _typed_in_all("greeting-also")


def is_unsure(text: str) -> bool:
    """Whether ``text`` says in any language that somebody does not know the answer, and nothing else."""
    return plain(text) in _typed_in_all("unsure-also")


def changes(text: str) -> bool:
    """Whether one of the words of ``text`` is that for changing an answer, in any language."""
    return any(_by_word().get(word) == "change" for word in plain(text).split())


@cache
def _typed_in_all(name: str) -> frozenset[str]:
    """What can be typed for ``name``, in all languages."""
    return frozenset(plain(word) for language in LANGUAGES for word in Words(language)(name).split("|"))


@cache
def _by_word() -> dict[str, str]:
    found = {name: name for name in (*_NAMES, *ORGANISED, *RIGHTS, *DESK, "go_on", "intake")}
    for language in LANGUAGES:
        words = Words(language)
        for name in _NAMES:
            for word in (words(f"command-{name}"), *words(f"command-{name}.also").split("|")):
                found.setdefault(plain(word), name)
    found.pop("", None)
    return found


@cache
def _yes_no() -> dict[str, bool]:
    return dict(_answers("yes", means=True)) | dict(_answers("no", means=False))


def _answers(name: str, *, means: bool) -> Iterator[tuple[str, bool]]:
    for language in LANGUAGES:
        for word in Words(language)(f"{name}-also").split("|"):
            yield plain(word), means
