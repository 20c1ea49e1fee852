"""A class of attackers with honest students among them, four at a time: each honest one gets his marks, nobody else."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from textwrap import dedent

import psutil

from forkjoin.batch import Batch
from forkjoin.course import Course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import Score
from tests.support.attacks import ATTACKS, RIGHT, SCENARIO
from tests.support.courses import write
from tests.support.targets import Targets

GRADER = """
    import secrets
    from pathlib import Path
    from forkjoin.box import Limits, RunRequest
    from forkjoin.grading import CheckFailed, Subject, check

    LIMITS = Limits(cpu=2, wall=6, memory=300 << 20, disk=64 << 20, files=2000, output=4 << 20, processes=30)

    @check("returns seven times its argument, and leaves nothing", 7)
    def test_seven(submission: Subject) -> None:
        n = 1 + secrets.randbelow(1 << 40)
        scenario = Path(__file__).parent / "scenario_seven.py"
        request = RunRequest(str(submission.file), str(scenario), "seven", {"n": n}, limits=LIMITS)
        seen = submission.evidence(request)
        (call,) = seen.calls
        if type(call.value) is not int or call.value != 7 * n or not call.settled:
            raise CheckFailed("It is not seven times that.")
        seen.expect_nothing_left()
"""
HONEST_EVERY = 8


def _course(root: Path) -> Course:
    write(root / "exercises/1-numbers/seven.py", "def seven(n):\n    raise NotImplementedError\n")
    write(root / "exercises/1-numbers/seven.toml", 'title = "Seven"\npoints = 7\nhints = []\n')
    write(root / "graders/1-numbers/test_seven.py", dedent(GRADER))
    write(root / "graders/1-numbers/scenario_seven.py", SCENARIO.read_text(encoding="utf-8"))
    return Course(root)


def _students(root: Path, targets: Targets) -> list[Submission]:
    """The attackers, in order; and after some of them an honest one."""
    texts: dict[str, str] = {}
    for number, attack in enumerate(ATTACKS):
        texts[attack.stem] = targets.aimed(attack.read_text(encoding="utf-8"))
        if not number % HONEST_EVERY:
            texts[f"honest-{number}"] = RIGHT
    for student, text in texts.items():
        write(root / student / "1-numbers" / "seven.py", text)
    return [Submission(student, root / student) for student in texts]


def test_a_class_of_attackers(tmp_path: Path) -> None:
    course = _course(tmp_path / "course")
    scores: list[Score] = []
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    with ExitStack() as stack:
        targets = Targets(stack)
        students = _students(tmp_path / "class", targets)
        with closing(Batch(lambda: GradingProcess(course), course.exercises, jobs=4)) as batch:
            level = batch.protection.level
            list(batch.run(students, scores.append))
        reached = targets.reached("")
    got = {score.student: score.points for score in scores}
    assert got.keys() == {student.student for student in students}
    solved = {student for student, points in got.items() if points}
    honest = {student for student in got if student.startswith("honest")}
    assert solved - honest <= (set() if level != "rl" else {"read_solution"})
    assert {student: got[student] for student in honest} == dict.fromkeys(honest, 7)
    assert not reached or level != "ns"
    assert {child.pid for child in psutil.Process().children(recursive=True)} <= before
