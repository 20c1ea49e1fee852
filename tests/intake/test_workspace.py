from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import find_workspace, has_answers, workspace_of_targets
from tests.support.courses import make_course, make_workspace


@pytest.fixture
def exercises(tmp_path: Path) -> list[Exercise]:
    return make_course(tmp_path / "course").exercises


@pytest.mark.parametrize("start", ["", "2-queues", "2-queues/deep/er"])
def test_found_here_or_upwards(tmp_path: Path, exercises: list[Exercise], start: str) -> None:
    workspace = make_workspace(tmp_path / "ada")
    (workspace / start).mkdir(parents=True, exist_ok=True)
    assert find_workspace(None, workspace / start, exercises) == workspace


def test_found_in_exercises(tmp_path: Path, exercises: list[Exercise]) -> None:
    workspace = make_workspace(tmp_path / "ada/exercises")
    assert find_workspace(None, tmp_path / "ada", exercises) == workspace


def test_one_file_is_enough(tmp_path: Path, exercises: list[Exercise]) -> None:
    workspace = make_workspace(tmp_path / "ada", ("8-locks/counter",))
    assert find_workspace(None, workspace, exercises) == workspace


def test_a_folder_of_graders_is_no_workspace(tmp_path: Path, exercises: list[Exercise]) -> None:
    # The course's own root is above, and its exercises/ are found there.
    assert find_workspace(None, tmp_path / "course/graders", exercises) == tmp_path / "course/exercises"


def test_not_found(tmp_path: Path, exercises: list[Exercise]) -> None:
    with pytest.raises(UsageError, match=r"holds 2-queues/sentinel\.py, or name it with --dir"):
        find_workspace(None, tmp_path, exercises)


def test_a_folder_that_was_named_is_taken_as_it_is(tmp_path: Path, exercises: list[Exercise]) -> None:
    assert find_workspace(tmp_path, tmp_path / "course", exercises) == tmp_path


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, exercises: list[Exercise]) -> None:
    with pytest.raises(UsageError, match="nowhere is not a folder"):
        find_workspace(tmp_path / "nowhere", tmp_path, exercises)


@pytest.mark.parametrize("target", ["2-queues/sentinel.py", "2-queues"])
def test_a_path_says_which_workspace(tmp_path: Path, exercises: list[Exercise], target: str) -> None:
    workspace = make_workspace(tmp_path / "ada")
    assert workspace_of_targets([str(workspace / target), "counter"], exercises) == workspace


def test_names_say_nothing_about_the_workspace(
    tmp_path: Path, exercises: list[Exercise], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_workspace(tmp_path / "ada"))
    assert workspace_of_targets(["2-queues", "sentinel", "elsewhere/2-queues/sentinel.py"], exercises) is None


def test_paths_into_two_workspaces_are_refused(tmp_path: Path, exercises: list[Exercise]) -> None:
    files = [make_workspace(tmp_path / name) / "2-queues/sentinel.py" for name in ("ada", "bob")]
    with pytest.raises(UsageError, match="different folders"):
        workspace_of_targets(map(str, files), exercises)


def test_has_answers(tmp_path: Path, exercises: list[Exercise]) -> None:
    (tmp_path / "empty").mkdir()
    assert not has_answers(tmp_path / "empty", exercises)
    assert has_answers(make_workspace(tmp_path / "ada", ("8-locks/counter",)), exercises)
    assert has_answers(make_workspace(tmp_path / "bob/exercises", ("8-locks/counter",)).parent, exercises)
