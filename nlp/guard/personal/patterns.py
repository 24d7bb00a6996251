"""The patterns by which names are found: what stands before, in and after a name, as flags of words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Pattern = list[dict[str, Any]]

# One flag for each word, or the word itself in small letters; "?" and "*" say how often.
_SHAPES: dict[str, tuple[str, ...]] = {
    "name-after-title": (
        "TITLE .? TITLE* .? INITIAL? PARTICLE* CAPITAL",
        "TITLE .? TITLE* .? GIVEN GIVEN? PARTICLE* CAPITAL",
        "TITLE .? TITLE* PARTICLE PARTICLE_ARTICLE CAPITAL",
        "TITLE .? CAPITAL UNUSUAL",
        "SMALL_TITLE .? SMALL_TITLE* SMALL_GIVEN? SMALL_FAMILY",
        "SMALL_TITLE .? SMALL_TITLE* UNUSUAL",
        "GIVEN CAPITAL? TITLE_BEHIND",
        "TITLE CAPITAL AND FAMILY",
        "ARABIC_TITLE ARABIC FAMILY?",
        "ARABIC_TITLE GIVEN ARABIC",
        "SMALL_TITLE SMALL_UNUSUAL",
        "ARABIC_TITLE CAPITAL UNUSUAL?",
        "ARABIC_ROLE CAPITAL UNUSUAL?",
        "SURNAME TITLE_BEHIND",
    ),
    "name-full": (
        "SURELY_GIVEN GIVEN? INITIAL? PARTICLE* LIKELY",
        "GIVEN INITIAL? PARTICLE* FAMILY",
        "GIVEN CYRILLIC_FAMILY",
        "CYRILLIC_FAMILY GIVEN",
        "bei SURNAME RING",
        "SURELY_FAMILY ,? SURELY_GIVEN",
        "SURELY_GIVEN SURELY_GIVEN",
        "abu GIVEN",
        "umm GIVEN",
        "أم GIVEN",
        "أبو GIVEN",
        "SMALL_GIVEN SMALL_GIVEN? SMALL_FAMILY",
        "SMALL_GIVEN SMALL_UNUSUAL",
        "SURELY_GIVEN PARTICLE? SURELY_FAMILY",
        "SURELY_GIVEN PARTICLE PARTICLE_ARTICLE? CAPITAL",
        "GIVEN SURELY_GIVEN UNUSUAL",
        ", UNUSUAL UNUSUAL ,",
        "bei UNUSUAL UNUSUAL",
    ),
    "name-unusual": ("UNUSUAL UNUSUAL",),
    "name-after-initial": ("INITIAL INITIAL? PARTICLE* UNUSUAL",),
    "name-introduced": (
        "I AM ARTICLE? GIVEN PARTICLE* CAPITAL",
        "I AM ARTICLE? UNUSUAL UNUSUAL",
        "I CALLED CAPITAL PARTICLE* CAPITAL",
        "I CALLED SURELY_FAMILY",
        "CALLED GIVEN PARTICLE* CAPITAL",
        "CALLED UNUSUAL UNUSUAL",
        "bin UNUSUAL UNUSUAL",
        "hier AM UNUSUAL UNUSUAL",
        "CALLED I CAPITAL PARTICLE* CAPITAL",
        "CALLED I SURELY_FAMILY",
        "NAME_IS COLON? CAPITAL PARTICLE* CAPITAL",
        "NAME_IS COLON? SURELY_FAMILY",
        "NAME_WORD AM COLON? CAPITAL PARTICLE* CAPITAL",
        "NAME_WORD AM SURNAME",
        "NAME_WORD AM SMALL_UNUSUAL",
        "I CALLED SMALL_UNUSUAL",
        "NAME_WORD COLON CAPITAL CAPITAL?",
        "UNUSUAL UNUSUAL hier",
        "GIVEN CAPITAL hier",
        "ARABIC_NAME_IS ARABIC FAMILY",
        "ARABIC_NAME_IS GIVEN ARABIC",
        "أنا GIVEN FAMILY",
        "أنا GIVEN ARABIC_FAMILY",
        "ARABIC_NAME_IS GIVEN CAPITAL",
        "CALLED SMALL_GIVEN SMALL_UNUSUAL",
        "I CALLED CAPITAL PARTICLE* UNUSUAL",
        "nachname COLON? SURNAME",
        "nachnamen SURNAME",
        "surname SURNAME",
    ),
    "name-kin": (
        "ROLE ,? INITIAL? SURNAME",
        "ROLE ,? GIVEN INITIAL? PARTICLE* LIKELY",
        "ROLE ,? UNUSUAL LIKELY",
        "ROLE SURNAME AND SURNAME",
        "ROLE COLON INITIAL? GIVEN? SURNAME",
        "KIN ,? GIVEN INITIAL? PARTICLE* LIKELY",
        "KIN ,? UNUSUAL UNUSUAL",
        "KIN ,? CAPITAL UNUSUAL",
        "ARABIC_ROLE ARABIC FAMILY",
        "ARABIC_ROLE GIVEN ARABIC_FAMILY",
        "ARABIC_ROLE SURELY_FAMILY",
        "KIN ,? ARTICLE? GIVEN? PARTICLE* UNUSUAL PARTICLE UNUSUAL",
        "KIN ,? ARTICLE GIVEN PARTICLE* LIKELY",
        "KIN SMALL_GIVEN SMALL_UNUSUAL",
    ),
    "name-lives": ("FAMILY ,? LIVES", "SURELY_FAMILY FROM WHERE"),
    "name-article": (
        "ARTICLE SURELY_FAMILY",
        "ARTICLE alte SURELY_FAMILY",
        "ARTICLE alten SURELY_FAMILY",
        "ARTICLE junge SURELY_FAMILY",
        "ARTICLE jungen SURELY_FAMILY",
        "ARTICLE SURNAME FROM NEAR",
        "ARTICLE SURNAME LIVES",
        "ARTICLE SMALL_GIVEN SMALL_UNUSUAL",
    ),
    "name-plural": ("BEFORE_MANY PLURAL_FAMILY", "OWNER"),
    "name-signature": (
        "CLOSING BREAK* CAPITAL UNUSUAL",
        "CLOSING BREAK* GIVEN CAPITAL",
        "CLOSING BREAK* GIVEN ARABIC",
        "CLOSING BREAK* INITIAL? SURNAME",
        "CLOSING FROM GIVEN LIKELY",
        "LINE UNUSUAL UNUSUAL",
        "LINE GIVEN LIKELY",
    ),
    "name-at-the-end": ("SENTENCE_END GIVEN LIKELY", "SENTENCE_END INITIAL CAPITAL", "SENTENCE_END UNUSUAL UNUSUAL"),
    "name-with-contact": (
        "UNUSUAL UNUSUAL",
        ", SURNAME ,",
        "SURELY_GIVEN CAPITAL",
        "RING AT? SURNAME",
        "bei SURNAME",
        "RING AT? UNUSUAL LIKELY",
    ),
    "name-given-with-contact": ("SURELY_GIVEN", "SMALL_GIVEN"),
}
_SURROUNDINGS = frozenset(
    [
        "TITLE",
        "SMALL_TITLE",
        "TITLE_BEHIND",
        "ARABIC_TITLE",
        "SENTENCE_END",
        "RING",
        "AT",
        "KIN",
        "I",
        "AM",
        "CALLED",
        "NAME_IS",
        "NAME_WORD",
        "COLON",
        "ARTICLE",
        "ARABIC_NAME_IS",
        "ROLE",
        "ARABIC_ROLE",
        "LIVES",
        "FROM",
        "WHERE",
        "NEAR",
        "BEFORE_MANY",
        "CLOSING",
        "BREAK",
        "LINE",
    ]
)


def patterns(flags: Mapping[str, int]) -> dict[str, list[Pattern]]:
    """The patterns of each rule, for a matcher whose vocabulary has ``flags``."""
    return {rule: [_pattern(shape, flags) for shape in shapes] for rule, shapes in _SHAPES.items()}


def surroundings(rule: str) -> frozenset[str]:
    """The flags in the patterns of ``rule`` that belong to what stands around a name and not to the name."""
    asked = {part.rstrip("?*") for shape in _SHAPES[rule] for part in shape.split()}
    return frozenset(asked) & _SURROUNDINGS


def _pattern(shape: str, flags: Mapping[str, int]) -> Pattern:
    return [_asked(part, flags) for part in shape.split()]


def _asked(part: str, flags: Mapping[str, int]) -> dict[Any, Any]:
    name = part.rstrip("?*")
    asked: dict[Any, Any] = {flags[name]: True} if name.isupper() else {"LOWER": name}
    return asked if name == part else {**asked, "OP": part[-1]}
