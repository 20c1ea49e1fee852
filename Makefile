# make grade   grades the sample class and shows the result
# make test    runs everything that CI runs: lint, types, the workflow's schema, the tests
# make benchmark   measures forkjoin beside other graders, for hours, and writes docs/performance.md
# make messages   takes what is to be translated out of the code, and compiles the translations (docs/translating.md)
#
# All need Python 3.10 or newer, git and make. Everything else is installed into a virtual environment, VENV, once.

VENV ?= .venv
# The first Python on PATH that is new enough; `make PYTHON=/path/to/python test` takes another one.
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 10))
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; do \
	if $$python -c '$(NEW_ENOUGH)' >/dev/null 2>&1; then echo $$python; break; fi; done)
# Of pyproject.toml's extras, those that the tests run with: `make EXTRAS=dev,nbgrader test` tests the notebooks as well.
EXTRAS ?= dev
RESULTS ?= results
# What the sample class has handed in.
ONLY = $(addprefix --only ,sentinel close_ends pool_tasks counter)
# One more at a time than there are processors, for many tests wait; `make PYTEST_ARGS= test` runs one after the other.
PYTEST_ARGS ?= --numprocesses $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1) --dist worksteal

BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help grade test messages benchmark clean

help:
	@sed -n 's/^# \(make .*\)/\1/p' $(firstword $(MAKEFILE_LIST))

# Status 1 says that some students could not be graded. The sample class has cheats among it, so that is no failure here.
grade: $(VENV)/.installed
	@$(BIN)/grade batch tests/sample_class --out $(RESULTS) $(ONLY) || test $$? -eq 1

test: $(VENV)/.installed-for-tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/python -m pytest $(PYTEST_ARGS)

# It goes on where it was stopped. BENCHMARK_ARGS="--only hang --repeats 1" tries one row.
benchmark: $(VENV)/.installed
	$(BIN)/python benchmarks/compare.py $(BENCHMARK_ARGS)

messages: $(VENV)/.installed-for-tests
	$(BIN)/python -m forkjoin.authors.messages

clean:
	rm -rf .benchmarks $(VENV) $(RESULTS) .mypy_cache .pytest_cache .ruff_cache build dist

$(VENV)/.made:
	@$(or $(PYTHON),false) -c '$(NEW_ENOUGH)' 2>/dev/null || { \
		echo "forkjoin needs Python 3.10 or newer; $(if $(PYTHON),$(PYTHON) is not,none was found on PATH)." >&2; \
		echo "Install one, or say where it is: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@echo "Making a virtual environment in $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV) || { \
		echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@# Older ones cannot install a project in place from pyproject.toml alone (PEP 660).
	@$(BIN)/python -m pip install --quiet 'pip>=22'
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	@echo "Installing forkjoin into $(VENV)"
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-for-tests: $(VENV)/.made pyproject.toml
	@echo "Installing forkjoin and the tools for its tests into $(VENV)"
	@$(BIN)/python -m pip install --quiet --editable '.[$(EXTRAS)]'
	@touch $@ $(VENV)/.installed
