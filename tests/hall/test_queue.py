"""The moderators' queue: two at once, what a decision becomes, asking back, checking first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.hall.keeping import keep_promises
from storage import Store
from tests.hall.deciding import PLACE, declines, row, writes_an_objection
from tests.quarter import BERLIN, BUS, LAMP, LAMP_TOO, Quarter, tables_with

# ------------------------------------------------------------------------------------------ two at once


def test_only_moderators_reach_it(two: Quarter) -> None:
    two.write("anna", "/queue")
    assert two.last("anna").text == two.words("hall-not-yours", who="moderator")


def test_the_overview_counts_what_waits(two: Quarter) -> None:
    two.write("mo", "/queue")
    counts = {"decide": 2, "held": 0, "answered": 0, "asked": 0, "objections": 0, "proposals": 0}
    assert two.last("mo").text == two.words("queue-which", **counts)
    assert two.last("mo").buttons == ("Decide on concerns", "Close")


def test_the_second_moderator_is_given_the_next_one(two: Quarter) -> None:
    two.write("mo", "/queue decide")
    two.write("kim", "/queue decide")
    assert (LAMP in two.last("mo").text, BUS in two.last("kim").text) == (True, True)
    two.press("mo", "Accept")
    assert two.hears_last("mo", 2) == [two.words("desk-queue-accept", number=1), two.words("queue-nothing")]


def test_what_somebody_has_open_comes_to_others_after_ten_minutes_and_who_is_late_changes_nothing(two: Quarter) -> None:
    two.write("mo", "/queue decide")
    two.now += timedelta(minutes=10)
    two.write("kim", "/queue decide")
    assert LAMP in two.last("kim").text
    two.press("mo", "Accept")
    assert two.words("desk-queue-quicker") in two.hears_last("mo", 2)
    assert row(two, 1).decided == "new"
    two.press("kim", "Accept")
    assert row(two, 1).decided == "accepted"


def test_who_presses_after_somebody_has_decided_reads_that_they_were_quicker(two: Quarter) -> None:
    two.write("mo", "/queue decide")
    two.now += timedelta(minutes=10)
    declines(two, "kim", 1)
    two.press("mo", "Accept")
    assert two.words("desk-queue-quicker") in two.hears_last("mo", 2)
    assert (row(two, 1).decided, row(two, 1).held) == ("declined", "declined")


def test_a_text_that_changed_meanwhile_is_not_decided_on_unread(two: Quarter) -> None:
    message = two.reports("anna", "The bench is broken at the brook.")
    two.write("mo", "/queue 3")
    two.happens("anna", "Edited", message=message, text="The bridge is broken at the brook.")
    two.press("mo", "Accept")
    assert two.words("desk-queue-quicker") in two.hears_last("mo", 2)
    assert row(two, 3).decided == "new"


def test_two_processes_never_give_the_same_to_two(two: Quarter, store: Store) -> None:
    for number in range(6):
        two.reports(f"p{number}", f"The path number {number} at the brook is much too narrow.")
    given: list[int | None] = []
    ready = threading.Barrier(2)

    def takes(who: str) -> None:
        ready.wait()
        for _ in range(4):
            with store.open() as books:
                mine = [id_ for id_ in given if id_ is not None]
                given.append(books.decisions.next(two.id, f"stage:{who}", two.now, mine, held=False))

    workers = [threading.Thread(target=takes, args=(who,)) for who in ("mo", "kim")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(id_ for id_ in given if id_ is not None) == list(range(1, 9))


def test_later_leads_to_the_next_and_close_frees_it_for_others(two: Quarter) -> None:
    two.write("mo", "/queue decide")
    two.press("mo", "Later")
    assert BUS in two.last("mo").text
    two.press("mo", "Close")
    two.write("kim", "/queue decide")
    assert LAMP in two.last("kim").text


# ------------------------------------------------------------------------------------------ what becomes of it


def test_what_is_declined_is_seen_by_nobody_and_its_author_reads_the_rule(two: Quarter) -> None:
    declines(two, "mo", 1)
    assert two.last("anna").text == two.words("desk-declined-place", number=1)
    assert two.last("anna").buttons == ("I object", "No more of these")
    two.arrives("carl")
    two.write("carl", LAMP_TOO)
    assert two.last("carl").text == two.asked("intake-place")
    digest = two.groups()
    assert (digest.contributions, digest.people, digest.held, digest.undecided) == (1, 1, 0, 1)


def test_own_words_reach_the_author_with_the_rule(two: Quarter) -> None:
    declines(two, "mo", 2, "In my own words")
    two.write("mo", "The bus belongs to the county.")
    two.press("mo", PLACE)
    own = two.words("desk-declined-words", words="The bus belongs to the county.")
    assert two.last("bert").text == f"{two.words('desk-declined-place', number=2)}\n{own}"


def test_a_decline_is_taken_back_and_all_is_as_it_was(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.press("mo", "Take the last one back")
    assert two.last("anna").text == two.words("desk-undecided", number=1)
    assert (row(two, 1).held, row(two, 1).decided) == ("", "new")
    two.arrives("carl")
    two.write("carl", LAMP_TOO)
    assert two.last("carl").text == two.asked("intake-same")


def test_a_question_that_is_taken_back_is_none_any_more(two: Quarter) -> None:
    two.write("mo", "/queue 1")
    two.press("mo", "Ask back")
    two.write("mo", "Which lamp is it?")
    two.press("mo", "Take the last one back")
    assert two.last("anna").text == two.words("desk-unasked", number=1)
    assert two.last("anna").buttons == ("No more of these",)


def test_photos_are_looked_at_beside_what_is_to_be_decided(two: Quarter) -> None:
    two.write("mo", "/queue 1")
    asked, buttons = two.last("mo").text, two.last("mo").buttons
    two.write("mo", "/photo 1")
    assert (two.last("mo").text, two.last("mo").buttons) == (asked, buttons)


def test_a_decision_after_which_another_was_made_is_not_taken_back(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.write("kim", "/queue 1")
    two.press("kim", "Accept")
    two.write("mo", "/queue undo")
    assert two.last("mo").text == two.words("desk-queue-undo-late", number=1)
    assert row(two, 1).decided == "accepted"


def test_the_history_says_what_and_when_and_never_who(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.write("kim", "/queue history 1")
    line = two.words("desk-queue-line", kind="decline", reason="place", role="moderator", undone="no", at=_local(two))
    assert two.last("kim").text == f"{two.words('desk-queue-history', number=1)}\n{line}"


def _local(quarter: Quarter) -> object:
    with quarter.store.open() as books:
        return books.decisions.of(1)[0].made_at


def test_history_and_undo_go_by_the_number_of_the_concern(two: Quarter) -> None:
    declines(two, "mo", 1)
    declines(two, "mo", 2)
    two.write("kim", "/queue history 2")
    assert two.last("kim").buttons == ("Open the concern", "Take the decision back")
    two.press("kim", "Take the decision back")
    assert two.last("kim").text == two.words("desk-queue-undone", number=2)
    assert (row(two, 1).decided, row(two, 2).decided) == ("declined", "new")
    two.write("kim", "/queue undo 2")
    assert two.last("kim").text == two.words("desk-queue-nothing-stands", number=2)


def test_what_is_not_there_is_said_to_be_not_there(two: Quarter) -> None:
    two.write("mo", "/queue 4711")
    assert two.last("mo").text == two.words("queue-missing", about="4711")
    two.write("mo", "/queue history 4711")
    assert two.last("mo").text == two.words("desk-queue-missing", number=4711)
    two.write("mo", "/queue history")
    assert two.last("mo").text == two.words("desk-queue-which")


def test_who_calls_what_another_has_open_is_told_so(two: Quarter) -> None:
    two.write("mo", "/queue 1")
    two.write("kim", "/queue 1")
    assert two.last("kim").text == two.words("queue-taken", about="1")
    two.now += timedelta(minutes=10)
    two.press("kim", "Close")
    two.write("kim", "/queue 1")
    assert LAMP in two.last("kim").text


def test_what_was_imported_comes_after_what_people_wait_for(two: Quarter) -> None:
    with two.store.open() as books:
        for id_, imported in ((1, "a"), (2, None)):
            next(books.contributions.with_tombstones([id_])).source_id = imported
    two.write("mo", "/queue decide")
    assert BUS in two.last("mo").text


def test_an_objection_is_read_beside_the_concern_and_its_decision(two: Quarter) -> None:
    declines(two, "mo", 1)
    writes_an_objection(two, "anna", "The playground is here.")
    two.write("kim", "/objections")
    two.write("kim", "1")
    line = two.words("desk-queue-line", kind="decline", reason="place", role="moderator", undone="no", at=_local(two))
    declined = two.words("desk-case-decided", state="declined")
    head = two.words("desk-case", number=1, kind="problem", place="", placed="no")
    shown = "\n".join([head, f"“{LAMP}”", declined, line])
    assert two.last("kim").text == two.words("objections-what", about="The playground is here.", shown=shown)


def test_who_taps_on_what_has_changed_meanwhile_reads_that(two: Quarter) -> None:
    declines(two, "mo", 1)
    writes_an_objection(two, "anna", "The playground is here.")
    two.write("kim", "/objections")
    open_ = two.last("kim").buttons[0]
    two.write("anna", "/leave")
    two.write("anna", "yes")
    two.press("kim", open_)
    assert two.hears_last("kim", 2) == [two.words("hall-overtaken"), two.words("objections-nothing")]


def test_who_wants_no_receipts_gets_none(two: Quarter) -> None:
    two.write("anna", "/receipts off")
    before = len(two.chat("anna"))
    declines(two, "mo", 1)
    assert len(two.chat("anna")) == before


def test_a_declined_text_is_erased_after_fourteen_days_unless_somebody_objects(two: Quarter, store: Store) -> None:
    declines(two, "mo", 1)
    declines(two, "mo", 2)
    two.press("bert", "I object")
    two.write("bert", "The bus does stop in our neighbourhood.")
    two.press("bert", "Yes, give it on")
    two.now += timedelta(days=15)
    keep_promises(two.hall, store, BERLIN)
    assert (row(two, 1).withdrawn, row(two, 2).withdrawn) == (True, False)
    assert tables_with(store, LAMP) == {}
    with store.open() as books:
        assert [bool(books.decisions.of(number)[0].decider) for number in (1, 2)] == [False, True]


def test_what_was_declined_and_is_said_anew_waits_for_a_moderator(two: Quarter) -> None:
    declines(two, "mo", 1)
    two.write("anna", "/reword 1")
    two.write("anna", "The lamp at our playground has been broken for weeks.")
    two.press("anna", "Yes, take this text")
    assert (row(two, 1).held, row(two, 1).decided) == ("anew", "new")


# ------------------------------------------------------------------------------------------ asking back


def test_an_answer_is_added_and_comes_to_the_top(two: Quarter) -> None:
    two.write("mo", "/queue 2")
    two.press("mo", "Ask back")
    two.write("mo", "Which stop do you mean?")
    assert two.last("bert").text == two.words("desk-asked-back", number=2, question="Which stop do you mean?")
    two.press("mo", "Close")
    two.press("bert", "Answer")
    two.write("bert", "The one at the brook.")
    two.press("bert", "Add it")
    two.press("bert", "Yes, send it")
    assert (row(two, 2).text, row(two, 2).decided) == (f"{BUS} The one at the brook.", "answered")
    two.write("kim", "/queue decide")
    assert two.words("desk-case-answered", question="Which stop do you mean?") in two.last("kim").text


def test_nobody_is_asked_who_cannot_be_reached(two: Quarter) -> None:
    two.write("mo", "/paper paper")
    for said in ("The stairs at the station are slippery.", "Station", "Yes, enter it"):
        two.write("mo", said)
    two.write("mo", "/queue 3")
    assert two.last("mo").buttons == ("Accept", "Decline", "Later", "Close", "Back")


# ------------------------------------------------------------------------------------------ dialogues that check first


@pytest.fixture
def strict(quarter: Quarter) -> Iterator[Quarter]:
    with quarter.store.open() as books:
        books.people.dialogue(quarter.id).strict = True
    return quarter


def test_where_moderators_check_first_nobody_sees_it_until_then_and_the_author_knows(strict: Quarter) -> None:
    strict.reports("anna", LAMP)
    assert strict.last("anna").text == strict.words("desk-reported-held", number=1)
    strict.arrives("carl")
    strict.write("carl", LAMP_TOO)
    assert strict.last("carl").text == strict.asked("intake-place")
    digest = strict.groups()
    assert (digest.contributions, digest.people, digest.topics, digest.held) == (0, 0, (), 1)
    strict.write("mo", "/queue decide")
    strict.press("mo", "Accept")
    strict.arrives("dora")
    strict.write("dora", LAMP_TOO)
    assert strict.last("dora").text == strict.asked("intake-same")


def test_an_accepted_text_that_is_changed_is_checked_again(strict: Quarter) -> None:
    message = strict.reports("anna", LAMP)
    strict.write("mo", "/queue 1")
    strict.press("mo", "Accept")
    strict.happens("anna", "Edited", message=message, text="Vote for nobody in this town any more.")
    assert (row(strict, 1).held, row(strict, 1).decided) == ("strict", "new")
    assert strict.last("anna").text == strict.words("desk-reworded-held")
