"""The pipeline that finds personal data: one spaCy component for each kind, then the order among them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from nlp.guard.findings import Finding
from nlp.guard.personal.accounts import accounts
from nlp.guard.personal.addresses import addresses
from nlp.guard.personal.contacts import emails, usernames
from nlp.guard.personal.names import NameFinder
from nlp.guard.personal.phones import phones
from nlp.guard.personal.plates import plates
from nlp.guard.personal.shapes import shaped_names
from nlp.reading.pipeline import blank

if not Doc.has_extension("personal"):
    Doc.set_extension("personal", default=[])

Find = Callable[[str], Iterator[Finding]]
# The first that claims a piece of text keeps it: the digits of an IBAN are no telephone number.
_KINDS: dict[str, Find] = {
    "accounts": accounts,
    "emails": emails,
    "usernames": usernames,
    "phones": phones,
    "plates": plates,
    "addresses": addresses,
    "names": shaped_names,
}
# spaCy keeps every word it has met, so names and numbers too; a new pipeline (50 ms) knows none of them.
_READ_BEFORE_FORGETTING = 5_000
# Digits of other scripts and blanks of other widths, one for one, so that places in the text stay the same.
_PLAIN = {
    ord(sign): str(value % 10)
    for start in (0x660, 0x6F0)
    for value, sign in enumerate(map(chr, range(start, start + 10)))
}
_PLAIN |= dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\t"), " ") | dict.fromkeys(
    map(ord, "\u2010\u2011\u2012"), "-"
)


class Personal:
    """Finds personal data. Any number of threads may ask one object at once."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._texts_read = 0

    def find(self, text: str, language: str = "") -> list[Finding]:
        """The findings in ``text``, in its order, none over another.

        ``language`` is not needed: people write German streets in Turkish sentences, so all rules are always asked.
        """
        with self._turn:
            if self._texts_read % _READ_BEFORE_FORGETTING == 0:
                self._pipeline = _build()
            self._texts_read += 1
            return _settled(self._pipeline(text.translate(_PLAIN))._.personal)


def redacted(text: str, findings: Sequence[Finding], words: Mapping[str, str]) -> str:
    """``text`` with each finding replaced by what it proposes, or by ``words[kind]``, such as "[Name]"."""
    pieces, at = [], 0
    for finding in sorted(findings, key=lambda each: each.start):
        pieces += [text[at : finding.start], finding.instead or words[finding.kind]]
        at = finding.end
    return "".join([*pieces, text[at:]])


class NumberFinder:
    """Adds to ``doc._.personal`` what the functions that read a text sign by sign find."""

    def __init__(self, kinds: Sequence[str]) -> None:
        self._finders = [_KINDS[kind] for kind in kinds]

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for find in self._finders:
            doc._.personal.extend(find(text))
        return doc


@Language.factory("quartier_personal_numbers", assigns=["doc._.personal"], default_config={"kinds": list(_KINDS)})
def _make_numbers(nlp: Language, name: str, kinds: list[str]) -> NumberFinder:
    return NumberFinder(kinds)


@Language.factory("quartier_personal_names", requires=["doc._.personal"], assigns=["doc._.personal"])
def _make_names(nlp: Language, name: str) -> NameFinder:
    return NameFinder(nlp)


def _build() -> Language:
    pipeline = blank()
    pipeline.add_pipe("quartier_personal_numbers")
    pipeline.add_pipe("quartier_personal_names")
    return pipeline


def _settled(found: Sequence[Finding]) -> list[Finding]:
    """The findings without those that lie over an earlier and so surer one, in the order of the text."""
    kept: list[Finding] = []
    for finding in found:
        if not any(finding.start < other.end and other.start < finding.end for other in kept):
            kept.append(finding)
    return sorted(kept, key=lambda each: each.start)
