"""Where an object was made: that is how a student knows it ("self._lock"), and not by its address."""

from __future__ import annotations

from typing import NamedTuple

from forkjoin.probe.sched import active


class Origin(NamedTuple):
    """The line of the statement that made an object, and the number of the object whose method that was."""

    line: int
    owner: int | None


def origin() -> Origin | None:
    """For the object being made now; None when it is not the student's code that makes it."""
    if active.engine is None:
        return None
    frame = active.student_frame()
    if frame is None:
        return None
    code = frame.f_code
    owner = None
    if code.co_argcount and code.co_varnames[0] == "self":
        me = frame.f_locals.get("self")
        owner = None if me is None else active.engine.accesses.ordinal(me)
    return Origin(active.statement(frame.f_lineno), owner)
