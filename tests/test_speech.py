"""Voice messages: without a model nobody listens; with one, what is no speech is told apart from what is."""

from __future__ import annotations

import importlib.util
import io
import os
import wave
from pathlib import Path

import pytest

from bot.speech import LONGEST, Unheard, ear

MODEL = Path(os.environ.get("QUARTIER_TEST_VOICE_MODEL", ""))
"""The folder of a small Whisper model, if there is one on this machine."""


def silence(seconds: int) -> bytes:
    """So many seconds of nothing, as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(32_000 * seconds))
    return out.getvalue()


def test_without_a_model_nobody_listens(tmp_path: Path) -> None:
    assert ear(None) is None
    assert ear(tmp_path) is None


@pytest.mark.skipif(importlib.util.find_spec("faster_whisper") is None, reason="faster-whisper is not installed")
@pytest.mark.parametrize(
    ("sound", "reason"), [(b"no sound", "broken"), (b"", "broken"), (silence(LONGEST + 1), "long")]
)
def test_what_cannot_be_listened_to_is_declined_before_the_model_is_read(
    tmp_path: Path, sound: bytes, reason: str
) -> None:
    (tmp_path / "model.bin").touch()
    listening = ear(tmp_path)
    assert listening is not None
    with pytest.raises(Unheard) as caught:
        listening.words(sound, "de")
    assert caught.value.reason == reason


@pytest.mark.skipif(not (MODEL / "model.bin").is_file(), reason="set QUARTIER_TEST_VOICE_MODEL to a Whisper model")
def test_silence_has_no_words() -> None:
    listening = ear(MODEL)
    assert listening is not None
    with pytest.raises(Unheard) as caught:
        listening.words(silence(2), "de")
    assert caught.value.reason == "empty"
