"""The held-out sets in `benchmarks/sets` are what their README says: counted, well formed, invented."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

SETS = Path(__file__).parents[2] / "benchmarks" / "sets"
NAMES = ("personal", "alarms", "insults", "concerns")
LANGUAGES = ("de", "en", "tr", "uk", "ar")
PIECES = {"name", "address", "phone", "email", "iban", "plate", "username"}
ALARMS = {"fire", "medical", "police", "crisis", "none"}
INSULTS = {"insult", "threat", "spam", "none"}

# Numbers the Bundesnetzagentur keeps for film and print: nobody can be reached under them.
FICTION = re.compile(
    r"0(30\s?23125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}"
    r"|15228817386|15228895456|15254599371|17139200\d\d|1729925904|1729968532|1749464308|1749091317|176040690\d\d)"
)

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def pieces(kind: str) -> Iterator[str]:
    for row in read("personal"):
        yield from (row["text"][p["start"] : p["end"]] for p in row["pieces"] if p["kind"] == kind)


def per_language(rows: list[Row]) -> Counter[str]:
    return Counter(row["language"] for row in rows)


def at_least(counts: Counter[str], german: int, others: int) -> bool:
    return all(counts[language] >= (german if language == "de" else others) for language in LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_and_say_set_and_language(name: str) -> None:
    ids = [row["id"] for row in read(name)]
    assert len(set(ids)) == len(ids)
    assert all(row["id"].startswith(f"{name}-{row['language']}-") for row in read(name))
    assert set(per_language(read(name))) == set(LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_no_text_stands_twice_or_empty(name: str) -> None:
    texts = [row["text"].strip().casefold() for row in read(name)]
    assert all(texts)
    assert [text for text, times in Counter(texts).items() if times > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_row_has_only_the_fields_of_its_set(name: str) -> None:
    own = {"personal": "pieces", "alarms": "kind", "insults": "kind", "concerns": "concerns"}[name]
    assert {frozenset(row.keys() - {"note"}) for row in read(name)} == {frozenset({"id", "language", "text", own})}


def test_the_sets_are_as_large_as_promised() -> None:
    personal, alarms = read("personal"), read("alarms")
    assert at_least(per_language([row for row in personal if row["pieces"]]), german=160, others=30)
    assert at_least(per_language([row for row in personal if not row["pieces"]]), german=160, others=30)
    assert at_least(per_language([row for row in alarms if row["kind"] != "none"]), german=110, others=40)
    assert at_least(per_language([row for row in alarms if row["kind"] == "none"]), german=110, others=40)
    assert at_least(per_language(read("insults")), german=160, others=40)
    assert at_least(per_language(read("concerns")), german=80, others=20)


@pytest.mark.parametrize(("name", "kinds"), [("alarms", ALARMS), ("insults", INSULTS)])
def test_every_kind_occurs_in_every_language_and_no_other(name: str, kinds: set[str]) -> None:
    seen = {(row["language"], row["kind"]) for row in read(name)}
    assert seen == {(language, kind) for language in LANGUAGES for kind in kinds}


def test_every_kind_of_piece_occurs_in_every_language_and_no_other() -> None:
    seen = {(row["language"], piece["kind"]) for row in read("personal") for piece in row["pieces"]}
    assert seen == {(language, kind) for language in LANGUAGES for kind in PIECES}


def test_pieces_lie_in_their_text_in_order_without_blank_edges() -> None:
    for row in read("personal"):
        found = [row["text"][piece["start"] : piece["end"]] for piece in row["pieces"]]
        assert [piece.strip() for piece in found] == found, row["id"]
        assert all(found), row["id"]
        assert all(a["end"] <= b["start"] for a, b in pairwise(row["pieces"])), row["id"]


def test_every_iban_has_a_valid_check_digit() -> None:
    for iban in pieces("iban"):
        plain = re.sub(r"[\s-]", "", iban).upper()
        digits = "".join(str(int(char, 36)) for char in plain[4:] + plain[:4])
        assert int(digits) % 97 == 1, iban


def test_every_phone_number_is_one_kept_for_fiction() -> None:
    for phone in pieces("phone"):
        # In "+49 (0)69" the zero in brackets is not dialled after the country's code.
        digits = "".join(str(int(char)) for char in phone.replace("(0)", "") if char.isdecimal())
        national = re.sub(r"^(0049|49)", "0", digits)
        assert not digits or FICTION.fullmatch(national), phone


def test_every_mail_address_lies_in_a_domain_kept_for_examples() -> None:
    for email in pieces("email"):
        assert "example" in email.casefold(), email


def test_every_address_has_a_house_number() -> None:
    assert [address for address in pieces("address") if not re.search(r"\d", address)] == []


def test_several_concerns_are_stretches_of_the_text_in_order_and_one_is_all_of_it() -> None:
    for row in read("concerns"):
        where = 0
        for concern in row["concerns"]:
            where = row["text"].index(concern, where) + len(concern)
        assert len(row["concerns"]) in (1, 2, 3, 4), row["id"]
        assert len(row["concerns"]) > 1 or row["concerns"] == [row["text"]], row["id"]


def test_half_of_the_messages_hold_one_concern() -> None:
    assert per_language([row for row in read("concerns") if len(row["concerns"]) == 1]) == Counter(
        {"de": 40, "en": 10, "tr": 10, "uk": 10, "ar": 10}
    )
