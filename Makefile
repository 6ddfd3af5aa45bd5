# Two commands are all a fresh machine needs: `make run` and `make test`.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
BENCH  := .venv-bench
ARGS   ?=

.DEFAULT_GOAL := help
.PHONY: help run chat test lint format bench evaluate clean

help: ## Say what can be made.
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: $(VENV)/.installed ## Start Matinee: Discord with a token in .env, else the terminal.
	@$(BIN)/matinee run $(ARGS)

chat: $(VENV)/.installed ## Start Matinee in the terminal, token or not.
	@$(BIN)/matinee chat $(ARGS)

test: $(VENV)/.installed-test ## Check everything that CI checks.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n auto --maxprocesses 4

format: $(VENV)/.installed-test ## Put the code into its one format.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

evaluate: $(VENV)/.installed ## Measure the engine on held-out ratings.
	$(BIN)/python -m engine evaluate $(ARGS)

bench: $(BENCH)/.installed ## Measure the engine beside its peers, in an environment of their own.
	@$(BENCH)/bin/python -m benchmarks $(ARGS)

clean: ## Remove what the other targets made, except the bot's own data.
	rm -rf $(VENV) $(BENCH) .mypy_cache .pytest_cache .ruff_cache *.egg-info

$(VENV)/.created:
	@echo "Making a Python environment in $(VENV) …"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Matinee needs Python 3.11 or later; say which with: make run PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.created pyproject.toml constraints.txt
	@echo "Installing Matinee and what it needs (a minute or two, only this once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[offline]'
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[offline,test]'
	@touch $@

$(BENCH)/.installed: pyproject.toml benchmarks/constraints.txt
	@echo "Making a Python environment for the peers in $(BENCH); cmfrec is compiled (some minutes) …"
	@$(PYTHON) -m venv $(BENCH)
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check \
		-c benchmarks/constraints.txt -e '.[offline,bench]'
	@touch $@
