"""German endings that fit only the sentence they come from, and the ones that a heading has."""

from __future__ import annotations

from spacy.tokens import Token

from nlp.reading.languages import Grammar, words_of

_DATIVE = words_of("bei mit von zu aus nach vor an in auf zur der")
_ACCUSATIVE = words_of("den für durch ohne gegen um")


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
    noun = next((word for word in words if word.text[0].isupper()), words[0])
    return (
        noun.text.endswith("n")
        and noun.lemma_ != noun.text
        and not noun.lemma_.endswith(("n", "e", "ung", "heit", "keit"))
    )


def nominative(words: list[Token], before: str) -> str:
    """How the adjective that ``words`` begin with ends in a heading, where that is sure; else "".

    After "den" or "für", "öffentlichen Verkehr" can only be a masculine accusative: "öffentlicher Verkehr".
    """
    if len(words) != 2 or before not in _ACCUSATIVE or not words[0].lower_.endswith("en"):
        return ""
    noun = words[1]
    if noun.text != noun.lemma_ or noun.text.endswith(("n", "s", "e")) or not noun.text[0].isupper():
        return ""
    return f"{words[0].text[:-2]}er"
