"""The autograder for Gradescope: unpacked, built and started as Gradescope does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.forger import MARK, forging, set_traps
from tests.support.pythons import clean_python
from tests.support.releases import RIGHT, WRONG, hand_in, release

_TOP = {"score", "execution_time", "output", "visibility", "stdout_visibility", "extra_data", "tests", "leaderboard"}
_TEST = {"score", "max_score", "name", "number", "output", "tags", "visibility", "extra_data", "status"}


class Gradescope:
    """The folder that Gradescope calls /autograder, with `setup.sh` run."""

    def __init__(self, machine: Path) -> None:
        self.root = machine / "autograder"
        self.release = release(machine / "release", "gradescope")
        for name in ("submission", "results"):
            (self.root / name).mkdir(parents=True)
        _unpack(self.release / "autograder.zip", self.root / "source")
        shutil.copy(self.root / "source/run_autograder", self.root / "run_autograder")
        self.tools = _stand_ins(machine)
        setup = self._start(self.root / "source/setup.sh")
        assert setup.returncode == 0, setup.stderr

    def grade(self) -> subprocess.CompletedProcess[str]:
        return self._start(self.root / "run_autograder")

    def _start(self, script: Path) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.tools), os.environ["PATH"]])
        environment = {"PATH": path, "HOME": str(self.root), "PIP_NO_INDEX": "1", "LANG": "C.UTF-8"}
        return subprocess.run(
            [str(script)], cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )

    def results(self) -> dict[str, Any]:
        """Read the results, and assert that they keep Gradescope's rules."""
        found: dict[str, Any] = json.loads((self.root / "results/results.json").read_text(encoding="utf-8"))
        assert not found.keys() - _TOP
        assert all(not test.keys() - _TEST for test in found["tests"])
        assert {test["status"] for test in found["tests"]} <= {"passed", "failed"}
        assert {test["visibility"] for test in found["tests"]} <= {"visible", "hidden"}
        assert found["score"] == sum(test["score"] for test in found["tests"])
        return found


def _unpack(archive: Path, folder: Path) -> None:
    """As `unzip` does: with the modes that the archive has."""
    with zipfile.ZipFile(archive) as packed:
        for member in packed.infolist():
            packed.extract(member, folder)
            (folder / member.filename).chmod(member.external_attr >> 16 & 0o777)


def _stand_ins(machine: Path) -> Path:
    """`apt-get` installs nothing, and `python3 -m venv` makes an environment that has what pip would bring."""
    (tools := machine / "tools").mkdir()
    ready = clean_python(machine / "ready").parent
    scripts = {
        "apt-get": f'echo "$*" >>{machine}/apt',
        "python3": f'test "$1 $2" = "-m venv" && cp -a {ready} "$3" || exec {sys.executable} "$@"',
    }
    for name, line in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    return tools


@pytest.fixture
def system(machine: Path) -> Gradescope:
    return Gradescope(machine)


def test_single_files_are_graded(system: Gradescope) -> None:
    """They lie side by side; one was not handed in."""
    assert "bubblewrap" in (system.root.parent / "apt").read_text(encoding="utf-8")
    shutil.copy(WRONG, system.root / "submission/counter.py")
    ended = system.grade()
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("protection: ")
    results = system.results()
    assert results["score"] == 9
    assert "2-queues/sentinel.py was not handed in" in [test.get("output") for test in results["tests"]]


def test_a_zip_is_graded_and_a_student_cannot_write_the_results(system: Gradescope) -> None:
    submission = system.root / "submission"
    shutil.copytree(system.release / "students", submission, dirs_exist_ok=True)
    source, results = system.root / "source", system.root / "results"
    places = [results / "results.json", system.root / "run_autograder", source / "setup.sh"]
    graders = source / "kit/forkjoin/_course/graders"
    hand_in(submission, forging(RIGHT, places, graders))
    assert (graders / "2-queues/test_sentinel.py").is_file()
    set_traps(submission, system.root.parent / "diary")
    results.joinpath("results.json").write_text(json.dumps({"score": 9999, "output": MARK}), encoding="utf-8")
    ended = system.grade()
    assert ended.returncode == 0, ended.stderr
    found = system.results()
    assert found["score"] == 29
    assert MARK not in str({**found, "tests": [test for test in found["tests"] if "counter" not in test["name"]]})
    assert MARK not in (system.root / "run_autograder").read_text(encoding="utf-8")
    assert not (system.root.parent / "diary").exists()


def test_without_a_verdict_there_are_no_results(system: Gradescope) -> None:
    shutil.copy(WRONG, system.root / "submission/counter.py")
    grader = system.root / "source/kit/forkjoin/_course/graders/8-locks/test_counter.py"
    grader.write_text("broken(", encoding="utf-8")
    (system.root / "results/results.json").write_text('{"score": 40}', encoding="utf-8")
    ended = system.grade()
    assert ended.returncode not in {0, 1}
    assert "forkjoin gave no verdict" in ended.stderr
    assert not (system.root / "results/results.json").exists()
