"""The submission under test: a grader runs a scenario on it and gets what was seen, or the check fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from forkjoin.box import Box, BoxError, Call, Evidence, Limits, RunRequest
from forkjoin.box.box import Judge
from forkjoin.diagnosis.waits import terminates_a_pool
from forkjoin.grading import endings, schedules
from forkjoin.grading.verdict import CheckFailed, Tampered, Ungraded
from forkjoin.grading.words import difference, same, say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.ends import taking
from forkjoin.probe.values import Spec

World = Mapping[str, Any]
START_METHODS = N_("multiprocessing, Programming guidelines: The spawn and forkserver start methods")
"""What to look up when something works under one start method and not under another."""
_TRIES = 3
_MUCH = Limits(cpu=60, wall=300)
_RETURNED = N_("{what}, and the call returned something else{under}.")
_RAISED = N_("{what}, and the call raised something else{under}.")


def queue(*items: Spec, late: bool = False, patient: bool = False) -> World:
    """A queue of the witness's that gives these items; `late`: each only once nothing else moves any more.

    `patient`: whoever sleeps, or waits with a timeout, has time to wake up before.
    """
    return {"items": list(items), "late": late, "patient": patient}


def slow_items() -> World:
    """The queues of a world in which items are slow to unpickle (`draw.item("slow")`), as long as there are any."""
    return {"slow": queue(*[None] * 50, late=True, patient=True)}


def slow_to_take(name: str) -> World:
    """The queue of a world that makes each `put` of the slow queue of this name last until all is still."""
    return {taking(name): queue(*[None] * 50, late=True)}


def function(
    replies: list[tuple[list[Spec], Spec]],
    meet: int = 0,
    only: list[list[Spec]] | None = None,
    *,
    patient: bool = False,
) -> World:
    """A function of the witness's: for these arguments it returns that value, or raises what `{"raise": …}` says.

    `meet`: calls (of `only` these arguments, if given) are held until nothing else moves, and then counted; `patient`
    as for a queue.
    """
    rules = [{"args": args, **(what if _raises(what) else {"return": what})} for args, what in replies]
    return {"replies": rules, "meet": meet, "patient": patient, **({} if only is None else {"only": only})}


def _raises(what: Spec) -> bool:
    return isinstance(what, dict) and "raise" in what


@dataclass(frozen=True)
class Seen:
    """What was seen of one run whose program ended by itself."""

    evidence: Evidence
    start_method: str

    @property
    def calls(self) -> list[Call]:
        """The calls of the student's function, in order."""
        return self.evidence.calls

    @property
    def main(self) -> int:
        """The caller's process."""
        return self.evidence.main

    def values(self, op: str, name: str) -> list[Spec]:
        """What was put or called, in order."""
        return [event["value"] for event in self.evidence.of(op, name)]

    def count(self, op: str, name: str) -> int:
        """How often that happened."""
        return len(self.evidence.of(op, name))

    def pids(self, op: str, name: str) -> set[int]:
        """In which processes that happened: the kernel's word, not theirs."""
        return {event["pid"] for event in self.evidence.of(op, name)}

    def wave(self, name: str) -> int:
        """How many calls of the function were waiting for one another at once."""
        return max((event["value"] for event in self.evidence.of("wave", name)), default=0)

    def expect(self, expected: list[Spec], actual: list[Spec], what: str, help: str | None = None) -> None:
        """Fail the check unless both lists are the same, type by type."""
        wrong = difference(expected, actual)
        if wrong:
            raise CheckFailed(
                _("{what}: {wrong}{under}.").format(what=what, wrong=wrong, under=self.under),
                expected=say({"list": expected}),
                actual=say({"list": actual}),
                help=help,
            )

    def expect_returned_list(self, expected: list[Spec], what: str, call: int = 0, help: str | None = None) -> None:
        """Fail the check unless that call returned this list."""
        value = self.calls[call].value
        if not isinstance(value, dict) or "list" not in value:
            raise CheckFailed(
                _("{what}: a list was expected{under}.").format(what=what, under=self.under),
                expected=say({"list": expected}),
                actual=say(value),
            )
        self.expect(expected, value["list"], what, help)

    def expect_raised(self, expected: Spec, what: str, call: int = 0) -> None:
        """Fail the check unless that call raised this exception, its type and arguments kept."""
        seen = self.calls[call]
        if seen.outcome == "raised" and same(seen.value, expected):
            return
        if endings.not_written(seen):
            endings.check_returned(seen, self.under)
        otherwise = _RAISED if seen.outcome == "raised" else _RETURNED
        raise CheckFailed(
            _(otherwise).format(what=what, under=self.under),
            expected=_("it raises {expected}").format(expected=say(expected)),
            actual=(_("it raised {value}") if seen.outcome == "raised" else _("it returned {value}")).format(
                value=say(seen.value)
            ),
            line=seen.frames[-1][0] if seen.frames else None,
        )

    def expect_all_put(self, name: str, what: str) -> None:
        """Fail the check when something was put there only after the call had returned. `what`: who put it where."""
        events = [(event["op"], event.get("name")) for event in self.evidence.events]
        returned = next(place for place, (op, _name) in enumerate(events) if op == "returned")
        late = events[returned:].count(("put", name))
        if late:
            raise CheckFailed(
                _("{what}, and returned before that was done{under}.").format(what=what, under=self.under),
                expected=_("it returns when everything has been put"),
                actual=ngettext("{late} was put afterwards", "{late} were put afterwards", late).format(late=late),
            )

    def expect_nothing_left(self) -> None:
        """Fail the check when a process, a thread or a pipe end of any call was left."""
        for left in filter(None, map(_left, self.calls)):
            raise CheckFailed(
                _("When the call was over, something was left behind: {left}{under}.").format(
                    left=left, under=self.under
                ),
                expected=_("no process, thread or open pipe end is left"),
                actual=left,
            )

    @property
    def under(self) -> str:
        """Which start method it was, where that is worth a word."""
        return (
            ""
            if self.start_method == "fork"
            else _(" (with start method {start_method!r})").format(start_method=self.start_method)
        )


