"""How the hall speaks: questions and news become messages in somebody's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from bot.desk.news import Tell
from bot.desk.reaching import shortened
from bot.flows import Asking
from bot.flows.beside import Each
from bot.flows.questions import Misread, Terms, YesNo
from bot.flows.reading.moments import Period
from bot.flows.reading.numbers import called
from bot.flows.suggestions import Check, NumberLines
from bot.messages import Offer, Say
from bot.words import Words

STEPS = ("back", "cancel", "change", "help")
_TYPED_AS = {
    **dict.fromkeys(map(ord, "\u0130\u0131"), "i"),  # the Turkish i: with a dot above, without one
    **dict.fromkeys(map(ord, "\u0622\u0623\u0625"), "\u0627"),  # the Arabic alef: with madda, with hamza
    0x0649: "\u064a",  # alef maksura, typed as yeh
    0x0629: "\u0647",  # teh marbuta, typed as heh
    0x0640: "",  # tatweel, which only stretches a word
}
"""Letters that people type one for the other."""
_DOORS = {
    "intake-concern": ("hall-door-organisation", "/organisation"),
    "organisation-name": ("hall-door-citizen", "/intake"),
}
"""The other door, beside the first question of each: who takes it needs no tap more than before."""
_QUOTED = 60
"""Characters of one of several concerns that tell it apart from the others."""


def asked(
    words: Words,
    flow: str,
    asking: Asking,
    nonce: str,
    shared: Mapping[str, Any],
    error: Misread | None = None,
    *,
    again: bool = False,
    changed: bool = False,
    replaces: str = "",
    note: str = "",
    caring: Tell | None = None,
) -> Say:
    """A question as a message: what was wrong with the last answer, what was said so far, the question, the buttons.

    ``again``: the person has just read it; where it has a short form, that is enough. ``changed``: they want to change
    their answer, so there is a way back even from the first question. ``note`` stands above all, and above it with its
    button what is said to somebody who may be in need.
    """
    name = f"{flow}-{words_name(asking.name)}"
    details = arguments(words, shared, asking)
    first = told(words, caring, shared) if caring else Say("")
    parts = [one for one in (first.text, note) if one]
    parts += [words(f"{name}.error-{error.reason}", **{**details, **error.details})] if error else []
    if isinstance(asking.question, YesNo) and (summary := list(_summary(words, flow, asking))):
        parts.append("\n".join(summary))
    parts.append(words(_form(words, name, asking, again=again or error is not None), **details))
    offers = (*first.offers, *_offers(words, flow, asking, nonce, changed=changed))
    return Say("\n\n".join(parts), offers=offers, replaces=replaces)


def _offers(words: Words, flow: str, asking: Asking, nonce: str, *, changed: bool) -> Iterator[Offer]:
    """The buttons of a question: its answers, the lines that can be changed, the other door, and the steps."""
    name = f"{flow}-{words_name(asking.name)}"
    for option in asking.question.options:
        yield Offer(words.label(name, option.key, option.text, **option.details), f"={nonce}={option.key}")
    if isinstance(asking.question, Check):
        for one in changeable(words, flow, asking):
            line = line_name(words, flow, asking, one)
            yield Offer(words("hall-change-line", line=line), f"={nonce}=!change:{one}")
    if not asking.given and name in _DOORS:
        door, data = _DOORS[name]
        yield Offer(words(door), data)
    for step in _steps(words, flow, asking, changed=changed):
        yield Offer(words(f"hall-nav.{step}"), f"={nonce}=!{step}")


def _form(words: Words, name: str, asking: Asking, *, again: bool) -> str:
    """How the question is put: shorter to somebody who has just read it, with what it is about where it is one of
    several, if there are such words."""
    several = asking.name != words_name(asking.name)
    forms = [f"{name}.again"] * again + [f"{name}.each"] * several
    return next(filter(words.has, forms), name)


def words_name(question: str) -> str:
    """Under what its words are known: a question that is asked of each of several things has a number behind it."""
    return question.rstrip("0123456789")


def arguments(words: Words, shared: Mapping[str, Any], asking: Asking) -> dict[str, Any]:
    """What the words of a question may use."""
    brought = {**asking.given, **asking.question.details}
    return {**shared, **{name: _spoken(words, value) for name, value in brought.items()}}


def _spoken(words: Words, value: Any) -> Any:
    if isinstance(value, Terms):
        return "\n".join(words(name) for name in value.names) if value.lines else words.listed(value.names)
    return _lines(value)


def _summary(words: Words, flow: str, asking: Asking) -> Iterable[str]:
    for name in changeable(words, flow, asking):
        value = asking.given[name]
        chosen = f"{flow}-{name}.option-{value}"
        shown = words(chosen) if words.has(chosen) else _said(words, value)
        if shown not in ("", None):
            yield _of_each(words, words(f"{flow}-{words_name(name)}.summary", value=shown), value)


def line_name(words: Words, flow: str, asking: Asking, name: str) -> str:
    """What the line of the answer ``name`` is called, for a button that changes it."""
    return _of_each(words, words(f"{flow}-{words_name(name)}.name"), asking.given[name])


def _of_each(words: Words, line: str, value: Any) -> str:
    """A line of the summary; where there are several of a kind, with what the answer belongs to."""
    return words("hall-each", line=line, about=shortened(value.about, _QUOTED)) if isinstance(value, Each) else line


def _said(words: Words, value: Any) -> Any:
    """An answer as its summary shows it."""
    if isinstance(value, NumberLines):
        found = called(value)
        return words("desk-numbers", **found.numbers, more="".join(f", {line}" for line in found.more))
    if not isinstance(value, Period):
        return value
    if value.end is None:
        return words("hall-since", start=value.start)
    same = "yes" if value.start.date() == value.end.date() else "no"
    return words("hall-period", start=value.start, end=value.end, same=same)


def changeable(words: Words, flow: str, asking: Asking) -> list[str]:
    """The names of the answers given so far that have a line in the summary."""
    aside = asking.question.aside if isinstance(asking.question, YesNo) else ()
    return [name for name in asking.given if name not in aside and words.has(f"{flow}-{words_name(name)}.summary")]


def _steps(words: Words, flow: str, asking: Asking, *, changed: bool) -> list[str]:
    keys = {option.key for option in asking.question.options}
    if "discard" in keys or isinstance(asking.question, Check):
        return []
    back = ["back"] if changed or asking.given.keys() - set(asking.proposed) else []
    if keys & {"close", "nothing", "agree"}:  # the question has its own way out
        return back if "agree" not in keys else []
    change = ["change"] if isinstance(asking.question, YesNo) and changeable(words, flow, asking) else []
    return change + back + ["cancel"]


def told(words: Words, tell: Tell, shared: Mapping[str, Any]) -> Say:
    """News as a message."""
    args = {**shared, **{name: _lines(value) for name, value in tell.args.items()}}
    offers = tuple(Offer(words(way.words, **{**args, **way.args}), way.data) for way in tell.ways)
    title = words(tell.title, **args) if tell.title else ""
    body = [words(one.words, **{**shared, **one.args}) for one in tell.body]
    text = ("\n\n" if any("\n" in one for one in body) else "\n").join([words(tell.say, **args), *body])
    return Say(text, title, offers, files=tell.files, pin=tell.pin)


def _lines(value: Any) -> Any:
    return "\n".join(f"{place}. {one}" for place, one in enumerate(value, 1)) if isinstance(value, tuple) else value


@lru_cache(512)
def plain(text: str) -> str:
    """A text as it is compared with what is written on a button: folded, without signs and double spaces.

    The marks above and below Arabic letters are left out: hardly anybody types them.
    """
    folded = unicodedata.normalize("NFKC", text.translate(_TYPED_AS)).casefold()
    letters = "".join(sign for sign in folded if unicodedata.category(sign) != "Mn")
    return re.sub(r"[\W_]+", " ", letters).strip()


def meant(text: str, offers: Iterable[tuple[str, str]]) -> str:
    """The data of the offer whose number or label was typed; empty when it was none."""
    listed = list(offers)
    if re.fullmatch(r"\s*\d{1,2}\s*[.)]?\s*", text):
        number = int(re.sub(r"\D", "", text))
        return listed[number - 1][1] if 0 < number <= len(listed) else ""
    wanted = plain(text)
    return next((data for label, data in listed if wanted and plain(label) == wanted), "")
