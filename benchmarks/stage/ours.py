"""Quartier as it runs, only that its postman keeps no pace: for comparing with bots that have no limiter.

``python -m benchmarks.stage.ours ROLES`` is `quartier run --role ROLES` in all else.
"""

from __future__ import annotations

import math
import sys

from bot.cli.run import run
from bot.messages import Pace
from bot.platforms.telegram import Telegram

if __name__ == "__main__":
    Telegram.pace = Pace(overall=math.inf, gap=0.0, group=math.inf)
    sys.exit(run(sys.argv[1]))
