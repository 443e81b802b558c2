# `make run` and `make test` do all set-up by themselves: they find a Python >= 3.12, make .venv and install the pinned versions.
VENV := .venv
BIN := $(VENV)/bin
GOLD ?= ../shared/gold
WORKERS ?= 2
READY := $(VENV)/.ready

.PHONY: run test check lint types tests coverage site bench bench-speed lock clean

run: $(READY)            ## fill warehouse/ from the articles in raw/
	$(BIN)/copydesk run raw --warehouse warehouse

test: lint types tests   ## everything that must hold before a commit

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

tests: $(READY)
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile

coverage: $(READY)       ## which lines no test reaches, in this process
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report

check: $(READY)          ## prove every promise of the warehouse
	$(BIN)/copydesk check --warehouse warehouse

site: $(READY)           ## the docs as pages: site/index.html
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --site-dir site

bench: $(READY)          ## accuracy and speed on a folder of gold data: make bench GOLD=folder
	$(BIN)/python -m benchmarks $(GOLD)

bench-speed: $(READY)    ## copydesk beside the script that anyone would write: make bench-speed TEXTS=folder or zip of .txt
	$(BIN)/python -m benchmarks.race $(TEXTS)

lock:                    ## resolve the pinned versions anew (needs uv)
	uv pip compile pyproject.toml --group dev --all-extras --universal --python-version 3.12 --no-emit-index-url --no-annotate --no-header --generate-hashes -o requirements.lock

$(READY): requirements.lock pyproject.toml
	@python=$$(sh .ci/find-python) && echo "setting up $(VENV) with $$python" && "$$python" -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

clean:
	rm -rf $(VENV) .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist *.egg-info
