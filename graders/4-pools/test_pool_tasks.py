"""Grader of `pool_tasks`.

Each task asks the witness what to return or raise: it must really be called, and the kernel says in which process.
Calls are held until nothing moves any more; how many wait then is how many run at the same time, without a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, function, queue
from forkjoin.grading.endings import check_returned
from forkjoin.grading.words import same, say
from forkjoin.grading.words import times as how_often
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

_POOL = N_("multiprocessing.pool.Pool: apply_async, starmap and its chunksize")
_CLOSE = N_("multiprocessing.pool.Pool: close, terminate and join")


@dataclass(frozen=True)
class Case:
    """One call of run_tasks: the tasks' arguments, what each does, how many workers, which calls are to meet."""

    tasks: list[list[Spec]]
    replies: list[Spec]
    workers: int | None = 3
    meet: int = 0
    only: list[list[Spec]] | None = None
    patient: bool = False
    heard: list[list[Spec]] | None = None  # the arguments as they are told, where they are made in another way

    @property
    def world(self) -> Any:
        """What the witness does with the calls of this case."""
        rules = list(zip(self.heard or self.tasks, self.replies, strict=True))
        return function(rules, self.meet, self.only, patient=self.patient)


def _case(count: int, workers: int | None = 3, **more: Any) -> Case:
    """So many tasks with arguments and results that nobody guesses."""
    tasks = [[draw.number(), number][: 1 + number % 2] for number in range(count)]
    return Case(tasks, [draw.number() for _ in range(count)], workers, **more)


def _try(submission: Subject, *cases: Case, method: str = "fork", settle: bool = False, raises: bool = False) -> Seen:
    """Run the cases one after another in one program."""
    return submission.run(
        "run_tasks",
        cases=[(case.tasks, case.workers) for case in cases],
        settle=settle,
        start_method=method,
        raises=raises,
        world={"functions": {f"func{number}": case.world for number, case in enumerate(cases)}},
    )


def _all_ran(seen: Seen, number: int, case: Case, when: str = "") -> None:
    """Fail unless every task ran to its end, exactly once."""
    ended = [event["value"] for event in seen.evidence.of("event", f"end of func{number}")]
    for task in case.tasks:
        times = sum(1 for one in ended if same(one, task))
        if times != sum(1 for one in case.tasks if same(one, task)):
            same_ones = sum(1 for one in case.tasks if same(one, task))
            what = _("never ran to its end") if times == 0 else _("ran {times}").format(times=how_often(times))
            asked = "" if same_ones == 1 else _(", which is in the list {times},").format(times=how_often(same_ones))
            raise CheckFailed(
                _("The task {task}{asked} {what}{when}{under}.").format(
                    task=say({"tuple": task}), asked=asked, what=what, when=when, under=seen.under
                ),
                expected=_("each of {count} tasks runs to its end, once").format(count=len(case.tasks)),
                actual=ngettext("{count} task ran to the end", "{count} tasks ran to the end", len(ended)).format(
                    count=len(ended)
                ),
            )


def _results(submission: Subject, *cases: Case, method: str = "fork", settle: bool = False) -> Seen:
    """Run the cases; fail unless each returned its results in order and every task ran once."""
    seen = _try(submission, *cases, method=method, settle=settle)
    for number, case in enumerate(cases):
        seen.expect_returned_list(case.replies, _("What run_tasks returned"), number)
        _all_ran(seen, number, case)
    return seen


@check("run_tasks returns every result, in the order of args_list", 3, help=_POOL)
def test_results_in_order(submission: Subject) -> None:
    tasks: list[list[Spec]] = [[1], [2, 3], [], [4, "x", None], [5], [{"list": [6]}], [7], [5]]
    odd = Case(tasks, [None, 0, {"list": []}, draw.item("equal"), False, draw.number(), draw.error(), False])
    late = _case(6)
    _results(submission, _case(8), odd, Case(late.tasks, late.replies, 3, meet=1, only=late.tasks[:1], patient=True))
    # Neither the arguments nor the results go into a pipe that nobody reads.
    sent, large = ([draw.large(size) for _ in range(8)] for size in (100_000, 300_000))
    heard = [[described] for _, described in sent]
    seen = _try(submission, Case([[how] for how, _ in sent], [how for how, _ in large], heard=heard))
    seen.expect_returned_list([described for _, described in large], _("What run_tasks returned, large results"))
    _in_steps(submission)


