"""Telegram: people talk with the bot in private chats, groups go on in the topics of a forum."""

from __future__ import annotations

import os

# Its numbers of seconds shall be timedeltas, as they will be in PTB's next major version; without this every 429 warns.
os.environ.setdefault("PTB_TIMEDELTA", "1")

from bot.platforms.telegram.platform import Telegram

__all__ = ["Telegram"]
