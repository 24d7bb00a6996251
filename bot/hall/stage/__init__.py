"""The stage: talks rehearsed and recorded without a network."""
