"""Why a contribution stands in its topic: the words that it shares with others there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from nlp.names.phrases import content
from nlp.names.scores import akin
from nlp.sense import Sense

_MOST = 3
_PART = 5  # letters from which a word is looked for within longer ones


def reasons(
    texts: Sequence[str], languages: Sequence[str], keywords: Sequence[str], sense: Sense
) -> list[tuple[str, ...]]:
    """For each of a topic's ``texts``, at most three words that at least one other of them says too.

    The topic's ``keywords`` come first, then what most say. A part of a word counts: "Fahrradständer" shares
    "Fahrrad". Empty for a text that is there for its meaning alone, as texts in another language mostly are.
    """
    said = [{word.casefold(): word for word in content(doc)} for doc in sense.words(texts, languages)]
    times = Counter(word for words in said for word in words)
    borne = [word for word in keywords if sum(_says(words, word) for words in said) > 1]
    return [_unlike([*(word for word in borne if _says(words, word)), *_shared(words, times)]) for words in said]


def _says(words: Iterable[str], keyword: str) -> bool:
    wanted = keyword.casefold()
    return any(wanted == word or (len(wanted) >= _PART and wanted in word) for word in words)


def _shared(words: Mapping[str, str], times: Counter[str]) -> list[str]:
    """Those of one text's ``words`` that others say, the most said first."""
    return [words[word] for word in sorted(words, key=lambda word: (-times[word], word)) if times[word] > 1]


def _unlike(words: Iterable[str]) -> tuple[str, ...]:
    chosen: list[str] = []
    for word in words:
        if not any(akin(word, other) for other in chosen):
            chosen.append(word)
    return tuple(chosen[:_MOST])
