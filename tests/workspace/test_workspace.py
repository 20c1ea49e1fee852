from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkjoin.course import Course, Exercise
from forkjoin.errors import UsageError
from forkjoin.score import ExerciseResult, ExerciseStatus
from forkjoin.workspace import FOLDER, Workspace, make_workspace
from tests.support.courses import make_course, write


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return make_course(tmp_path / "course")


@pytest.fixture
def workspace(course: Course, tmp_path: Path) -> Workspace:
    made = make_workspace(course, tmp_path / "mine")
    found = Workspace.at(made.folder, course.exercises)
    assert found is not None
    return found


def result(exercise: Exercise, status: ExerciseStatus, points: int) -> ExerciseResult:
    return ExerciseResult(exercise.name, exercise.topic, status, points, exercise.points, [])


def test_all_is_there(workspace: Workspace, course: Course) -> None:
    for exercise in course.exercises:
        assert (workspace.folder / exercise.file).read_bytes() == exercise.stub.read_bytes()
    assert f"{FOLDER}/" in (workspace.folder / ".gitignore").read_text(encoding="utf-8")
    text = (workspace.folder / "README.md").read_text(encoding="utf-8")
    assert "3 exercises in 3 topics" in text
    assert "2-queues/sentinel.py" in text


def test_the_texts_of_topics_come_along(course: Course, tmp_path: Path) -> None:
    write(course.exercises_dir / "2-queues/README.md", "queues")
    write(course.exercises_dir / "2-queues/README.zh.md", "队列")
    folder = make_workspace(course, tmp_path / "mine").folder
    assert (folder / "2-queues/README.md").read_text(encoding="utf-8") == "queues"
    assert (folder / "2-queues/README.zh.md").read_text(encoding="utf-8") == "队列"
    assert not list(folder.rglob("*.toml"))  # it holds the hints


def test_work_is_never_overwritten(course: Course, tmp_path: Path) -> None:
    write(tmp_path / "mine/2-queues/sentinel.py", "my work")
    write(tmp_path / "mine/README.md", "my notes")
    (tmp_path / "mine/8-locks").mkdir()
    (tmp_path / "mine/8-locks/counter.py").symlink_to("nowhere")
    made = make_workspace(course, tmp_path / "mine")
    assert (tmp_path / "mine/2-queues/sentinel.py").read_text(encoding="utf-8") == "my work"
    assert (tmp_path / "mine/README.md").read_text(encoding="utf-8") == "my notes"
    assert (tmp_path / "mine/8-locks/counter.py").is_symlink()
    assert sorted(map(str, made.kept)) == ["2-queues/sentinel.py", "8-locks/counter.py", "README.md"]
    again = make_workspace(course, tmp_path / "mine")
    assert again.written == []


def test_a_new_start_keeps_what_is_remembered(workspace: Workspace, course: Course) -> None:
    workspace.keep([result(course.exercises[0], "failed", 7)])
    make_workspace(course, workspace.folder)
    assert workspace.record(course.exercises[0]).best == 7


def test_the_course_itself_is_no_workspace(course: Course) -> None:
    with pytest.raises(UsageError, match="the kit's own course"):
        make_workspace(course, course.exercises_dir / "2-queues")


def test_none_is_made_in_another(workspace: Workspace, course: Course) -> None:
    with pytest.raises(UsageError, match="such a folder already"):
        make_workspace(course, workspace.folder / "2-queues/mine")


