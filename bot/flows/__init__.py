"""What is asked: the flows by name, the questions they ask and the outcomes they end with."""

from collections.abc import Mapping

from bot.flows import beside, citizens, intake, moderators, own
from bot.flows.deciding import talks as deciding
from bot.flows.engagement import matches
from bot.flows.engagement import talks as organisations
from bot.flows.engine import Asking, Done, Flow, LookUp, Talk, advance
from bot.flows.office import setting_up, team
from bot.flows.office import talks as office
from bot.flows.rights import talks as rights
from bot.flows.topics import talks as curation

FLOWS: dict[str, Flow] = {
    "welcome": citizens.welcome,
    "language": citizens.language,
    "intake": intake.intake,
    "photo": beside.photo,
    "mine": own.mine,
    "reword": own.reword,
    "stop": citizens.stop,
    "leave": citizens.leave,
    "go_on": citizens.go_on,
    "agenda": moderators.agenda,
    "digest": moderators.digest,
    "queue": deciding.queue,
    "held": deciding.held,
    "answer": deciding.answer,
    "topics": curation.topics,
    "proposals": curation.proposals,
    "setup": setting_up.setup,
    "paper": office.paper,
    "doors": office.doors,
    "team": team.team,
    "my_data": rights.my_data,
    "consent": rights.consent,
    "join_in": rights.join_in,
    "connect": rights.connect,
    "objection": rights.objection,
    "objections": rights.objections,
    "receipts": rights.receipts,
    "result": rights.result,
    "organisation": organisations.organisation,
    "support_need": organisations.support_need,
    "need_result": organisations.need_result,
    "organisations": organisations.organisations,
    "needs": matches.needs,
    "match": matches.match,
    "relay": matches.relay,
}
"""Every flow by its name. Names are for ever: talks in the store carry them."""

FALLS_WITH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "intake": intake.FALLS_WITH,
    **organisations.FALLS_WITH,
    **matches.FALLS_WITH,
    **rights.FALLS_WITH,
    "paper": office.FALLS_WITH,
    "reword": own.FALLS_WITH,
    "topics": curation.FALLS_WITH,
    **deciding.FALLS_WITH,
}
"""Flow -> question -> the questions that are asked because of its answer, and anew when it changes."""

__all__ = ["FALLS_WITH", "FLOWS", "Asking", "Done", "Flow", "LookUp", "Talk", "advance"]
