"""Recorded talks again, on a real server of each network with a real client: people read there what was recorded.

On Telegram whatever stands on a button is pressed, on Matrix it is typed; so each talk is played in both ways.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.desk.alike import Likeness
from storage import Store
from tests.quarter import ON_SQLITE
from tests.talks import performance
from tests.talks.performance import Theatre, as_shown_on, perform, without_links
from tests.talks.test_talks import TALKS

CONVERSATIONS = {
    "The start": ("welcome_agree", "welcome_declined"),
    "Several problems in one message": ("intake_several",),
    "The same as others said": ("intake_the_same",),
    "Names and numbers of people": ("intake_personal_stored",),
    "An insult with a real problem": ("intake_insult_objected",),
    "Emergency and crisis": (
        *("intake_emergency", "intake_crisis", "intake_false_alarm"),
        *("intake_perhaps", "intake_perhaps_yes"),
    ),
    "Photo, place, voice": ("photo_in_intake", "place_removed", "intake_voice"),
    "Mine": ("mine_withdrawn",),
    "Another language": ("welcome_language", "intake_other_language"),
    "An organisation and who helps it": ("organisation_founded", "support_need_sent", "match_yes_and_full"),
    "What became of it": ("queue_decided", "result_heard"),
}
"""What people expect of the intake. These are played on both networks in both languages; all else that is recorded only
on Telegram and in German, since a talk costs a second of computing."""
RECORDED = {path.stem: path.read_text(encoding="utf-8") for path in TALKS}
EXPECTED = [f"{name}.{language}" for names in CONVERSATIONS.values() for name in names for language in ("de", "en")]
OTHERS = [talk for talk in RECORDED if talk.endswith(".de") and talk not in EXPECTED]
PLAYED = [*(("matrix", talk) for talk in EXPECTED), *(("telegram", talk) for talk in EXPECTED + OTHERS)]

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def theatre(request: pytest.FixtureRequest) -> AsyncIterator[Theatre]:
    async with performance.theatre(request.param) as opened:
        yield opened


@ON_SQLITE
@pytest.mark.parametrize(("theatre", "talk"), PLAYED, indirect=["theatre"], scope="module")
async def test_the_talk_reads_on_the_network_as_it_was_recorded(
    talk: str, theatre: Theatre, store: Store, likeness: Likeness
) -> None:
    performed = await perform(theatre, store, likeness, RECORDED[talk])
    shown = as_shown_on(RECORDED[talk], theatre.platform, theatre.actor.address)
    assert without_links(performed, theatre.platform) == shown
