"""German endings that fit only the sentence they come from, and the ones that a heading has."""

from __future__ import annotations

from spacy.tokens import Token

from nlp.reading.languages import Grammar, words_of
from nlp.reading.pipeline import lemma

_DATIVE = words_of("bei mit von zu aus nach vor an in auf zur der")
_ACCUSATIVE = words_of("den für durch ohne gegen um")
_FEMININE = ("mauer", "steuer", "nummer", "leiter", "feder", "kammer", "ziffer", "faser", "feier", "klammer")
_WITH_N = ("bauer", "nachbar", "staat", "bett", "ohr", "hemd", "strahl", "mensch", "herr", "ent", "ant", "ist", "mat")


def oblique(words: list[Token], before: str, rules: Grammar) -> bool:
    """Whether a German phrase has endings that stand wrong without the words before it."""
    if not rules.capital_nouns:
        return False
    first = words[0].lower_
    if before in {"des", "eines", "dem", "einem"} and first.endswith(("s", "en", "em")):
        return True
    if len(before) > 1 and (before in rules.linking or before == "den") and _dative_plural(words):
        return True
    return _role_of_small(words[0]) and _weak(words, before)


def _role_of_small(token: Token) -> bool:
    return (token.text[0].islower() or token.lemma_[0].islower()) and token.lower_ not in {"keinen", "keine", "kein"}


def _weak(words: list[Token], before: str) -> bool:
    """Whether the adjective's ending belongs to an article that was cut off, or to a genitive."""
    adjective, noun = words[0].lower_, next((word for word in words if word.text[0].isupper()), words[0])
    if adjective.endswith("er"):
        return (
            before in _DATIVE
            or noun.text != noun.lemma_
            or noun.text.endswith(("ung", "heit", "keit", "ion", "tät", "schaft", "ik", "e"))
        )
    return adjective.endswith(("en", "em")) or before in {"der", "das", "dieser", "dieses", "jeder", "jedes"}


def _dative_plural(words: list[Token]) -> bool:
    noun = words[_noun(words)]
    return (
        noun.text.endswith("n")
        and noun.lemma_ != noun.text
        and not noun.lemma_.endswith(("n", "e", "ung", "heit", "keit"))
    )


def nominative(words: list[Token], before: str) -> list[str]:
    """The ``words`` as a heading has them, where their endings can be put right surely; else none.

    After "den" or "für", "öffentlichen Verkehr" can only be a masculine accusative: "Öffentlicher Verkehr". After "aus
    den", "offenen Mülleimern" are "Offene Mülleimer".
    """
    found = [word.text for word in words]
    place = _noun(words)
    many = plural(words[place]) if _dative_plural(words) else ""
    if many and all(word.lower_.endswith("en") for word in words[:place]):
        return [*(word[:-1] for word in found[:place]), many, *found[place + 1 :]]
    if len(words) != 2 or before not in _ACCUSATIVE or not words[0].lower_.endswith("en"):
        return []
    noun = words[1]
    if noun.text != noun.lemma_ or noun.text.endswith(("n", "s", "e")) or not noun.text[0].isupper():
        return []
    return [f"{found[0][:-2]}er", noun.text]


def _noun(words: list[Token]) -> int:
    """The place of the first noun; in "Olympischen Spielen", of the second word."""
    capitals = [place for place, word in enumerate(words) if word.text[0].isupper()]
    return next((place for place in capitals if words[place].lemma_[0].isupper()), capitals[0] if capitals else 0)


def plural(noun: Token) -> str:
    """The nominative of a dative plural, where it is sure: "Bäume" of "Bäumen", "Eimer" of "Eimern"; else "".

    "Ampeln" and "Staaten" may be either.
    """
    form, one = noun.text[:-1], noun.lemma_
    if one.casefold().endswith(_FEMININE) or one.casefold().endswith(_WITH_N):
        return ""
    if form == one:
        return form if one.endswith("er") else ""
    return form if form.endswith(("e", "er")) and lemma(form, "de") == one else ""
