"""Defects for the works department as Open311 GeoReport v2 service requests, in XML and in JSON.

The shapes are those of the frozen specification (wiki.open311.org, GeoReport v2): "GET Service List" and "GET Service
Requests". Elements of which nothing is known are left empty, as the specification has it for what is optional.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

SERVICE = "quartier-defect"
_POINT = re.compile(r"(-?\d{1,2}\.\d+), *(-?\d{1,3}\.\d+)")
_NAMED = re.compile(rf"(.+) \([^()]*{_POINT.pattern}\)")
"""A place that was shared: latitude and longitude."""
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Fields = Mapping[str, str | float | bool | None]


@dataclass(frozen=True, slots=True)
class Defect:
    """Something that is broken: the contribution's id, its words, where it is, since when it is known.

    Times are aware. ``supports``: so many others mean the same.
    """

    id: int
    text: str
    place: str
    requested: datetime
    updated: datetime
    supports: int = 0


def files(defects: Sequence[Defect], agency: str, name: str, about: str) -> dict[str, bytes]:
    """services and requests, each .xml and .json; ``name`` and ``about`` say what the one service is."""
    services = [_service(name, about)]
    requests = [_request(defect, agency, name) for defect in defects]
    return {
        "services.xml": _xml("services", "service", services),
        "services.json": _json(services),
        "requests.xml": _xml("service_requests", "request", requests),
        "requests.json": _json(requests),
    }


def _service(name: str, about: str) -> Fields:
    return {
        "service_code": SERVICE,
        "service_name": name,
        "description": about,
        "metadata": False,
        "type": "batch",
        "keywords": "",
        "group": "",
    }


def _request(defect: Defect, agency: str, name: str) -> Fields:
    point = _POINT.search(defect.place)
    lat, long = (float(part) for part in point.groups()) if point else (None, None)
    return {
        "service_request_id": str(defect.id),
        "status": "open",
        "status_notes": None,
        "service_name": name,
        "service_code": SERVICE,
        "description": defect.text,
        "agency_responsible": agency,
        "service_notice": None,
        "requested_datetime": defect.requested.isoformat(timespec="seconds"),
        "updated_datetime": defect.updated.isoformat(timespec="seconds"),
        "expected_datetime": None,
        "address": _address(defect.place),
        "address_id": None,
        "zipcode": None,
        "lat": lat,
        "long": long,
        "media_url": None,
    }


def _address(place: str) -> str | None:
    """The words of a place; of a shared point only the name that was given with it ("Mill Street (near 50.7, 7.1)")."""
    named = _NAMED.fullmatch(place)
    return named[1] if named else None if _POINT.search(place) else place


def _json(rows: Sequence[Fields]) -> bytes:
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def _xml(whole: str, part: str, rows: Sequence[Fields]) -> bytes:
    root = Element(whole)
    for row in rows:
        one = SubElement(root, part)
        for name, value in row.items():
            SubElement(one, name).text = _text(value)
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'.encode()


def _text(value: str | float | bool | None) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else _NOT_IN_XML.sub(" ", str(value))
