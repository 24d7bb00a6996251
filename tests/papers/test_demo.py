"""The invented quarter of the demonstration."""

from __future__ import annotations

from collections import Counter

from bot.demo import voices


def test_at_least_140_voices_speak_in_five_languages() -> None:
    spoken = Counter(voice.language for voice in voices())
    assert sum(spoken.values()) >= 140
    assert sorted(spoken) == ["ar", "de", "en", "tr", "uk"]
    assert min(spoken.values()) >= 10
    assert spoken["de"] >= 100


def test_nobody_says_the_same_twice_and_some_speak_more_than_once() -> None:
    said = [voice.text for voice in voices()]
    assert len(set(said)) == len(said)
    assert max(Counter(voice.author for voice in voices()).values()) >= 2


def test_everything_said_fits_into_one_contribution() -> None:
    assert max(len(voice.text) for voice in voices()) <= 800


def test_the_themes_are_of_clearly_different_size() -> None:
    sizes = Counter(voice.theme for voice in voices() if voice.theme != "einzeln")
    assert len(sizes) == 9
    assert max(sizes.values()) >= 3 * min(sizes.values())
