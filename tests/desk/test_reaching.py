"""How much of a text reaches people in one message."""

from __future__ import annotations

import pytest

from bot.desk.reaching import shortened


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The lamp is broken.", "The lamp is broken."),
        ("The lamp at the playground is broken.", "The lamp at the …"),
        ("x" * 500, f"{'x' * 19}…"),
        (f"See {'x' * 500} there", f"See {'x' * 15}…"),
    ],
)
def test_a_long_text_is_cut_between_words_where_that_leaves_enough(text: str, short: str) -> None:
    assert shortened(text, 20) == short
