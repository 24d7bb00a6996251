"""How the hall speaks: questions and news become messages in somebody's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from bot.desk.news import Tell
from bot.flows import Asking
from bot.flows.questions import Misread, YesNo
from bot.messages import Offer, Say
from bot.words import Words

STEPS = ("back", "cancel", "change", "help")


def asked(
    words: Words,
    flow: str,
    asking: Asking,
    nonce: str,
    shared: Mapping[str, Any],
    error: Misread | None = None,
    *,
    again: bool = False,
    replaces: str = "",
) -> Say:
    """A question as a message: what was wrong with the last answer, what was said so far, the question, the buttons.

    ``again``: the person has just read it; where it has a short form, that is enough.
    """
    name = f"{flow}-{asking.name}"
    details = {**shared, **asking.given, **asking.question.details}
    parts = [words(f"{name}.error-{error.reason}", **{**details, **error.details})] if error else []
    if isinstance(asking.question, YesNo) and (summary := list(_summary(words, flow, asking))):
        parts.append("\n".join(summary))
    short = f"{name}.again"
    parts.append(words(short if (again or error) and words.has(short) else name, **details))
    options = [
        Offer(words.label(name, option.key, option.text, **option.details), f"={nonce}={option.key}")
        for option in asking.question.options
    ]
    steps = [Offer(words(f"hall-nav.{step}"), f"={nonce}=!{step}") for step in _steps(words, flow, asking)]
    return Say("\n\n".join(parts), offers=(*options, *steps), replaces=replaces)


def _summary(words: Words, flow: str, asking: Asking) -> Iterable[str]:
    for name, value in asking.given.items():
        if words.has(f"{flow}-{name}.summary") and value != "":
            yield words(f"{flow}-{name}.summary", value=value)


def changeable(words: Words, flow: str, asking: Asking) -> list[str]:
    """The names of the answers given so far that have a line in the summary."""
    return [name for name in asking.given if words.has(f"{flow}-{name}.summary")]


def _steps(words: Words, flow: str, asking: Asking) -> list[str]:
    keys = {option.key for option in asking.question.options}
    if keys & {"close", "nothing", "agree"}:  # the question has its own way out
        return ["back"] if asking.given and "agree" not in keys else []
    change = ["change"] if isinstance(asking.question, YesNo) and changeable(words, flow, asking) else []
    return change + (["back"] if asking.given else []) + ["cancel"]


def told(words: Words, tell: Tell, shared: Mapping[str, Any]) -> Say:
    """News as a message."""
    args = {**shared, **{name: _lines(value) for name, value in tell.args.items()}}
    offers = tuple(Offer(words(way.words, **{**args, **way.args}), way.data) for way in tell.ways)
    title = words(tell.title, **args) if tell.title else ""
    return Say(words(tell.say, **args), title, offers, files=tell.files, pin=tell.pin)


def _lines(value: Any) -> Any:
    return "\n".join(f"{place}. {one}" for place, one in enumerate(value, 1)) if isinstance(value, tuple) else value


def plain(text: str) -> str:
    """A text as it is compared with what is written on a button: folded, without signs and double spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", folded).strip()


def meant(text: str, offers: Iterable[tuple[str, str]]) -> str:
    """The data of the offer whose number or label was typed; empty when it was none."""
    listed = list(offers)
    if re.fullmatch(r"\s*\d{1,2}\s*[.)]?\s*", text):
        number = int(re.sub(r"\D", "", text))
        return listed[number - 1][1] if 0 < number <= len(listed) else ""
    wanted = plain(text)
    return next((data for label, data in listed if wanted and plain(label) == wanted), "")