def _in_steps(submission: Subject) -> None:
    """Workers that draw their tasks with the help of a shared Value do so all at the same moment."""
    case = _case(5, workers=2)
    world = {"functions": {"func0": case.world}, "queues": {"gate": queue(*[None] * 600, late=True)}}
    seen = submission.run("run_in_steps", tasks=case.tasks, workers=2, gate="gate", world=world, raises=True)
    _all_ran(seen, 0, case, _(" when the processes take their steps at a shared value together"))
    check_returned(seen.calls[0], seen.under)
    seen.expect_returned_list(case.replies, _("What run_tasks returned"))


@check("the tasks run in other processes than the caller's", 1, needs=["results_in_order"], help=_POOL)
def test_own_processes(submission: Subject) -> None:
    seen = _try(submission, _case(4, workers=2, meet=2), _case(1))
    if seen.main in seen.pids("call", "func0") | seen.pids("call", "func1"):
        raise CheckFailed(
            _("A task ran in the process that called run_tasks."), expected=_("every task runs in a worker")
        )
    for wave in seen.evidence.of("wave", "func0"):
        if len(set(wave["pids"])) < len(wave["pids"]):
            raise CheckFailed(
                _("Two tasks ran at the same time in one process: these are threads."),
                expected=_("each worker is a process"),
            )


def _expect_wave(seen: Seen, number: int, expected: int, tasks: int) -> None:
    met = seen.wave(f"func{number}")
    if met < expected:
        raise CheckFailed(
            _("Of {tasks} tasks only {met} ran at the same time{under}: the others waited for these to end.").format(
                tasks=tasks, met=met, under=seen.under
            ),
            expected=_("{expected} tasks at the same time").format(expected=expected),
            actual=_("{met} at the same time").format(met=met),
            help=_POOL,
        )


@check("as many tasks as there are workers run at the same time", 2, needs=["results_in_order"], help=_POOL)
def test_workers_together(submission: Subject) -> None:
    cases = [_case(7, workers=3, meet=3), _case(12, workers=6, meet=6)]
    seen = _results(submission, *cases)
    for number, case in enumerate(cases):
        _expect_wave(seen, number, case.meet, len(case.tasks))


@check("never more tasks than workers run at the same time", 1, needs=["results_in_order"], help=_POOL)
def test_never_more(submission: Subject) -> None:
    for workers in (1, 2):
        seen = _results(submission, _case(6, workers=workers, meet=workers))
        if seen.wave("func0") > workers:
            raise CheckFailed(
                ngettext(
                    "With {workers} worker, {met} tasks ran at the same time.",
                    "With {workers} workers, {met} tasks ran at the same time.",
                    workers,
                ).format(workers=workers, met=seen.wave("func0")),
                expected=_("never more than {workers}").format(workers=workers),
                actual=str(seen.wave("func0")),
            )


@check("each task is dealt out by itself, not in chunks", 2, needs=["workers_together"], help=_POOL)
def test_task_of_its_own(submission: Subject) -> None:
    # Neighbours, whom a chunk would keep together; the last one is in another batch, and comes in turn with the first.
    case = _case(100, workers=3)
    places = [0, 1, 99]
    seen = _results(submission, Case(case.tasks, case.replies, 3, meet=3, only=[case.tasks[place] for place in places]))
    met = seen.wave("func0")
    if met < len(places):
        raise CheckFailed(
            _(
                "Of 100 tasks, the first, the second and the last wait for one another, but only {met} "
                "of these ran at the same time: a task had to wait for another one while a worker was "
                "free."
            ).format(met=met),
            expected=_("3 workers take task after task, so these 3 tasks meet, wherever they are in the list"),
            actual=_("{met} at the same time").format(met=met),
        )


