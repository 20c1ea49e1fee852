"""`grade` as it is installed: the kit's own course, the real grading process, real submissions."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import psutil
import pytest

from forkjoin.box.levels import NAMES
from tests.support.courses import write

ROOT = Path(__file__).resolve().parents[2]
SOLUTION = ROOT / "solutions/2-queues/sentinel.py"
BAD_INPUT = {
    "syntax": b"def producer(:\n",
    "import": b"raise RuntimeError('boom')\n",
    "exit": b"import os\nos._exit(0)\n",
    "empty": b"",
    "latin": b"# caf\xe9\nx = 1\n",
    "nul": b"x = 1\0\n",
    "signature": b"def producer(): ...\ndef consumer(): ...\ndef run(): ...\n",
}


def grade(
    *arguments: str | Path, source: Path = ROOT / "src", cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "forkjoin", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(source), **environment},
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


def checks(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    (exercise,) = json.loads(result.stdout)["exercises"]
    return {check["check"]: check for check in exercise["checks"]}


def test_a_solution_gets_full_marks() -> None:
    result = grade("check", "sentinel", "--dir", "solutions", "--format", "json")
    assert (result.returncode, result.stderr) == (0, "")
    score = json.loads(result.stdout)
    assert (score["student"], score["points"], score["max_points"]) == ("solutions", 20, 20)
    assert score["protection"]["level"] in NAMES
    assert {"outlive", "memory", "disk"} <= set(score["protection"]["held"])
    assert {check["status"] for check in checks(result).values()} == {"passed"}


def test_a_stub_gets_none_and_says_where_to_begin() -> None:
    result = grade("check", "sentinel")
    assert result.returncode == 1
    assert "2-queues/sentinel  failed  0 of 20 points" in result.stdout
    assert "exercises/2-queues/sentinel.py:" in result.stdout
    assert "Traceback" not in result.stdout + result.stderr


@pytest.mark.parametrize("command", [["check", "sentinel"], ["batch", "tests/sample_class", "--out", "{}"], ["doctor"]])
def test_protection_that_cannot_be_had_is_refused(command: list[str], tmp_path: Path) -> None:
    arguments = [argument.format(tmp_path / "results") for argument in command]
    result = grade(*arguments, "--require", "ns", PATH=str(tmp_path))  # where no bubblewrap is
    assert result.returncode == 2
    assert "bubblewrap (bwrap) is not installed" in result.stdout + result.stderr
    if command != ["doctor"]:
        assert result.stdout == ""
        assert "error: this machine does not give the protection 'ns'" in result.stderr


def test_the_doctor_says_what_held_and_what_to_do(tmp_path: Path) -> None:
    found = json.loads(grade("doctor", "--format", "json", PATH=str(tmp_path)).stdout)
    assert found["schema"] == "forkjoin/doctor/v1"
    assert "apt install bubblewrap" in found["tried"][0]["advice"][0]
    best = found["tried"][-1]
    assert (best["level"], best["holds"]) == (found["level"], True)
    assert f"protection: {found['level']}" in grade("doctor", PATH=str(tmp_path)).stdout


WITHOUT_LANDLOCK = """
import errno, os, platform, sys
from forkjoin.probe import linux, seccomp
column = ("x86_64", "aarch64").index(platform.machine())
linux.no_new_privileges()
no_landlock = [(0x20, 0, 0, 0), (0x15, 0, 1, 444), (6, 0, 0, 0x50000 | errno.ENOSYS), (6, 0, 0, 0x7FFF0000)]
assert seccomp.install(no_landlock, (317, 277)[column]) is None
os.execv(sys.executable, [sys.executable, "-m", "forkjoin", *sys.argv[1:]])
"""


def test_a_system_without_bubblewrap_and_landlock_grades_and_says_so(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_LANDLOCK, "check", "sentinel", "--dir", "solutions", "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PATH": str(tmp_path)}
    result = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    score = json.loads(result.stdout)
    assert (score["points"], score["protection"]["level"]) == (20, "rl")
    assert "files" in score["protection"]["open"]
    assert any(note.startswith("not held: files") for note in score["protection"]["notes"])


def test_a_class_of_bad_input_is_graded_to_the_end(tmp_path: Path) -> None:
    for name, text in BAD_INPUT.items():
        path = write(tmp_path / f"class/{name}/2-queues/sentinel.py", "")
        path.write_bytes(text)
    (tmp_path / "class/folder/2-queues/sentinel.py").mkdir(parents=True)
    (tmp_path / "class/missing").mkdir()
    write(tmp_path / "class/right/exercises/2-queues/sentinel.py", SOLUTION.read_text(encoding="utf-8"))
    result = grade("batch", tmp_path / "class", "--out", tmp_path / "results", "--only", "sentinel", "--jobs", "2")
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""
    with (tmp_path / "results/grades.csv").open(newline="", encoding="utf-8") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert {row["status"] for row in rows.values()} == {"graded"}
    assert {student: row["points"] for student, row in rows.items()} == {
        **dict.fromkeys([*BAD_INPUT, "folder", "missing"], "0"),
        "right": "20",
    }
    for student in [*BAD_INPUT, "folder"]:
        score = json.loads((tmp_path / f"results/students/{student}.json").read_text(encoding="utf-8"))
        (exercise,) = score["exercises"]
        failed = [check for check in exercise["checks"] if check["status"] == "failed"]
        assert exercise["status"] == "failed", student
        assert failed[0]["message"], student


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_carries_exercises_and_graders_but_no_solutions(wheel: Path) -> None:
    files = {path.relative_to(wheel).as_posix() for path in wheel.rglob("*") if path.is_file()}
    course = {name.removeprefix("forkjoin/_course/") for name in files if name.startswith("forkjoin/_course/")}
    wanted = {
        path.relative_to(ROOT).as_posix()
        for folder in ("exercises", "graders")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert course == wanted
    assert {"forkjoin/py.typed", "forkjoin/report/templates/class.html", "forkjoin/report/templates/style.css"} <= files
    released = {"grade.yml", "gitignore", "devcontainer.json", "README.md", "run_autograder", "setup.sh"}
    assert {f"forkjoin/release/templates/{name}" for name in released} <= files
    solutions = {path.read_bytes() for path in (ROOT / "solutions").rglob("*.py")}
    assert not [name for name in files if name.endswith("solution.py") or (wheel / name).read_bytes() in solutions]


def test_the_wheel_makes_pages(wheel: Path, tmp_path: Path) -> None:
    wrong = ROOT / "tests/answers/8-locks/counter/wrong_no_lock.py"
    write(tmp_path / "8-locks/counter.py", wrong.read_text(encoding="utf-8"))
    pages = []
    for _ in range(2):
        result = grade("trace", "counter", "--html", "page.html", source=wheel, cwd=tmp_path)
        assert (result.returncode, result.stdout) == (0, "")
        pages.append((tmp_path / "page.html").read_text(encoding="utf-8"))
    assert "this update is lost" in pages[0]
    assert pages[0] == pages[1]  # the schedule is the same each time


def test_processes_that_wait_for_each_other_are_drawn(tmp_path: Path) -> None:
    wrong = ROOT / "tests/answers/2-queues/sentinel/wrong_join_before_drain.py"
    write(tmp_path / "2-queues/sentinel.py", wrong.read_text(encoding="utf-8"))
    result = grade("trace", "sentinel", "--check", "run_large", "--html", "page.html", cwd=tmp_path)
    assert result.returncode == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "waits for the child process to end</text>" in page
    assert "32: process.join()</text>" in page
    assert 'marker-end="url(#arrow)"' in page


def test_the_wheel_grades_from_anywhere(wheel: Path, tmp_path: Path) -> None:
    listed = json.loads(grade("list", "--format", "json", source=wheel, cwd=tmp_path).stdout)["exercises"]
    assert listed == json.loads(grade("list", "--format", "json").stdout)["exercises"]
    result = grade("check", "sentinel", "--dir", ROOT / "solutions", source=wheel, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_wheel_makes_a_workspace(wheel: Path, tmp_path: Path) -> None:
    result = grade("init", source=wheel, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (0, "concurrency\n")
    made = {path.relative_to(tmp_path / "concurrency").as_posix() for path in (tmp_path / "concurrency").rglob("*.*")}
    course = {path.relative_to(ROOT / "exercises").as_posix() for path in (ROOT / "exercises").rglob("*.*")}
    assert made == {name for name in course if not name.endswith(".toml")} | {
        "README.md",
        ".gitignore",
        ".forkjoin",
        ".forkjoin/state.json",
    }
    rows = json.loads(grade("list", "--format", "json", source=wheel, cwd=tmp_path / "concurrency").stdout)["exercises"]
    assert [row["exercise"] for row in rows if row["next"]] == ["predict"]
    assert {row["state"] for row in rows} == {"not started"}
    order = [row["exercise"] for row in rows if row["topic"] == "2-queues"]
    assert order == ["sentinel", "many_consumers", "joinable"], "as the topic's README sets them"


def test_ctrl_c_leaves_no_process_and_keeps_who_is_done(tmp_path: Path) -> None:
    write(tmp_path / "class/ada/2-queues/sentinel.py", SOLUTION.read_text(encoding="utf-8"))
    write(tmp_path / "class/bob/2-queues/sentinel.py", "while True:\n    pass\n")
    arguments = ["batch", tmp_path / "class", "--out", tmp_path / "results", "--only", "sentinel", "--jobs", "1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "forkjoin", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        while process.poll() is None and not (tmp_path / "results/students/ada.json").exists():
            time.sleep(0.05)
        started = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, errors) == (130, "stopped\n")
    assert started, "bob should be under way"
    assert not [child for child in started if child.is_running()]
    with (tmp_path / "results/grades.csv").open(newline="", encoding="utf-8") as file:
        assert [(row["student"], row["points"]) for row in csv.DictReader(file)] == [("ada", "20")]


def test_sigkill_leaves_no_process_and_the_next_run_goes_on(tmp_path: Path) -> None:
    right = SOLUTION.read_text(encoding="utf-8")
    write(tmp_path / "class/ada/2-queues/sentinel.py", right)
    write(tmp_path / "class/bob/2-queues/sentinel.py", "while True:\n    pass\n")
    arguments: list[str | Path] = [
        "batch",
        tmp_path / "class",
        "--out",
        tmp_path / "results",
        "--only",
        "sentinel",
        "--jobs",
        "1",
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "forkjoin", *map(str, arguments), "-v"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        assert process.stderr.readline() == "1/2 ada  20/20 points\n"
        started = psutil.Process(process.pid).children(recursive=True)
    finally:
        process.kill()
        process.communicate()
    assert started, "bob should be under way"
    assert psutil.wait_procs(started, timeout=60)[1] == [], "what graded ends by itself"
    ada = tmp_path / "results/students/ada.json"
    before = ada.stat()
    write(tmp_path / "class/bob/2-queues/sentinel.py", right)
    result = grade(*arguments, "-v")
    assert result.returncode == 0
    assert "1/2 ada  20/20 points  (as before)\n2/2 bob  20/20 points\n" in result.stderr
    assert (ada.stat().st_ino, ada.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns), "nobody wrote it again"
    again = grade("regrade", tmp_path / "results")
    assert (again.returncode, again.stdout) == (0, "nobody's points changed\n")
