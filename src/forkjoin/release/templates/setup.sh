#!/usr/bin/env bash
# Runs once, when Gradescope builds the autograder: installs Python and what the kit needs. Made by `grade release`.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -qy --no-install-recommends bubblewrap python3 python3-venv
python3 -m venv environment
environment/bin/python -I -m pip install --disable-pip-version-check --no-input --requirement kit/requirements.txt
