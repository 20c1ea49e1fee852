"""Grader of `joinable`.

Each call of `work` tells the witness when it begins and when it ends, so that what had been done at the moment when
`join` or `run` came back is known from outside. Calls are held until nothing moves any more: whoever does not wait for
them has come back by then.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from forkjoin.box import Call
from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, check, draw, endings, function, queue
from forkjoin.grading.words import say, times
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec, canonical

_TASK_DONE = N_("multiprocessing.JoinableQueue: task_done and join")
_DAEMON = N_("multiprocessing.Process.daemon: what becomes of a process when the program ends")
_TRY = N_("Python tutorial, Errors and Exceptions: Handling Exceptions; Defining Clean-up Actions")
_FAILURES = ("TaskError", "ValueError", "KeyError", "EOFError", "RuntimeError", "CustomError", "OSError")


def _world(items: list[Spec], failing: list[Spec], meet: int = 0, only: list[Spec] | None = None) -> Any:
    """What the witness does with the calls of work: for the failing items they raise."""
    errors = {say(item): draw.error(_FAILURES[number % len(_FAILURES)]) for number, item in enumerate(failing)}
    replies = [([item], {"raise": errors[say(item)]} if say(item) in errors else None) for item in items]
    return function(replies, meet, None if only is None else [[item] for item in only], patient=meet == 1)


def _gate(openings: int) -> Any:
    """Something to wait for that opens so many times, each time when nothing else moves."""
    return queue(*[None] * openings, late=True, patient=True)


# What it means that the work of an item is not done when a scenario says this.
_MOMENTS = {
    "joined": N_("q.join() returned, although"),
    "back": N_("run returned, although"),
    "still": N_("Even in the end,"),
}


def _expect_done(seen: Seen, moment: str, number: int, name: str, items: list[Spec]) -> None:
    """Fail unless the work of each item, and no other, had ended once when the scenario said so."""
    events = seen.evidence.events
    end = next(place for place, one in enumerate(events) if one.get("name") == moment and one["value"] == number)
    begun = [one["value"][0] for one in events[:end] if one["op"] == "call" and one["name"] == name]
    done = [one["value"][0] for one in events[:end] if one.get("name") == f"end of {name}"]
    wanted, called, ended = (Counter(map(canonical, many)) for many in (items, begun, done))
    for item in [*begun, *items]:
        key = canonical(item)
        if called[key] > wanted[key]:
            raise CheckFailed(
                _("work was called {called} with {item}, which the items hold {wanted}{under}.").format(
                    called=times(called[key]), item=say(item), wanted=times(wanted[key]), under=seen.under
                ),
                expected=_("{count} calls for {count} items").format(count=len(items)),
                actual=_("{count} calls").format(count=len(begun)),
            )
        if ended[key] < wanted[key]:
            how = _("not ended") if called[key] > ended[key] else _("not begun")
            raise CheckFailed(
                _("{moment} the work of {item} had {how} yet{under}.").format(
                    moment=_(_MOMENTS[moment]), item=say(item), how=how, under=seen.under
                ),
                expected=_("the work of all {count} items has ended by then").format(count=len(items)),
                actual=_("{ended} of {items} had ended").format(ended=len(done), items=len(items)),
                help=_TASK_DONE,
            )


def _expect_serving(seen: Seen) -> None:
    """Fail when worker has ended, however it did."""
    for event in seen.evidence.of("event", "ended"):
        ended = Call(**event["value"])
        if endings.not_written(ended):
            endings.check_returned(ended, seen.under)
        line = ended.frames[-1][0] if ended.frames else None
        what = _("it raised {value}").format(value=say(ended.value)) if ended.outcome == "raised" else _("it returned")
        raise CheckFailed(
            _("worker ended: {what} in line {line}.").format(what=what, line=line)
            if line
            else _("worker ended: {what}.").format(what=what),
            expected=_("worker serves the queue for ever"),
            actual=what,
            line=line,
        )


def _serve(
    submission: Subject, *batches: list[Spec], moment: str = "still", failing: list[Spec] | None = None, **hold: Any
) -> Seen:
    """Let a worker serve the batches; fail unless the work of each had been done by that moment."""
    items = [item for batch in batches for item in batch]
    world = {
        "functions": {"work": _world(items, failing or [], **hold)},
        "queues": {"gate": _gate(len(batches) + 1)},
    }
    seen = submission.run("serve", batches=list(batches), world=world)
    if seen.count("event", "end of work") < len(items):
        _expect_serving(seen)  # without a worker, the scenario lets join come back
    for number in range(len(batches)):
        _expect_done(seen, moment, number, "work", [item for batch in batches[: number + 1] for item in batch])
    return seen


@check("worker calls work for each item, and q.join() comes back", 1, help=_TASK_DONE)
def test_worker_serves(submission: Subject) -> None:
    _serve(submission, draw.items(4))


@check("worker serves for ever: an empty queue is not the end", 1, needs=["worker_serves"], help=_TASK_DONE)
def test_worker_goes_on(submission: Subject) -> None:
    _expect_serving(_serve(submission, [], draw.items(2), draw.items(3)))


@check("an item whose work raises is done, too, and the worker goes on", 2, needs=["worker_serves"], help=_TRY)
def test_worker_survives(submission: Subject) -> None:
    items = draw.items(9)
    _serve(submission, items[:8], items[8:], failing=items[:7])


@check("None is an ordinary item, and so are falsy ones", 1, needs=["worker_serves"], help=_TASK_DONE)
def test_worker_any_item(submission: Subject) -> None:
    _serve(submission, [draw.item(), None, *draw.FALSY], [None, draw.item("falsy"), None, draw.item()])
    _serve(submission, list(draw.WORDS))


@check("task_done is called after the work, not before", 2, needs=["worker_serves"], help=_TASK_DONE)
def test_worker_done_after_work(submission: Subject) -> None:
    items = draw.items(1)
    _serve(submission, items, moment="joined", meet=1, only=items)
    _serve(submission, items, moment="joined", failing=items, meet=1, only=items)


@check("task_done is called once for each item", 1, needs=["worker_done_after_work"], help=_TASK_DONE)
def test_worker_done_once(submission: Subject) -> None:
    well, failed = draw.items(2), draw.items(3)
    _serve(submission, well, moment="joined", meet=1, only=well[1:])
    _serve(submission, failed, moment="joined", failing=failed[:2], meet=1, only=failed[2:])


@dataclass(frozen=True)
class Case:
    """One call of run: the items, how many workers, how the items are given, for which work raises, which are held."""

    items: list[Spec]
    workers: int = 3
    form: str = "list"
    failing: tuple[Spec, ...] = ()
    meet: int = 0
    only: list[Spec] | None = None
    told: list[Spec] | None = None

    @property
    def args(self) -> list[Spec]:
        """The items as work is told of them."""
        return self.items if self.told is None else self.told

    @property
    def work(self) -> Any:
        """What the witness does with the calls of this case."""
        return _world(self.args, list(self.failing), self.meet, self.only)


def _run(submission: Subject, *cases: Case, moment: str = "still", method: str = "fork", tidy: bool = True) -> Seen:
    """Run the cases in one program; fail unless all the work of each had been done by that moment."""
    seen = submission.run(
        "run_all",
        cases=[(case.items, case.workers, case.form) for case in cases],
        tidy=tidy,
        start_method=method,
        world={
            "functions": {f"work{number}": case.work for number, case in enumerate(cases)},
            "queues": {
                **{f"gate{number}": _gate(len(case.items)) for number, case in enumerate(cases)},
                **{f"pause{number}": queue(None, late=True) for number in range(len(cases))},
            },
        },
    )
    for number, case in enumerate(cases):
        _expect_done(seen, moment, number, f"work{number}", case.args)
    return seen


@check("work is called once for every item, and run comes back", 1, help=_TASK_DONE)
def test_run_does_all(submission: Subject) -> None:
    how, described = draw.large(500_000)
    large = Case([how, 1, how], 2, told=[described, 1, described])
    cases = [Case(draw.items(8)), Case([]), Case(draw.items(2), 4), Case(draw.items(3), 1), Case([5, 5, "x", 5]), large]
    _run(submission, *cases, Case(draw.items(30), 2))


@check("run comes back when there are thousands of items", 1, needs=["run_does_all"], help=_TASK_DONE)
def test_run_many(submission: Subject) -> None:
    submission.run("run_many", count=2_100, workers=2, much=True)  # more than two stacks of calls can hold


@check("run reads the items itself, from a slow generator, too", 1, needs=["run_does_all"], help=_TASK_DONE)
def test_run_any_iterable(submission: Subject) -> None:
    for case in (Case(draw.items(5), form="source"), Case(draw.items(3), 2, form="slow")):
        seen = _run(submission, case, moment="back")
        if seen.pids("event", "read") != {seen.main}:
            raise CheckFailed(_("The items were not read in the process that called run."))


@check("run does not return while work is still going on", 2, needs=["run_does_all"], help=_TASK_DONE)
def test_run_waits(submission: Subject) -> None:
    for place in (1, 4):  # one of them an odd one: whoever deals the items out in turn gives it to another worker
        items = draw.items(5)
        _run(submission, Case(items, 2, meet=1, only=[items[place]]), moment="back")


@check("run returns when work has raised, too, and all items have been done", 1, needs=["run_does_all"], help=_TRY)
def test_run_failures(submission: Subject) -> None:
    items = draw.items(8)
    _run(submission, Case(items, 2, failing=tuple(items[:7])), Case(items[:3], 1, failing=tuple(items[:3])))
    _run(submission, Case(items[:4], 2, failing=(items[0], items[3]), meet=1, only=[items[3]]), moment="back")


@check("None is an ordinary item for run", 1, needs=["run_does_all"], help=_TASK_DONE)
def test_run_any_item(submission: Subject) -> None:
    _run(submission, Case([None, 1, None, None, *draw.FALSY], 2), Case([None], 1), Case([None, draw.item()], 3))
    _run(submission, Case(list(draw.WORDS), 2))


@check(
    "the workers are processes of their own", 1, needs=["run_does_all"], help=N_("multiprocessing: The Process class")
)
def test_run_own_processes(submission: Subject) -> None:
    seen = _run(submission, Case(draw.items(6), 2, meet=2), Case(draw.items(1), 1))
    if seen.main in seen.pids("call", "work0") | seen.pids("call", "work1"):
        raise CheckFailed(
            _("work was called in the process that called run."),
            expected=_("work is called by workers, each in a process of its own"),
            actual=_("it is called by the caller's process, or by a thread of it"),
        )
    for wave in seen.evidence.of("wave", "work0"):
        if len(set(wave["pids"])) < len(wave["pids"]):
            raise CheckFailed(
                _("Two calls of work ran at the same time in one process: these are threads."),
                expected=_("each worker is a process"),
            )


@check("as many calls of work as there are workers run at the same time", 1, needs=["run_does_all"], help=_TASK_DONE)
def test_run_together(submission: Subject) -> None:
    sizes = [(7, 3), (5, 1), (6, 2), (3, 3), (4, 3)]  # as few as just suffice, too
    cases = [Case(draw.items(count), workers, meet=workers) for count, workers in sizes]
    seen = _run(submission, *cases)
    for number, case in enumerate(cases):
        _expect_wave(seen, number, case)


def _expect_wave(seen: Seen, number: int, case: Case) -> None:
    met = seen.wave(f"work{number}")
    if met != case.workers:
        raise CheckFailed(
            _("With {workers} and {items} items, {calls} ran at the same time{under}.").format(
                workers=ngettext("{count} worker", "{count} workers", case.workers).format(count=case.workers),
                items=len(case.items),
                calls=ngettext("{count} call of work", "{count} calls of work", met).format(count=met),
                under=seen.under,
            ),
            expected=_("{workers} at the same time").format(workers=case.workers),
            actual=_("{met} at the same time").format(met=met),
            help=N_("multiprocessing.Process.start: what it waits for"),
        )


@check("the program ends by itself after run has returned", 2, needs=["run_does_all"], help=_DAEMON)
def test_run_program_ends(submission: Subject) -> None:
    seen = _run(submission, Case(draw.items(4), 2), Case([], 2), tidy=False)
    left = [process for process in seen.evidence.left if not process["zombie"]]
    if left:
        raise CheckFailed(
            _("The program had ended, and {count} of its processes went on.").format(count=len(left)),
            expected=_("no process outlives the program"),
            actual=_("{count} still there").format(count=len(left)),
        )


@check("run works under spawn and forkserver as well", 1, needs=["run_does_all"], help=START_METHODS)
def test_run_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        items = [*draw.items(3), None, 0]
        case = Case(items, 2, failing=tuple(items[:2]), meet=2)
        _expect_wave(_run(submission, case, method=method), 0, case)
