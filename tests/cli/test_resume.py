"""A batch goes on where it stopped: nothing is lost or done twice, and what no longer holds is graded again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from forkjoin.errors import UsageError
from forkjoin.score import Protection
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write
from tests.support.fake_grading import FakeGrading

ROOT = Path(__file__).resolve().parents[2]
STUDENTS = ("ada", "bob", "cyd", "dan", "eve", "fay", "gil")


def program(root: Path, out: Path, jobs: int = 1, **environment: str) -> subprocess.CompletedProcess[str] | None:
    """Run `grade batch` as a program; with HOLD_AFTER it is killed once it holds, and None is given."""
    arguments = [sys.executable, "-m", "tests.support.fake_grade", str(root), "batch", str(root / "class")]
    everything = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), **environment}
    command = [*arguments, "--out", str(out), "--jobs", str(jobs)]
    with subprocess.Popen(command, env=everything, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        if "HOLD_AFTER" in environment:
            assert "waiting\n" in process.stderr
            process.kill()
            return None
        errors = process.stderr.read()
    return subprocess.CompletedProcess(command, process.returncode, "", errors)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def big_class(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class, and what comes out when nobody disturbs its grading."""
    root = tmp_path_factory.mktemp("big")
    for student in STUDENTS:
        make_workspace(root / "class" / student, text="right" if student < "d" else "wrong")
    assert program(root, root / "undisturbed") is not None
    assert sorted(contents(root / "undisturbed/students")) == [f"{student}.json" for student in STUDENTS]
    return root


def test_killed_again_and_again(big_class: Path, tmp_path: Path) -> None:
    results, diary = tmp_path / "killed", str(tmp_path / "diary")
    done = 0
    for more in (0, 1, 3, 2):
        program(big_class, results, HOLD_AFTER=str(more), DIARY=diary)
        done += more
        kept = [name for name in contents(results / "students") if name.endswith(".json")]
        assert len(kept) == done, "what was finished is kept"
    last = program(big_class, results, DIARY=diary)
    assert last is not None
    assert last.returncode == 0
    assert "nothing new to grade of 6 of 7 students" in last.stderr
    assert contents(results) == contents(big_class / "undisturbed")
    assert Path(diary).read_text().split() == list(STUDENTS), "each of them was graded once"


# Each file costs two: its content, and its name. First comes batch.json, then the students, then the class's files.
@pytest.mark.parametrize("point", [3, 4, 9, 17, 20])
def test_killed_while_writing(big_class: Path, tmp_path: Path, point: int) -> None:
    results, diary = tmp_path / "killed", tmp_path / "diary"
    killed = program(big_class, results, KILL_AT_FSYNC=str(point), DIARY=str(diary))
    assert killed is not None
    assert killed.returncode == -signal.SIGKILL
    again = program(big_class, results, DIARY=str(diary))
    assert again is not None
    assert again.returncode == 0
    assert contents(results) == contents(big_class / "undisturbed")
    graded = diary.read_text().split()
    assert set(graded) == set(STUDENTS)
    assert len(graded) <= len(STUDENTS) + 1, "only the one under way was graded again"


@pytest.mark.parametrize("kills", [2, pytest.param(10, marks=pytest.mark.stress)])
@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.stress) for seed in range(2, 11))])
def test_killed_at_moments_drawn_at_random(tmp_path: Path, kills: int, seed: int) -> None:
    """A moment is one at which something is seen to the disk: there are two in the writing of each file."""
    draw = random.Random(seed)  # noqa: S311 - to repeat what failed
    students = [f"s{number:02}" for number in range(4 * kills)]
    for student in students:
        make_workspace(tmp_path / "class" / student, text=draw.choice(["right", "wrong", f"answer of {student}"]))
    assert program(tmp_path, tmp_path / "undisturbed", jobs=2) is not None
    results, diary = tmp_path / "killed", tmp_path / "diary"
    for _ in range(kills):
        left = len(students) - len([*results.glob("students/*.json")])
        moment = draw.randint(1, 2 * min(left, 6) + 6)  # beside the students: batch.json, scores.json, grades.csv
        killed = program(tmp_path, results, jobs=2, KILL_AT_FSYNC=str(moment), DIARY=str(diary))
        assert killed is not None
        assert killed.returncode == -signal.SIGKILL
    assert program(tmp_path, results, jobs=2, DIARY=str(diary)) is not None
    assert contents(results) == contents(tmp_path / "undisturbed")
    graded = diary.read_text().split()
    assert set(graded) == set(students)
    assert len(graded) <= len(students) + 2 * kills, "only those under way were graded again"


@pytest.fixture
def graded(grade: Grade, tmp_path: Path) -> Path:
    """A class that was graded, and of which nobody has been graded since."""
    for student, text in (("ada", "right"), ("bob", "wrong")):
        make_workspace(tmp_path / "class" / student, text=text)
    assert grade("batch", "class", "--out", "results").exit_code == 0
    grade.factory.graded.clear()
    return tmp_path


def again(grade: Grade, *options: str) -> list[str]:
    """Grade the class again and say who was graded."""
    grade.factory.graded.clear()
    assert grade("batch", "class", "--out", "results", *options).exit_code in {0, 1}
    return sorted(grade.factory.graded)


