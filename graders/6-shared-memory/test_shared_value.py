"""Grader of `shared_value`.

For `add`, a peer shares the counter: a process of the kit's own, which sees the memory and uses the lock. It holds the
lock while nothing may change; and it adds 1 at one moment after another at which the lock is free, so that a value
carried from one hold of the lock into the next loses an addition, every time. For `run`, children are held at their
beginning and before each step until all is still.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from forkjoin.grading import START_METHODS, CheckFailed, Seen, Subject, Tampered, check, draw, queue
from forkjoin.grading.words import same, say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

_LOCK = N_("multiprocessing.Value: get_lock, and why counter.value += 1 is not atomic")
_PROCESS = N_("multiprocessing.Process: start and join")
_GATE = {"queues": {"gate": queue(*[None] * 1_000, late=True)}}
_PATIENT_GATE = {"queues": {"gate": queue(*[None] * 600, late=True, patient=True)}}  # whoever gives up has time to


Case = tuple[int, int, list[int]]  # two numbers for the call, and the moments at which something else happens


def _start() -> int:
    return draw.number()


@check("add adds 1 so many times", 2, help=N_("multiprocessing.Value: the value attribute"))
def test_add_counts(submission: Subject) -> None:
    # No more than 200: whoever sleeps between two additions is right.
    cases = [(0, [1, 0, 3]), (_start(), [7, 1]), (-3, [5]), (_start(), [0]), (_start(), [200])]
    seen = submission.run("add", cases=cases)
    calls = iter(seen.calls)
    for start, steps in cases:
        value = start
        for times in steps:
            before, value = value, value + times
            seen.expect(
                [value],
                [next(calls).value],
                _("A counter at {before}, after add(counter, {times})").format(before=before, times=times),
            )


def _with_peer(submission: Subject, cases: list[Case], gate: str = "") -> list[dict[str, Any]]:
    """What the peer tells of each case. Who polls for the lock has to do so for long."""
    seen = submission.run("add_with_peer", cases=cases, gate=gate, world=_PATIENT_GATE, much=True)
    peers = {event["pid"] for event in seen.evidence.of("peer")}
    told = [event["value"] for event in seen.evidence.of("event", "peer") if event["pid"] in peers]
    if [one["number"] for one in told] != list(range(len(cases))):
        raise Tampered(_("the process that shares the counter did not tell of every case"))
    return told


@check(
    "the value takes every step on the way",
    2,
    needs=["add_counts"],
    help=N_("multiprocessing, Shared ctypes Objects: Value. What do other processes see while add runs?"),
)
def test_add_every_step(submission: Subject) -> None:
    cases: list[Case] = [(_start(), times, []) for times in (2, 3, 20)]
    for (start, times, _moments), told in zip(cases, _with_peer(submission, cases), strict=True):
        for line, before, after in _writes(told["notes"]):
            if after - before not in {0, 1}:
                raise CheckFailed(
                    _("In add(counter, {times}) the value went from {before} to {after} in one step.").format(
                        times=times, before=before, after=after
                    ),
                    expected=_("{start}, {second}, … {last}: each value in turn, 1 more at a time").format(
                        start=start, second=start + 1, last=start + times
                    ),
                    actual=_("{before}, then {after}").format(before=before, after=after),
                    line=line,
                )


def _writes(notes: list[list[Any]]) -> list[tuple[int | None, int, int]]:
    """Line, value before and value after each write by the submission."""
    return [
        (line, before, after)
        for (what, line, before), (then, _, after) in pairwise(notes)
        if what == "write" and then == "written"
    ]


@check("add changes nothing while another process holds the counter's lock", 3, needs=["add_counts"], help=_LOCK)
def test_add_waits_for_lock(submission: Subject) -> None:
    # The moments come after the lock was given back: whoever has not waited for it may still go wrong then.
    cases: list[Case] = [(_start(), 3, []), (_start(), 1, [1]), (_start(), 1, [2]), (_start(), 2, [1, 2, 3, 4, 5])]
    for (start, times, _moments), told in zip(cases, _with_peer(submission, cases, "gate"), strict=True):
        if told["held"] != start:
            raise CheckFailed(
                _("Another process held counter.get_lock(), and add changed the value from {start} to {held}.").format(
                    start=start, held=told["held"]
                ),
                expected=_("add waits until the lock is free"),
                actual=_("add went ahead without it"),
            )
        if told["early"]:
            raise CheckFailed(
                _("Another process held counter.get_lock(), and add(counter, {times}) returned all the same.").format(
                    times=times
                ),
                expected=_("add waits until the lock is free, and returns when it has added"),
                actual=_("it returned before it can have added"),
            )
        _expect_sum(start, times, told)


def _expect_sum(start: int, times: int, told: dict[str, Any]) -> None:
    others, expected = told["added"], start + times + told["added"]
    if told["value"] == expected:
        return
    lost = expected - told["value"]
    what = _("too many were made")
    if lost > 0:
        what = ngettext("{lost} addition was lost", "{lost} additions were lost", lost).format(lost=lost)
    raise CheckFailed(
        _(
            "add(counter, {times}) was not alone: another process added {others}, under "
            "counter.get_lock(). The counter went from {start} to {value}: {what}."
        ).format(times=times, others=others, start=start, value=told["value"], what=what),
        expected=f"{start} + {times} + {others} = {expected}",
        actual=str(told["value"]),
        line=_harm(told["notes"]),
        trace=_trace(told["notes"]) or None,
    )


def _harm(notes: list[list[Any]]) -> int | None:
    """The line of the first write that did not add 1 to what was there."""
    return next((line for line, before, after in _writes(notes) if after != before + 1), None)


_WORDS = {
    "acquire": N_("about to take the lock"),
    "read": "read",
    "written": "write",
    "add": N_("add 1, holding the lock"),
}
_MOST_STEPS = 24


def _trace(notes: list[list[Any]]) -> list[dict[str, Any]]:
    """What happened, step by step, up to the harm."""
    harm = next(
        (n for n, (one, two) in enumerate(pairwise(notes)) if _harm([one, two]) is not None),
        len(notes),
    )
    return [
        {
            "thread": N_("another process") if what == "add" else "add",
            "action": _WORDS[what],
            "object": None if what == "acquire" else N_("the value"),
            "value": None if what == "acquire" else value,
            "line": line,
        }
        for what, line, value in notes[: harm + 2]
        if what in _WORDS
    ][-_MOST_STEPS:]


@check("no addition is lost, whenever another process adds", 5, needs=["add_counts"], help=_LOCK)
def test_add_no_lost_update(submission: Subject) -> None:
    plans = [*[[moment] for moment in range(1, 9)], list(range(1, 13)), list(range(2, 13, 2)), list(range(1, 13, 2))]
    cases = [(_start(), times, moments) for times in (1, 3) for moments in plans]
    for (start, times, _moments), told in zip(cases, _with_peer(submission, cases), strict=True):
        _expect_sum(start, times, told)


@check(
    "the lock is free again when add has returned", 1, needs=["add_counts"], help=N_("multiprocessing.RLock: release")
)
def test_add_gives_lock_back(submission: Subject) -> None:
    cases: list[Case] = [(_start(), times, []) for times in (0, 1, 4)]
    for (_start_value, times, _moments), told in zip(cases, _with_peer(submission, cases), strict=True):
        if not told["free"]:
            raise CheckFailed(
                _("When add(counter, {times}) had returned, counter.get_lock() was still held.").format(times=times),
                expected=_("other processes can take the lock again"),
                actual=_("every other process that adds would wait for ever"),
            )


def _expect_results(seen: Seen, cases: list[tuple[int, int]]) -> None:
    for call, (processes, times) in zip(seen.calls, cases, strict=True):
        seen.expect(
            [processes * times],
            [call.value],
            _("What run({processes}, {times}) returned").format(processes=processes, times=times),
        )


@check("run returns what all processes have added, on a new counter each time", 2, help=_PROCESS)
def test_run_counts(submission: Subject) -> None:
    # Held at their beginning, the children add one after another: what is lost when they meet is another check's.
    cases = [(2, 3), (1, 1), (3, 0), (2, 3), (2, 150)]  # more than a byte holds
    _expect_results(_late(submission, [(*case, []) for case in cases]), cases)


def _late(submission: Subject, cases: list[Case]) -> Seen:
    return submission.run("run_with_late_children", cases=cases, gate="gate", world=_GATE)


@check("run waits for all its processes before it reads the value", 1, help=_PROCESS)
def test_run_waits(submission: Subject) -> None:
    for call in _late(submission, [(3, 2, order) for order in ([1, 2, 3], [3, 2, 1], [1, 3, 2])]).calls:
        if not same(call.value, 6):
            raise CheckFailed(
                _("When its processes begin late, run(3, 2) returns {value}.").format(value=say(call.value)),
                expected=_("6: it waits for all of them"),
                actual=say(call.value),
            )


@check("so many processes add, each of its own", 1, help=N_("multiprocessing: The Process class"))
def test_run_own_processes(submission: Subject) -> None:
    for processes, times in ((3, 2), (1, 1)):
        seen = submission.run("run_in_steps", processes=processes, times=times, gate="gate", world=_GATE)
        # A manager's object is set to what it is to be: who adds is told by that where no memory is shared.
        adders = seen.pids("event", "increased") or seen.pids("event", "set")
        children = seen.pids("event", "born") | {
            event["value"] for event in seen.evidence.of("event", "started") if event["pid"] == seen.main
        }
        # A pool may let one of its workers do two shares, and a counter of another kind is not seen: then the number of
        # children has to do.
        enough = len(adders) == processes or (seen.main not in adders and len(children) >= processes)
        if len(adders) > processes or not enough:
            number = len(adders) or len(children)
            raise CheckFailed(
                ngettext(
                    "In run({processes}, {times}), {number} process added{which}.",
                    "In run({processes}, {times}), {number} processes added{which}.",
                    number,
                ).format(
                    processes=processes,
                    times=times,
                    number=number,
                    which=_(": the one that called run") if adders == {seen.main} else "",
                ),
                expected=ngettext(
                    "{processes} process, each adding {times}", "{processes} processes, each adding {times}", processes
                ).format(processes=processes, times=times),
                actual=str(number),
            )


@check("the processes of run lose no addition", 1, needs=["run_waits"], help=_LOCK)
def test_run_no_lost_update(submission: Subject) -> None:
    for processes, times in ((2, 1), (3, 2)):
        seen = submission.run("run_in_steps", processes=processes, times=times, gate="gate", world=_GATE)
        value = seen.calls[0].value
        if not same(value, processes * times):
            raise CheckFailed(
                _(
                    "When its processes take turns at the counter, step by step, run({processes}, {times}) "
                    "returns {value}: additions were lost."
                ).format(processes=processes, times=times, value=say(value)),
                expected=str(processes * times),
                actual=say(value),
            )


@check("nothing is left when run has returned", 1, help=_PROCESS)
def test_run_leaves_nothing(submission: Subject) -> None:
    submission.run("run_all", cases=[(3, 2), (1, 0)], settle=True).expect_nothing_left()


@check(
    "run works under spawn and forkserver as well",
    1,
    needs=["run_counts", "run_waits", "run_no_lost_update"],
    help=START_METHODS,
)
def test_run_start_methods(submission: Subject) -> None:
    for method in ("spawn", "forkserver"):
        seen = submission.run("run_all", cases=[(2, 3)], settle=True, start_method=method)
        _expect_results(seen, [(2, 3)])
        seen.expect_nothing_left()
