"""Judging what a controlled schedule showed: the grader's word on each observation, and what a student is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from forkjoin.box import Limits
from forkjoin.diagnosis.told import told, word
from forkjoin.grading import draw
from forkjoin.grading.verdict import CheckFailed, Tampered, Ungraded
from forkjoin.language import gettext as _

Complain = Callable[[Any], "str | None"]

# Schedules are counted, not timed: these only end what has gone wrong.
LIMITS = Limits(cpu=120, wall=300)
_NOT_WRITTEN = "NotImplementedError"  # what the stubs raise


class Judge:
    """Accepts or rejects observations. What it has rejected, nobody in the box can make good again."""

    def __init__(self, complain: Complain, stuck: str | None = None) -> None:
        """`stuck`: what to say when threads wait, or run round, for ever."""
        self._complain, self._stuck = complain, stuck
        self._asked = self._rejected = 0
        self.control = [draw.number() for _ in range(3)]
        """A sum and what two threads add to it: see `forkjoin.probe.positive_control`."""

    def __call__(self, observation: Any) -> bool:
        """Whether this observation is acceptable."""
        self._asked += 1
        accepted = self.complaint(observation) is None
        self._rejected += not accepted
        return accepted

    def complaint(self, observation: dict[str, Any]) -> str | None:
        """What is wrong with an observation; None if nothing is."""
        if observation.get("deadlock"):
            return self._stuck or _("Nothing moves any more (a deadlock).")
        if observation.get("livelock"):
            return self._stuck or _("The threads run on and on, and get nowhere.")
        if observation.get("thread_errors"):
            name, kind, text = observation["thread_errors"][0][:3]
            if kind == _NOT_WRITTEN:
                return _("Not written yet: {text}.").format(text=text)
            return _("{name} ended with {kind}: {text}").format(name=word(name), kind=kind, text=text)[:300] + _(".")
        if "raised" in observation:
            kind, text = observation["raised"][:2]
            if kind == _NOT_WRITTEN:
                return _("Not written yet: {text}.").format(text=text)
            return _("Your code raised {kind}: {text}").format(kind=kind, text=text)[:300] + _(".")
        return self._complain(observation["returned"])

    def check(self, found: dict[str, Any]) -> None:
        """Fail the check, with the schedule, when one was rejected."""
        if found["verdict"] == "unjudged":
            raise Ungraded(_("could not be judged: {reason}").format(reason=found["reason"]))
        if not self._asked or bool(self._rejected) != (found["verdict"] == "failed"):
            raise Ungraded(_("could not be graded: what was reported of the schedules contradicts itself"))
        if found["verdict"] == "passed":
            self._check_control(found.get("control"))
            return
        complaint = self.complaint(found["observation"]) or _(
            "What the threads did in this order is not what the exercise asks for."
        )
        why = told(found["conclusion"]), told(found["explanation"])
        said = [_sentence(text) for text in (complaint, *why) if text]
        raise CheckFailed(
            " ".join(said),
            line=_line(found["trace"], found["observation"]) or _raised_at(found["observation"]),
            trace=found["trace"] or None,
        )

    def _check_control(self, totals: Any) -> None:
        """A pass counts only if the same scheduler has found the lost update of a program that is known to be wrong."""
        start, first, second = self.control
        seen = totals if isinstance(totals, list) else []
        if start + first + second not in seen or not (start + first in seen or start + second in seen):
            raise Tampered(_("the scheduler lets nothing happen"))


def _raised_at(observation: dict[str, Any]) -> int | None:
    """The student's line from which an exception came."""
    raised = observation.get("raised") or next(iter(observation.get("thread_errors", [])), [None])
    return raised[-1] if isinstance(raised[-1], int) else None


def _sentence(text: str) -> str:
    """With a capital letter, unless it begins with a name of the program's: `self._lock`, `count_together(2, 1)`."""
    begun = text if set(text.split(maxsplit=1)[0]) & set("._(['") else text[0].upper() + text[1:]
    return begun.rstrip(".。") + _(".")


def _line(trace: list[dict[str, Any]], observation: dict[str, Any]) -> int | None:
    """Where the harm was done: where a thread begins to wait for ever, else the last write, else the last step."""
    steps = [step for step in trace if step.get("line")]
    wanted = "wait" if "deadlock" in observation else "write"
    lines = [step["line"] for step in steps if step["action"] == wanted] or [step["line"] for step in steps]
    return lines[-1] if lines else None
