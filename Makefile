.DEFAULT_GOAL := help
.PHONY: help setup demo test check fix lock shape

VENV := .venv
BIN := $(VENV)/bin
# Playwright drives the system's browser; the tests say clearly what they skip where it is missing.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

help:
	@echo "make demo    talk to the bot in your browser: no token, no account"
	@echo "make test    the whole test suite"
	@echo "make check   format, lint, types, architecture, spelling, catalogues"
	@echo "make setup   only build $(VENV)"
	@echo "make fix     let ruff format and mend what it can"
	@echo "make lock    resolve the dependencies anew"

$(VENV)/.run: requirements.lock pyproject.toml
	python3 -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

catalogues := locales/fr/LC_MESSAGES/bot.mo

%.mo: %.po $(VENV)/.run
	$(BIN)/pybabel --quiet compile --statistics -i $< -o $@

setup: $(VENV)/.run $(catalogues)

demo: setup
	$(BIN)/python -m simulator.demo
