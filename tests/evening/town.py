"""Both networks with a bot account and a moderator on each: what the real program is started into."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver

PASSWORD = "secret"


@dataclass
class Town:
    """``bot`` is its ``@name:server`` on Matrix; Tom moderates on Telegram, Mia on Matrix."""

    telegram: Telegram
    homeserver: Homeserver
    bot: str
    tom: Person
    mia: MatrixCitizen

    def settings(self, folder: Path) -> dict[str, str]:
        """What the operator sets; all state lies in ``folder``, and no digest comes by itself."""
        both = on_telegram(self.telegram) | on_matrix(self.homeserver, self.bot)
        return usual(folder) | both | {"QUARTIER_MODERATORS": f"{self.tom.address},{self.mia.address}"}


def usual(folder: Path) -> dict[str, str]:
    """What is set whatever the networks are."""
    return {
        "QUARTIER_DATA": str(folder),
        "QUARTIER_TITLE": "Unser Quartier",
        "QUARTIER_DIGEST_AT": "never",
        "QUARTIER_WEB": "127.0.0.1:0",
    }


def on_telegram(telegram: Telegram) -> dict[str, str]:
    """What is set to speak on Telegram."""
    return {"QUARTIER_TELEGRAM_TOKEN": telegram.token, "QUARTIER_TELEGRAM_API": telegram.api}


def on_matrix(homeserver: Homeserver, bot: str) -> dict[str, str]:
    """What is set to speak on Matrix as the account ``bot``."""
    return {
        "QUARTIER_MATRIX_HOMESERVER": homeserver.url,
        "QUARTIER_MATRIX_USER": bot,
        "QUARTIER_MATRIX_PASSWORD": PASSWORD,
    }


@asynccontextmanager
async def town(homeserver: Homeserver) -> AsyncIterator[Town]:
    """A Bot API server of its own, a new account on ``homeserver``, and the moderators, who have not said anything."""
    bot = homeserver.register(homeserver.new_name("quartier"), PASSWORD)
    async with Telegram() as telegram:
        mia = await MatrixCitizen.arrive(homeserver, "mia", bot)
        try:
            yield Town(telegram, homeserver, bot, telegram.person("Tom", "de"), mia)
        finally:
            await mia.close()
