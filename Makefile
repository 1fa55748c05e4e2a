# One command a chore; each sets up what it needs.
# The first Python of 3.11 or newer serves; `make PYTHON=/path/to/python3` takes another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
PY := $(VENV)/bin/python
RUN_READY := $(VENV)/.ready-run
TEST_READY := $(VENV)/.ready-test
BUNDLE_READY := $(VENV)/.ready-bundle
TABLES := build/.ready-tables
DIST := dist

.PHONY: run test acceptance lint bench fuzz fuzz-guided bundle clean screenshots

run: $(TABLES)
	$(PY) main.py --sample

# The tables of languages in a form that is read four times as fast; without it, or when it is old, the tables are.
$(TABLES): $(RUN_READY) viewer/resources.py viewer/core/beginnings.py $(wildcard resources/language/*/*.toml)
	$(PY) -c "from viewer.resources import compile_tables; compile_tables()"
	touch $@

test: lint
	.ci/system-packages test
	$(PY) -m pytest

acceptance: $(TEST_READY) $(BUNDLE_READY)
	.ci/system-packages acceptance
	$(PY) -m pytest -m acceptance tests/acceptance

lint: $(TEST_READY)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

.PHONY: translations
translations: $(RUN_READY)
	$(VENV)/bin/pyside6-lupdate $$(find viewer -name '*.py' | LC_ALL=C sort) \
		-ts resources/translations/storydiff.ts -no-obsolete -locations none
	@for each in resources/translations/storydiff_*.ts; do \
		[ -e "$$each" ] || continue; \
		$(VENV)/bin/pyside6-lupdate $$(find viewer -name '*.py' | LC_ALL=C sort) -ts "$$each" -locations none && \
		$(VENV)/bin/pyside6-lrelease "$$each"; done

screenshots: $(TEST_READY)
	$(PY) -m docs.screenshots

bench: $(TEST_READY) $(TABLES)
	status=0; for each in speed frames corrections using start; do $(PY) -m benchmarks.$$each || status=1; done; exit $$status

# SECONDS for each reader; READERS=".pdf .rtf" tries these alone.
SECONDS := 60
fuzz: $(TEST_READY)
	$(PY) -m tests.fuzz $(SECONDS) $(READERS)

# Led by what the code does with a file; READERS must name some that are no archives, such as ".html .pdf".
fuzz-guided: $(TEST_READY)
	$(PY) -m pip install --quiet --group fuzz
	for reader in $(READERS); do $(PY) -m tests.fuzz.guided $$reader $(SECONDS) || exit 1; done

bundle: $(BUNDLE_READY)
	$(PY) -m PyInstaller --noconfirm --clean --log-level ERROR --distpath $(DIST) --workpath build/bundle bundle/storydiff.spec

$(RUN_READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Storydiff needs Python 3.11 or newer; install it and try again." >&2; exit 1; }
	PYTHON=$(PYTHON) .ci/system-packages run
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --upgrade 'pip>=25.1'  # the first that knows dependency groups
	$(PY) -m pip install --quiet --editable .
	touch $@

$(TEST_READY): $(RUN_READY)
	$(PY) -m pip install --quiet --group test
	touch $@

$(BUNDLE_READY): $(RUN_READY)
	PYTHON=$(PYTHON) .ci/system-packages bundle
	$(PY) -m pip install --quiet --group bundle
	touch $@

clean:
	rm -rf $(VENV) build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
