"""Import of what other platforms export: small invented files with the very columns of Polis and Decidim."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import open_store
from bot.cli import call
from bot.papers.handed_in import BadLine, Statement, statements
from bot.settings import read as read_settings

COMMENTS = """timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1777900000,Mon May 04 2026 13:06:40 GMT+0000 (Coordinated Universal Time),0,0,2,1,1,"The lamp at the playground, again."
1777900060,Mon May 04 2026 13:07:40 GMT+0000 (Coordinated Universal Time),1,1,1,0,0,Bus 12 never comes.
1777900120,Mon May 04 2026 13:08:40 GMT+0000 (Coordinated Universal Time),2,1,0,3,-1,Buy my watches.
"""
VOTES = """timestamp,datetime,comment-id,voter-id,vote
1777900200,Mon May 04 2026,0,0,1
1777900300,Mon May 04 2026,0,1,1
1777900400,Mon May 04 2026,0,2,-1
1777900500,Mon May 04 2026,0,3,1
1777900600,Mon May 04 2026,0,3,0
1777900700,Mon May 04 2026,1,2,1
"""
PARTICIPANTS = """participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
0,0,1,1,1,0,1,
1,0,2,1,1,0,1,
2,1,0,2,1,1,-1,1
"""
DECIDIM = """id;author/id;author/name;author/url;taxonomies/id;participatory_space/id;participatory_space/url;component/id;\
title/de;title/en;body/de;body/en;address;latitude;longitude;state;state_published_at;reference;answer/de;answered_at;\
votes;likes/total_count;comments;published_at;url;is_amend;withdrawn;withdrawn_at;created_at;updated_at
7;12;Ada;https://mitreden.example/profiles/ada;;1;https://mitreden.example/processes/park;3;\
Licht im Park;;"<p>Im Park ist es dunkel &amp; leer.</p>";;Auepark 1;50.1;7.1;accepted;;R-7;;;\
14;2;0;2026-05-04 13:06:40 UTC;https://mitreden.example/processes/park/f/3/proposals/7;false;false;;2026-05-03 10:00:00 UTC;
8;13;Bo;https://mitreden.example/profiles/bo;;1;https://mitreden.example/processes/park;3;\
;More benches;;There is nowhere to sit.;;;;;;R-8;;;\
3;0;0;2026-05-04 15:06:40 +0200;https://mitreden.example/processes/park/f/3/proposals/8;false;false;;;
9;13;Bo;https://mitreden.example/profiles/bo;;1;https://mitreden.example/processes/park;3;\
;Away with it;;I take this back.;;;;;;R-9;;;\
0;0;0;2026-05-04 15:06:40 +0200;https://mitreden.example/processes/park/f/3/proposals/9;false;true;;;
"""  # noqa: E501
OLDER = """id;category/id;category/name/de;scope/id;scope/name/de;participatory_space/id;participatory_space/url;component/id;\
title;body;state;reference;answer/de;supports;endorsements/total_count;endorsements/user_endorsements;comments;\
attachments;followers;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title
7;2;Verkehr;4;Nordstadt;1;https://alt.example/processes/rad;3;Radweg;Radweg an der Schule fehlt.;;R-7;;5;0;;0;0;1;\
2019-03-01 10:00:00 +0100;https://alt.example/processes/rad/f/3/proposals/7;;;false;
"""  # noqa: E501


def read(path: Path, content: str) -> list[Statement | BadLine]:
    path.write_text(content)
    return list(statements(path))


def stood_behind() -> list[tuple[str | None, int, int]]:
    """(source's id, who said it, how many people stand behind it)"""
    with closing(open_store(read_settings(os.environ))) as store, store.open() as books:
        rows = books.contributions.of_dialogue(1)
        return [(row.source_id, row.person_id or 0, books.contributions.behind(row.id)) for row in rows]


def test_comments_of_polis_are_statements_and_what_it_rejected_is_not(folder: Path) -> None:
    first, second, third = read(folder / "comments.csv", COMMENTS)
    assert first == Statement(
        line=2,
        text="The lamp at the playground, again.",
        id="polis-1777900000-0",
        author="polis-1777900000-0",
        time=datetime(2026, 5, 4, 13, 6, 40, tzinfo=UTC),
    )
    assert isinstance(second, Statement)
    assert (second.id, second.author) == ("polis-1777900060-1", "polis-1777900000-1")
    assert third == BadLine(4, "rejected")


@pytest.mark.parametrize(("name", "content"), [("votes", VOTES), ("participants-votes", PARTICIPANTS)])
def test_who_agreed_on_polis_supports_here_and_the_last_vote_holds(folder: Path, name: str, content: str) -> None:
    (folder / f"lindenhof-{name}.csv").write_text(content)
    first, second, _ = read(folder / "lindenhof-comments.csv", COMMENTS)
    assert isinstance(first, Statement)
    assert isinstance(second, Statement)
    assert first.supporters == ("polis-1777900000-1",)
    assert second.supporters == ("polis-1777900000-2",)


def test_people_of_polis_are_counted_and_the_same_file_again_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "votes.csv").write_text(VOTES)
    (folder / "comments.csv").write_text(COMMENTS)
    assert call(["import", "comments.csv"]) == 0
    shown = capsys.readouterr()
    assert shown.out == "2 contributions taken in, 0 known before, 1 line not readable.\n"
    assert "Line 4: Polis has rejected this contribution.\n" in shown.err
    first = stood_behind()
    assert [(id_, behind) for id_, _, behind in first] == [("polis-1777900000-0", 2), ("polis-1777900060-1", 2)]
    assert call(["import", "comments.csv"]) == 0
    assert stood_behind() == first


def test_proposals_of_decidim_are_ideas_in_the_language_in_which_they_stand(folder: Path) -> None:
    first, second, third = read(folder / "proposals.csv", DECIDIM)
    assert first == Statement(
        line=2,
        text="Licht im Park. Im Park ist es dunkel & leer.",
        id="decidim-mitreden.example-7",
        author="decidim-mitreden.example-12",
        time=datetime(2026, 5, 4, 13, 6, 40, tzinfo=UTC),
        language="de",
        kind="idea",
        place="Auepark 1",
    )
    assert isinstance(second, Statement)
    assert (second.text, second.language) == ("More benches. There is nowhere to sit.", "en")
    assert second.time == datetime(2026, 5, 4, 13, 6, 40, tzinfo=UTC)
    assert third == BadLine(4, "withdrawn")


def test_of_an_editors_html_the_words_are_left(folder: Path) -> None:
    html = "<p>Im <strong>Park</strong>, am <a href='x'>Weg</a>.</p><ul><li>Licht</li></ul><script>x()</script>"
    first, *_ = read(folder / "proposals.csv", DECIDIM.replace("<p>Im Park ist es dunkel &amp; leer.</p>", html))
    assert isinstance(first, Statement)
    assert first.text == "Licht im Park. Im Park, am Weg. Licht"


def test_older_exports_of_decidim_have_one_language_a_scope_and_no_author(folder: Path) -> None:
    (only,) = read(folder / "proposals.csv", OLDER)
    assert isinstance(only, Statement)
    assert (only.text, only.place, only.author) == ("Radweg an der Schule fehlt.", "Nordstadt", "")


def test_a_short_line_of_another_platform_is_named_and_breaks_nothing(folder: Path) -> None:
    found = read(folder / "comments.csv", COMMENTS.splitlines()[0] + "\n1777900000\n")
    assert found == [BadLine(2, "no-text")]
