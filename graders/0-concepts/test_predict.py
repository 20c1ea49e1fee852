"""Grader of `predict`.

The key is made by running the programs of the topic's README in the box, each in an interpreter of its own, on the
Python that grades: versions and builds differ, and so do the answers. A program that never ends is known by the proof
that nothing moves any more. The answers are taken from the module as it is when it has been imported.
"""

from __future__ import annotations

import ast
import multiprocessing
import platform
import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from forkjoin.box import RunRequest
from forkjoin.grading import CheckFailed, Subject, Ungraded, check
from forkjoin.grading.words import say
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.probe import values

_README = Path(__file__).resolve().parents[2] / "exercises" / "0-concepts" / "README.md"
_SCENARIO = Path(__file__).with_name("scenario_predict.py")
_PROGRAM = re.compile(r"^### (\w+)\n\n(.*?)\n\n```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_YES, _NO = {"true", "yes", "it ends", "ends"}, {"false", "no", "never", "never ends", "it never ends", "does not end"}


@cache
def _programs() -> dict[str, tuple[bool, str]]:
    """Name -> whether the question is if it ends, and the program."""
    text = _README.read_text(encoding="utf-8")
    return {name: (question.startswith("Does it end"), code) for name, question, code in _PROGRAM.findall(text)}


_KEY: dict[str, Any] = {}  # made once in each grading process


def _key(submission: Subject, name: str) -> Any:
    """What the program prints here, or whether it ends."""
    if name not in _KEY:
        asks_for_end, code = _programs()[name]
        request = RunRequest(str(_SCENARIO), str(_SCENARIO), "program", {"text": code})
        seen = submission.watch(request)
        if seen.end not in {"finished", "hang"} or (seen.end == "hang" and not asks_for_end):
            raise Ungraded(
                _("the program {name} could not be run: {end} {reason}").format(
                    name=name, end=seen.end, reason=seen.reason
                )
            )
        _KEY[name] = seen.end == "finished" if asks_for_end else " ".join(str(seen.result).split())
    return _KEY[name]


@lru_cache(maxsize=1)
def _answers(submission: Subject) -> dict[str, Any]:
    """The answers by name, each as described by the probe."""
    found = submission.run("answers", start_method=multiprocessing.get_start_method()).evidence.result
    if not isinstance(found, list):
        raise CheckFailed(
            _("ANSWERS should be a dictionary, and is of type {found}.").format(found=found),
            expected=_("a dictionary, as in the stub"),
            help=N_("Built-in Types: dict"),
        )
    return {name: value for name, value in found if isinstance(name, str)}


def _line(submission: Subject, name: str) -> int | None:
    """Where the student's file names the program last."""
    tree = ast.parse(submission.file.read_bytes())
    lines = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value == name]
    return max(lines, default=None)


def _readings(answer: Any, *, asks_for_end: bool) -> set[Any]:
    """What an answer may mean: texts, and for "does it end?" True or False."""
    if isinstance(answer, list | tuple):
        return {_flat(answer), _flat(" ".join(str(one) for one in answer))}
    text = _flat(answer)
    if asks_for_end:
        word = text.lower().rstrip(".")
        return {True} if word in _YES else {False} if word in _NO else {text}
    return {text}


def _form(key: Any, readings: set[Any]) -> str:
    """What is to be said of the way in which the prediction is written, when that is what is wrong."""
    if isinstance(key, bool):
        answered = any(isinstance(one, bool) for one in readings)
        return "" if answered else _("Whether it ends is answered by True or False. ")
    alike = any(_bare(one) == _bare(key) for one in readings)
    return _("Only the way it is written is wrong: it has to be as it is printed. ") if alike else ""


def _bare(text: str) -> str:
    """Its letters, digits and signs."""
    return re.sub(r"[^\w-]|_", "", text).lower()


def _flat(answer: Any) -> str:
    return " ".join(str(answer).replace('"', "'").split())


def _check(submission: Subject, name: str, why: str) -> None:
    answers = _answers(submission)
    if name not in answers:
        raise CheckFailed(
            _("ANSWERS has no prediction for {name}.").format(name=name),
            expected=_("a key {name!r}, as in the stub").format(name=name),
        )
    line = _line(submission, name)
    if answers[name] is None:
        raise CheckFailed(_("Not written yet: there is no prediction for {name}.").format(name=name), line=line)
    asks_for_end = _programs()[name][0]
    try:
        readings = _readings(values.build(answers[name]), asks_for_end=asks_for_end)
    except (ValueError, TypeError):
        readings = set()
    key = _key(submission, name)
    if key in readings:
        return
    did = (_("it ends") if key else _("it never ends")) if asks_for_end else _("it prints {key!r}").format(key=key)
    python = f"Python {platform.python_version()}"
    raise CheckFailed(
        _("You predicted {answers} for {name}. Run here, with {python}, {did}. {form}{why}").format(
            answers=say(answers[name]), name=name, python=python, did=did, form=_form(key, readings), why=why
        ),
        expected=did,
        actual=say(answers[name]),
        line=line,
    )


