# make run     start Afterview (without a display: a guided tour on a virtual one)
# make test    every law and every test
# The rest is listed by `make help`. Both commands set up all they need the first time.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
PYTHON := $(VENV)/bin/python
RUN_READY := $(VENV)/.ready-run
DEV_READY := $(VENV)/.ready-dev
WORDS := resources/i18n/afterview_de.qm
SETUP := packaging/setup.sh packaging/system-libraries packaging/find-python
HAS_DISPLAY := $(DISPLAY)$(WAYLAND_DISPLAY)
# One process per core of a small machine: unit tests draw on Qt’s offscreen platform, each desktop test brings a screen of its own.
UNIT := QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 -m "not walked" --ignore=tests/desktop
DESKTOP := $(PYTHON) -m pytest -n 2 -m "not played and not walked" tests/desktop

.PHONY: help setup run tour test lint types unit explore desktop played walked format bench samples languages hostile fuzz soak faults reader pictures words package try-package locks clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile | expand -t 20

setup: $(DEV_READY) $(WORDS) ## set up everything, tests and the virtual desktop included

$(RUN_READY): packaging/lock/run.txt $(SETUP)
	@packaging/system-libraries
	@packaging/setup.sh run
	@touch $@

$(DEV_READY): packaging/lock/dev.txt $(SETUP)
	@packaging/system-libraries desktop
	@packaging/setup.sh dev
	@touch $(RUN_READY) $@

$(WORDS): packaging/update-translations $(wildcard resources/i18n/*.ts resources/i18n/*/*.ts) | $(RUN_READY)
	@$(PYTHON) packaging/update-translations --compile

ifeq ($(strip $(HAS_DISPLAY)),)
run: tour
else
run: $(RUN_READY) $(WORDS) ## start Afterview; without a display, the tour
	@$(PYTHON) main.py $(ARGS)
endif

tour: $(DEV_READY) $(WORDS) ## walk through the app on a virtual screen; pictures in build/tour
	@$(PYTHON) -m tests.desktop.tour build/tour

test: lint types desktop unit ## every law and every test

lint: $(DEV_READY) ## ruff and the import rules
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(VENV)/bin/lint-imports --no-cache

types: $(DEV_READY) ## mypy, strict
	@$(PYTHON) -m mypy

unit: $(DEV_READY) $(WORDS) ## tests without a screen: make unit ARGS=tests/models
	@$(UNIT) $(ARGS)

explore: $(DEV_READY) $(WORDS) ## the same with fresh examples for every property, which may find what is new: make explore ARGS=tests/models
	@AFTERVIEW_PROPERTIES=exploring $(UNIT) $(ARGS)

desktop: $(DEV_READY) $(WORDS) ## tests on a private desktop with a real pointer: make desktop ARGS='-k drag'
	@$(DESKTOP) $(ARGS)

played: $(DEV_READY) $(WORDS) ## a whole search, from the first invitation to the accepted offer, played on a private desktop: its bubbles in order
	@$(PYTHON) -m pytest -s -m played tests/desktop

walked: $(DEV_READY) $(WORDS) ## every screen and its main deed by keys alone, and by what a screen reader gets alone; contrast measured on all of them
	@$(PYTHON) -m pytest -s -m walked tests/desktop
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -s -m walked tests/ui/access

format: $(DEV_READY) ## let ruff tidy
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: $(DEV_READY) $(WORDS) ## the figures of docs/benchmarks.md, each beside a baseline of the same run
	@$(PYTHON) -m tests.bench.run $(ARGS)

samples: $(DEV_READY) ## the sample files beside the project: a table of their facts, right and wrong
	@$(PYTHON) -m tests.samples.table $(ARGS)

languages: $(DEV_READY) $(WORDS) ## every screen in German, twice as long and mirrored: what is cut or not translated, pictures in build/languages
	@$(PYTHON) -m tests.ui.languages.run $(ARGS)

hostile: $(DEV_READY) ## every hostile file, the big ones too, with seconds and memory: make hostile ARGS=xlsx
	@$(PYTHON) -m tests.models.hostile.run $(ARGS)

fuzz: $(DEV_READY) ## break files and feed them to every reader: make fuzz ARGS='60 vcf ics', seconds for each
	@$(PYTHON) -m tests.fuzz.run $(ARGS)

soak: $(DEV_READY) ## hours of fuzzing, kills, power cuts and damaged pages, in one table: make soak ARGS=--short for minutes
	@$(PYTHON) -m tests.soak.run $(ARGS)

faults: $(DEV_READY) ## what goes wrong outside (full disk, locked, clock), done to the real window: docs/trust-faults.md, with pictures
	@$(PYTHON) -m tests.faults.run $(ARGS)

reader: $(DEV_READY) ## add what reads the text of photographed business cards (380 MB)
	@packaging/setup.sh reader

pictures: $(DEV_READY) $(WORDS) ## take the pictures of docs/guide once more from the running program, about a minute
	@$(PYTHON) -m tests.desktop.pictures

words: $(DEV_READY) ## bring the translation files up to date with the source
	@$(PYTHON) packaging/update-translations

package: ## build what is installed: a .deb and a portable archive in dist/ (on Windows and macOS their installers)
	@packaging/build

try-package: $(DEV_READY) ## install the .deb in a fresh Debian 12 and live with it there, as root: pictures in build/try-package
	@packaging/linux/try-deb $(ARGS)

locks: ## write packaging/lock anew (needs uv)
	@packaging/update-locks

clean: ## forget what was made here; the data folder is not touched
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
