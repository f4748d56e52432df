# `make` alone lists the commands. Everything is installed into .venv from hash-pinned lock files.
PYTHON ?= $(shell command -v python3.11 || echo python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.terpasang

.DEFAULT_GOAL := help
.PHONY: help setup run test test-libreoffice test-browser test-spark check bench bench-nasional bench-web rusak mutasi dokumen terjemahan contoh kunci clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(STAMP): requirements/dev.lock requirements/uv.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "Jenjang needs Python 3.11: install it, or say where it is with make PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/dev.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $@

setup: $(STAMP) ## install everything into .venv (Python 3.11 is all it needs)

run: $(STAMP) ## open the web application with the sample office; says where to look and how to sign in
	@$(BIN)/jenjang demo

test: $(STAMP) ## run the tests, one process per core
	$(BIN)/python -m pytest -n auto --dist loadfile

test-libreoffice: $(STAMP) ## run the tests that print and recalculate with LibreOffice (soffice must be installed)
	$(BIN)/python -m pytest -m libreoffice

test-browser: $(STAMP) ## walk through sample offices in Chromium, one per core (chromium must be installed)
	$(BIN)/python -m pytest -m browser -n auto tests/web/peramban

test-spark: $(STAMP) ## run the tests of the Spark engine (a Java runtime must be installed)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/spark.lock
	$(BIN)/python -m pytest -m spark

check: $(STAMP) ## lint, formatting, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(STAMP) ## measure the figures that the README claims
	$(BIN)/python bench/telaah.py
	$(BIN)/python bench/pak.py
	$(BIN)/python bench/buku_kerja.py

rusak: $(STAMP) ## damage the decree of the tests 2.000 times and count the lines of workload that reading loses
	PYTHONPATH=tests $(BIN)/python bench/keputusan_rusak.py

bench-web: $(STAMP) ## measure the web application under a mixed load of 50 connections
	$(BIN)/python bench/web

N ?= 100000
ULANG ?= 3
# Spark starts a JVM and is no match on one machine: TANPA= measures it too.
TANPA ?= spark
BENCH := .venv-bench

$(BENCH)/.terpasang: requirements/bench.lock $(STAMP)
	test -x $(BENCH)/bin/python || $(PYTHON) -m venv $(BENCH)
	$(BIN)/uv pip install --quiet --python $(BENCH)/bin/python --require-hashes -r requirements/bench.lock
	touch $@

bench-nasional: $(STAMP) $(BENCH)/.terpasang ## measure N people against the same job by hand and on OpenFisca (N=1000000)
	PYTHONPATH=bench $(BIN)/python -m nasional --banyak $(N) --ulang $(ULANG) --lain $(BENCH)/bin/python --tanpa $(TANPA)

mutasi: $(STAMP) ## change every rule and figure a little and count the changes that the tests notice
	PYTHONPATH=bench $(BIN)/python -m mutasi

dokumen: $(STAMP) ## write the pages made from the program anew
	$(BIN)/python docs/buat_peraturan.py
	$(BIN)/python docs/buat_konversi.py

terjemahan: $(STAMP) ## collect the strings of the pages, say which lack their English, and compile both languages
	$(BIN)/python alat/terjemahan.py

contoh: $(STAMP) ## write the sample workbooks anew
	$(BIN)/python contoh/buat.py
	$(BIN)/python contoh/kantor/buat.py
	$(BIN)/python contoh/konversi/buat.py

kunci: $(STAMP) ## recompile the lock files after a change of dependencies
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 requirements/uv.in -o requirements/uv.lock
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 pyproject.toml -o requirements/run.lock
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 --group dev pyproject.toml requirements/build.in -o requirements/dev.lock
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 --extra spark pyproject.toml requirements/build.in -c requirements/dev.lock -o requirements/spark.lock
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 --group bench pyproject.toml requirements/build.in -o requirements/bench.lock

clean: ## remove what was installed and generated
	rm -rf $(VENV) $(BENCH) .pytest_cache .mypy_cache .ruff_cache .hypothesis