def test_what_holds_is_not_graded_again(grade: Grade, graded: Path) -> None:
    before = contents(graded / "results")
    assert again(grade) == []
    assert contents(graded / "results") == before
    os.utime(graded / "class/ada/2-queues/sentinel.py", (1, 1))  # another download
    assert again(grade) == []
    assert contents(graded / "results") == before, "the time of handing in stays, too"


def test_whatever_a_result_depends_on(grade: Grade, graded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(graded / "class/ada/2-queues/sentinel.py", "wrong")
    assert again(grade) == ["ada"]
    write(grade.course.root / "graders/2-queues/test_sentinel.py", "# mended")
    assert again(grade) == ["ada", "bob"]
    write(grade.course.root / "graders/2-queues/scenario_sentinel.py", "# mended")
    assert again(grade) == ["ada", "bob"]
    write(grade.course.root / "graders/shared.py", "# what graders share")
    assert again(grade) == ["ada", "bob"]
    monkeypatch.setattr("forkjoin.__version__", "99.0")
    assert again(grade) == ["ada", "bob"]
    monkeypatch.setattr("platform.python_version", lambda: "3.99.0")
    assert again(grade) == ["ada", "bob"]
    monkeypatch.setattr(FakeGrading, "protection", Protection("ll", []))
    assert again(grade) == ["ada", "bob"]
    assert again(grade) == []


def test_only_what_changed_is_graded(grade: Grade, graded: Path) -> None:
    seen: list[list[str]] = []
    real = FakeGrading.grade

    def spy(self: FakeGrading, submission: Any, exercises: Any, progress: Any = None) -> Any:
        seen.append([exercise.name for exercise in exercises])
        return real(self, submission, exercises, progress)

    write(graded / "class/bob/8-locks/counter.py", "right")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FakeGrading, "grade", spy)
        assert again(grade) == ["bob"]
    assert seen == [["counter"]]
    data = json.loads((graded / "results/students/bob.json").read_text())
    assert [(each["exercise"], each["points"]) for each in data["exercises"]] == [
        ("sentinel", 0),
        ("close_ends", 0),
        ("counter", 20),
    ]
    assert data["points"] == 20


def test_no_verdict_is_tried_again(grade: Grade, graded: Path) -> None:
    write(graded / "class/bob/8-locks/counter.py", "ungraded")
    assert again(grade) == ["bob"]
    assert again(grade) == ["bob"]


def test_force_only_and_student(grade: Grade, graded: Path) -> None:
    assert again(grade, "--force", "--student", "bob") == ["bob"]
    assert again(grade, "--force") == ["ada", "bob"]
    write(graded / "class/ada/8-locks/counter.py", "wrong")
    assert again(grade, "--only", "sentinel") == []
    assert again(grade, "--student", "bob") == []
    rows = (graded / "results/grades.csv").read_text().splitlines()
    assert rows[1:] == ["ada,60,60,20,20,20,graded", "bob,0,60,0,0,0,graded"], "what was left out stays"
    result = grade("batch", "class", "--out", "results", "--student", "bop")
    assert (result.exit_code, result.stderr) == (2, "error: 'bop' handed in nothing: did you mean 'bob'?\n")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"schema": "forkjoin/score/v1"}', '{"origins": 3}'])
def test_a_file_that_somebody_spoilt_is_graded_again(grade: Grade, graded: Path, text: str) -> None:
    before = contents(graded / "results")
    write(graded / "results/students/ada.json", text)
    assert again(grade) == ["ada"]
    assert contents(graded / "results") == before


def test_results_of_who_has_gone_are_told(grade: Grade, graded: Path) -> None:
    (graded / "class/bob").rename(graded / "class/rob")
    result = grade("batch", "class", "--out", "results")
    assert "results of earlier submissions, not in grades.csv: bob\n" in result.stderr
    assert "bob" not in (graded / "results/grades.csv").read_text()


def test_two_batches_at_once_are_refused(grade: Grade, graded: Path) -> None:
    from forkjoin.batch import Results

    with Results(graded / "results", [], []).opened():
        result = grade("batch", "class", "--out", "results")
        assert result.exit_code == 2
        assert "another `grade batch` is writing to results" in result.stderr
        with pytest.raises(UsageError, match="is writing"), Results(graded / "results", [], []).opened():
            pass
    assert again(grade) == []


def test_a_line_for_each_student(grade: Grade, graded: Path) -> None:
    write(graded / "class/bob/8-locks/counter.py", "right")
    result = grade("batch", "class", "--out", "results", "-v", "--jobs", "1")
    lines = [line for line in result.stderr.splitlines() if line.startswith(("1/2", "2/2"))]
    assert sorted(line[4:] for line in lines) == ["ada  60/60 points  (as before)", "bob  20/60 points"]


def test_lines_of_progress_without_a_terminal(grade: Grade, tmp_path: Path) -> None:
    for number in range(20):
        make_workspace(tmp_path / f"many/s{number:02}", ("8-locks/counter",))
    result = grade("batch", "many", "--out", "results")
    lines = [line for line in result.stderr.splitlines() if line.startswith("grading: ")]
    assert len(lines) == 10
    assert lines[0].startswith("grading: 2 of 20, about ")
    assert lines[-1] == "grading: 20 of 20"
