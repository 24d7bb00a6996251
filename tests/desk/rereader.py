"""A process that reads anew with another encoder, and kills itself where it is told to: for `test_rereading`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from random import Random

from bot.desk.rereading import reread
from nlp.reading.borrowed import borrowed
from nlp.reading.pipeline import Vector
from nlp.sense import Sense, standing
from storage import Store
from tests.quarter import KEYS


class Fatal(Sense):
    """Dies while it reads its portion number ``last``, between two transactions; 0: never."""

    last = 0

    def vectors(self, texts: Sequence[str]) -> Vector:
        self.last -= 1
        if self.last == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().vectors(texts)


def main(url: str, pipeline: str, seed: str, dies_at: str) -> None:
    """``dies_at``: "reading 2", "written 2" or "never 0". Prints how many it has read when it lives."""
    where, number = dies_at.split()
    sense = Fatal(borrowed(pipeline, standing().vectors))
    sense.last = int(number) if where == "reading" else 0
    written = [int(number)]

    def progress(more: int, whole: int) -> None:
        written[0] -= 1
        if where == "written" and written[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    print(reread(Store(url, KEYS), sense, 1, progress, Random(int(seed))))


if __name__ == "__main__":
    main(*sys.argv[1:])
