"""The figures of the house as Prometheus reads them: counts and times by network and result, of nobody by name."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Protocol

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from web.health import Report

RANKS = {0: "answers", 1: "digests", 2: "broadcasts"}


class Times(Protocol):
    """How long things took: how many at most so many seconds, and the sum."""

    @property
    def up_to(self) -> Mapping[float, int]: ...

    @property
    def total(self) -> float: ...


class Counts(Protocol):
    """What the hall's meter has counted since the process began."""

    @property
    def came(self) -> Mapping[str, int]: ...

    @property
    def turns(self) -> Mapping[tuple[str, str], int]: ...

    @property
    def seconds(self) -> Mapping[str, Times]: ...

    @property
    def sends(self) -> Mapping[tuple[str, str], int]: ...


def page(counts: Counts, report: Report) -> bytes:
    """The figures in Prometheus' text format, with what the operating system knows of this process."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(_Figures(counts, report))
    return generate_latest(registry)


class _Figures(Collector):
    def __init__(self, counts: Counts, report: Report) -> None:
        self._counts, self._report = counts, report

    def collect(self) -> Iterator[Metric]:
        yield from self._done()
        yield from self._standing()
        yield from self._waiting()

    def _done(self) -> Iterator[Metric]:
        came = CounterMetricFamily("quartier_events", "Events that came in and were committed", labels=["network"])
        for network, count in self._counts.came.items():
            came.add_metric([network], count)
        yield came
        yield _by_result("quartier_turns", "Turns: done, again (will be tried again), parked", self._counts.turns)
        spans = HistogramMetricFamily(
            "quartier_turn_seconds", "How long a turn took, with its commit", labels=["network"]
        )
        for network, times in self._counts.seconds.items():
            buckets = [("+Inf" if math.isinf(bound) else str(bound), count) for bound, count in times.up_to.items()]
            spans.add_metric([network], buckets=buckets, sum_value=times.total)
        yield spans
        about = "Parcels carried to a network: sent; later, down, foreign (tried again); gone, refused, elsewhere"
        yield _by_result("quartier_sends", about, self._counts.sends)

    def _standing(self) -> Iterator[Metric]:
        database = self._report.queues is not None
        yield GaugeMetricFamily("quartier_database_reachable", "Whether the database answers", value=float(database))
        networks = GaugeMetricFamily("quartier_network_works", "Whether the network answers", labels=["network"])
        for network, trouble in self._report.troubles.items():
            networks.add_metric([network], float(not trouble))
        yield networks
        silent = max(self._report.silent.values(), default=0.0)
        yield GaugeMetricFamily(
            "quartier_silent_seconds", "Since when the quietest worker began no round", value=silent
        )

    def _waiting(self) -> Iterator[Metric]:
        if (queues := self._report.queues) is None:
            return
        for name, depths, labels in (("inbox", queues.inbox, []), ("outbox", queues.outbox, ["rank"])):
            waiting = GaugeMetricFamily(
                f"quartier_{name}_waiting", f"Rows that wait in the {name}", labels=["network", *labels]
            )
            oldest = GaugeMetricFamily(
                f"quartier_{name}_oldest_seconds", "How long the oldest has waited", labels=["network", *labels]
            )
            for depth in depths:
                place = [depth.network, *(RANKS.get(depth.rank, str(depth.rank)) for _ in labels)]
                waiting.add_metric(place, depth.waiting)
                oldest.add_metric(place, self._report.age(depth))
            yield waiting
            yield oldest
        parked = GaugeMetricFamily("quartier_parked", "Events that wait for the operator", labels=["network"])
        for network, count in queues.parked.items():
            parked.add_metric([network], count)
        yield parked


def _by_result(name: str, about: str, counts: Mapping[tuple[str, str], int]) -> Metric:
    family = CounterMetricFamily(name, about, labels=["network", "result"])
    for (network, result), count in counts.items():
        family.add_metric([network, result], count)
    return family
