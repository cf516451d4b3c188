# tradesnap: `make report` builds and writes the sample report, `make test` runs every test.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
CHECKS := --explicit-target-dependency-import-check error
# The toolchain's own linker: the system's warns of a function that the static Foundation holds.
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld $(CHECKS)
PROGRAM := .build/release/tradesnap

# What the build, the program and its tests need of Debian.
PACKAGES := libpango1.0-dev libcairo2-dev libdeflate-dev libxml2-dev libcsv-dev libsqlite3-dev \
  libcmark-gfm-dev libcmark-gfm-extensions-dev libcurl4-openssl-dev libqpdf-dev qpdf \
  pkg-config fonts-inter fonts-crosextra-caladea poppler-utils librsvg2-bin

MONTH := 2023-03
ISSUE := Reports/$(MONTH)
OUTPUT := $(ISSUE)/output
SAMPLE := Trade-Snapshot-$(MONTH).pdf
LEDGER := .build/sample/ledger.sqlite
# What `make bench` measures the program against.
FLOOR := .build/bench/floor
# What stands between the program and the system in the fault tests.
FAULTS := .build/faults/faults.so

.PHONY: help report gallery sample test test-faults build dependencies lint format bench golden sizes install \
  uninstall clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

dependencies: ## Install the Debian packages that are missing, or print how
	@missing=(); for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' \
	    || missing+=("$$package"); \
	done; \
	if [ "$${#missing[@]}" -eq 0 ]; then exit 0; fi; \
	if [ "$$(id -u)" -eq 0 ]; then run=(); \
	elif sudo -n true 2>/dev/null; then run=(sudo); \
	else echo "Missing Debian packages. Install them with:" >&2; \
	  echo "  sudo apt-get install --no-install-recommends $${missing[*]}" >&2; exit 1; fi; \
	echo "Installing $${missing[*]}"; \
	"$${run[@]}" apt-get update -qq; \
	DEBIAN_FRONTEND=noninteractive \
	  "$${run[@]}" apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null

build: dependencies ## Build the program, optimized
	@$(SWIFT) build $(RELEASE) --product tradesnap

report: build ## Build, and write the sample report and its slide charts
	@rm -rf .build/sample && mkdir -p .build/sample $(OUTPUT)
	@$(PROGRAM) ingest --quiet --ledger $(LEDGER) Assets/figures/published-figures.csv
	@$(PROGRAM) ingest --quiet --ledger $(LEDGER) $(ISSUE)/release.txt
	@$(PROGRAM) report $(MONTH) --ledger $(LEDGER) --config $(ISSUE)/tradesnap.yml \
	  --charts $(OUTPUT)/charts -o $(OUTPUT)/$(SAMPLE)
	@echo "Report: $(CURDIR)/$(OUTPUT)/$(SAMPLE)"
	@echo "Charts: $(CURDIR)/$(OUTPUT)/charts"

gallery: build ## Write Documentation/Gallery.md: a picture of every chart
	@rm -rf .build/gallery && mkdir -p .build/gallery
	@$(PROGRAM) ingest --quiet --ledger .build/gallery/ledger.sqlite \
	  Assets/figures/published-figures.csv
	@Documentation/gallery/write $(PROGRAM) .build/gallery/ledger.sqlite

sample: report ## Renew the committed sample report
	@cp $(OUTPUT)/$(SAMPLE) $(ISSUE)/$(SAMPLE)

test: dependencies ## Run all tests
	@$(SWIFT) build --build-tests $(CHECKS)
	@$(SWIFT) test $(CHECKS)

test-faults: build $(FAULTS) ## Run the fault tests and two simulated years on the optimized program
	@$(SWIFT) build --build-tests $(CHECKS)
	@TRADESNAP_PROGRAM=$(CURDIR)/$(PROGRAM) TRADESNAP_FAULTS=$(CURDIR)/$(FAULTS) \
	  $(SWIFT) test $(CHECKS) --filter '^FaultTests\.'

$(FAULTS): Tests/FaultTests/Shim/faults.c
	@mkdir -p $(@D)
	@$(CC) -O2 -Wall -Wextra -shared -fPIC -o $@ $< -ldl

lint: ## Check the format of the sources
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift

format: ## Format the sources
	@$(SWIFT) format format -i -r Sources Tests Package.swift

bench: build $(FLOOR) ## Time the program and its parts, and a plain C program as the floor
	@$(SWIFT) build $(RELEASE) --product bench
	@.build/release/bench $(PROGRAM) $(FLOOR)

$(FLOOR): Sources/floor/floor.c
	@mkdir -p $(@D)
	@$(CC) -O2 -Wall -Wextra -o $@ $< \
	  $$(pkg-config --cflags --libs pangocairo pangoft2 fontconfig libdeflate)

golden: dependencies ## Record transcripts and golden pictures anew, to be looked at before a commit
	@RECORD_SNAPSHOTS=1 $(SWIFT) test $(CHECKS) || true
	@git status --short Tests

sizes: ## The ten longest source files
	@git ls-files 'Sources/*.swift' | xargs wc -l | grep -v ' total$$' | sort -rn | head

install: build ## Install the program under PREFIX (default /usr/local)
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/tradesnap
	@install -s -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/tradesnap
	@install -m 644 Assets/figures/published-figures.csv $(DESTDIR)$(PREFIX)/share/tradesnap/
	@install -m 644 Assets/figures/fiscal-year-figures.csv $(DESTDIR)$(PREFIX)/share/tradesnap/
	@install -m 644 Assets/events/policy-events.yml $(DESTDIR)$(PREFIX)/share/tradesnap/
	@install -d $(DESTDIR)$(PREFIX)/share/tradesnap/themes
	@install -m 644 Assets/themes/*.yml $(DESTDIR)$(PREFIX)/share/tradesnap/themes/
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/tradesnap"

uninstall: ## Remove what install put there
	@rm -f $(DESTDIR)$(PREFIX)/bin/tradesnap
	@rm -rf $(DESTDIR)$(PREFIX)/share/tradesnap

clean: ## Remove everything that was built
	@rm -rf .build Reports/*/output
