"""The bundle for Classroom 50, started as its runner does, in a student's checkout."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.actions import commands
from tests.support.classroom50 import Ended, check_result, run_autograder
from tests.support.forger import MARK, forging, set_traps
from tests.support.releases import RIGHT, hand_in, release


class Classroom:
    """A release, and a student's checkout of its template."""

    def __init__(self, machine: Path, python: Path) -> None:
        self.machine, self.python = machine, python
        self.release = release(machine / "release", "classroom50", assignment="locks")
        self.checkout = machine / "work/cs1-locks-ada"
        shutil.copytree(self.release / "template", self.checkout)

    def submit(self, **variables: str) -> Ended:
        path = os.pathsep.join([str(self.python), os.environ["PATH"]])
        offline = {"PIP_NO_INDEX": "1", "PIP_ROOT_USER_ACTION": "ignore", "PATH": path, "LANG": "C.UTF-8"}
        bundle = self.release / "autograders/locks"
        return run_autograder(
            bundle, self.checkout, self.machine / "runner", self.python / "python", **offline, **variables
        )

    def result(self) -> dict[str, Any]:
        place = self.checkout / "result.json"
        assert not place.is_symlink()
        return check_result(place.read_text(encoding="utf-8"))


@pytest.fixture
def classroom(machine: Path, python: Path, protected: None) -> Classroom:
    assert protected is None
    return Classroom(machine, python)


def test_a_submission_is_graded_and_a_student_cannot_write_the_result(classroom: Classroom) -> None:
    machine, checkout = classroom.machine, classroom.checkout
    names = ("github_output", "github_step_summary", "github_env", "temp/classroom50-runtime/locks/autograder.py")
    places = [*(machine / "runner" / name for name in names), checkout / "result.json"]
    graders = machine / "runner/temp/classroom50-runtime/locks/kit/forkjoin/_course/graders"
    hand_in(checkout, forging(RIGHT, places, graders))
    set_traps(checkout, machine / "diary")
    # What the runner does not clear away: links to what is not there yet.
    (checkout / "result.json").symlink_to(machine / "elsewhere")
    (checkout / "release-body.md").symlink_to(machine / "elsewhere too")
    ended = classroom.submit()
    assert ended.status == 0, ended.stderr
    result = classroom.result()
    assert (result["score"], result["max-score"]) == (29, 40)
    assert result["datetime"] == "2026-10-01T14:32:05Z"
    assert ended.outputs == {"status": "failure", "summary": "forkjoin: 29 of 40 points, 1 of 2 exercises passed"}
    body = (checkout / "release-body.md").read_text(encoding="utf-8")
    assert "| 8-locks/counter | failed | 9 of 20 |" in body
    assert "write self._value" in body
    assert str(checkout) not in body + ended.stdout  # places are named as in the repository
    assert "\n8-locks/counter.py:" in body
    assert MARK not in body + str(result) + str(commands(ended.stdout))
    marked = {place["file"] for kind, place, _ in commands(ended.stdout) if kind == "error"}
    assert marked == {"8-locks/counter.py"}
    assert (graders / "2-queues/test_sentinel.py").is_file()
    assert not [path.name for path in machine.iterdir() if path.name in {"diary", "elsewhere", "elsewhere too"}]


def test_a_folder_in_the_place_of_the_result(classroom: Classroom) -> None:
    (classroom.checkout / "2-queues/sentinel.py").unlink()
    (classroom.checkout / "release-body.md").mkdir()
    (classroom.checkout / "release-body.md/x").write_text("FORGED", encoding="utf-8")
    assert classroom.submit().status == 0
    assert classroom.result()["score"] == 0
    assert (classroom.checkout / "release-body.md").is_file()


def test_without_a_verdict_there_is_no_result(classroom: Classroom) -> None:
    bundle = classroom.release / "autograders/locks"
    (classroom.checkout / "2-queues/sentinel.py").unlink()
    (bundle / "kit/forkjoin/_course/graders/8-locks/test_counter.py").write_text("broken(", encoding="utf-8")
    ended = classroom.submit()
    assert ended.status not in {0, 1}
    assert not (classroom.checkout / "result.json").exists()
    assert ended.outputs == {}
    assert "forkjoin gave no verdict" in ended.stderr


def test_what_cannot_be_installed_is_no_verdict(classroom: Classroom) -> None:
    requirements = classroom.release / "autograders/locks/kit/requirements.txt"
    requirements.write_text("no-such-package-for-forkjoin\n", encoding="utf-8")
    ended = classroom.submit()
    assert ended.status != 0
    assert "no-such-package-for-forkjoin" in ended.stderr
    assert not (classroom.checkout / "result.json").exists()


def test_the_entry(classroom: Classroom) -> None:
    entry = json.loads((classroom.release / "assignment.json").read_text(encoding="utf-8"))
    assert entry.keys() == {"slug", "name", "template", "mode", "autograder", "runtime"}
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{1,38}", entry["slug"])
    assert entry["slug"] == "locks"
    assert entry["template"].keys() == {"owner", "repo", "branch"}
    assert (entry["mode"], entry["autograder"]) == ("individual", "default")
    assert entry["runtime"] == {"python": "3.14", "apt": ["bubblewrap"]}
    template = {path.name for path in (classroom.release / "template").rglob("*")}
    assert "autograde.yaml" not in template
    assert not [name for name in template if name.startswith(("test_", "scenario_"))]
