"""Known situations: who is near to one in need is likely in need, and how both opinions of a text are put together."""

from __future__ import annotations

import numpy as np
import pytest

from nlp.guard.learned.situations import Situations, mixed

NEED, CALM = [1.0, 0.0], [0.0, 1.0]


def machine() -> Situations:
    return Situations(
        {
            "situation mean": np.zeros(2, np.float32),
            "situation axes": np.eye(2, dtype=np.float32),
            "situation known": np.array([NEED, CALM], np.float32),
            "situation worth": np.array([1.0, -1.0], np.float32),
            "situation border": np.array([0.0, 1.0], np.float32),
        }
    )


def test_who_is_near_to_somebody_in_need_is_likely_in_need() -> None:
    near, between, far = (machine().likely(np.array(one, np.float32)) for one in (NEED, [0.5, 0.5], CALM))
    assert [near, between, far] == pytest.approx([0.849, 0.5, 0.151], abs=0.001)


def test_the_kinds_of_need_become_together_the_mean_and_all_stay_one() -> None:
    likely = np.array([0.3, 0.1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6], np.float32)
    assert mixed(likely, 0.8).tolist() == pytest.approx([0.45, 0.15, 0, 0, 0, 0, 0, 0.4])


def test_many_texts_are_mixed_as_one_is() -> None:
    likely = np.random.default_rng(0).dirichlet(np.ones(8), 5).astype(np.float32)
    need = np.linspace(0, 1, 5, dtype=np.float32)
    assert np.allclose(mixed(likely, need), [mixed(row, float(one)) for row, one in zip(likely, need, strict=True)])
