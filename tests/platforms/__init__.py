"""Tests of the networks one by one: what only one of them has to get right."""