def test_a_file_in_the_way(course: Course, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        make_workspace(course, write(tmp_path / "mine", ""))


def test_stages(workspace: Workspace, course: Course) -> None:
    one, two, three = course.exercises
    assert set(workspace.stages().values()) == {"not started"}
    write(workspace.folder / one.file, "right")
    write(workspace.folder / two.file, "wrong")
    (workspace.folder / three.file).unlink()
    assert list(workspace.stages().values()) == ["in work", "in work", "not started"]
    workspace.keep([result(one, "passed", 20), result(two, "failed", 5), result(three, "missing", 0)])
    assert list(workspace.stages().values()) == ["done", "in work", "not started"]
    assert workspace.failed() == [two]


def test_line_ends_are_no_work(workspace: Workspace, course: Course) -> None:
    stub = course.exercises[0].stub.read_bytes()
    (workspace.folder / course.exercises[0].file).write_bytes(stub.replace(b"\n", b"\r\n"))
    assert workspace.stages()[course.exercises[0]] == "not started"


def test_next(workspace: Workspace, course: Course) -> None:
    one, two, three = course.exercises
    for exercise in course.exercises:
        write(workspace.folder / exercise.file, "right")
    assert workspace.next_after() == one
    assert workspace.next_after(two) == three
    workspace.keep([result(three, "passed", 20)])
    assert workspace.next_after(two) == one  # from the beginning again
    workspace.keep([result(one, "passed", 20), result(two, "passed", 20)])
    assert workspace.next_after(one) is None


def test_the_best_score_stays(workspace: Workspace, course: Course) -> None:
    one = course.exercises[0]
    write(workspace.folder / one.file, "text")
    for status, points in [("failed", 5), ("passed", 20), ("failed", 8), ("ungraded", 0)]:
        workspace.keep([result(one, status, points)])  # type: ignore[arg-type]  # a literal, spelled out above
    assert (workspace.record(one).best, workspace.record(one).last) == (20, "failed")
    assert workspace.stages()[one] == "in work"


def test_reset_keeps_a_backup_of_each(workspace: Workspace, course: Course) -> None:
    one = course.exercises[0]
    path = workspace.folder / one.file
    assert workspace.reset(one) is None  # nothing was done yet
    kept = []
    for text in (b"first\xff", b"second"):
        path.write_bytes(text)
        backup = workspace.reset(one)
        assert backup is not None
        kept.append(backup)
        assert path.read_bytes() == one.stub.read_bytes()
    assert [backup.read_bytes() for backup in kept] == [b"first\xff", b"second"]
    assert len(set(kept)) == 2


def test_reset_brings_back_a_lost_file(workspace: Workspace, course: Course) -> None:
    one = course.exercises[0]
    (workspace.folder / one.file).unlink()
    assert workspace.reset(one) is None
    assert (workspace.folder / one.file).read_bytes() == one.stub.read_bytes()


def test_reset_forgets_the_verdict_and_the_hints(workspace: Workspace, course: Course) -> None:
    one = course.exercises[0]
    write(workspace.folder / one.file, "right")
    workspace.keep([result(one, "passed", 20)])
    assert [workspace.count_hint(one) for _ in range(2)] == [0, 1]
    workspace.reset(one)
    record = workspace.record(one)
    assert (record.last, record.hints, record.best) == (None, 0, 20)


def test_reset_leaves_what_it_cannot_keep(workspace: Workspace, course: Course) -> None:
    one = course.exercises[0]
    path = workspace.folder / one.file
    path.unlink()
    path.mkdir()
    with pytest.raises(UsageError, match="is a folder"):
        workspace.reset(one)
    assert path.is_dir()


def test_hints_are_counted_up_to_the_last(workspace: Workspace, course: Course) -> None:
    assert [workspace.count_hint(course.exercises[0]) for _ in range(5)] == [0, 1, 2, 3, 3]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_hint_that_cannot_be_counted_is_given(workspace: Workspace, course: Course) -> None:
    (workspace.folder / FOLDER).chmod(0o500)
    assert workspace.count_hint(course.exercises[0]) == 0


def test_the_state_may_be_deleted(workspace: Workspace, course: Course) -> None:
    workspace.keep([result(course.exercises[0], "failed", 5)])
    (workspace.folder / FOLDER / "state.json").unlink()
    assert Workspace.at(workspace.folder, course.exercises) is not None
    assert workspace.record(course.exercises[0]).best == 0
