"""What stands behind a typed "!topics": "3", "3 pin", "rename 3 Light in the park", "3 split #57 #60", "undo 12"."""

from __future__ import annotations

import re
from functools import cache

from bot.hall.voice import plain
from bot.words import LANGUAGES, Words
from storage import Books

_DEEDS = ("rename", "merge", "split", "move", "pin", "unpin", "hide", "unhide", "history", "undo")


def written(rest: str) -> dict[str, str]:
    """The answers to the first questions of the talk about topics; the deed may stand before the topic or behind it."""
    words = rest.split()
    if words and _deed(words[0]) == "undo":
        return {"which": "undo", "deed": words[1]} if len(words) > 1 else {"which": "undo"}
    if len(words) > 1 and _deed(words[0]) and not _deed(words[1]):
        words[:2] = [words[1], words[0]]
    if len(words) < 2:
        return {"which": words[0]} if words else {}
    topic, deed, *more = words
    return {"which": topic, "what": _deed(deed) or deed, **_behind(_deed(deed), more)}


def followed(books: Books, command: str, answers: dict[str, str]) -> dict[str, str]:
    """``answers``, where a topic that was merged stands for the one it came into: old buttons carry its number."""
    name = {"agenda": "topic", "result": "topic", "topics": "which"}.get(command, "")
    said = answers.get(name, "")
    topic = books.topics.living(int(said)) if said.isdecimal() and len(said) < 16 else None
    return answers if topic is None else {**answers, name: str(topic.id)}


def _behind(deed: str, said: list[str]) -> dict[str, str]:
    if not said:
        return {}
    match deed:
        case "rename":
            return {"name": " ".join(said)}
        case "merge":
            return {"with": said[0]}
        case "split":
            if said[0].isalpha():
                return {"part1": said[0]}
            numbers = re.findall(r"\d+", " ".join(said))
            done = {"part2": "done"} if len(numbers) == 1 else {}
            return {"part1": " ".join(f"#{number}" for number in numbers), **done}
        case "move":
            return dict(zip(("contribution", "to"), said, strict=False))
    return {}


def _deed(word: str) -> str:
    return _by_word().get(plain(word), "")


@cache
def _by_word() -> dict[str, str]:
    """A deed's word in any language that names it -> the deed."""
    found = {deed: deed for deed in _DEEDS}
    for words in map(Words, LANGUAGES):
        for deed in _DEEDS:
            for word in words(f"command-topics.{deed}").split("|"):
                found.setdefault(plain(word), deed)
    return found
