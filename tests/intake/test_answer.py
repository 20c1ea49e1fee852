from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from forkjoin.course import Exercise
from forkjoin.intake import MAX_ANSWER_BYTES, NoAnswer, Submission, answer_file, helper_files
from tests.support.courses import make_course, write


@pytest.fixture
def exercise(tmp_path: Path) -> Exercise:
    return make_course(tmp_path / "course").exercises[0]


@pytest.fixture
def ada(tmp_path: Path) -> Submission:
    (tmp_path / "ada").mkdir()
    return Submission("ada", tmp_path / "ada")


@pytest.mark.parametrize("place", ["2-queues/sentinel.py", "exercises/2-queues/sentinel.py"])
def test_both_layouts(ada: Submission, exercise: Exercise, place: str) -> None:
    file = write(ada.folder / place, "x = 1\n")
    assert answer_file(ada, exercise) == file.resolve()


def test_missing(ada: Submission, exercise: Exercise) -> None:
    answer = answer_file(ada, exercise)
    assert answer == NoAnswer("missing", "2-queues/sentinel.py was not handed in")


def test_a_file_where_the_topic_should_be_is_missing(ada: Submission, exercise: Exercise) -> None:
    write(ada.folder / "2-queues", "not a folder")
    answer = answer_file(ada, exercise)
    assert isinstance(answer, NoAnswer)
    assert answer.status == "missing"


def test_nothing_of_it_could_be_read(exercise: Exercise) -> None:
    bob = Submission("bob", Path("bob.zip"), "bob.zip could not be read: it is encrypted")
    assert answer_file(bob, exercise) == NoAnswer("failed", "bob.zip could not be read: it is encrypted")


@pytest.mark.parametrize("place", ["", "exercises/"])
def test_helpers_lie_beside_the_answer(ada: Submission, exercise: Exercise, place: str) -> None:
    allowed = replace(exercise, helpers=("words.py", "more.txt"))
    for name in ("sentinel.py", "words.py", "other.py"):
        write(ada.folder / f"{place}2-queues/{name}", "x = 1\n")
    write(ada.folder / "more.txt", "")
    words = (ada.folder / f"{place}2-queues/words.py").resolve()
    assert helper_files(ada, allowed) == {"words.py": words}
    assert helper_files(ada, exercise) == {}


def test_a_helper_is_a_file_of_the_submission(ada: Submission, exercise: Exercise, tmp_path: Path) -> None:
    write(tmp_path / "secret", "")
    write(ada.folder / "2-queues/sentinel.py", "")
    (ada.folder / "2-queues/words.py").symlink_to(tmp_path / "secret")
    answer = helper_files(ada, replace(exercise, helpers=("words.py",)))
    assert isinstance(answer, NoAnswer)
    assert (answer.status, answer.reason[:21]) == ("failed", "2-queues/words.py is ")


def refused(ada: Submission, exercise: Exercise) -> str:
    answer = answer_file(ada, exercise)
    assert isinstance(answer, NoAnswer)
    assert answer.status == "failed"
    assert answer.reason.startswith("2-queues/sentinel.py ")
    return answer.reason


def test_a_folder_in_its_place(ada: Submission, exercise: Exercise) -> None:
    (ada.folder / "2-queues/sentinel.py").mkdir(parents=True)
    assert "is a folder" in refused(ada, exercise)


def test_a_named_pipe_is_not_opened(ada: Submission, exercise: Exercise) -> None:
    (ada.folder / "2-queues").mkdir()
    os.mkfifo(ada.folder / "2-queues/sentinel.py")
    assert "something special" in refused(ada, exercise)


def test_size(ada: Submission, exercise: Exercise) -> None:
    file = write(ada.folder / "2-queues/sentinel.py", "#" * MAX_ANSWER_BYTES)
    assert answer_file(ada, exercise) == file.resolve()
    write(file, "#" * (MAX_ANSWER_BYTES + 1))
    assert "1,000,001 bytes" in refused(ada, exercise)


@pytest.mark.parametrize("linked", ["file", "topic"])
def test_links_that_lead_out(ada: Submission, exercise: Exercise, tmp_path: Path, linked: str) -> None:
    secret = write(tmp_path / "solutions/2-queues/sentinel.py", "secret")
    if linked == "topic":
        (ada.folder / "2-queues").symlink_to(secret.parent)
    else:
        (ada.folder / "2-queues").mkdir()
        (ada.folder / "2-queues/sentinel.py").symlink_to(secret)
    assert "leads out" in refused(ada, exercise)


def test_a_link_within_the_submission_is_followed(ada: Submission, exercise: Exercise) -> None:
    file = write(ada.folder / "src/mine.py", "x = 1\n")
    (ada.folder / "2-queues").mkdir()
    (ada.folder / "2-queues/sentinel.py").symlink_to(file)
    assert answer_file(ada, exercise) == file.resolve()


def test_a_link_to_nothing(ada: Submission, exercise: Exercise) -> None:
    (ada.folder / "2-queues").mkdir()
    (ada.folder / "2-queues/sentinel.py").symlink_to("gone.py")
    assert "link to nothing" in refused(ada, exercise)


def test_a_ring_of_links(ada: Submission, exercise: Exercise) -> None:
    (ada.folder / "2-queues").mkdir()
    (ada.folder / "2-queues/sentinel.py").symlink_to("sentinel.py")
    assert "cannot be read" in refused(ada, exercise)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(ada: Submission, exercise: Exercise) -> None:
    write(ada.folder / "2-queues/sentinel.py", "").chmod(0)
    assert "cannot be read: Permission denied" in refused(ada, exercise)
