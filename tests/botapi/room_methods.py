"""What each method of the Bot API does here: groups, their topics, links and members."""

from __future__ import annotations

from typing import Any

from tests.botapi.failures import bad
from tests.botapi.groups import Group, Link
from tests.botapi.methods import Call, method


def _group(call: Call) -> Group:
    chat = call.chat
    if not isinstance(chat, Group):
        raise bad("method is available only for supergroups")
    chat.check_here()
    return chat


@method
async def create_forum_topic(call: Call) -> Any:
    thread = _group(call).open_topic(call.said["name"])
    return {"message_thread_id": thread, "name": call.said["name"], "icon_color": 7322096}


@method
async def create_chat_invite_link(call: Call) -> Any:
    group = _group(call)
    group.check_right("can_invite_users", "not enough rights to manage chat invite link")
    if call.get("creates_join_request") and "member_limit" in call.said:
        raise bad("member limit can't be specified for links requiring administrator approval")
    url = f"https://t.me/+{call.telegram.number()}"
    body = {
        "invite_link": url,
        "creator": call.telegram.me,
        "creates_join_request": bool(call.get("creates_join_request")),
        "is_primary": False,
        "is_revoked": False,
    }
    body |= {"name": call.said["name"]} if call.get("name") else {}
    call.telegram.links[url] = Link(url, group, body)
    return body


@method
async def approve_chat_join_request(call: Call) -> Any:
    _group(call).answers(call.said["user_id"], yes=True)
    return True


@method
async def decline_chat_join_request(call: Call) -> Any:
    _group(call).answers(call.said["user_id"], yes=False)
    return True


@method
async def get_chat_member(call: Call) -> Any:
    members = _group(call).members
    if call.said["user_id"] not in members:
        raise bad("user not found")
    return members[call.said["user_id"]]
