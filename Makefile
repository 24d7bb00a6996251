# Everything a newcomer types. `make` alone says what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: demo test check soak bench requirements clean help

# As `bot/__main__.py` has it: for small products numpy's second thread only waits.
export OPENBLAS_NUM_THREADS ?= 1

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
           --no-emit-index-url --no-emit-trusted-host --no-emit-find-links $(ARGS)
BENCHMARKS := $(basename $(notdir $(sort $(wildcard benchmarks/[a-z]*.py))))

demo: .venv/run.done  ## play the first evening here, without any account or token
	$(BIN)/quartier demo

test: .venv/dev.done .cache/element.done  ## run all tests, against real servers on this machine
	$(BIN)/python -m tests.synapse.setup
	$(BIN)/python -m pytest -n 2 --dist worksteal

check: .venv/dev.done  ## look at form, types, imports and words, in a minute
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --quiet tests/words

soak: .venv/dev.done  ## kill the program a hundred times and count what was lost (SECONDS=1200)
	$(BIN)/python -m tests.synapse.setup
	$(BIN)/python -m tests.soak

bench: .venv/dev.done  ## measure speed and quality, one table after the other
	@set -e; for name in $(BENCHMARKS); do echo "== $$name"; $(BIN)/python -m benchmarks.$$name; done

requirements: .venv/dev.done  ## pin what pyproject.toml asks for (ARGS=--upgrade: the newest there is)
	$(COMPILE) --build-deps-for editable --extra dev -o requirements/dev.txt pyproject.toml
	$(COMPILE) --build-deps-for editable -c requirements/dev.txt -o requirements/run.txt pyproject.toml
	$(COMPILE) -o requirements/synapse.txt requirements/synapse.in

clean:  ## remove all that make has made; what people said (the folder data) stays
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build demo *.egg-info
	rm -rf tests/element/node_modules
	find bot nlp storage web tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

help:  ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---- what the above stand on; each is done once and again when its list changes

.venv/bin/python:
	@for name in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	    if $$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        $$name -m venv .venv && exit 0; \
	    fi; \
	done; \
	echo "Quartier needs Python 3.11 or newer with its venv module (on Debian: python3 and python3-venv)." >&2; exit 1

.venv/run.done: requirements/run.txt pyproject.toml | .venv/bin/python
	@echo "Quartier is being set up in .venv; this takes a minute or two, once."
	$(PIP) --require-hashes -r requirements/run.txt
	$(PIP) --no-build-isolation --no-deps --editable .
	@touch $@

.venv/dev.done: requirements/dev.txt .venv/run.done
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

.cache/element.done: tests/element/package-lock.json
	@mkdir -p .cache
	@if command -v npm >/dev/null; then \
	    npm ci --prefix tests/element --no-audit --no-fund --loglevel=error && touch $@; \
	else echo "npm is not here: the tests that need Element's own client will be skipped."; fi
