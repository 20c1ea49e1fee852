"""The repository's workflow, step by step as GitHub's runner takes them, with a student's answers in the repository."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from base64 import b64decode
from pathlib import Path
from shutil import which

import pytest
import yaml

from forkjoin.errors import UsageError
from forkjoin.release.kit import requirements
from tests.support.actions import Runner, Step, commands
from tests.support.forger import MARK, forging, set_traps
from tests.support.pythons import ROOT
from tests.support.releases import RIGHT, hand_in, release

ZIZMOR = which("zizmor", path=str(Path(sys.executable).parent)) or which("zizmor")
COMMIT = "4f0c2d1b8e3a97655d0c1f2e3b4a59687766c0de"
PRIVATE = f"school/forkjoin-hidden@{COMMIT}"
pytestmark = pytest.mark.usefixtures("protected")


@pytest.fixture
def runner(machine: Path, python: Path, wheels: Path) -> Runner:
    """A runner with a Python that pip installs into, and without a network. `sudo` writes down what it was asked."""
    tools = machine / "tools"
    tools.mkdir()
    (tools / "sudo").write_text(f'#!/bin/sh\necho "$*" >>{machine}/sudo\n', encoding="utf-8")
    (tools / "sudo").chmod(0o755)
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_ROOT_USER_ACTION": "ignore"}
    return Runner(machine / "runner", [], [python, tools], offline)


def workflow_of(repository: Path) -> Path:
    return repository / ".github/workflows/grade.yml"


def test_a_push_is_graded_and_a_student_cannot_write_the_marks(runner: Runner, machine: Path) -> None:
    repository = release(machine / "repository", "repository")
    # The files of the last step; what is known of the runner is known to a student, too.
    last = len(yaml.safe_load(workflow_of(repository).read_text(encoding="utf-8"))["jobs"]["grade"]["steps"]) - 1
    names = ("github_output", "github_step_summary", "github_env", "github_path", "script.sh")
    (packages,) = machine.glob("python/lib/python*/site-packages")
    graders = packages / "forkjoin/_course/graders"
    hand_in(repository, forging(RIGHT, [runner.folder / f"step{last}" / name for name in names], graders))
    set_traps(repository, machine / "diary")
    runner.checkouts.append(repository)
    machine.chmod(0o777)
    steps = runner.run(workflow_of(repository))
    machine.chmod(0o755)
    install, protect, doctor, grade = steps.values()
    assert [install.status, protect.status, doctor.status, grade.status] == [0, 0, 0, 1], [install, doctor, grade]
    asked = (machine / "sudo").read_text(encoding="utf-8").splitlines()
    assert "sysctl kernel.apparmor_restrict_unprivileged_userns=0" in asked
    assert doctor.stdout.startswith("protection: ")
    check_notices(grade, 29)
    check_result(grade, 29)
    errors = [(place["file"], place["line"]) for kind, place, _ in commands(grade.stdout) if kind == "error"]
    assert errors
    assert {file for file, _ in errors} == {"8-locks/counter.py"}
    summary = grade.files["GITHUB_STEP_SUMMARY"]
    assert "| 2-queues/sentinel | passed | 20 of 20 |" in summary
    assert "Graded with protection `" in summary
    assert "write self._value" in summary  # the trace
    assert len(summary.encode()) < 1024 * 1024
    assert MARK not in str(commands(grade.stdout)) + str(grade.files)
    assert (graders / "2-queues/test_sentinel.py").is_file()
    assert not (machine / "diary").exists()


def check_notices(step: Step, points: int) -> None:
    notices = [(place["title"], text) for kind, place, text in commands(step.stdout) if kind == "notice"]
    report = {"totalPoints": points, "maxPoints": 40}
    assert notices == [
        ("Autograding complete", f"Points {points}/40"),
        ("Autograding report", json.dumps(report, separators=(",", ":"))),
    ]


def check_result(step: Step, points: int) -> None:
    """What the reporter makes of the output: both ways in which its versions add up come to the same."""
    assert step.outputs.keys() == {"result"}
    result = json.loads(b64decode(step.outputs["result"]))
    keys = {"name", "status", "score", "message", "test_code", "filename", "line_no", "duration"}
    assert result.keys() == {"version", "status", "max_score", "tests"}
    assert (result["status"], result["max_score"]) == ("fail", 40)
    assert all(test.keys() == keys and test["line_no"] == 0 for test in result["tests"])
    passed = sum(test["status"] == "pass" for test in result["tests"])
    assert sum(test["score"] for test in result["tests"]) == points
    assert passed / len(result["tests"]) * result["max_score"] == pytest.approx(points)


def test_the_kit_may_come_from_a_private_repository(runner: Runner, machine: Path) -> None:
    repository = release(machine / "repository", "repository", kit=PRIVATE)
    steps = yaml.safe_load(workflow_of(repository).read_text(encoding="utf-8"))["jobs"]["grade"]["steps"]
    with_secret = [number for number, step in enumerate(steps) if "secrets." in str(step)]
    checkouts = [number for number, step in enumerate(steps) if step.get("uses", "").startswith("actions/checkout@")]
    assert with_secret == checkouts[:1]
    assert steps[with_secret[0]]["with"] == {
        "repository": "school/forkjoin-hidden",
        "ref": COMMIT,
        "ssh-key": "${{ secrets.FORKJOIN_KIT_KEY }}",
        "path": "kit",
        "persist-credentials": False,
    }
    install = next(number for number, step in enumerate(steps) if step.get("name", "").startswith("Install it"))
    assert with_secret[0] < install < checkouts[1]
    (kit := machine / "kit").mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "src", "exercises", "graders"):
        (kit / name).symlink_to(ROOT / name)
    runner.variables["PIP_NO_BUILD_ISOLATION"] = "0"  # pip means: no isolation; hatchling is there, and no network is
    runner.checkouts.append(kit)
    done = runner.run(workflow_of(repository), to="Say which protection there is")
    assert [step.status for step in done.values()] == [0, 0, 0], done
    assert list(runner.workspace.iterdir()) == []
    grade = [str(runner.path[0] / "grade"), "release", "from-kit", "--format", "gradescope", "--topics", "sentinel"]
    released = subprocess.run(grade, cwd=machine, capture_output=True, text=True, check=True)
    assert "this kit was installed without its solutions" in released.stderr
    with zipfile.ZipFile(machine / "from-kit/autograder.zip") as archive:
        names = set(archive.namelist())
        needs = archive.read("kit/requirements.txt").decode()
    assert needs.replace('"', "'").splitlines() == requirements()
    assert {"kit/forkjoin/_course/graders/2-queues/test_sentinel.py", "run_autograder"} < names
    assert not [name for name in names if "8-locks" in name]


@pytest.mark.parametrize("kit", ["forkjoin", "a/b", "a/b@c d", "a/b@c\nrun: x", "a/b/c@d", "${{ x }}/b@c"])
def test_a_kit_that_is_none(machine: Path, kit: str) -> None:
    with pytest.raises(UsageError, match="name a repository and what to take of it"):
        release(machine / "repository", "repository", kit=kit)


def test_a_commit_is_named_whole(machine: Path) -> None:
    with pytest.raises(UsageError, match="all 40 digits"):
        release(machine / "repository", "repository", kit=f"a/b@{COMMIT[:7]}")
    assert "ref: v3\n" in workflow_of(release(machine / "r", "repository", kit="a/b@v3")).read_text(encoding="utf-8")


@pytest.mark.parametrize("kit", [None, PRIVATE], ids=["package", "private"])
def test_the_workflow_is_sound(machine: Path, kit: str | None) -> None:
    workflow = workflow_of(release(machine / "repository", "repository", kit=kit))
    schema = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(workflow)]
    assert subprocess.run(schema, capture_output=True, check=False).returncode == 0
    data = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert data["permissions"] == {}
    assert data["jobs"]["grade"]["permissions"] == {"contents": "read"}
    for step in data["jobs"]["grade"]["steps"]:
        if "run" in step:
            assert step["timeout-minutes"] <= 15
            assert "secrets" not in str(step)
        else:
            assert len(step["uses"].split("@")[1]) == 40


@pytest.mark.skipif(ZIZMOR is None, reason="zizmor is not installed (the extra `dev`)")
@pytest.mark.parametrize("kit", [None, PRIVATE], ids=["package", "private"])
def test_zizmor_finds_nothing(machine: Path, kit: str | None) -> None:
    assert ZIZMOR is not None
    workflow = workflow_of(release(machine / "repository", "repository", kit=kit))
    found = subprocess.run(
        [ZIZMOR, "--offline", "--persona", "pedantic", str(workflow)], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr
    bad = workflow.with_name("bad.yml")
    unpinned = re.sub(r"@[0-9a-f]{40} # v6[.\d]*", "@v6", workflow.read_text(encoding="utf-8"))
    bad.write_text(unpinned, encoding="utf-8")
    # It does look: the same workflow with one mistake in it is found out.
    assert subprocess.run([ZIZMOR, "--offline", str(bad)], capture_output=True, check=False).returncode != 0
