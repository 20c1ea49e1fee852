"""An author's test run: whether a grader says what it must of the stub, the solution and every answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from forkjoin.authors import laws
from forkjoin.authors.answers import Answer, answers_of, complaint
from forkjoin.authors.bench import Bench, Outcome, Trial
from forkjoin.course import Course, Exercise
from forkjoin.grading.client import Extent
from forkjoin.score import ExerciseResult

Step = Callable[[str], None]


@dataclass(frozen=True)
class AnswerVerdict:
    """What became of one answer. `changed`: in how many repeats its verdict was another than at first."""

    answer: str
    right: bool
    says: str
    fails: tuple[str, ...]
    status: str
    complaint: str | None
    feedback: list[dict[str, str | None]]
    seconds: float
    repeats: int
    changed: int


@dataclass(frozen=True)
class Verification:
    """What was found out about one exercise. It is in order when there is no problem."""

    exercise: str
    topic: str
    problems: list[str]
    answers: list[AnswerVerdict] = field(default_factory=list)

    @property
    def right_seconds(self) -> float:
        """Median time to grade a right answer."""
        return median([answer.seconds for answer in self.answers if answer.right] or [0.0])

    @property
    def wrong_seconds(self) -> float:
        """Median time to grade a wrong answer."""
        return median([answer.seconds for answer in self.answers if not answer.right] or [0.0])

    @property
    def changed(self) -> int:
        """How many verdicts were not the same in every repeat."""
        return sum(answer.changed > 0 for answer in self.answers)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


def verify(course: Course, exercise: Exercise, bench: Bench, repeat: int, step: Step = lambda _: None) -> Verification:
    """Grade everything that an exercise has, each answer `repeat` times. `step` hears of each round.

    The first round is what students get; each other one has random schedules of its own.

    Raises CourseError for an answer that does not say what it is, GradingError when the kit itself failed.
    """
    problems = list(laws.text_problems(course, exercise))
    problems += _stub_and_solution(course, exercise, bench)
    answers = answers_of(course, exercise)
    rounds = []
    for number in range(repeat):
        trials = [Trial(exercise, answer.path.read_bytes(), Extent(seed=number)) for answer in answers]
        rounds.append(list(bench.run(trials)))
        step(f"{exercise.name}, round {number + 1} of {repeat}")
    verdicts = [_verdict(answer, list(each)) for answer, each in zip(answers, zip(*rounds, strict=True), strict=True)]
    problems += [verdict.complaint for verdict in verdicts if verdict.complaint]
    problems += [f"{v.answer}: another verdict in {v.changed} of {repeat} rounds" for v in verdicts if v.changed]
    return Verification(exercise.name, exercise.topic, problems, verdicts)


def _stub_and_solution(course: Course, exercise: Exercise, bench: Bench) -> Iterator[str]:
    files = [exercise.stub] + ([course.solutions / exercise.file] if course.solutions else [])
    trials = [Trial(exercise, file.read_bytes()) for file in files if file.is_file()]
    stub, *solution = [outcome.result for outcome in bench.run(trials)]
    yield from laws.stub_problems(stub)
    yield from laws.points_problems(exercise, stub)
    yield from laws.answer_problems(course, exercise, stub)
    for result in solution:
        if result.status != "passed":
            failed = [f"{check.check}: {check.message}" for check in result.checks if check.status != "passed"]
            yield f"the solution is {result.status}: {failed}"


def _verdict(answer: Answer, outcomes: list[Outcome]) -> AnswerVerdict:
    results = [outcome.result for outcome in outcomes]
    wrong = [found for result in results if (found := complaint(answer, result))]
    return AnswerVerdict(
        answer=answer.path.name,
        right=answer.right,
        says=answer.says,
        fails=answer.fails,
        status=results[0].status,
        complaint=wrong[0] if wrong else None,
        feedback=[
            {"check": check.check, "message": check.message}
            for check in results[0].checks
            if check.status in {"failed", "ungraded"}
        ],
        seconds=median(outcome.seconds for outcome in outcomes),
        repeats=len(outcomes),
        changed=sum(_statuses(result) != _statuses(results[0]) for result in results),
    )


def _statuses(result: ExerciseResult) -> list[tuple[str, str, int]]:
    return [(check.check, check.status, check.points) for check in result.checks]
