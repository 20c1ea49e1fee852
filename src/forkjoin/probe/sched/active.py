"""The one schedule that is under way in this process, and where in the program an operation comes from."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Hashable
from types import FrameType
from typing import NamedTuple

from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.tasks import Key, Task

engine: Engine | None = None
"""None between two schedules: then everything controlled behaves as if there were one thread only."""

_HERE = os.path.dirname(__file__) + os.sep  # noqa: PTH120 - compared with code objects' file names, which are text
_LIBRARY = tuple({sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), os.path.dirname(os.__file__)})  # noqa: PTH120
_SEE_THROUGH = ("contextlib.py", "functools.py")
_kinds: dict[str, str] = {}


class Source(NamedTuple):
    """What a frame's line means: the student's file, and for each of its lines the first of its statement's."""

    filename: str
    statements: list[int]


source = Source("", [])
WAKING = frozenset({"set", "put", "notify", "notify all", "task_done", "set_result", "set_exception", "cancel"})
"""What another thread may be waiting for in a loop; taking and giving back a lock in such a loop is not."""


def controlled() -> tuple[Engine, Task] | None:
    """The schedule under way and the calling thread, when that is one of its threads."""
    if engine is None:
        return None
    task = engine.controlled()
    return None if task is None else (engine, task)


def kind(filename: str) -> str:
    """Whose code a file holds: "ours" (to be looked through), the "library"'s, or the "program"'s."""
    found = _kinds.get(filename)
    if found is None:
        if filename.startswith((_HERE, "<frozen")):
            found = "ours"
        elif filename.startswith(_LIBRARY) and "site-packages" not in filename:
            found = "ours" if filename.endswith(_SEE_THROUGH) else "library"
        else:
            found = "program"
        _kinds[filename] = found
    return found


def is_library(filename: str) -> bool:
    """Tell whether a file is part of Python itself (some versions have parts of it frozen in)."""
    return filename.startswith("<frozen") or (kind(filename) != "program" and not filename.startswith(_HERE))


def called_by_program() -> bool:
    """Tell whether the student's or the scenario's code calls, and not the library's own on their behalf."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - the documented way to the caller
    while frame is not None:
        found = kind(frame.f_code.co_filename)
        if found != "ours":
            return found == "program"
        frame = frame.f_back
    return False


def student_frame() -> FrameType | None:
    """The innermost call of the student's code."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - as above
    while frame is not None and frame.f_code.co_filename != source.filename:
        frame = frame.f_back
    return frame


def student_locals() -> Hashable:
    """Where the student's code stands, and with which local variables: equal if it does the same once more."""
    found: list[Hashable] = []
    frame = student_frame()
    while frame is not None and engine is not None:
        if frame.f_code.co_filename == source.filename and frame.f_locals is not frame.f_globals:
            found += [frame.f_lasti, *(_told_apart(value) for value in frame.f_locals.values())]
        frame = frame.f_back
    return tuple(found)


def _told_apart(value: object) -> Hashable:
    if type(value) in {int, float, str, bytes, bool, type(None)}:
        return value
    assert engine is not None
    return ("object", engine.accesses.ordinal(value))


def statement(line: int) -> int:
    """The first line of the statement this line belongs to: versions of Python differ in which of them they name."""
    return source.statements[line] if 0 <= line < len(source.statements) else line


def student_line() -> int | None:
    """The line of the student's code that is being executed."""
    frame = student_frame()
    return None if frame is None else statement(frame.f_lineno)


def line_of(error: BaseException) -> int | None:
    """The innermost line of the student's code from which an exception came."""
    found, part = None, error.__traceback__
    while part is not None:
        if part.tb_frame.f_code.co_filename == source.filename:
            found = statement(part.tb_lineno)
        part = part.tb_next
    return found


def before(target: object, action: str, *, done: bool = True) -> tuple[Engine, Task, Key] | None:
    """An operation of a primitive is about to be done: a point at which another thread may go first.

    Operations inside another one (a queue takes its lock) are no such points: they are part of the one that was asked
    for. `done`: it will not have to wait.
    """
    found = controlled()
    if found is None:
        return None
    current, task = found
    if task.killed:
        current.unwind(task)
    if task.inside:
        key = task.key
    else:
        line = student_line()
        key = task.key = (action, -current.accesses.ordinal(target) if line is None else line)
        task.doing = (action, target)
        task.line = line
        current.point(key)
    place = current.accesses.place(target)
    current.accesses.add(task, place, None, key, write=True)
    if done and action != "acquire":  # else that happens when it succeeds
        current.causality.happen(task, place, key, write=True)
    if action in WAKING:
        current.progress(task)
    return current, task, key


def note(target: object, action: str, value: object = None) -> None:
    """Tell the recorder, if the schedule is recorded, that an operation has been done."""
    if engine is None or engine.recorder is None:
        return
    found = controlled()
    if found is not None and found[0].recorder is not None and not found[1].inside:
        found[0].recorder.note(found[1], action, target, value)


def note_waiting(task: Task, target: object) -> None:
    """Tell the recorder that a thread has to wait: inside an operation of the library's, for that one's object."""
    if engine is not None and engine.recorder is not None:
        engine.recorder.note(task, "wait", task.doing[1] if task.inside and task.doing else target)
