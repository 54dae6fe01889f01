# Everything happens in .venv; nothing else on the machine is touched. Needed: make, and Python 3.11 or later.

VENV   := .venv
BIN    := $(VENV)/bin
PYTHON := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
            $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LOCK   := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
            --no-emit-index-url --no-emit-find-links --no-annotate --no-header --no-strip-extras --extra build

.PHONY: help run demo test bench speed damage kills lint lock wheel clean

help:  ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run  ## the daemon, with ./config.toml, until Ctrl-C
	@exec $(BIN)/watcher run

demo: $(VENV)/.run  ## the whole thing in a minute, without a network
	@exec $(BIN)/watcher demo

test: $(VENV)/.test  ## every test, with coverage; ARGS="-k word" for some
	@$(BIN)/pytest --numprocesses=auto --cov --cov-report=term $(ARGS)

kills: $(VENV)/.test  ## kill -9 in the middle of its work, a thousand times; KILLS=100 for some
	@WATCHER_KILLS=$(or $(KILLS),1000) $(BIN)/pytest -q tests/test_kills.py

bench: $(VENV)/.test  ## what a pass over a thousand pages costs; ARGS="--pages 10000" for more
	@$(BIN)/python -m benchmarks.passes $(ARGS)

speed: $(VENV)/.test  ## what reading a page costs, beside parsing it with Beautiful Soup; ARGS="--largest 500000" for less
	@$(BIN)/python benchmarks/reading.py $(ARGS)

damage: $(VENV)/.test  ## ten thousand damaged pages, none of which may fail or take long; ARGS="--pages 500" for some
	@$(BIN)/python benchmarks/damage.py $(ARGS)

lint: $(VENV)/.test  ## style, types and the order of imports
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

lock: $(VENV)/.test  ## newer versions into the lock files
	@$(PIP) uv
	@$(LOCK) --upgrade --extra dev --output-file requirements-dev.lock
	@$(LOCK) --upgrade --constraint requirements-dev.lock --output-file requirements.lock

wheel: $(VENV)/.run  ## the package, into dist/
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean:  ## forget what was installed and built; the database stays
	rm -rf $(VENV) dist build .coverage* .*_cache

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "watcher needs Python 3.11 or later, and none was found"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 2; }
	@touch $@

$(VENV)/.run: $(VENV)/.made pyproject.toml requirements.lock
	@echo "installing watcher into $(VENV) …"
	@$(PIP) --requirement requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q watcher  # as pip does with what is not editable: a start is a seventh faster
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements-dev.lock
	@echo "installing what the tests need into $(VENV) …"
	@$(PIP) --requirement requirements-dev.lock
	@touch $@
