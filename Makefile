.DEFAULT_GOAL := help
.PHONY: help setup demo test check fix catalogues generated calibration bench chaos lock

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
# Playwright drives the system's browser; the tests say what they skip where there is none.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

help:
	@echo "make demo        talk to the bot in your browser: no token, no account"
	@echo "make test        the whole test suite"
	@echo "make check       format, lint, types, architecture, spelling, catalogues"
	@echo "make setup       only build $(VENV)"
	@echo "make fix         let ruff format and mend what it can"
	@echo "make catalogues  bring the catalogues up to date with the texts of the code"
	@echo "make generated   write anew docs/dialog.md, docs/model.md, docs/cases.md, docs/schema"
	@echo "make calibration try the method on thousands of profiles: docs/calibration.md, in minutes"
	@echo "make bench       time the advice over the worked cases, and its papers"
	@echo "make chaos       kill the bot 250 times while people talk, and count what is lost: 10 minutes"
	@echo "make lock        resolve the dependencies anew"

$(VENV)/.run: requirements.lock pyproject.toml
	python3 -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	$(PIP) install --require-hashes -r requirements-dev.lock
	touch $@

locales/%.mo: locales/%.po | $(VENV)/.run
	$(BIN)/pybabel --quiet compile -i $< -o $@

CATALOGUES := locales/fr/LC_MESSAGES/bot.mo

setup: $(VENV)/.run $(CATALOGUES)

demo: setup
	$(BIN)/python -m simulator.demo

test: setup $(VENV)/.dev
	$(BIN)/python -m pytest --cov --cov-report=term

check: setup $(VENV)/.dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/deptry .
	$(BIN)/typos
	$(BIN)/python -m pytest -q tests/test_locales.py tests/dialogs/test_diagram.py

fix: $(VENV)/.dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

EXTRACT := -F pyproject.toml -k N_ -k NP_:1c,2 -k NNP_:1c,2,3 --no-location --sort-output --omit-header
catalogues: $(VENV)/.run
	$(BIN)/pybabel --quiet extract $(EXTRACT) -w 100 -o locales/bot.pot bot dialogs scoring
	$(BIN)/pybabel --quiet update -D bot -i locales/bot.pot -d locales -l fr -w 100 \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
	$(BIN)/pybabel --quiet compile -D bot -d locales

generated: setup
	$(BIN)/python -m dialogs.diagram > docs/dialog.md
	$(BIN)/python -m scoring.card > docs/model.md
	$(BIN)/python -m scoring.schemas profile > docs/schema/profile.json
	$(BIN)/python -m scoring.schemas advice > docs/schema/advice.json
	$(BIN)/python -m bot.cases > docs/cases.md

calibration: setup
	$(BIN)/pocket-cio calibrate docs

bench: setup $(VENV)/.dev
	$(BIN)/python -m pytest --quiet --no-cov --benchmark-only --benchmark-warmup=on \
		--benchmark-columns=min,median,iqr,rounds tests/benchmarks/bench_*.py

chaos: setup $(VENV)/.dev
	$(BIN)/python -m tests.chaos kills --kills 250

COMPILE := uv pip compile --quiet --universal --generate-hashes --no-strip-extras --no-header --python-version 3.11 pyproject.toml
lock: $(VENV)/.dev
	$(BIN)/$(COMPILE) --upgrade --group dev -o requirements-dev.lock
	$(BIN)/$(COMPILE) --upgrade --group build -c requirements-dev.lock -o requirements.lock
