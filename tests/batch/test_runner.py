from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from forkjoin.batch import Batch, Grading
from forkjoin.course import Course, Exercise
from forkjoin.errors import ProtectionError
from forkjoin.intake import Submission
from forkjoin.score import Score
from tests.support.courses import make_course, make_workspace
from tests.support.fake_grading import FakeFactory


@pytest.fixture
def factory() -> Iterator[FakeFactory]:
    made = FakeFactory()
    yield made
    assert set(map(id, made.started)) <= set(map(id, made.closed)), "a process was left running"


def submissions(root: Path, *answers: str) -> list[Submission]:
    return [
        Submission(f"s{number}-{text}", make_workspace(root / f"s{number}", ("2-queues/sentinel",), text))
        for number, text in enumerate(answers)
    ]


def run(root: Path, factory: FakeFactory, *answers: str, jobs: int = 1) -> dict[str, Score]:
    course = make_course(root / "course", ("2-queues/sentinel",))
    scores: dict[str, Score] = {}
    with closing(Batch(partial(factory, course, None), course.exercises, jobs)) as batch:
        given = list(batch.run(submissions(root, *answers), lambda score: scores.update({score.student: score})))
    assert {score.student: score for score in given} == scores
    return scores


def test_every_student_is_graded_once(tmp_path: Path, factory: FakeFactory) -> None:
    scores = run(tmp_path, factory, *["right", "wrong"] * 10, jobs=4)
    assert sorted(scores) == sorted(factory.graded)
    assert len(scores) == 20
    assert sum(score.points for score in scores.values()) == 200
    assert len(factory.started) <= 4
    assert threading.active_count() == 1


def test_one_job_is_one_process(tmp_path: Path, factory: FakeFactory) -> None:
    run(tmp_path, factory, "right", "wrong", "right")
    assert len(factory.started) == 1


@pytest.mark.parametrize("answer, reason", [("crash", "the grading process died"), ("fault", "LookupError: a bug of")])
def test_a_breakdown_costs_only_its_own_student(tmp_path: Path, factory: FakeFactory, answer: str, reason: str) -> None:
    scores = run(tmp_path, factory, "right", answer, "right", "wrong")
    assert [scores[name].graded for name in sorted(scores)] == [True, False, True, True]
    (broken,) = scores[f"s1-{answer}"].exercises
    assert (broken.status, broken.points, broken.max_points) == ("ungraded", 0, 20)
    assert broken.checks[0].status == "ungraded"
    assert reason in str(broken.checks[0].message)
    assert scores[f"s1-{answer}"].protection.level == "rl"
    assert len(factory.started) == 2, "the process that broke was replaced"


def test_a_process_that_cannot_be_replaced_leaves_students_ungraded(tmp_path: Path, factory: FakeFactory) -> None:
    course = make_course(tmp_path / "course", ("2-queues/sentinel",))

    def start() -> Grading:
        if factory.started:
            raise OSError("no more processes")
        return factory(course, None)

    scores: list[Score] = []
    with closing(Batch(start, course.exercises, 1)) as batch:
        assert list(batch.run(submissions(tmp_path, "right", "crash", "right"), scores.append)) == scores
    assert [score.graded for score in scores] == [True, False, False]
    assert "no more processes" in str(scores[2].exercises[0].checks[0].message)


def test_protection_that_cannot_be_had_stops_everything_at_the_start(course: Course, factory: FakeFactory) -> None:
    with pytest.raises(ProtectionError):
        Batch(partial(factory, course, "ns"), course.exercises, 2)
    assert factory.graded == []


def test_an_interrupt_ends_those_under_way_and_keeps_those_done(
    tmp_path: Path, course: Course, factory: FakeFactory
) -> None:
    kept: list[Score] = []
    with closing(Batch(partial(factory, course, None), course.select(["sentinel"]), 2)) as batch:
        for score in batch.run(submissions(tmp_path, "wait", "right", *["wait"] * 20), kept.append):
            assert score.student == "s1-right"
            assert factory.waiting.wait(30), "the other thread should be grading by now"
            break  # as a KeyboardInterrupt would
    assert [score.student for score in kept] == ["s1-right"], "what was given up has no score"
    assert threading.active_count() == 1
    assert len(factory.graded) < 22, "what was waiting its turn has been given up"


def test_what_cannot_be_kept_stops_the_batch(tmp_path: Path, course: Course, factory: FakeFactory) -> None:
    def keep(_score: Score) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"), closing(Batch(partial(factory, course, None), [], 2)) as batch:
        list(batch.run(submissions(tmp_path, "right", "right"), keep))


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return make_course(tmp_path / "course")


def test_scores_that_were_given_are_forgotten(tmp_path: Path, factory: FakeFactory) -> None:
    course = make_course(tmp_path / "course", ("2-queues/sentinel",))
    seen: list[weakref.ref[Score]] = []
    with closing(Batch(partial(factory, course, None), course.exercises, 2)) as batch:
        for score in batch.run(submissions(tmp_path, *["right"] * 10), lambda _score: None):
            seen.append(weakref.ref(score))
            del score
    gc.collect()
    assert len(seen) == 10
    assert [one for one in seen if one() is not None] == []


def test_what_is_not_due_is_not_graded(tmp_path: Path, factory: FakeFactory) -> None:
    course = make_course(tmp_path / "course")
    with closing(Batch(partial(factory, course, None), course.exercises, 1)) as batch:

        def due(submission: Submission) -> list[Exercise]:
            return course.select(["counter"]) if submission.student == "s1-right" else []

        scores = {
            score.student: score for score in batch.run(submissions(tmp_path, "right", "right"), lambda _s: None, due)
        }
    assert factory.graded == ["s1-right"]
    assert [one.exercise for one in scores["s1-right"].exercises] == ["counter"]
    assert scores["s0-right"].exercises == []
