#!/usr/bin/env bash
# Runs once, when Gradescope builds the autograder: installs Python and what the kit needs. Made by `grade release`.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
if [ -d "$here/source" ]; then here="$here/source"; fi
cd "$here"

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -qy --no-install-recommends bubblewrap python3 python3-venv
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))'; then
    echo "forkjoin needs Python 3.10 or newer: choose Ubuntu 22.04 or newer as the autograder's base image" >&2
    exit 1
fi
python3 -m venv environment
environment/bin/python -I -m pip install --disable-pip-version-check --no-input --requirement kit/requirements.txt
