"""Makes the pictures of the README: plays an evening through the real hall and draws what people saw.

.venv/bin/python docs/pictures/make.py
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from evening import Bubble, Scene, play
from sheet import PHONE, WIDE, Sheet, cut

HERE = Path(__file__).parent
BETWEEN = (WIDE - 3 * PHONE) / 4
MAP = (0.185, 0.865)
"""Which part of the map the chat shows: the circles without the heading and the legend."""


def main() -> None:
    """Play and draw."""
    scene = play()
    (HERE / "evening.png").write_bytes(phones(scene))
    (HERE / "topics.png").write_bytes(scene.map)


def phones(scene: Scene) -> bytes:
    """A citizen's talk on two phones, the moderator's digest on the third."""
    start, agree, hear, concern, said, same, more, receipt = scene.talk
    overview = next(one for one in scene.digest if one.title)
    lamps = next(one for one in scene.digest if "street lamps" in one.text)
    sheet = Sheet()
    welcome = [start, shortened(agree, 3), only_tapped(hear)]
    reported = [plain(concern), said, only_tapped(same), only_tapped(more), plain(receipt), scene.agenda]
    chats = [
        ("Quartier", "a citizen, the first minute", welcome),
        ("Quartier", "the same citizen, until the evening", reported),
        ("Quartier", "a moderator, in the evening", [overview, lamps]),
    ]
    for number, (name, about, bubbles) in enumerate(chats):
        x = BETWEEN + number * (PHONE + BETWEEN)
        draw(sheet, x, sheet.phone(x, name, about), bubbles, scene if number == 2 else None)
    return sheet.picture_of()


def draw(sheet: Sheet, x: float, y: float, bubbles: Sequence[Bubble], scene: Scene | None) -> None:
    """One chat from the top; the digest's first message carries the map."""
    for number, one in enumerate(bubbles):
        y = sheet.bubble(x, y, one, cut(scene.map, MAP) if scene and not number else None)


def shortened(said: Bubble, paragraphs: int) -> Bubble:
    """The first paragraphs and the last: what was left out is marked."""
    parts = said.text.split("\n\n")
    return replace(said, text="\n\n".join([*parts[:paragraphs], "[…]", parts[-1]]), buttons=(said.tapped,))


def only_tapped(said: Bubble) -> Bubble:
    """With none but the chosen button."""
    return replace(said, buttons=(said.tapped,))


def plain(said: Bubble) -> Bubble:
    """Without buttons."""
    return replace(said, buttons=())


if __name__ == "__main__":
    main()
