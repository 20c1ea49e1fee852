"""Calls that either return or raise ValueError, said in words; scenarios report "done" or "refused"."""

from __future__ import annotations

from forkjoin.grading.subject import Seen
from forkjoin.grading.verdict import CheckFailed
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe.values import Spec

DONE, REFUSED = "done", "refused"
_WANTED = {DONE: N_("it returns"), REFUSED: N_("it raises ValueError")}
_SEEN = {DONE: N_("it returned"), REFUSED: N_("it raised ValueError")}
_SAID = {DONE: N_("{call} returned"), REFUSED: N_("{call} raised ValueError")}


def expect_outcome(seen: Seen, wanted: str, outcomes: list[Spec], what: str) -> None:
    """Fail the check unless there is one outcome, and it is this one. `what`: the call, and what it was called on."""
    other = REFUSED if wanted == DONE else DONE
    if outcomes == [other]:
        raise CheckFailed(_("{what}.").format(what=what), expected=_(_WANTED[wanted]), actual=_(_SEEN[other]))
    seen.expect([wanted], outcomes, what)


def said(call: str, outcome: object) -> str:
    """What came of a call, as a clause."""
    template = _SAID.get(str(outcome))
    return f"{call}: {outcome}" if template is None else _(template).format(call=call)
