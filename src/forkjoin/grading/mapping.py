"""Calls of a function that maps another one over items: for the graders of such functions.

Each call of that other one asks the witness what to return or raise, and tells when it has ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forkjoin.grading import draw
from forkjoin.grading.subject import Seen, function
from forkjoin.grading.verdict import CheckFailed
from forkjoin.grading.words import same, say
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

SIZES = (400_000, 400_000, 2_500_000, 400_000, 400_000)  # bytes of large items and results
LARGE = N_(
    "multiprocessing, Programming guidelines: Joining processes that use queues; the manual page pipe(7): what a pipe "
    "holds"
)


@dataclass(frozen=True)
class MapCase:
    """One call: the items as they are made and as they are described, what each call does, which calls are to meet."""

    items: list[Spec]
    replies: list[Spec]
    form: str = "list"
    meet: int = 0
    only: list[list[Spec]] | None = None
    described: list[Spec] | None = None
    patient: bool = False

    @property
    def args(self) -> list[list[Spec]]:
        """With which arguments the function is to be called."""
        return [[item] for item in (self.items if self.described is None else self.described)]

    @property
    def world(self) -> Any:
        """What the witness does with the calls of this case."""
        return function(list(zip(self.args, self.replies, strict=True)), self.meet, self.only, patient=self.patient)


def numbers(count: int) -> list[Spec]:
    """So many numbers that nobody guesses, and that are in no order: one larger and one smaller by turns."""
    return [draw.number() + 100_000 * (place % 2) for place in range(count)]


def odd_values() -> tuple[list[Spec], list[Spec]]:
    """Items and results that a program may take for something else."""
    items: list[Spec] = [1, {"tuple": [2, 3]}, None, {"list": [4]}, 0, "", {"dict": []}, 1, False, draw.item("equal")]
    replies: list[Spec] = [None, 0, {"list": []}, draw.item("equal"), False, None, draw.error(), None, "x", ""]
    return items, replies


def called_once(seen: Seen, number: int, case: MapCase, *, failing: bool = False) -> None:
    """Fail unless the function was called for every item, once; when one is `failing`, others may be left out."""
    called = [event["value"] for event in seen.evidence.of("event", f"end of func{number}")]
    for args in case.args:
        times, due = (sum(1 for one in among if same(one, args)) for among in (called, case.args))
        if times > due or (times < due and not failing):
            raise CheckFailed(
                ngettext(
                    "func was called {times} time with {item}{under}.",
                    "func was called {times} times with {item}{under}.",
                    times,
                ).format(times=times, item=say(args[0]), under=seen.under),
                expected=ngettext("{due} call with it", "{due} calls with it", due).format(due=due),
                actual=_("{times} with it, {count} in all").format(times=times, count=len(called)),
            )
