"""Why a contribution stands in its topic: the words that it shares with it."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.names.phrases import content
from nlp.names.roles import lemma_of
from nlp.names.scores import akin
from nlp.sense import Sense

_MOST = 3


def because(text: str, language: str, telling: Sequence[str], sense: Sense) -> tuple[str, ...]:
    """At most three of the topic's ``telling`` words (the heaviest first) that ``text`` says, as the topic writes them.

    A part of a word counts: "Fahrradständer" shares "Fahrrad". Empty when it is there for its meaning alone, as texts
    in another language mostly are.
    """
    [doc] = sense.words([text], [language])
    said = {word.casefold() for word in content(doc)} | {lemma_of(token).casefold() for token in doc}
    whole = [word for word in telling if word.casefold() in said]
    parts = [word for word in telling if len(word) > 4 and any(word.casefold() in other for other in said)]
    shared: list[str] = []
    for word in dict.fromkeys(whole + parts):
        if not any(akin(word, other) for other in shared):
            shared.append(word)
    return tuple(shared[:_MOST])