def _left(call: Call) -> str:
    zombies = sum(1 for process in call.processes if process["zombie"])
    running, ends = len(call.processes) - zombies, len(call.descriptors)
    found = [
        (running, ngettext("{count} running process", "{count} running processes", running)),
        (
            zombies,
            ngettext(
                "{count} process that ended and was never joined",
                "{count} processes that ended and were never joined",
                zombies,
            ),
        ),
        (call.threads, ngettext("{count} thread", "{count} threads", call.threads)),
        (ends, ngettext("{count} open pipe end", "{count} open pipe ends", ends)),
    ]
    return _(", ").join(what.format(count=count) for count, what in found if count)


class Subject:
    """The student's file and the box to run it in.

    `helpers` are files that lie beside it there, by name; `seed`: for other random schedules than students get.
    """

    def __init__(self, box: Box, file: Path, scenario: Path, helpers: Mapping[str, str], seed: int = 0) -> None:
        self._box, self.file, self._scenario, self._helpers, self._seed = box, file, scenario, dict(helpers), seed

    def run(  # noqa: PLR0913 - all that a check may ask of a run
        self,
        function: str,
        *,
        start_method: str = "fork",
        raises: bool = False,
        world: World | None = None,
        status: int | None = None,
        much: bool = False,
        **args: Any,
    ) -> Seen:
        """Run one scenario. `args` is all of it that enters the box; `world` is what the witness outside does.

        Fails the check when the program does not end by itself with status 0, or when the student's function raises
        (unless `raises`) or comes back in a second process. Raises Ungraded when no verdict is possible.
        With a `status` it is a whole program (see RunRequest), which is to end with that status.
        `much`: a right answer may have much to do, a process for every other item of thousands: the limit on processor
        time, which is passed sooner on a slow machine, must be far from that.
        """
        limits = _MUCH if much else Limits()
        world = dict(world or {})
        request = RunRequest(str(self.file), str(self._scenario), function, args, world, start_method, limits)
        seen = self.evidence(request if status is None else replace(request, whole=True), status=status or 0)
        if args.get("settle") and not all(call.settled for call in seen.calls):
            # Only who speaks in the scenario's place leaves out what comes last in it.
            raise Tampered(_("nobody looked what was left"))
        if not raises:
            for call in seen.evidence.calls:
                endings.check_returned(call, seen.under, endings.last_output(seen.evidence))
        return seen

    def explore(self, function: str, complain: schedules.Complain, *, stuck: str | None = None, **args: Any) -> None:
        """Run a scenario under many schedules. Fails the check when one of them breaks it, and shows that schedule.

        `complain` says what is wrong with a value that the scenario returned, None if nothing is. Exceptions,
        deadlocks and endless loops (`stuck`: what to call them here) are wrong in any case. Raises Ungraded when the
        scheduler cannot judge.
        """
        judge = schedules.Judge(complain, stuck)
        request = RunRequest(str(self.file), str(self._scenario), function, args, limits=schedules.LIMITS)
        request = replace(request, control=judge.control, alternating=True)
        judge.check(self.evidence(request, judge).evidence.result)

    def evidence(self, request: RunRequest, judge: Judge | None = None, status: int = 0) -> Seen:
        """What was seen of any run; see `run` for how the check may fail."""
        evidence = self.watch(request, judge)
        seen = Seen(evidence, request.start_method)
        endings.check_end(evidence, self.file, seen.under, status)
        return seen

    def watch(self, request: RunRequest, judge: Judge | None = None) -> Evidence:
        """What was seen of any run, however it ended. A hang that may be CPython's own fault is tried again."""
        for _try in range(_TRIES):
            evidence = self._run(replace(request, helpers=self._helpers, seed=self._seed), judge)
            if evidence.end != "hang" or not terminates_a_pool(evidence.hang, evidence.main):
                break
        return evidence

    def _run(self, request: RunRequest, judge: Judge | None) -> Evidence:
        try:
            return self._box.run(request, judge)
        except BoxError as error:
            raise Ungraded(_("the kit itself failed: {error}").format(error=error)) from error