@check(
    "without a number, there are 4 workers",
    1,
    needs=["workers_together"],
    help=N_("Python tutorial, More on Defining Functions: Default Argument Values"),
)
def test_default_workers(submission: Subject) -> None:
    seen = _results(submission, _case(9, workers=None, meet=4))
    if seen.wave("func0") != 4:
        raise CheckFailed(
            _("Without a number of workers, {wave} tasks ran at the same time.").format(wave=seen.wave("func0")),
            expected=_("4 tasks at the same time"),
            actual=_("{wave} at the same time").format(wave=seen.wave("func0")),
        )


@check("there may be no task, one, or fewer than workers", 1, help=_POOL)
def test_few_tasks(submission: Subject) -> None:
    cases = [_case(0), _case(1, workers=4), _case(2, workers=4, meet=2), _case(1, workers=1)]
    _expect_wave(_results(submission, *cases), 2, 2, 2)


def _failing(kind: str, count: int, *failures: int) -> Case:
    case = _case(count, workers=2)
    replies = [
        {"raise": draw.error(kind)} if number in failures else reply for number, reply in enumerate(case.replies)
    ]
    return Case(case.tasks, replies, 2)


@check("the exception of the first failed task, in the order of args_list, is raised", 2, help=_POOL)
def test_first_failure_raised(submission: Subject) -> None:
    late = _failing("TaskError", 6, 1, 4)
    cases = [
        Case(late.tasks, late.replies, 2, meet=1, only=[late.tasks[1]]),  # the first in the list fails last in time
        _failing("CustomError", 3, 0),
        _failing("KeyError", 4, 3),
        # What an answer may take for a word of its own pool's: the end of a pipe.
        _failing("EOFError", 3, 1),
    ]
    seen = _try(submission, *cases, raises=True)
    for number, (case, first) in enumerate(zip(cases, (1, 0, 3, 1), strict=True)):
        seen.expect_raised(case.replies[first]["raise"], _("A task raised an exception"), number)


@check("when a task raises, the others still run to their end first", 2, needs=["first_failure_raised"], help=_POOL)
def test_others_still_run(submission: Subject) -> None:
    many = _failing("TaskError", 30, 0)
    held = _failing("TaskError", 6, 0)
    cases = [many, Case(held.tasks, held.replies, 2, meet=1, only=held.tasks[1:]), _failing("ValueError", 8, 2, 5)]
    seen = _try(submission, *cases, raises=True)
    for number, (case, first) in enumerate(zip(cases, (0, 0, 2), strict=True)):
        seen.expect_raised(case.replies[first]["raise"], _("A task raised an exception"), number)
        _all_ran(seen, number, case)
        _raised_last(seen, number, case)


def _raised_last(seen: Seen, number: int, case: Case) -> None:
    """Fail if the exception was raised while tasks were still running."""
    events = [(event["op"], event.get("name")) for event in seen.evidence.events]
    raised = [place for place, (op, _name) in enumerate(events) if op == "raised"][number]
    ended = events[:raised].count(("event", f"end of func{number}"))
    if ended < len(case.tasks):
        raise CheckFailed(
            _("run_tasks raised the exception of a task while others had not run to their end."),
            expected=_("each of {count} tasks runs to its end, and then the exception is raised").format(
                count=len(case.tasks)
            ),
            actual=ngettext("{count} task had run to the end", "{count} tasks had run to the end", ended).format(
                count=ended
            ),
        )


@check("nothing is left when run_tasks has returned", 2, needs=["results_in_order"], help=_CLOSE)
def test_leaves_nothing(submission: Subject) -> None:
    _results(submission, _case(4), _case(0), settle=True).expect_nothing_left()


@check("nothing is left when run_tasks has raised", 2, needs=["first_failure_raised"], help=_CLOSE)
def test_leaves_nothing_after_failure(submission: Subject) -> None:
    _try(submission, _failing("TaskError", 4, 1), raises=True, settle=True).expect_nothing_left()


@check("run_tasks works under spawn and forkserver as well", 1, needs=["results_in_order"], help=START_METHODS)
def test_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        _results(submission, _case(4, workers=2), method=method, settle=True).expect_nothing_left()
