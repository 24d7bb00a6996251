"""How a typed answer is read: yes and no in many words, what is nearly a button's label, all else as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.flows import Asking
from bot.flows.beside import Remark
from bot.flows.measures import Evening
from bot.flows.questions import Choice, Place, Question, Several, YesNo
from bot.flows.suggestions import NOTHING, UNSURE, Day, Line
from bot.hall import voice
from bot.hall.commands import agrees, changes, is_unsure
from bot.hall.voice import plain
from bot.words import Words

_SHORTEST = 3
"""Characters that are enough to be the beginning of a label."""


def read(words: Words, flow: str, asking: Asking, text: str) -> str:
    """What the question is answered with when somebody types ``text``."""
    yes, question = agrees(text), asking.question
    if isinstance(question, YesNo) and yes is not None:
        return "yes" if yes else "no"
    if isinstance(question, Place | Remark) and yes is not None:
        return "" if yes else _open(question)
    if isinstance(question, Place | Remark | Line | Day | Evening) and is_unsure(text):
        return _open(question)
    if isinstance(question, Choice | Several) and yes is not None:
        return _labelled(words, flow, asking, yes=yes) or text
    if isinstance(question, Choice) and text.strip().isdecimal():
        return ""  # the number of no button: it must not be taken for the key of an option
    return text


def nearly(words: Words, flow: str, asking: Asking, text: str, offers: Iterable[tuple[str, str]]) -> str:
    """The data of the one button whose label begins with ``text`` or has its words in another order; or of changing
    the answer that it names ("change the place", or only "place"), where there is a summary. "" when it is none."""
    if "agree" in {option.key for option in asking.question.options}:
        return ""  # to what one agrees is said in full
    said = plain(text)
    labels = {data: plain(label) for label, data in offers}
    turned = [data for data, label in labels.items() if sorted(label.split()) == sorted(said.split())]
    begun = [data for data, label in labels.items() if len(said) >= _SHORTEST and label.startswith(said)]
    found = next((some[0] for some in (turned, begun) if len(some) == 1), "")
    return found or (_line(words, flow, asking, said) if isinstance(asking.question, YesNo) else "")


def _line(words: Words, flow: str, asking: Asking, said: str) -> str:
    """The button for changing the line of the summary that is named; where several are, the one with the most words."""
    spoken = set(said.split())
    names = {name: plain(voice.line_name(words, flow, asking, name)) for name in voice.changeable(words, flow, asking)}
    meant = [name for name, line in names.items() if said == line or (changes(said) and spoken >= set(line.split()))]
    if not meant:
        return ""
    return f"!change:{max(meant, key=lambda name: len(names[name].split()))}"


def _open(question: Question[Any]) -> str:
    """The answer of those who leave it open: an option, where there is one for that."""
    keys = {option.key for option in question.options}
    return next((key for key in (NOTHING, "nowhere", "skip") if key in keys), UNSURE)


def _labelled(words: Words, flow: str, asking: Asking, *, yes: bool) -> str:
    """The only one of the question's own options whose label begins with a yes (or a no), if it is one."""
    name = f"{flow}-{voice.words_name(asking.name)}"
    own = [option for option in asking.question.options if not option.text]
    labels = {one.key: words.label(name, one.key, "", **one.details) for one in own}
    fits = [key for key, label in labels.items() if agrees(label.split()[0]) is yes]
    if yes and "store" in labels:
        return "store"
    return fits[0] if len(fits) == 1 else ""
