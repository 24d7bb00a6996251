"""How it is said: the words of the flows and of the hall, in each language that has a folder here (Project Fluent)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax.ast import Junk, Message, Resource

_GAPS = re.compile(r"\n{3,}")
"""What a paragraph leaves behind that is empty."""
_NEEDLESS = re.compile("\u2068(\\w+://[^\\s\u2069]+|)\u2069|^\u2068([^\u2068\u2069]+)\u2069$", re.MULTILINE)
"""Isolating marks around nothing; around a link, of which they would be taken for a part; and around whole lines, which
would lose their direction."""
_NUMBERED = ("number", "about", "contribution", "later", "undoes")
"""Arguments whose numbers tell things apart and count nothing: "number 1234", as people type it, and not "1,234"."""
FALLBACK = "en"
"""The language of those whose own we do not speak."""
WHOLE = ("de", "en")
"""The languages that say everything. Every other says at least the core path (`bot.words.core`)."""


class Words:
    """The words of one language: ``Words("de")("intake-concern", longest=800)``.

    A name is a message's id, or ``id.attribute`` (``intake-concern.hint``). What the language does not say, the one
    says that stands in for it (`whole`): ``main`` is the dialogue's. Cheap to make, safe in many threads.
    """

    def __init__(self, language: str, main: str = "") -> None:
        self.language = closest(language)
        self._books = tuple(_book(code) for code in dict.fromkeys((self.language, whole(self.language, main))))

    def __call__(self, name: str, /, **args: Any) -> str:
        """The text called ``name``, with ``args`` (each up to 2,500 characters: Fluent's bound) in their places.

        KeyError says which words or which argument are not there.
        """
        book = next((one for one in self._books if name in one.patterns), None)
        if book is None:
            raise KeyError(f"no words for {name!r} in {self.language!r}")
        if not args and name in book.said:
            return book.said[name]
        text, errors = book.bundle.format_pattern(book.patterns[name], _told_apart(args))
        if errors:
            raise KeyError(f"{name!r} in {self.language!r}: {errors[0]}")
        said = _GAPS.sub("\n\n", _NEEDLESS.sub(r"\1\2", str(text))).strip("\n")
        return said if args else book.said.setdefault(name, said)

    def label(self, question: str, option: str, text: str = "", **details: Any) -> str:
        """What is written on an option: the question's own words, or ``text``, framed if the question has a frame."""
        if not text:
            return self(f"{question}.option-{option}", **details)
        frame = f"{question}.option"
        return self(frame, text=text, **details) if self.has(frame) else text

    def listed(self, names: Sequence[str]) -> str:
        """The words called ``names``, said in a row: "a name, a street and a phone number"."""
        return format_list([self(name) for name in names], style="standard", locale=_locale(self.language))

    def has(self, name: str) -> bool:
        """Whether there are words called ``name``."""
        return any(name in book.patterns for book in self._books)


def _told_apart(args: Mapping[str, Any]) -> dict[str, Any]:
    """``args``, those that are numbers of things without marks between their thousands."""
    plain = {name: args[name] for name in _NUMBERED if isinstance(args.get(name), int)}
    return {**args, **{name: fluent_number(value, useGrouping=False) for name, value in plain.items()}}


def closest(language: str) -> str:
    """The code of the language we speak that is nearest to ``language`` ("de-AT" -> "de"), or `FALLBACK`."""
    code = language.replace("_", "-").lower()
    while code not in LANGUAGES and "-" in code:
        code = code.rpartition("-")[0]
    return code if code in LANGUAGES else FALLBACK


def whole(language: str, main: str = "") -> str:
    """Who says what ``language`` does not: itself if it says everything, else the language of which it is a form
    ("de-simple" -> "de"), else the dialogue's ``main`` one, else `FALLBACK`."""
    known = (code.replace("_", "-").lower().partition("-")[0] for code in (language, main))
    return next((code for code in known if code in WHOLE), FALLBACK)


def named(code: str) -> tuple[str, ...]:
    """What the language ``code`` is called: by itself, then in the languages that say everything."""
    others = (_locale(code).get_display_name(language) for language in WHOLE if "-" not in code)
    return tuple(dict.fromkeys((LANGUAGES[code], *(name for name in others if name))))


def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-")


@dataclass(frozen=True)
class _Book:
    """One language, read and compiled as a whole, so that no thread ever finds it half made; ``said`` grows by the
    words that are always the same."""

    bundle: FluentBundle
    patterns: Mapping[str, Any]
    said: dict[str, str] = field(default_factory=dict)


@cache
def _book(code: str) -> _Book:
    # Isolating marks keep foreign words in order in a right-to-left text; elsewhere they would only litter it.
    bundle = FluentBundle([code], use_isolating=_locale(code).character_order == "right-to-left")
    resources = [_resource(file) for file in _files(code)]
    for resource in resources:
        bundle.add_resource(resource)
    return _Book(bundle, MappingProxyType(_patterns(bundle, resources)))


def _files(code: str) -> list[Traversable]:
    folder = files(__name__) / code
    return sorted((one for one in folder.iterdir() if one.name.endswith(".ftl")), key=lambda one: one.name)


def _resource(file: Traversable) -> Resource:
    resource = FluentResource(file.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise ValueError(f"{file.name} cannot be read near {(entry.content or '').strip()[:60]!r}")
    return resource


def _patterns(bundle: FluentBundle, resources: list[Resource]) -> dict[str, Any]:
    patterns: dict[str, Any] = {}
    entries = [one for resource in resources for one in resource.body if isinstance(one, Message)]
    for name, count in Counter(entry.id.name for entry in entries).items():
        if count > 1:
            raise ValueError(f"the words {name!r} are there {count} times")
    for entry in entries:
        name = entry.id.name
        message = bundle.get_message(name)
        patterns |= {f"{name}.{attribute}": one for attribute, one in message.attributes.items()}
        patterns |= {name: message.value} if message.value else {}
    return patterns


def _languages() -> dict[str, str]:
    codes = [folder.name for folder in files(__name__).iterdir() if folder.is_dir() and _files(folder.name)]
    return {
        code: _own_name(code) for code in sorted(codes, key=lambda code: (code.partition("-")[0] not in WHOLE, code))
    }


def _own_name(code: str) -> str:
    bundle = FluentBundle([code])
    bundle.add_resource(_resource(files(__name__) / code / "language.ftl"))
    name = bundle.get_message("language-own-name").value
    return str(bundle.format_pattern(name)[0]) if name else code


LANGUAGES: Mapping[str, str] = MappingProxyType(_languages())
"""The languages we speak, those that say everything first: code -> the language's name for itself.

A new folder is a new language. "de-simple" is German in Leichte Sprache (the variant "simple" of BCP 47).
"""
