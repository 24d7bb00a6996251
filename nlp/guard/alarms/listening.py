"""One small spaCy pipeline per language, each of our own components, and `Alarms`, which asks them all."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlp.guard.alarms.cues import Cue, CueFinder
from nlp.guard.alarms.rules import Rule, rules
from nlp.guard.findings import Finding

KINDS = ("fire", "medical", "police", "crisis", "threat")
"""The kinds of alarm, the most pressing first."""

_LATIN, _CYRILLIC, _ARABIC = (
    "[A-Za-z\N{VARIATION SELECTOR-16}\U0001f300-\U0001faff]",
    "[\u0400-\u04ff]",
    "[\u0600-\u06ff]",
)
LANGUAGES = {"de": _LATIN, "en": _LATIN, "tr": _LATIN, "uk": _CYRILLIC, "ar": _ARABIC}
"""The languages that are heard, with the script in which each is written; "any.txt" holds signs for all of them."""

_WORD = r"[^\W_]+(?:[\u064b-\u0670\u0640]*[^\W_]|['’ʼ`´-][^\W_])*"
_TOKEN = re.compile(rf"\d+(?:[.,:]\d+)+|{_WORD}|[!?.…؟۔;\n]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_END = frozenset(".!?…؟۔;\n")

if not Doc.has_extension("cues"):
    Doc.set_extension("cues", default=())
    Doc.set_extension("alarms", default=())


class Words:
    """A tokeniser: words, ends of sentences, emoji, no commas; ``doc.user_data`` remembers where each stood."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        places = [match.span() for match in _TOKEN.finditer(text)]
        doc = Doc(self._vocab, words=[text[start:end] for start, end in places])
        doc.user_data["places"] = places
        return doc


class Cues:
    """Sets ``token.norm_`` to the word that was meant and ``doc._.cues`` to all that counts in this language."""

    def __init__(self, vocab: Vocab, language: str) -> None:
        self._finder = CueFinder(vocab, language)

    def __call__(self, doc: Doc) -> Doc:
        read = self._finder.spelling.read
        for token in doc:
            token.norm_ = read(token.text)
        doc._.cues = self._finder.find(doc)
        return doc


class Judge:
    """Sets ``doc._.alarms`` to the findings: of each kind the first sentence in which one of its rules is true."""

    def __call__(self, doc: Doc) -> Doc:
        found: dict[str, Finding] = {}
        for cues in _sentences(doc):
            names = {cue.name for cue in cues}
            for rule in rules():
                possible = rule.kind not in found and all(map(names.intersection, rule.needs))
                if possible and (evidence := rule.evidence(cues)):
                    found[rule.kind] = _finding(doc, rule, evidence)
        doc._.alarms = list(found.values())
        return doc


def _sentences(doc: Doc) -> Iterator[list[Cue]]:
    """The cues of each sentence that has any."""
    ends = [token.i for token in doc if token.text in _END]

    def sentence(cue: Cue) -> int:
        return sum(end < cue.start for end in ends)

    for _, cues in groupby(doc._.cues, sentence):
        yield list(cues)


def _finding(doc: Doc, rule: Rule, evidence: Sequence[Cue]) -> Finding:
    places = doc.user_data["places"]
    start = min(places[cue.start][0] for cue in evidence)
    end = max(places[cue.end - 1][1] for cue in evidence)
    return Finding(rule.kind, start, end, rule.name)


@Language.factory("quartier_alarm_cues", assigns=["token.norm", "doc._.cues"], default_config={"language": "de"})
def _make_cues(nlp: Language, name: str, language: str) -> Cues:
    return Cues(nlp.vocab, language)


@Language.factory("quartier_alarms", requires=["doc._.cues"], assigns=["doc._.alarms"])
def _make_judge(nlp: Language, name: str) -> Judge:
    return Judge()


def build(language: str) -> Language:
    """The pipeline that hears alarms in ``language``, a key of `LANGUAGES`."""
    pipeline = spacy.blank("xx")
    pipeline.tokenizer = Words(pipeline.vocab)
    pipeline.add_pipe("quartier_alarm_cues", config={"language": language})
    pipeline.add_pipe("quartier_alarms")
    return pipeline


class Alarms:
    """Hears fire, medical, police, crisis and threat; made cheaply, reads its words at the first text.

    May be used by many threads at once. The rules stand in ``data/alarms/rules.txt`` and name each other's cues, whose
    words stand beside them, one file per language.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()

    @cached_property
    def _pipelines(self) -> list[tuple[re.Pattern[str], Language]]:
        return [(re.compile(script), build(language)) for language, script in LANGUAGES.items()]

    def find(self, text: str) -> list[Finding]:
        """Each kind of alarm in ``text`` at most once, the most pressing first; ``because`` names the rule."""
        return self.listen(text)[0]

    def listen(self, text: str) -> tuple[list[Finding], frozenset[str]]:
        """What `find` gives, and the names of all cues in ``text``."""
        found: dict[str, Finding] = {}
        cues: set[str] = set()
        with self._turn:  # a spaCy pipeline is not promised to be safe for threads
            for script, pipeline in self._pipelines:
                if script.search(text):
                    doc = pipeline(text)
                    cues.update(cue.name for cue in doc._.cues)
                    for finding in doc._.alarms:
                        found.setdefault(finding.kind, finding)
        return sorted(found.values(), key=lambda finding: KINDS.index(finding.kind)), frozenset(cues)
