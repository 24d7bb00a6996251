"""A webhook without TLS: the strict server is told of the public address and delivers where the program listens."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.botapi.updates import Hook, Updates

PUBLIC = "https://quartier.test"


@dataclass
class Proxied(Updates):
    """Stands for the proxy that speaks TLS before the bot: what goes to `PUBLIC` arrives at ``place`` (host:port).

    As Telegram does, it tries again for as long as nobody answers there.
    """

    place: str = ""

    async def set_hook(self, hook: Hook | None) -> None:
        """See `Updates.set_hook`."""
        if hook is not None:
            hook = replace(hook, url=hook.url.replace(PUBLIC, f"http://{self.place}"))
        await super().set_hook(hook)
