"""Voice messages in a talk: declined honestly without a model; with one, confirmed before they count as words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.speech import Ear
from storage import InboxRow, Store
from tests.quarter import LAMP, Quarter, everything, tables_with

HEARD = "hall-voice-heard"


@pytest.fixture
def listening(quarter: Quarter, tmp_path: Path) -> Quarter:
    """A house that has a model; what it understands comes in as its errands bring it."""
    object.__setattr__(quarter.hall, "ear", Ear(tmp_path))
    return quarter


def says(quarter: Quarter, who: str, words: str) -> None:
    """``who`` sent a voice message in which these words were understood."""
    payload = {"purpose": {"voice": "en"}, "address": f"stage:{who}", "receipt": {"words": words}}
    number = len(everything(quarter.store)["inbox"])
    with quarter.store.open() as books:
        row = InboxRow(network="house", event=f"v{number}", lane=f"stage:{who}", payload=payload)
        row.came_at = quarter.now
        books.inbox.add_all([row])
    quarter.work()


def test_without_a_model_a_voice_message_is_declined_and_not_fetched(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    quarter.happens("anna", "Media", kind="voice", file="v1")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-media.voice"), quarter.asked("intake-concern")]
    assert everything(store)["errand"] == []


def test_before_consent_no_voice_is_listened_to(listening: Quarter, store: Store) -> None:
    listening.happens("anna", "Media", kind="voice", file="v1")
    assert listening.hears_last("anna", 2)[0] == listening.words("hall-consent-first")
    assert everything(store)["errand"] == []


@pytest.mark.parametrize("answer", ["Yes", "yes", "1"])
def test_what_was_understood_goes_the_way_of_typed_words_once_it_is_confirmed(listening: Quarter, answer: str) -> None:
    listening.arrives("anna")
    says(listening, "anna", LAMP)
    assert listening.last("anna").text == listening.words(HEARD, text=LAMP)
    assert listening.last("anna").buttons == ("Yes", "No")
    listening.write("anna", answer)
    assert listening.last("anna").text == listening.asked("intake-place")
    says(listening, "anna", "In the park")
    listening.press("anna", "Yes")
    assert f"Concern: {LAMP}\nPlace: In the park" in listening.last("anna").text


def test_a_voice_out_of_the_blue_begins_a_concern(listening: Quarter) -> None:
    listening.arrives("anna")
    listening.write("anna", "/cancel")
    says(listening, "anna", LAMP)
    listening.press("anna", "Yes")
    assert listening.last("anna").text == listening.asked("intake-place")


def test_what_was_misheard_is_forgotten_and_the_question_stays(listening: Quarter, store: Store) -> None:
    listening.arrives("anna")
    says(listening, "anna", LAMP)
    listening.press("anna", "No")
    assert listening.hears_last("anna", 2) == [listening.words("hall-voice-again"), listening.asked("intake-concern")]
    assert (everything(store)["errand"], tables_with(store, LAMP)) == ([], {})


def test_only_the_last_voice_waits_for_its_yes_and_only_for_a_day(listening: Quarter, store: Store) -> None:
    listening.arrives("anna")
    says(listening, "anna", "The lamp is blue.")
    says(listening, "anna", LAMP)
    assert len(everything(store)["errand"]) == 1
    listening.now += timedelta(days=1, seconds=1)
    listening.work()
    assert everything(store)["errand"] == []
    listening.write("anna", "/heard yes")
    assert listening.hears_last("anna", 2) == [listening.words("hall-expired"), listening.asked("intake-concern")]


def test_a_call_for_help_needs_no_yes(listening: Quarter, store: Store) -> None:
    listening.arrives("anna")
    says(listening, "anna", "Help, my house is on fire!")
    assert "112" in listening.last("anna").text.partition("\n")[0]
    assert tables_with(store, "on fire") == {}


def test_a_telephone_number_that_was_spoken_is_not_kept(listening: Quarter, store: Store) -> None:
    listening.arrives("anna")
    says(listening, "anna", "The lamp is broken, call me at 0151 23456789 please.")
    assert "23456789" not in listening.last("anna").text
    assert tables_with(store, "23456789") == {}


@pytest.mark.parametrize("reason", ["big", "long", "empty", "broken", "gone", "slow"])
def test_what_cannot_be_understood_is_said_so(listening: Quarter, reason: str) -> None:
    listening.arrives("anna")
    payload = {"purpose": {"voice": "en"}, "address": "stage:anna", "failed": reason}
    with listening.store.open() as books:
        row = InboxRow(network="house", event="v", lane="stage:anna", payload=payload, came_at=listening.now)
        books.inbox.add_all([row])
    listening.work()
    assert listening.hears_last("anna", 2)[0] == listening.words(f"hall-voice-failed.{reason}")


def test_a_voice_that_is_no_sound_is_said_so(listening: Quarter, store: Store) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed")
    listening.stage.files["v1"] = b"no sound"
    listening.arrives("anna")
    listening.happens("anna", "Media", kind="voice", file="v1")
    assert listening.hears_last("anna", 2)[0] == listening.words("hall-voice-failed.broken")
    assert everything(store)["errand"] == []
