# itadash in two commands: `make run` and `make test`. On Windows see README.md.

PORT ?= 8501
PYTHON := .venv/bin/python
RUN := .venv/.run-is-ready
TEST := .venv/.test-is-ready

.PHONY: run test check bench lock

run: $(RUN)  ## the dashboard on http://localhost:8501 (PORT= to change), with samples if it is empty
	@[ "$$($(PYTHON) -m itadash imports --json)" != "[]" ] || $(PYTHON) -m itadash sample
	$(PYTHON) -m streamlit run dashboard.py --server.address 127.0.0.1 --server.port $(PORT) --server.headless true

test: $(TEST)  ## everything, the browser included
	@.ci/browser
	@.ci/office
	$(PYTHON) -m pytest --numprocesses 2 --dist loadfile

check: $(TEST)  ## style, types, and the floors of the house
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

bench: $(TEST)  ## ratios: an import against a bare insert, a page against an empty one
	$(PYTHON) -m tests.benchmarks.ratios
	$(PYTHON) -m tests.benchmarks.screen

lock: $(TEST)  ## renews both requirements.txt from the two .requirements.in
	$(PYTHON) -m pip install --quiet uv
	$(PYTHON) .ci/lock

# Set-up is redone only when a lock changes: the stamps are younger than what they were made from.
$(RUN): requirements.txt .ci/environment
	.ci/environment
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(TEST): $(RUN) tests/requirements.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.txt
	@touch $@
