"""What a topic could be called: phrases of its texts, each in its best form, and pairs of its keywords."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from spacy.tokens import Doc

from nlp.graph.wording import Read
from nlp.names.nouns import Nouns
from nlp.names.phrases import Phrase, phrases
from nlp.names.scores import stem
from nlp.reading.languages import grammar

_PAIRED = 4  # keywords that are joined by two: "Schlaglöcher und Kopfsteinpflaster"
_SAME = 0.7  # cosine from which two words say the same


def offered(docs: Sequence[Doc], keywords: Sequence[str], nouns: Nouns, read: Read) -> dict[Phrase, int]:
    """The phrases that could be labels of ``docs``, all in one language, with the number of texts that hold each.

    ``keywords`` are the topic's; ``read`` gives their vectors.
    """
    language = docs[0]._.language if docs else ""
    forms: dict[object, Counter[Phrase]] = defaultdict(Counter)
    for doc in docs:
        for phrase in set(phrases(doc)):
            forms[_key(phrase, language)][phrase] += 1
    found = {_best_form(each, nouns, language): each.total() for each in forms.values()}
    return found | dict.fromkeys(_pairs(keywords, nouns, read, language), 1)


def _best_form(found: Counter[Phrase], nouns: Nouns, language: str) -> Phrase:
    best = max(found, key=lambda phrase: (not phrase.oblique, found[phrase], phrase.text, phrase.kind, phrase.manner))
    if best.text.count(" ") or not best.lemmas:
        return best
    text = nouns.heading(best.lemmas[0], language)
    return Phrase(text[:1].upper() + text[1:], best.lemmas, kind="noun")


def _pairs(keywords: Sequence[str], nouns: Nouns, read: Read, language: str) -> Iterator[Phrase]:
    """ "Schlaglöcher und Kopfsteinpflaster": what holds a wide topic better than any single phrase.

    Three would hold more, and nobody would write them.
    """
    conjunction = grammar(language).conjunction
    words = [word for word in keywords if not nouns.is_name(word, language)][:_PAIRED]
    meanings = read(words)
    alike = meanings @ meanings.T > _SAME  # "Kreisel und Kreisverkehr" says one thing twice
    for one, other in combinations(range(len(words)), 2) if conjunction else ():
        if not alike[one, other]:
            both = (words[one], words[other])
            yield Phrase(joined(both, nouns, language), both, kind="pair")


def joined(words: Sequence[str], nouns: Nouns, language: str) -> str:
    """Two nouns as a heading."""
    text = f" {grammar(language).conjunction}".join(nouns.paired(words, language))
    return text[:1].upper() + text[1:]


def _key(phrase: Phrase, language: str) -> object:
    """What two forms of one phrase have in common: "schmaler Radweg", "schmale Radwege"."""
    words = phrase.text.lower().split()
    opening = words[0] if words[0] in grammar(language).opening else ""
    return phrase.lemmas, tuple(map(stem, phrase.manner)), opening, len(words)
