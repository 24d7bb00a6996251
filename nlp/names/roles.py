"""Which part a word may play in a label, told by word lists and endings: a noun, an adjective, a verb, a link."""

from __future__ import annotations

import re
from functools import lru_cache

from spacy.tokens import Token

from nlp.reading.dictionary import is_known
from nlp.reading.languages import Grammar, grammar, stop_words, words_of
from nlp.reading.pipeline import lemma

_FEWEST_LETTERS = 3
_END = 5  # letters of a word that a longer one ends in
_SENTENCE_END = re.compile(r"[.!?:…;|\n•*\"„“”()–]+")

# English words that are hardly ever nouns in what people say of their town. Endings alone do not tell them.
_ENGLISH_VERBS = words_of(
    "accept add address adopt afford agree allow annex approve attract avoid ban become begin believe "
    "bring build buy care carry choose clean clear close collect come complete connect consider control "
    "convert craft create cut deal decide depend deserve destroy develop discourage do drive eliminate "
    "enact encourage end enforce enhance enjoy ensure establish expand extend fill find fix focus follow "
    "force fund generate get give grow hire hold host identify implement improve increase install invest "
    "join keep know lead legalize let limit live look love lower maintain make mandate meet move offer "
    "open pass pave pay plant preserve prevent prohibit promote protect prove provide put raise receive "
    "recruit reduce regulate remove renovate repair replace require resolve restrict run save say see "
    "sell send serve share shop show slow solve speak spend stay stop strive suffer support sync "
    "synchronize take teach tell think treat try turn understand learn link update upgrade use utilize "
    "visit wait walk want waste widen work write help"
)
_ENGLISH_ADJECTIVES = words_of(
    "actual affordable available awful bad basic beautiful better big cheap clean clear dangerous decent "
    "different difficult diverse double easy economic entire excellent existing expensive fair false fast "
    "faster few free full general global great green happy hard healthy heavy high higher huge illegal "
    "important independent individual indoor large larger legal limited live local long low lower main "
    "major mandatory maximum medical mental minimum modern mutual national natural necessary nice old open outdoor own "
    "personal physical poor positive possible private proper public quick ready real reasonable recent "
    "religious responsible rural safe safer serious severe sexual short simple single small smart social "
    "solar solid strict strong successful sustainable true unsafe urban useful vacant valuable various "
    "whole wide wonderful wrong young younger"
)
_MODALS = words_of("should must can could will would may might cannot can't don't didn't doesn't won't shouldn't")
_BEFORE_AN_OBJECT = words_of("the a an our your their my his her these those")
_NOUN_ENDINGS = ("s", "ing", "ion", "ment", "ness", "ity", "ship")
_TO_A_NOUN = words_of("access close next due connection route thanks damage addition added related relevant similar")
_ENGLISH_ADJECTIVE = re.compile(r".{3,}(?:ous|ful|able|ible|less|ive|ed|ier|iest|cial|tial|onal|ural)")
_HOLLOW_ADJECTIVES = words_of(
    "möglich normal eigen ganz gleich verschieden ähnlich weiter entsprechend bestehend direkt genutzt gesamt einzeln "
    "jeweilig folgend nächst letzt erst zweit echt richtig wirklich einfach gewiss konkret aktuell bisherig derzeitig "
    "sogenannt einzig vermeintlich komplett genannt heutig derartig solch üblich notwendig nötig vorhanden"
)
_NO_INFINITIVES = words_of(
    "vorhanden zufrieden offen selten eigen oben unten neben draußen zwischen wegen morgen gegen sieben "
    "verschieden trocken kosten zusammen außen innen hinten vorhin drinnen golden eben gelegen gegeben "
    "entgegen"
)
_ENGLISH_NOUNS = words_of(
    "speed need seed feed shed bed incentive initiative drive alternative executive representative "
    "objective perspective official professional potential"
)


def roles_of(clause: list[Token], language: str) -> str:
    """One letter per word of ``clause``.

    N carries meaning (German: a noun), A describes, V is an infinitive that ends a German demand or a verb that begins
    an English one, Q may open, P links, D is an article, C is "and", G an article that links, x anything else.
    """
    rules, stops = grammar(language), stop_words(language)
    last = len(clause) - 1
    return "".join(_role(token, index == last, rules, stops) for index, token in enumerate(clause))


def lemma_of(token: Token) -> str:
    """The token's lemma; names and German nouns keep their capital, all else is in small letters."""
    language = token.doc._.language
    if language == "de":
        return str(token.lemma_)
    if token.text[0].isupper() and (not begins(token) or _begins_a_name(token)):
        return str(token.text)
    if language == "en" and token.lower_.endswith("ing"):
        return str(token.lower_)  # "parking" is no park
    return str(token.lemma_.lower())


