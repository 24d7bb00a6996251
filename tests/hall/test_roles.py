"""Roles: what an organiser, a table moderator and an administrator do, what they do not, and who lets them in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.desk.office import roles
from bot.flows.office.team import ROLES
from bot.hall.clock import Clock, Schedule
from bot.hall.commands import IN_ROLES
from bot.messages import ShowMenu
from tests.quarter import BERLIN, BUS, LAMP, Quarter

RUDE = "The idiots in the town hall let the path along the brook decay."


def gets(quarter: Quarter, who: str, *wanted: str) -> None:
    """``who`` is invited into these roles and comes."""
    for role in wanted:
        with quarter.store.open() as books:
            roles.invite(books, quarter.id, f"m-{who}-{role}", quarter.now, role)
        quarter.write(who, f"/start m-{who}-{role}")


def has(quarter: Quarter) -> list[tuple[str, str]]:
    """(who, role) of all roles."""
    with quarter.store.open() as books:
        return [(one.address.partition(":")[2], one.role) for one in books.people.roles(quarter.id)]


def waits(quarter: Quarter, who: str = "anna") -> None:
    """Something of ``who`` waits for a moderator."""
    quarter.arrives(who)
    quarter.write(who, RUDE)
    quarter.press(who, "A person shall decide")
    quarter.write(who, "no particular place")
    quarter.press(who, quarter.words("intake-send.option-yes"))


def ticks(quarter: Quarter) -> None:
    """The clock sees to what was asked for."""
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    quarter.work()


def answers(quarter: Quarter, who: str) -> dict[str, str]:
    """What ``who`` is answered to each command of roles."""
    found = {}
    for name in IN_ROLES:
        quarter.write(who, f"/{name}")
        found[name] = quarter.last(who).text
    return found


# ------------------------------------------------------------------------------------------ organiser


def test_an_organiser_is_refused_only_what_moderators_decide_and_the_machine(quarter: Quarter) -> None:
    gets(quarter, "olga", "organiser")
    said = answers(quarter, "olga")
    assert {name: text for name, text in said.items() if text.startswith("Only")} == {
        **dict.fromkeys(("queue", "held", "objections", "organisations"), quarter.not_yours("decide")),
        **dict.fromkeys(("topics", "proposals"), quarter.not_yours("curate")),
        "paper": quarter.not_yours("paper"),
        "team": quarter.not_yours("appoint"),
        "machine": quarter.not_yours("machine"),
    }


def test_the_digest_of_an_organiser_leads_to_no_decision(quarter: Quarter) -> None:
    waits(quarter)
    quarter.reports("bert", LAMP)
    gets(quarter, "olga", "organiser")
    quarter.groups()
    held = quarter.words("desk-queue-waiting", held=1, new=1)
    assert [one.text == held for one in quarter.chat("mo")].count(True) == 1
    assert [one.text == held for one in quarter.chat("olga")].count(True) == 0
    assert quarter.last("olga").text == quarter.last("mo").text == quarter.words("desk-digest-files")


def test_an_organiser_publishes_the_agenda(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.reports("bert", f"{LAMP} Please!")
    gets(quarter, "olga", "organiser")
    quarter.groups()
    quarter.press("olga", "On the agenda")
    quarter.press("olga", "Publish the agenda")
    assert quarter.last("olga").text == quarter.words("desk-published", people=2, topics=1)


def test_the_digest_comes_once_to_who_has_two_roles_and_in_the_rhythm_they_chose(quarter: Quarter) -> None:
    gets(quarter, "olga", "organiser")
    quarter.write("olga", "/digest")
    quarter.press("olga", quarter.words("digest-form.option-rhythm"))
    quarter.press("olga", quarter.words("digest-rhythm.option-never"))
    gets(quarter, "olga", "moderator", "administrator")
    quarter.reports("anna", LAMP)
    before = len(quarter.chat("olga"))
    quarter.groups()
    assert len(quarter.chat("olga")) == before
    quarter.write("olga", "/digest chat")
    ticks(quarter)
    ticks(quarter)
    assert [one.text for one in quarter.chat("olga")].count(quarter.words("desk-digest-files")) == 1


# ------------------------------------------------------------------------------------------ table moderator


def test_a_table_moderator_is_refused_all_but_notes_and_the_agenda(quarter: Quarter) -> None:
    gets(quarter, "tina", "table_moderator")
    said = answers(quarter, "tina")
    assert [name for name, text in said.items() if not text.startswith("Only")] == ["agenda", "paper"]


def test_a_table_moderator_takes_notes_and_does_not_see_those_of_others(quarter: Quarter) -> None:
    gets(quarter, "tina", "table_moderator")
    quarter.write("tina", "/paper")
    assert quarter.last("tina").buttons == ("On paper", "By phone", "In a conversation", "Done")
    quarter.press("tina", "In a conversation")
    quarter.write("tina", BUS)
    quarter.write("tina", "No particular place")
    quarter.press("tina", "Yes, enter it")
    assert quarter.last("tina").text == quarter.words("desk-noted", number=1)
    assert quarter.last("tina").buttons == ("Another one",)
    quarter.write("tina", "/paper list 1")
    assert BUS not in quarter.last("tina").text


def test_a_table_moderator_sees_the_topics_on_the_agenda_and_no_others(quarter: Quarter) -> None:
    for who, text in (("anna", LAMP), ("bert", f"{LAMP} Please!"), ("cem", BUS), ("dora", f"{BUS} Every day!")):
        quarter.reports(who, text)
    gets(quarter, "tina", "table_moderator")
    quarter.groups()
    quarter.write("tina", "/agenda")
    assert quarter.last("tina").text == quarter.asked("agenda-empty")
    quarter.press("mo", "On the agenda")
    first = quarter.last("mo").buttons[0]
    quarter.write("tina", "/agenda")
    assert quarter.last("tina").text == quarter.asked("agenda-shown", about=first)
    assert quarter.last("tina").buttons == ("All right",)


# ------------------------------------------------------------------------------------------ administrator


def test_an_administrator_reads_nothing_that_anybody_said(quarter: Quarter) -> None:
    waits(quarter)
    quarter.reports("bert", LAMP)
    quarter.write("bert", "/objection")
    quarter.write("bert", "That was not decided rightly.")
    quarter.press("bert", quarter.words("objection-send.option-yes"))
    gets(quarter, "ada", "administrator")
    quarter.groups()
    said = answers(quarter, "ada")
    quarter.write("ada", "/photo 1")
    quarter.write("ada", "/agenda 1 add")
    quarter.write("ada", "/result 1")
    assert [name for name, text in said.items() if not text.startswith("Only")] == ["team", "machine"]
    heard = "\n".join(f"{one.title} {one.text} {one.files}" for one in quarter.chat("ada"))
    assert [word for word in ("idiots", "lamp", "rightly", ".pdf", ".png") if word in heard] == []


def test_an_administrator_is_told_how_the_machine_is(quarter: Quarter) -> None:
    gets(quarter, "ada", "administrator")
    quarter.hall.troubles.update(stage=lambda: "", matrix=lambda: "down")
    quarter.press("ada", "How the machine is")
    assert quarter.last("ada").text.splitlines() == [
        "This is how the machine is now:",
        "Matrix: cannot be reached",
        "Stage: works",
        "No message waits for an answer.",
        "Nothing is still to be sent.",
        "Nothing is put aside.",
    ]


# ------------------------------------------------------------------------------------------ the team


@pytest.mark.parametrize("role", ROLES)
def test_a_link_of_the_team_gives_the_role_once_and_moderators_hear_of_it(quarter: Quarter, role: str) -> None:
    quarter.write("mo", "/team")
    quarter.press("mo", "Invite somebody")
    quarter.press("mo", quarter.words(f"team-role.option-{role}"))
    link = next(line for line in quarter.last("mo").text.splitlines() if line.startswith("/start "))
    quarter.write("mo", link)
    assert quarter.last("mo").text == quarter.words("desk-team-own-link")
    quarter.write("kim", link)
    assert quarter.hears_last("kim") == [quarter.words("desk-role-welcome", role=role, title="Lindenhof")]
    assert quarter.last("mo").text == quarter.words("desk-team-new", role=role)
    assert has(quarter) == [("kim", role), ("mo", "moderator")]
    quarter.write("lee", link)
    assert quarter.hears_last("lee") == [quarter.asked("welcome-agree")]


def test_the_team_is_shown_without_a_name_or_an_address(quarter: Quarter) -> None:
    gets(quarter, "kim", "organiser")
    quarter.write("mo", "/team")
    kim, mo = roles.sign_of("stage:kim"), roles.sign_of("stage:mo")
    assert quarter.last("mo").buttons == (
        f"organiser, Stage, sign {kim}",
        f"moderator, Stage, sign {mo} (that is you)",
        "Invite somebody",
        "Done",
    )


def test_a_role_is_taken_back_and_what_was_open_is_of_no_use_any_more(quarter: Quarter) -> None:
    gets(quarter, "kim", "moderator")
    quarter.write("kim", "/digest")
    quarter.write("mo", "/team")
    quarter.press("mo", f"moderator, Stage, sign {roles.sign_of('stage:kim')}")
    quarter.press("mo", "Take the role back")
    assert quarter.last("mo").text == quarter.words("desk-team-taken-back", role="moderator")
    assert quarter.last("kim").text == quarter.words("desk-role-taken-back", role="moderator")
    assert has(quarter) == [("mo", "moderator")]
    quarter.press("kim", quarter.words("digest-form.option-pdf"))
    assert quarter.last("kim").text == quarter.not_yours("digest")


def test_the_last_moderator_stays(quarter: Quarter) -> None:
    gets(quarter, "kim", "moderator", "administrator")
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, [])
    quarter.write("kim", "/team")
    quarter.press("kim", f"moderator, Stage, sign {roles.sign_of('stage:kim')} (that is you)")
    quarter.press("kim", "Take the role back")
    assert quarter.last("kim").text == quarter.words("desk-team-last")
    assert has(quarter) == [("kim", "administrator"), ("kim", "moderator")]


def test_a_role_of_the_settings_is_only_taken_back_there(quarter: Quarter) -> None:
    gets(quarter, "kim", "moderator")
    quarter.write("kim", "/team")
    quarter.press("kim", f"moderator, Stage, sign {roles.sign_of('stage:mo')}")
    quarter.press("kim", "Take the role back")
    assert quarter.last("kim").text == quarter.words("desk-team-settings")
    assert ("mo", "moderator") in has(quarter)


def test_the_links_of_somebody_who_leaves_hold_no_more(quarter: Quarter) -> None:
    gets(quarter, "kim", "administrator")
    quarter.write("kim", "/team")
    quarter.press("kim", "Invite somebody")
    quarter.press("kim", quarter.words("team-role.option-moderator"))
    link = next(line for line in quarter.last("kim").text.splitlines() if line.startswith("/start "))
    quarter.write("kim", "/leave")
    quarter.press("kim", "Yes, erase everything")
    quarter.write("lee", link)
    assert quarter.hears_last("lee") == [quarter.asked("welcome-agree")]
    assert has(quarter) == [("mo", "moderator")]


# ------------------------------------------------------------------------------------------ menus


def menus(quarter: Quarter, who: str) -> list[list[str]]:
    """The commands of each menu that ``who`` was shown beside the chat."""
    shown = [one.deed for one in quarter.stage.parcels if str(one.address) == f"stage:{who}"]
    return [[name for name, _ in deed.commands] for deed in shown if isinstance(deed, ShowMenu)]


def test_the_menu_beside_the_chat_shows_what_somebodys_roles_may_say(quarter: Quarter) -> None:
    quarter.hall = replace(quarter.hall, menus=("stage",))
    gets(quarter, "tina", "table_moderator")
    quarter.write("mo", "/team")
    quarter.press("mo", f"table moderator, Stage, sign {roles.sign_of('stage:tina')}")
    quarter.press("mo", "Take the role back")
    everybodys = ["start", "help", "mine", "language", "privacy", "stop"]
    assert menus(quarter, "tina") == [["agenda", "paper", *everybodys], everybodys]


def test_the_menu_follows_the_language_and_start_brings_it_again(quarter: Quarter) -> None:
    quarter.hall = replace(quarter.hall, menus=("stage",))
    quarter.write("mo", "/start")
    quarter.write("mo", "/language")
    quarter.press("mo", "Deutsch")
    shown = [one.deed for one in quarter.stage.parcels if isinstance(one.deed, ShowMenu)]
    assert [dict(deed.commands)["queue"] for deed in shown] == ["What is to be decided", "Was zu entscheiden ist"]


def test_a_citizen_keeps_everybodys_menu(quarter: Quarter) -> None:
    quarter.hall = replace(quarter.hall, menus=("stage",))
    quarter.arrives("anna")
    assert menus(quarter, "anna") == []


# ------------------------------------------------------------------------------------------ help


def test_help_lists_what_each_of_somebodys_roles_understands(quarter: Quarter) -> None:
    gets(quarter, "tina", "table_moderator", "administrator")
    quarter.write("tina", "/help")
    table = "• agenda: The agenda\n• paper: Enter paper and phone calls"
    machine = "• team: Who has which role, and inviting somebody\n• machine: How the machine is"
    assert quarter.last("tina").text == "\n\n".join(
        [
            quarter.asked("hall-help"),
            quarter.words("desk-role-help", role="administrator", commands=machine),
            quarter.words("desk-role-help", role="table_moderator", commands=table),
        ]
    )


def test_help_of_who_has_no_role_names_none(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/help")
    assert quarter.last("anna").text == quarter.asked("hall-help")
