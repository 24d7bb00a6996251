"""Nouns that longer ones share: who says "Straßenbeleuchtung" or "Wegbeleuchtung" speaks of "Beleuchtung"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

_SHORTEST = 5  # letters of a noun that is looked for at the end of others: "rat" also ends "Fahrrad" by chance
_TIMES = 2  # texts that must say it by itself
_LONGER = 3  # letters that a longer word has before it


class Heads:
    """The heads of German compounds in ``said``: the nouns of each text, as lemmas.

    A compound that is said more often than its head stands for itself: "Klimaschutz" is more than "Schutz".
    """

    def __init__(self, said: Iterable[frozenset[str]]) -> None:
        self._times = Counter(word for words in said for word in words)
        self._known = {word.casefold(): word for word in sorted(self._times) if self._times[word] >= _TIMES}
        self._of = {word: frozenset(self._ends(word)) for word in self._times}

    def among(self, words: Iterable[str]) -> frozenset[str]:
        """The nouns in which some of ``words`` end."""
        return frozenset().union(*(self.of(word) for word in words))

    def of(self, word: str) -> frozenset[str]:
        """The nouns in which ``word`` ends."""
        return self._of.get(word, frozenset())

    def _ends(self, word: str) -> Iterator[str]:
        small = word.casefold()
        for begin in range(_LONGER, len(small) - _SHORTEST + 1):
            head = self._known.get(small[begin:])
            if head is not None and self._times[head] > self._times[word]:
                yield head
