"""Several processes that start at the same time, on a database and a folder that are empty."""

from __future__ import annotations

import asyncio
from pathlib import Path

from storage import Keys, Store
from tests.botapi.server import Telegram
from tests.evening.people import says
from tests.evening.program import Program
from tests.postgres import Postgres


def test_who_was_later_to_make_the_tables_takes_the_key_of_who_was_first(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'quartier.db'}"
    first, second = Store(url, Keys.at(tmp_path / "key")), Store(url, Keys.at(tmp_path / "key"))
    first.migrate()
    second.migrate()
    assert first.keys.names == second.keys.names
    first.close()
    second.close()


async def test_three_processes_that_start_together_all_run(postgres: Postgres, tmp_path: Path) -> None:
    async with Telegram() as telegram:
        settings = {
            "QUARTIER_DATA": str(tmp_path),
            "QUARTIER_DATABASE_URL": postgres.url(),
            "QUARTIER_TELEGRAM_TOKEN": telegram.token,
            "QUARTIER_TELEGRAM_API": telegram.api,
            "QUARTIER_WEB": "127.0.0.1:0",
        }
        programs = [Program(settings, roles=roles) for roles in ("listen", "turn", "send,clock")]
        try:
            async with asyncio.TaskGroup() as starting:
                for program in programs:
                    starting.create_task(program.start())
            assert (await says(telegram.person("Anna"), "/start")).buttons != ()
        finally:
            for program in programs:
                await program.kill()
