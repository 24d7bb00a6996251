"""Rules and the learned layer together: who is believed, what the reason is, and what the weights say of themselves."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import numpy as np
import pytest

from nlp.guard.findings import Finding
from nlp.guard.judgement import Evidence, Judgement, judged
from nlp.guard.learned import HOME, KINDS, Impression, Impressions
from nlp.guard.learned.wording import wording
from nlp.sense import Sense

BOUNDS = {"alarm": (0.2, 0.8), "perhaps": (0.05, 0.4), "threat": (0.2, 0.8), "insult": (0.2, 0.8), "spam": (0.2, 0.8)}
RULED = Finding("fire", 0, 5, "fire.it-burns")


@pytest.fixture(scope="module")
def judgement(sense: Sense) -> Judgement:
    return Judgement(sense)


def sounds_like(kind: str, likely: float, home: float = 0.0, words: int = 9) -> Impression:
    shares = dict.fromkeys(KINDS, 0.0) | {kind: likely, "none": 1 - likely, HOME: home}
    return Impression(shares, dict.fromkeys(KINDS, (2, 7)), words)


def alarms_of(ruled: list[Finding], impression: Impression) -> tuple[Finding, ...]:
    return judged(Evidence(ruled, [], [], frozenset()), impression, BOUNDS).alarms


def test_a_rule_is_believed_when_the_text_sounds_a_little_like_it() -> None:
    assert alarms_of([RULED], sounds_like("fire", 0.3)) == (RULED,)


def test_a_rule_is_not_believed_when_the_text_sounds_like_nothing_of_the_kind() -> None:
    assert alarms_of([RULED], sounds_like("fire", 0.1)) == ()


def test_what_no_rule_knows_is_heard_when_it_surely_sounds_like_it() -> None:
    assert alarms_of([], sounds_like("crisis", 0.9)) == (Finding("crisis", 2, 7, "crisis.sounds"),)
    assert alarms_of([], sounds_like("crisis", 0.7)) == ()


def perhaps_of(ruled: list[Finding], impression: Impression) -> tuple[Finding, ...]:
    return judged(Evidence(ruled, [], [], frozenset()), impression, BOUNDS).perhaps


def test_what_is_not_sure_is_a_perhaps() -> None:
    assert perhaps_of([], sounds_like("crisis", 0.7)) == (Finding("crisis", 2, 7, "crisis.sounds"),)
    assert perhaps_of([RULED], sounds_like("fire", 0.1)) == (RULED,)


def test_what_is_sure_or_sounds_like_nothing_is_no_perhaps() -> None:
    assert perhaps_of([], sounds_like("crisis", 0.9)) == ()
    assert perhaps_of([], sounds_like("crisis", 0.3)) == ()
    assert perhaps_of([RULED], sounds_like("fire", 0.01)) == ()


def test_the_layer_alone_is_not_believed_on_a_word_or_two() -> None:
    assert alarms_of([], sounds_like("crisis", 0.9, words=2)) == ()


def test_a_crisis_at_home_is_told_from_others() -> None:
    assert alarms_of([], sounds_like("crisis", 0.9, home=0.9)) == (Finding("crisis", 2, 7, "crisis.sounds-home"),)


@pytest.mark.parametrize(
    "text",
    [
        "Der Radweg an der Schule ist zu schmal.",
        "Am Samstag ist Flohmarkt auf dem Schulhof, wir suchen noch Helfer.",
        "Die Straßenlampe vor dem Haus ist seit drei Wochen kaputt.",
        "The bins are overflowing again.",
        "Parkta daha çok bank istiyoruz.",
        "На дитячому майданчику зламана гойдалка.",
        "Meine Mutter traut sich dort nicht durch.",
        "Mein Vater traut sich da nicht mehr hin.",
        "Auf dem Radweg fühle ich mich nicht sicher.",
        "Die Notruf-Säule am Bahnhof fehlt.",
        "Nachts habe ich Angst an der Unterführung.",
        "Wie steil ist sie ungefähr, und wer kommt nicht hinauf?",
        "My mum won't walk through there.",
        "Annem oradan geçmeye cesaret edemiyor.",
        "Мама боїться там проходити.",
        "أمي لا تجرؤ على المرور من هناك.",
    ],
)
def test_a_plain_concern_sounds_like_nothing(judgement: Judgement, text: str) -> None:
    found = judgement.of(text)
    assert (found.alarms, found.insults, found.spam) == ((), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "I do not feel safe at home",
        "I feel so lonely and empty lately",
        "Ich fühle mich zuhause nicht sicher",
        "Mein Exfreund lauert mir jeden Abend auf",
        "ein mann mit kapuze schleicht seit 10 min um unser haus",
        "Unsere Tochter ist vor zwei Stunden los zum Bäcker und immer noch nicht zurück",
        "ich hab niemanden mehr und weiß nicht wie ich den abend überstehen soll",
        "everything is too much, i just want to disappear",
        "her lips are swelling after the injection",
        "Evde kendimi güvende hissetmiyorum",
        "Останнім часом я така самотня, і всередині порожньо",
        "لا أشعر بالأمان في بيتي",
    ],
)
@pytest.mark.parametrize("end", ["", "."])
def test_who_may_be_in_need_is_never_passed_over(judgement: Judgement, text: str, end: str) -> None:
    found = judgement.of(text + end)
    assert len(found.alarms + found.perhaps) == 1


@pytest.mark.parametrize("text", ["", " \n", "...", "😀", "?" * 900, "a" * 3000])
def test_what_says_nothing_is_no_alarm(judgement: Judgement, text: str) -> None:
    assert judgement.of(text).alarms == ()


def test_many_threads_judge_as_one_does(sense: Sense) -> None:
    texts = [f"Ich kann nicht mehr, ich will sterben {number}" for number in range(12)]
    judgement, other = Judgement(sense), Judgement(sense)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(judgement.of, texts)) == [other.of(text) for text in texts]


def test_the_words_that_carried_an_impression_lie_in_the_text(sense: Sense) -> None:
    text = "Guten Tag! Ich halte es nicht mehr aus und will nicht mehr leben."
    impression = Impressions().of(text, sense.vector(text), [])
    start, end = impression.spans["crisis"]
    assert text[start:end] in text.partition("! ")[2]


def test_all_shares_of_a_text_are_one(sense: Sense) -> None:
    impression = Impressions().of("Es brennt", sense.vector("Es brennt"), ["cue it-burns", "a sign of another time"])
    assert sum(impression.likely[kind] for kind in KINDS) == pytest.approx(1)


def test_typing_errors_and_umlauts_change_little_in_the_wording() -> None:
    assert wording("BRENNT straße").places.tolist() == wording("brent strasse").places.tolist()
    assert float(np.linalg.norm(wording("brennt es").shares)) == pytest.approx(1)


def test_the_manifest_belongs_to_the_weights_and_says_what_they_come_from() -> None:
    manifest = Impressions().manifest
    weights = (files("nlp.guard") / "data" / "learned" / "weights.npz").read_bytes()
    assert manifest["weights sha256"] == hashlib.sha256(weights).hexdigest()
    written = {"seen", "development", "training", "second", "plain", "plain-2", "third", "third-2"}
    assert set(manifest["learned from"]) == {*written, "civic"}
    assert set(manifest["bounds"]) == set(BOUNDS)
