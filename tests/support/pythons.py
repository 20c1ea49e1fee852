"""Pythons that do not have the kit yet, but what it needs: so that the kit can be installed without a network."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def clean_python(folder: Path) -> Path:
    """Make a virtual environment with pip and all that is installed here, but the kit; give its `bin`."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    for place in map(Path, sys.path):
        if place.name in {"site-packages", "dist-packages"} and place.is_dir():
            _link(place, packages)
    if find_spec("pip") is None:
        subprocess.run([str(folder / "bin/python"), "-m", "ensurepip"], check=True, capture_output=True)
    return folder / "bin"


def _link(place: Path, packages: Path) -> None:
    for entry in place.iterdir():
        ours = entry.name.startswith(("forkjoin", "__editable__")) or entry.suffix == ".pth"
        if not ours and not (packages / entry.name).exists():
            (packages / entry.name).symlink_to(entry)


def build_wheel(folder: Path) -> Path:
    """Build the kit's wheel; give the folder that it is in, for pip to find it in."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return folder
