"""Who speaks: one package per network, each a `Platform` of `bot.messages`; none of them knows the house."""
