"""Words that take a side: more, none, away with, not; in German and English."""

from __future__ import annotations

import re

# A label that takes a side must find its side in what was said: for each side the words that claim it, and the words
# of contributions that bear it out.
_CLAIMS = {
    "more": r"mehr fehl\w* mangel\w* wenige? zuwenig more lack missing enough",
    "none": r"kein\w* no without ohne",
    "away": r"weniger verb[io]\w* abschaff\w* stopp\w* reduzier\w* entfern\w* einschränk\w* zu_viele? ban stop less "
    r"fewer reduce prevent limit eliminate remove überflüssig\w* unnötig\w* unnecessary",
    "not": r"nicht nie not never \w+n['’]t",
    "for": r"förder\w* unterstütz\w* erlaub\w* freigeb\w* allow support legalize\w* legal promote encourage",
}
_BORNE_OUT = {
    "more": r"mehr fehl\w* mangel\w* wenige? zuwenig kein\w* brauch\w* ausbau\w* neue\w* bau\w* schaff\w* more "
    r"lack\w* need\w* missing enough no build\w* expand\w* add\w* new",
    "none": r"kein\w* fehl\w* ohne no without lack\w* verb[io]\w* missing",
    "away": r"weniger gegen verb[io]\w* abschaff\w* abgeschafft stop\w* reduzier\w* entfern\w* einschränk\w* raus "
    r"weg kein\w* zu_viele? ban\w* less fewer reduc\w* prevent\w* limit\w* against eliminat\w* remov\w* "
    r"überflüssig\w* unnötig\w*",
    "not": r"nicht nie not never \w+n['’]t",
    "for": r"förder\w* gefördert\w* unterstütz\w* erlaub\w* freigeb\w* freigegeben allow\w* support\w* legal\w* "
    r"promot\w* encourag\w*",
}


def _any(words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + words.replace(" ", "|").replace("_", r"\s+") + r")\b", re.IGNORECASE)


_CLAIMED = {side: _any(words) for side, words in _CLAIMS.items()}
_BEARING = {side: _any(words) for side, words in _BORNE_OUT.items()}


def claimed(label: str) -> frozenset[str]:
    """The sides that ``label`` takes; none for a neutral one."""
    return frozenset(side for side, words in _CLAIMED.items() if words.search(label))


def borne_out(text: str) -> frozenset[str]:
    """The sides that ``text`` may speak for."""
    return frozenset(side for side, words in _BEARING.items() if words.search(text))
