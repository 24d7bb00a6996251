"""The tests: every sentence about Quartier that must stay true."""
