"""What the Matrix folder holds of a person goes with them: their devices, with names and keys."""

from __future__ import annotations

from typing import Any

from nio.store.models import DeviceKeys, DeviceTrustState, Keys, OutgoingKeyRequests

from bot.platforms.matrix.wire import Wire


def forget(wire: Wire, person: str, rooms: list[str]) -> None:
    """Forget the devices of ``person``, in the store and in memory; nio overwrites on disk.

    ``rooms`` are their direct rooms. The keys of what they wrote there stay, and the sessions in which their devices
    bring new ones: without these whoever comes back could not be read, since their client goes on with a session that
    only we had lost. They are known by a room or a key, and not by the person. As soon as something is to be said to
    them again, the server is asked for their devices anew.
    """
    olm = wire.olm
    _in_the_store(wire, person, rooms)
    for listed in (wire.client.store.trust_db, wire.client.store.blacklist_db, wire.client.store.ignore_db):
        listed.remove_many([one for one in listed if one.user_id == person])
    olm.device_store._entries.pop(person, None)  # nio knows no way to forget
    for name in [name for name, one in olm.outgoing_key_requests.items() if one.room_id in rooms]:
        del olm.outgoing_key_requests[name]
    for room in rooms:
        olm.outbound_group_sessions.pop(room, None)
    olm.tracked_users.discard(person)
    olm.users_for_key_query.discard(person)


def _in_the_store(wire: Wire, person: str, rooms: list[str]) -> None:
    store = wire.client.store
    tables: list[Any] = [*store.models, DeviceTrustState]
    with store.database.bind_ctx(tables), store.database.atomic():
        devices = DeviceKeys.select(DeviceKeys.id).where(DeviceKeys.user_id == person)
        Keys.delete().where(Keys.device.in_(devices)).execute()
        if store.database.table_exists(DeviceTrustState._meta.table_name):
            DeviceTrustState.delete().where(DeviceTrustState.device.in_(devices)).execute()
        DeviceKeys.delete().where(DeviceKeys.user_id == person).execute()
        OutgoingKeyRequests.delete().where(OutgoingKeyRequests.room_id.in_(rooms)).execute()