def begins(token: Token) -> bool:
    """Whether the token has its capital only because a sentence begins there, perhaps."""
    return token.i == 0 or _SENTENCE_END.fullmatch(token.nbor(-1).text) is not None


def _begins_a_name(token: Token) -> bool:
    """Whether a second capital follows, as in "Bowling Green"."""
    return token.i + 1 < len(token.doc) and token.nbor(1).text[0].isupper() and token.nbor(1).is_alpha


def _role(token: Token, is_last: bool, rules: Grammar, stops: frozenset[str]) -> str:
    word = token.lower_
    for letter, words in _small_words(rules):
        if word in words:
            return letter
    if word in stops or word in rules.personal or word in rules.vague or lemma_of(token).lower() in rules.vague:
        return "x"
    if not any(map(str.isalpha, word)) or len(word) < _FEWEST_LETTERS:
        return "x"
    role = _guessed_role(token, is_last, rules)
    return _tagged_role(token, role) if token.pos_ else role


def _guessed_role(token: Token, is_last: bool, rules: Grammar) -> str:
    if rules.capital_nouns:
        return _german_role(token, is_last)
    return _english_role(token) if token.doc._.language == "en" else "N"


def _tagged_role(token: Token, guessed: str) -> str:
    """A trained pipeline knows nouns and adjectives; which verbs may stand in a label remains our guess."""
    if token.pos_ == "ADJ":
        return "x" if _is_hollow(token.lower_) else "A"
    return "N" if token.pos_ in ("NOUN", "PROPN") else "V" if guessed == "V" else "x"


def _small_words(rules: Grammar) -> tuple[tuple[str, frozenset[str]], ...]:
    return (
        ("Q", rules.opening),
        ("P", rules.linking),
        ("C", rules.joining),
        ("G", rules.genitive),
        ("D", rules.articles),
    )


def _english_role(token: Token) -> str:
    word, base = token.lower_, token.lemma_.lower()
    if word in _ENGLISH_VERBS or _is_done(token):
        return "V"
    if token.text[0].isupper() and not begins(token) and word not in _ENGLISH_ADJECTIVES:
        return "N"
    if base in _ENGLISH_VERBS and base != word and not word.endswith(("s", "ing", "ed")):
        return "x"  # "bought", "said"
    if base in _ENGLISH_ADJECTIVES and word.endswith(("er", "est")):
        return "A"
    if word.endswith("ly") and word not in {"family", "supply", "bully", "elderly"}:
        return "x"
    if word in _ENGLISH_ADJECTIVES or (word not in _ENGLISH_NOUNS and _ENGLISH_ADJECTIVE.fullmatch(word)):
        return "A"
    return "N"


def _is_done(token: Token) -> bool:
    """Whether an English word stands where verbs do: "should score", "enrich our city", "ready to score"; not
    "access to food"."""
    if not token.i or not token.is_lower or begins(token):
        return False
    if token.i + 1 < len(token.doc) and token.nbor(1).lower_ in _BEFORE_AN_OBJECT:
        return True
    before = token.nbor(-1).lower_
    if before != "to":
        return before in _MODALS
    link = token.nbor(-2).lower_ if token.i > 1 else ""
    return link not in _TO_A_NOUN and not token.text.endswith(_NOUN_ENDINGS)


def _german_role(token: Token, is_last: bool) -> str:
    if not token.text[0].isupper():
        return _small_role(token, is_last)
    if begins(token) and _is_no_noun(token.lower_):
        return _small_role(token, is_last)
    return "N"


@lru_cache(4096)
def _is_no_noun(word: str) -> bool:
    """Whether a word, in small letters, has its capital only because a sentence begins with it.

    Of a word that no dictionary has its end tells: "Weiherstraße" ends in a street.
    """
    if not lemma(word, "de").islower():
        return False
    ends = (word[begin:] for begin in range(1, len(word) - _END + 1))
    end = "" if is_known(word, "de") else next((end for end in ends if is_known(end, "de")), "")
    return not end or lemma(end, "de").islower()


def _small_role(token: Token, is_last: bool) -> str:
    word = token.lower_
    if is_last and word not in _NO_INFINITIVES and word.endswith(("en", "ern", "eln")) and token.lemma_.lower() == word:
        return "V"
    if _is_hollow(word):
        return "x"
    return "A" if word.endswith(("e", "en", "er", "es", "em")) and not word.endswith(("ieren", "ern")) else "x"


def _is_hollow(word: str) -> bool:
    return any(word.removesuffix(ending) in _HOLLOW_ADJECTIVES for ending in ("", "e", "en", "er", "es", "em"))
