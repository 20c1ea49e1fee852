"""Grader of `clock_thread_class`.

What is about time runs under the controlled scheduler (forkjoin.probe.sched) on a virtual clock: a sleep is over once
nothing else can go on, so that pauses are exact and take no time. A clock shares nothing with other threads, so an
exploration tries few schedules: those without a preemption first, then with one, 2, ... (iterative context bounding,
Musuvathi and Qadeer, PLDI 2007), 12 in all, then 3 random walks, unless all have been tried before. What no schedule
changes (the interpreter's own idents) is seen in a plain run, and so is the end of the program: there a put lasts until
nothing else moves any more, so that only a program that waits for its clock is still there when a tick is over.
"""

from __future__ import annotations

from typing import Any

from forkjoin.grading import CheckFailed, Subject, check, queue
from forkjoin.grading.thread_clocks import (
    PAUSES,
    TOGETHER,
    Case,
    Puts,
    first,
    wrong_pauses,
    wrong_ticks,
    wrong_together,
)
from forkjoin.language import N_
from forkjoin.language import gettext as _

_THREAD = N_("threading: Thread Objects")


@check("making a clock starts nothing", 2, help=f"{_THREAD}: __init__, start and run")
def test_not_started_by_itself(submission: Subject) -> None:
    def complain(seen: tuple[int, float, bool, bool]) -> str | None:
        puts, seconds, alive, is_class = seen
        if puts or seconds or alive:
            return _("Something happened before start() was called: the clock is made, and already runs.")
        return None if is_class else _("ClockThread is no class.")

    submission.explore("made", complain, count=2)


@check("the ticks are (ident, n) for n = 0 to count-1, from the thread that ticks", 5, help=N_("threading: get_ident"))
def test_ticks(submission: Subject) -> None:
    cases: list[Case] = [(3, 1.5), (0, 2.0), (4, 0.0)]
    if submission.run("kind").evidence.result:
        raise CheckFailed(
            _("ClockThread is a class of processes, not of threads."),
            expected=_("class ClockThread(Thread)"),
            help=_THREAD,
        )

    def complain(seen: list[Puts]) -> str | None:
        wrong = first(wrong_ticks(puts, *case) for puts, case in zip(seen, cases, strict=True))
        return wrong and _("One of three clocks that were made, and then started, went wrong. {wrong}").format(
            wrong=wrong
        )

    submission.explore("ticks", complain, cases=cases)
    counts = [3, 2]
    seen = submission.run("idents", counts=counts)
    wrong = first(wrong_ticks(puts, count, 0) for puts, count in zip(seen.evidence.result, counts, strict=True))
    if wrong:
        raise CheckFailed(wrong)


@check("the ticks come from the clock's own thread, which ends after the last one", 3, needs=["ticks"], help=_THREAD)
def test_returned_thread(submission: Subject) -> None:
    def complain(seen: tuple[list[bool], bool]) -> str | None:
        own, ended = seen
        if not all(own):
            return _("{others} of {count} ticks came from another thread than the clock itself.").format(
                others=len(own) - sum(own), count=len(own)
            )
        return (
            None if ended else _("The clock's thread had not ended when nothing moved any more, after its last tick.")
        )

    for count, interval in ((3, 2.0), (0, 1.0)):
        submission.explore("returned", complain, count=count, interval=interval)


@check(
    "between two ticks there is a pause of `interval` seconds, and no other",
    4,
    needs=["ticks", "returned_thread"],
    help=N_("time: sleep. Where in the loop does the pause stand?"),
)
def test_sleeps_between(submission: Subject) -> None:
    for count, interval in PAUSES:

        def complain(seen: tuple[list[float], float], interval: float = interval) -> str | None:
            return wrong_pauses(*seen, interval)

        submission.explore("pauses", complain, count=count, interval=interval)
    submission.explore("together", wrong_together, cases=TOGETHER)


@check("the program waits for a clock that a foreground thread has made", 3, needs=["ticks"], help=f"{_THREAD}: daemon")
def test_foreground(submission: Subject) -> None:
    count = 2
    for elsewhere in (False, True):
        world = {"queues": {"gate": queue(*[None] * count, late=True)}}
        seen = submission.run("end_while_ticking", world=world, count=count, daemon=False, elsewhere=elsewhere)
        ticked = seen.count("put", "out")
        if ticked < count:
            maker = _("another foreground thread") if elsewhere else _("the main thread")
            raise CheckFailed(
                _("The program ended before a clock that was made in {maker} had made all its ticks.").format(
                    maker=maker
                ),
                expected=_("it ends after {count} ticks").format(count=count),
                actual=_("it ended after {ticked}").format(ticked=ticked),
            )


def _wrong_attributes(seen: dict[str, Any]) -> str | None:
    """What is wrong with a clock of 3 ticks, 10 seconds apart, that is named, started, and joined for 5 and 10 more."""
    if not seen["thread"]:
        return _("A ClockThread is not a threading.Thread: the class has to be derived from it.")
    if not isinstance(seen["name"], str) or seen["before"][3] != "str":
        return _("The attribute name of a new clock is not a string.")
    if seen["before"][0] != "Ada":
        return _("clock.name was set to 'Ada' before the start, and is something else when it is read again.")
    if seen["before"][1] is not None or seen["before"][2]:
        return _("Before start(), ident should be None and is_alive() False. One of them is not.")
    if seen["joined"] != [5, True, 1] or seen["again"] != [15, True, 2]:
        return _(
            "While the clock ticks, join(5) should return after 5 seconds, and join(timeout=10) after 10 more. They do "
            "not."
        )
    if seen["after"][2]:
        return _("is_alive() is still True after join().")
    if seen["after"][0] != "Ada" or {*seen["puts"][1]} != {"Ada"}:
        return _(
            "clock.name was set to 'Ada', but the thread that puts the ticks has another name, or it changed later."
        )
    if {*seen["puts"][0]} != {seen["after"][1]}:
        return _("The attribute ident is not the ident of the thread that puts the ticks.")
    return None


def _wrong_daemons(seen: list[Any]) -> str | None:
    wanted = [False, True] * 2
    if [type(flag) for flag in seen] == [bool] * 4 and seen == wanted:
        return None
    return _(
        "Of two clocks, one was left as it was made, and daemon was set to True in the other. Their daemon was "
        "{before} before the start and {after} after it; both times it should be [False, True]."
    ).format(before=seen[:2], after=seen[2:])


@check("name, daemon, ident and join(timeout) work as for every thread", 3, needs=["ticks"], help=_THREAD)
def test_attributes(submission: Subject) -> None:
    submission.explore("attributes", _wrong_attributes)
    submission.explore("daemons", _wrong_daemons)
    world = {"queues": {"gate": queue(late=True)}}
    submission.run("end_while_ticking", world=world, count=1, daemon=True, elsewhere=False)