_THREADS = N_("threading: Thread objects")
_PROCESS = N_("multiprocessing: The Process class")


@check("thread_list: what threads share", 1, help=_THREADS)
def test_thread_list(submission: Subject) -> None:
    _check(
        submission, "thread_list", _("Threads of one process share its objects: there is one list, and both change it.")
    )


@check("process_list: what processes do not share", 2, help=N_("multiprocessing: Exchanging objects between processes"))
def test_process_list(submission: Subject) -> None:
    why = _("Each process has a memory of its own: the child appends to its own list, and the parent's stays as it is.")
    _check(submission, "process_list", why)


@check("whose_process: in which process work is done", 2, help=_PROCESS)
def test_whose_process(submission: Subject) -> None:
    why = _(
        "A thread runs in the process that started it. start() of a Process makes a new one, "
        "with a pid of its own. run() makes nothing: it is an ordinary call, in the process that "
        "calls it."
    )
    _check(submission, "whose_process", why)


@check("child_global: how a child process begins", 2, help=N_("multiprocessing: Contexts and start methods"))
def test_child_global(submission: Subject) -> None:
    why = _(
        "The default start method here is {method}. A child that is forked is a copy "
        "of its parent, with the value of that moment. With spawn and forkserver it imports the "
        'module anew, and what stands under if __name__ == "__main__" is not run there. On Linux '
        "the default was fork up to Python 3.13, and is forkserver since 3.14."
    ).format(method=multiprocessing.get_start_method())
    _check(submission, "child_global", why)


@check("join_order: what join waits for", 1, help=_THREADS)
def test_join_order(submission: Subject) -> None:
    why = _(
        "start returns at once. The thread waits for go before it does its work, and join "
        "returns only when the thread has ended: no other order is possible."
    )
    _check(submission, "join_order", why)


@check("foreground: what a program waits for at its end", 2, help=N_("threading.Thread: daemon"))
def test_foreground(submission: Subject) -> None:
    why = _(
        "The main program's last line is not the end: Python waits for every thread that is not "
        "daemonic, and this one waits for something that nobody ever sets."
    )
    _check(submission, "foreground", why)


@check("background: what happens to a daemonic process", 2, help=N_("multiprocessing.Process: daemon"))
def test_background(submission: Subject) -> None:
    why = _(
        "A daemonic child is not waited for: when the main program is over, its Python terminates the child, and ends."
    )
    _check(submission, "background", why)


@check("parallel: the GIL", 1, help=N_("Python HOWTOs: Python support for free threading"))
def test_parallel(submission: Subject) -> None:
    why = _(
        "With a global interpreter lock one thread at a time runs Python code; a free-threaded "
        "build has none, and there threads run in parallel. It depends on the build."
    )
    _check(submission, "parallel", why)


@check("plus_one: what the GIL does not protect", 2, help=N_("threading: Lock objects"))
def test_plus_one(submission: Subject) -> None:
    why = _(
        "The barrier lets both threads read before either writes. Both have seen the same "
        "number, and both write the same result: one update is lost, on every build. The GIL "
        "lets one thread run at a time; it does not keep the other one out between two steps of "
        "yours."
    )
    _check(submission, "plus_one", why)


@check("exit_codes: how a process tells how it ended", 2, help=N_("multiprocessing.Process: exitcode"))
def test_exit_codes(submission: Subject) -> None:
    why = _(
        "0: the target returned, whatever it returned. 3: the number given to sys.exit. 1: an "
        "exception that nobody caught. A negative number -N: it was ended by signal N, and "
        "terminate() sends SIGTERM, number 15."
    )
    _check(submission, "exit_codes", why)


@check(
    "zombie: what is left of a process that has ended",
    1,
    help=N_("os, Process Management: waitpid; the manual page wait(2): zombie"),
)
def test_zombie(submission: Subject) -> None:
    why = _(
        "A process that has ended stays in the system's table, as a zombie, until its parent has "
        "asked how it ended; then it is gone."
    )
    _check(submission, "zombie", why)


@check("orphan: what happens to a child when its parent is killed", 2, help=N_("multiprocessing.Process: daemon, kill"))
def test_orphan(submission: Subject) -> None:
    why = _(
        "It is the parent's Python that terminates daemonic children, when it ends in an orderly "
        "way. A parent that is killed can do nothing more: its child becomes an orphan and lives "
        "on."
    )
    _check(submission, "orphan", why)
