# make demo     the main job, from a description to a script that ran
# make test     everything that must hold
# make bench    how fast it is, beside what one would use instead
# make install  the two programs, into PREFIX/bin

PREFIX ?= /usr/local
RELEASE = --configuration release --static-swift-stdlib
BIN = .build/release

.PHONY: build demo test bench install format-check import-check dependencies test-dependencies

build: dependencies
	swift build $(RELEASE) --product gcgen
	swift build $(RELEASE) --product gcgen-python

demo: build
	@Examples/demo $(BIN)/gcgen

test: test-dependencies
	swift test

bench: build
	/usr/bin/python3 Benchmarks/bench.py $(BIN)/gcgen
	/usr/bin/python3 Benchmarks/mapping.py $(BIN)/gcgen
	/usr/bin/python3 Benchmarks/calls.py $(BIN)/gcgen
	/usr/bin/python3 Benchmarks/schemas.py $(BIN)/gcgen
	/usr/bin/python3 Benchmarks/bundles.py $(BIN)/gcgen

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BIN)/gcgen $(BIN)/gcgen-python $(DESTDIR)$(PREFIX)/bin/

format-check:
	swift format lint --strict --recursive Package.swift Sources Tests Examples/Actions Examples/Responses

import-check:
	swift test --filter ArchitectureTests

dependencies:
	@.ci/install-missing libpython3-dev pkg-config python3-pyflakes python3-requests

test-dependencies: dependencies
	@.ci/install-missing git openssl python3-pip
