from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.commands import Grade
from tests.support.pythons import ROOT, build_wheel, clean_python


@pytest.fixture
def grade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grade:
    """`grade`, called in a folder that is empty but for the course."""
    monkeypatch.chdir(tmp_path)
    return Grade(tmp_path)


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the kit's wheel."""
    return build_wheel(tmp_path_factory.mktemp("wheels"))


@pytest.fixture
def machine() -> Iterator[Path]:
    """A folder that other users may look into: when root grades, submissions run as such a one."""
    with tempfile.TemporaryDirectory(prefix="forkjoin-release-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def python(machine: Path) -> Path:
    """The `bin` of a Python that does not have the kit."""
    return clean_python(machine / "python")


@pytest.fixture(scope="session")
def protected() -> None:
    """Skip where there is only the level `rl`: the releases refuse to grade with less than `ll`."""
    command = [sys.executable, "-m", "forkjoin", "doctor", "--require", "ll"]
    environment = {**os.environ, "PYTHONPATH": "src"}
    if subprocess.run(command, capture_output=True, cwd=ROOT, env=environment, check=False).returncode:
        pytest.skip("this machine has no protection above rl: `grade doctor` says why")
