"""The talk about a concern: from the words to a contribution, a support, several, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done, advance
from bot.flows.engagement.outcomes import NeedWanted
from bot.flows.engagement.queries import SpeaksForSome
from bot.flows.outcomes import Again, Parted, Reported, Supported, Welcomed
from bot.flows.queries import (
    Alike,
    Astray,
    Cleaned,
    KindOf,
    Parts,
    PhotosSent,
    PlacesIn,
    ProblemsLike,
    Proposed,
    Query,
    Tone,
)
from bot.flows.questions import Choice, Kind, Option, Stopped, Terms, YesNo
from bot.flows.walk import NEAR, SAMPLES, walk
from tests.flows.talks import knows, play

House = Mapping[type[Query[Any]], Any]
DARK = "Im Park ist es dunkel"
BUS = "Der Bus kommt nie"
PLAIN: House = {
    Cleaned: (),
    Tone: (),
    Astray: False,
    Parts: (DARK,),
    KindOf: Proposed("problem"),
    ProblemsLike: (),
    PhotosSent: 0,
    PlacesIn: (),
    SpeaksForSome: False,
}
OTHERS: House = {**PLAIN, ProblemsLike: (Alike(7, "Im Park fehlt Licht", 14),)}
NAMED: House = {**PLAIN, Cleaned: (("name", "name-full"), ("phone", "phone-grouped"), ("name", "name-kin"))}
RUDE: House = {**PLAIN, Tone: ("insult.word", "spam.links")}
TWO: House = {**PLAIN, Parts: (DARK, BUS)}


def intake(*said: str, house: House = PLAIN) -> Asking | Done:
    """The talk after these answers."""
    return play(FLOWS["intake"], *said, house=dict(house))


def test_a_new_concern_has_a_place_and_is_sent_once_its_author_says_so() -> None:
    assert intake(DARK, "Stadtpark", "yes") == Done(Reported(DARK, "Stadtpark"))


def test_what_is_no_matter_of_the_neighbourhood_is_asked_about_and_taken_if_it_is_one() -> None:
    house = {**PLAIN, Astray: True}
    assert intake(DARK, house=house) == Asking("astray", Choice(("ours", "else"), instead="concern"), {"concern": DARK})
    assert intake(DARK, "ours", "nowhere", "yes", house=house) == Done(Reported(DARK, ""))
    assert intake(DARK, "else", house=house) == Done(Again("concern"))


def test_a_concern_needs_no_place() -> None:
    assert intake(DARK, "nowhere", "yes") == Done(Reported(DARK, ""))


def test_a_concern_that_is_not_sent_is_nothing() -> None:
    assert intake(DARK, "Stadtpark", "no") == Done(None)


def test_a_concern_that_others_have_is_offered_with_the_number_of_its_people() -> None:
    same = Choice([Option("7", "Im Park fehlt Licht", {"people": 14}), "mine"])
    assert intake(DARK, house=OTHERS) == Asking("same", same, {"concern": DARK})


def test_meaning_the_same_supports_the_concern_of_others() -> None:
    assert intake(DARK, "7", "count", house=OTHERS) == Done(Supported(7))


def test_own_words_can_be_added_to_it() -> None:
    added = Reported("Am Teich besonders", "")
    assert intake(DARK, "7", "add", "Am Teich besonders", "yes", house=OTHERS) == Done(Supported(7, added))


def test_meaning_something_else_goes_on_to_the_place() -> None:
    assert intake(DARK, "mine", "Stadtpark", "yes", house=OTHERS) == Done(Reported(DARK, "Stadtpark"))


# ---------------------------------------------------------------------------------------------- the guard


def test_what_was_taken_out_is_said_by_kind_and_by_rule() -> None:
    at = intake(DARK, house=NAMED)
    assert isinstance(at, Asking)
    assert isinstance(at.question, Stopped)
    assert at.question.details == {
        "about": DARK,
        "kinds": Terms(("guard-kind.name", "guard-kind.phone")),
        "why": Terms(("guard-why.name-full", "guard-why.phone-grouped", "guard-why.name-kin"), lines=True),
    }


@pytest.mark.parametrize(
    ("said", "house", "outcome"),
    [
        (("change",), NAMED, Again("concern")),
        (("discard",), NAMED, None),
        (("store", "nowhere", "yes"), NAMED, Reported(DARK, "")),
        (("change",), RUDE, Again("concern")),
        (("discard",), RUDE, None),
        (("person", "nowhere", "yes"), RUDE, Reported(DARK, "", held="insult.word")),
    ],
)
def test_where_the_guard_stops_the_person_decides(said: tuple[str, ...], house: House, outcome: object) -> None:
    assert intake(DARK, *said, house=house) == Done(outcome)


def test_the_gravest_rule_names_the_question() -> None:
    asked = [intake(DARK, house={**PLAIN, Tone: (rule, "spam.links")}) for rule in ("insult.word", "threat.kill")]
    assert [at.name for at in asked if isinstance(at, Asking)] == ["insult", "threat"]


def test_what_waits_for_a_person_is_not_compared_with_what_others_said() -> None:
    at = intake(DARK, "person", house={**RUDE, ProblemsLike: (Alike(7, DARK, 1),)})
    assert isinstance(at, Asking)
    assert at.name == "place"


# ---------------------------------------------------------------------------------------------- several, kinds


def test_each_of_several_concerns_has_a_place_of_its_own() -> None:
    both = (Reported(DARK, "Park"), Reported(BUS, "Markt"))
    assert intake(DARK, "yes", "Park", "Markt", "yes", house=TWO) == Done(Parted(both))


def test_several_concerns_may_be_at_the_same_place() -> None:
    at = intake(DARK, "yes", "Markt", house=TWO)
    assert isinstance(at, Asking)
    assert (at.name, [one.key for one in at.question.options]) == ("place2", ["same", "nowhere"])
    both = (Reported(DARK, "Markt"), Reported(BUS, "Markt"))
    assert intake(DARK, "yes", "Markt", "same", "yes", house=TWO) == Done(Parted(both))


def test_there_is_no_same_place_where_none_was_named() -> None:
    at = intake(DARK, "yes", "nowhere", house=TWO)
    assert isinstance(at, Asking)
    assert [one.key for one in at.question.options] == ["nowhere"]


def test_who_changes_the_first_place_changes_it_for_all_that_are_there_too() -> None:
    said = {"concern": DARK, "several": "yes", "place1": "nowhere", "place2": "same", "send": "yes"}
    assert advance(FLOWS["intake"], said, knows(dict(TWO))) == Done(Parted((Reported(DARK, ""), Reported(BUS, ""))))


def test_a_place_of_the_door_stands_for_all_of_several_until_it_is_changed() -> None:
    said = {"door": "Markt", "concern": DARK, "several": "yes"}
    at = advance(FLOWS["intake"], said, knows(dict(TWO)))
    assert isinstance(at, Asking)
    assert (at.name, at.proposed) == ("send", ("place1", "place2"))
    changed = advance(FLOWS["intake"], {**said, "place2": "Park", "send": "yes"}, knows(dict(TWO)))
    assert changed == Done(Parted((Reported(DARK, "Markt"), Reported(BUS, "Park"))))


def test_a_place_in_the_words_stands_before_that_of_the_door() -> None:
    at = advance(FLOWS["intake"], {"door": "Markt", "concern": DARK}, knows({**PLAIN, PlacesIn: ("Bahnhof", "Park")}))
    assert isinstance(at, Asking)
    assert (at.name, at.given["place"], "place" in at.proposed) == ("send", "Bahnhof", True)


def test_who_speaks_for_an_organisation_is_asked_whose_need_it_is() -> None:
    need: House = {**PLAIN, KindOf: Proposed("need", "Wir brauchen"), SpeaksForSome: True}
    asked = intake(DARK, house=need)
    assert isinstance(asked, Asking)
    assert asked.name == "whose"
    assert intake(DARK, "organisation", house=need) == Done(NeedWanted(what=DARK))
    assert intake(DARK, "mine", "nowhere", "yes", house=need) == Done(Reported(DARK, "", "need"))


def test_the_street_of_a_shared_place_is_asked_once_for_all_that_are_there() -> None:
    both = (Reported(DARK, f"Gasse ({NEAR})"), Reported(BUS, f"Gasse ({NEAR})"))
    assert intake(DARK, "yes", NEAR, "Gasse", "same", "yes", house=TWO) == Done(Parted(both))
    said = {"place": NEAR, "concern": DARK, "several": "yes", "street1": "Gasse", "send": "yes"}
    assert advance(FLOWS["intake"], said, knows(dict(TWO))) == Done(Parted(both))


def test_several_that_are_one_stay_one() -> None:
    assert intake(DARK, "one", "nowhere", "yes", house=TWO) == Done(Reported(DARK, ""))


def test_several_can_be_written_anew() -> None:
    assert intake(DARK, "change", house=TWO) == Done(Again("concern"))


def test_what_others_said_like_one_of_several_is_asked_for_three_at_most() -> None:
    five: House = {**OTHERS, Parts: (DARK, BUS, "Eine Bank", "Ein Baum", "Ein Weg")}
    asked = [
        at.name
        for at in (intake(DARK, "yes", *["mine"] * done, house=five) for done in range(4))
        if isinstance(at, Asking)
    ]
    assert asked == ["each1", "each2", "each3", "place1"]


def test_where_others_said_the_same_as_all_of_several_no_place_is_asked() -> None:
    both = {**OTHERS, Parts: (DARK, BUS)}
    assert intake(DARK, "yes", "7", "7", "yes", house=both) == Done(Parted((), (7, 7)))


def test_the_kind_is_proposed_and_not_asked() -> None:
    at = intake(DARK, "nowhere", house={**PLAIN, KindOf: Proposed("need", "Ich brauche")})
    assert at == Asking("send", YesNo(), {"concern": DARK, "place": "", "kind": "need"}, ("kind",))


def test_who_wants_to_change_the_kind_is_asked() -> None:
    said = {"concern": DARK, "place": "nowhere", "kind": ""}
    at = advance(FLOWS["intake"], said, knows(dict(PLAIN)))
    assert at == Asking("kind", Kind("problem"), {"concern": DARK, "place": ""})


# ---------------------------------------------------------------------------------------------- how long it takes


def test_a_plain_first_contribution_takes_at_most_five_messages_or_taps_after_consent() -> None:
    plain = {**SAMPLES, Astray: (False,), Cleaned: ((),), Tone: ((),), Parts: ((DARK,),), PhotosSent: (0,)}
    plain[SpeaksForSome] = (False,)
    after_consent = [
        len([name for name in spot.said if not name.startswith("agree")])
        for spot in walk(FLOWS["welcome"])
        if isinstance(spot.at, Done) and isinstance(spot.at.outcome, Welcomed)
    ]
    to_send = [
        len(spot.said)
        for spot in walk(FLOWS["intake"], plain)
        if isinstance(spot.at, Done)
        and isinstance(spot.at.outcome, Reported | Supported)
        and not {"kind", "addition", "street"} & spot.said.keys()
    ]
    assert max(after_consent) + max(to_send) <= 5
