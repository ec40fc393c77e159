#!/usr/bin/env bash
# Make or renew .venv from a lock file: packaging/setup.sh [run|dev|reader]
#
# Every package is checked against the hashes of the lock; nothing is built, only wheels are taken.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=packaging/lock/${1:-dev}.txt
python=$(packaging/find-python) || { echo "Python 3.11 or later is needed; none was found." >&2; exit 1; }
if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  rm -rf .venv
  "$python" -m venv .venv
fi
echo "Installing the Python packages of $lock."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$lock"
