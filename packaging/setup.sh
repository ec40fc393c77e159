#!/usr/bin/env bash
# Make or renew an environment from a lock file: packaging/setup.sh [run|dev|reader|package] [FOLDER]
#
# FOLDER is .venv where none is named. Every package is checked against the hashes of the lock; nothing is built, only
# wheels are taken.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=packaging/lock/${1:-dev}.txt
place=${2:-.venv}
python=$(packaging/find-python) || { echo "Python 3.11 or later is needed; none was found." >&2; exit 1; }
if [[ "$(uname -s)" == MINGW* || "$(uname -s)" == MSYS* ]]; then own=$place/Scripts/python.exe; else own=$place/bin/python; fi
if ! "$own" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  rm -rf "$place"
  "$python" -m venv "$place"
fi
echo "Installing the Python packages of $lock."
"$own" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r "$lock"
