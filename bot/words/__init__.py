"""How it is said: the words of every flow and of the hall, in each language that has a folder here (Project Fluent)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource

_GAPS = re.compile(r"\n{3,}")
"""What a paragraph leaves behind that is empty."""
FALLBACK = "en"
"""The language of those whose own we do not speak."""


class Words:
    """The words of one language: ``Words("de")("intake-concern", longest=800)``.

    A name is a message's id, or ``id.attribute`` (``intake-concern.hint``). Cheap to make, safe in many threads.
    """

    def __init__(self, language: str) -> None:
        self.language = closest(language)
        self._book = _book(self.language)

    def __call__(self, name: str, /, **args: Any) -> str:
        """The text called ``name``, with ``args`` (each up to 2,500 characters: Fluent's bound) in their places.

        KeyError says which words or which argument are not there.
        """
        pattern = self._book.patterns.get(name)
        if pattern is None:
            raise KeyError(f"no words for {name!r} in {self.language!r}")
        text, errors = self._book.bundle.format_pattern(pattern, args)
        if errors:
            raise KeyError(f"{name!r} in {self.language!r}: {errors[0]}")
        return _GAPS.sub("\n\n", str(text)).strip("\n")

    def label(self, question: str, option: str, text: str = "", **details: Any) -> str:
        """What is written on an option: the question's own words, or ``text``, framed if the question has a frame."""
        if not text:
            return self(f"{question}.option-{option}", **details)
        frame = f"{question}.option"
        return self(frame, text=text, **details) if self.has(frame) else text

    def listed(self, names: Sequence[str]) -> str:
        """The words called ``names``, said in a row: "a name, a street and a phone number"."""
        return format_list([self(name) for name in names], style="standard", locale=self.language)

    def has(self, name: str) -> bool:
        """Whether there are words called ``name``."""
        return name in self._book.patterns


def closest(language: str) -> str:
    """The code of the language we speak that is nearest to ``language`` ("de-AT" -> "de"), or `FALLBACK`."""
    code = language.replace("_", "-").lower()
    while code not in LANGUAGES and "-" in code:
        code = code.rpartition("-")[0]
    return code if code in LANGUAGES else FALLBACK


@dataclass(frozen=True)
class _Book:
    """One language, read and compiled as a whole, so that no thread ever finds it half made."""

    bundle: FluentBundle
    patterns: Mapping[str, Any]


@cache
def _book(code: str) -> _Book:
    # Isolating marks keep foreign words in order in a right-to-left text; elsewhere they would only litter it.
    bundle = FluentBundle([code], use_isolating=Locale.parse(code).character_order == "right-to-left")
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
    codes = sorted(folder.name for folder in files(__name__).iterdir() if folder.is_dir() and _files(folder.name))
    return {code: _own_name(code) for code in codes}


def _own_name(code: str) -> str:
    bundle = FluentBundle([code])
    bundle.add_resource(_resource(files(__name__) / code / "language.ftl"))
    name = bundle.get_message("language-own-name").value
    return str(bundle.format_pattern(name)[0]) if name else code


LANGUAGES: Mapping[str, str] = MappingProxyType(_languages())
"""The languages we speak: code -> the language's name for itself. A new folder is a new language."""
