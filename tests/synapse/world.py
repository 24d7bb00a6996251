"""Matrix as a test world: a real Synapse, our platform on it, and citizens with real clients."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from bot.platforms.matrix import Matrix
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver, shared

PASSWORD = "secret"
SECRET = bytes(range(32))


class MatrixWorld:
    """See `tests.worlds.World`. Every world has a bot account of its own on the one server of the test run."""

    def __init__(self, homeserver: Homeserver, way: str = "", **options: float) -> None:
        self.homeserver, self._way = homeserver, way or homeserver.url
        self.folder = Path(tempfile.mkdtemp(prefix="quartier-"))
        self.user = homeserver.new_name("quartier")
        self.bot = homeserver.register(self.user, PASSWORD)
        self._options = options
        self._citizens: list[MatrixCitizen] = []
        self.platform = self.make()

    @classmethod
    async def open(cls, way: str = "", **options: float) -> MatrixWorld:
        """``way``: the URL of a proxy through which the bot (not the citizens) reaches the server."""
        world = cls(shared(), way, **options)
        await world.platform.open()
        return world

    async def __aenter__(self) -> MatrixWorld:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def make(self) -> Matrix:
        """The platform as the next process would make it; not opened."""
        return Matrix(self._way, self.user, PASSWORD, self.folder / "matrix", SECRET, **self._options)  # type: ignore[arg-type]

    async def citizen(self, name: str, language: str = "de") -> MatrixCitizen:
        """Somebody who has just opened an encrypted chat with the bot."""
        citizen = await self.newcomer(name)
        await citizen.begins()
        return citizen

    async def newcomer(self, name: str) -> MatrixCitizen:
        """Somebody who has not met the bot."""
        citizen = await MatrixCitizen.arrive(self.homeserver, name, self.bot)
        self._citizens.append(citizen)
        return citizen

    async def reopen(self) -> Matrix:
        await self.platform.close()
        self.platform = self.make()
        await self.platform.open()
        return self.platform

    async def close(self) -> None:
        for citizen in self._citizens:
            await citizen.close()
        await self.platform.close()
        shutil.rmtree(self.folder, ignore_errors=True)
