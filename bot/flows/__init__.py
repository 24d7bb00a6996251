"""What is asked: the flows by name, the questions they ask and the outcomes they end with."""

from bot.flows import citizens, moderators
from bot.flows.engine import Asking, Done, Flow, LookUp, Talk, advance

FLOWS: dict[str, Flow] = {
    "welcome": citizens.welcome,
    "language": citizens.language,
    "intake": citizens.intake,
    "mine": citizens.mine,
    "stop": citizens.stop,
    "leave": citizens.leave,
    "go_on": citizens.go_on,
    "agenda": moderators.agenda,
    "digest": moderators.digest,
}
"""Every flow by its name. Names are for ever: talks in the store carry them."""

__all__ = ["FLOWS", "Asking", "Done", "Flow", "LookUp", "Talk", "advance"]
