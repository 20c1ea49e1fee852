"""How a run may end other than well, and what a student is told of it."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forkjoin.box import Call, Evidence
from forkjoin.diagnosis import explain_hang
from forkjoin.diagnosis.waits import waits
from forkjoin.grading.verdict import CheckFailed, Tampered
from forkjoin.grading.words import say
from forkjoin.language import N_
from forkjoin.language import gettext as _

_WHILE = {
    "start": N_("before the file was imported"),
    "load": N_("while the file was imported"),
    "call": N_("while your function ran"),
    "after": N_("after your function had returned"),
    "exit": N_("when it was to end"),
    "run": N_("while it ran"),
}


@dataclass(frozen=True)
class _Ended:
    """A run, the student's file, and words for the start method."""

    evidence: Evidence
    file: Path
    under: str

    @property
    def when(self) -> str:
        return f"{_(_WHILE[self.evidence.phase])}{self.under}"


def check_end(evidence: Evidence, file: Path, under: str, status: int = 0) -> None:
    """Fail the check unless the program ended by itself, with that status. Raises Tampered on tampering."""
    found = trouble(evidence, file, under)
    if found is not None:
        raise found
    if evidence.of("stray"):
        raise CheckFailed(
            _(
                "Your function returned in a child process as well{under}: that process went on as if it were the "
                "caller."
            ).format(under=under),
            help=N_(
                "multiprocessing: The Process class: what a child process runs; os, Process Management: fork returns "
                "twice"
            ),
        )
    if evidence.status != status:
        raise CheckFailed(
            _("The program ended with {status}, not {wanted}{under}.").format(
                status=_status(evidence.status), wanted=status, under=under
            ),
            actual=last_output(evidence),
        )


def trouble(evidence: Evidence, file: Path, under: str = "") -> Exception | None:
    """Give the CheckFailed or Tampered that a program's end calls for when it did not end by itself, else None.

    The phase "run" is that of a program without a scenario.
    """
    handler = _HANDLERS.get(evidence.end)
    return None if handler is None else handler(_Ended(evidence, file, under))


def check_returned(call: Call, under: str, printed: str | None = None) -> None:
    """Fail the check when the student's function raised.

    `printed`: the last it said. When the other side has gone, that tells why.
    """
    if call.outcome == "raised":
        raise _raised(call, under, printed if {"EOFError", "ConnectionError"} & set(call.bases) else None)


def not_written(call: Call) -> bool:
    """Whether the stub's own exception came out: the student has not begun."""
    return call.outcome == "raised" and _name(call.value) == "NotImplementedError"


def _raised(call: Call, under: str, printed: str | None) -> CheckFailed:
    place, line = _place(call.frames)
    if not_written(call):
        return CheckFailed(
            _("Not written yet: {text}{place}{under}.").format(
                text=call.text or "NotImplementedError", place=place, under=under
            ),
            line=line,
        )
    told = f"{_name(call.value)}: {call.text}" if call.text else _name(call.value)
    return CheckFailed(
        _("Your code raised {told}{place}{under}.").format(told=told[:300], place=place, under=under),
        actual=printed or say(call.value),
        line=line,
    )


def _name(value: Any) -> str:
    return str(value.get("exception", _("an exception"))) if isinstance(value, dict) else _("an exception")


def _place(frames: list[list[Any]]) -> tuple[str, int | None]:
    """In which line of the student's file, in words and as a number."""
    return (
        (_(" in line {line}, `{code}`").format(line=frames[-1][0], code=frames[-1][2][:80]), frames[-1][0])
        if frames
        else ("", None)
    )


def _load(ended: _Ended) -> CheckFailed:
    error = ended.evidence.error or {}
    name, text = _name(error.get("value")), str(error.get("text", ""))
    place, line = _place(error.get("frames", []))
    if name in ("SyntaxError", "IndentationError", "TabError"):
        message = _("{file} is not valid Python: {text}{place}.").format(
            file=ended.file.name, text=text.split(" (", 1)[0], place=place
        )
    else:
        message = _("{file} cannot be imported: {error}: {text}{place}.").format(
            file=ended.file.name, error=name, text=text[:300], place=place
        )
    return CheckFailed(message, line=line, help=_("Run the file by itself: python {name}").format(name=ended.file.name))


def _hang(ended: _Ended) -> CheckFailed:
    source = ended.file.read_text(encoding="utf-8", errors="replace")
    evidence = ended.evidence
    explained = explain_hang(evidence.hang, evidence.main, source, ended.file.name, evidence.phase)
    died = last_output(evidence) if any(process["zombie"] for process in evidence.hang) else None
    message = _("{message}{under}.").format(message=explained.message[:-1], under=ended.under) + _callers(evidence)
    return CheckFailed(message, actual=died, help=explained.help, line=explained.line, waits=explained.waits)


def _callers(evidence: Evidence) -> str:
    """What those met who called a server that waits for ever."""
    if evidence.of("nobody"):
        return _(" A client tried to connect to the address that was given, and nobody listened there.")
    if evidence.of("turned_away"):
        return _(
            " A client that came while another one was being served could not wait in line: it was turned away at once."
        )
    if evidence.of("refused") and not evidence.of("welcomed"):
        return _(" A client connected, and was refused in the key check.")
    return ""


def _died(ended: _Ended) -> CheckFailed:
    return CheckFailed(
        _("The program ended with {status} {when}.").format(status=_status(ended.evidence.status), when=ended.when),
        expected=_("it goes on to its end"),
        actual=last_output(ended.evidence),
    )


def _too_long(ended: _Ended) -> CheckFailed:
    found = waits(ended.evidence.hang, ended.file.name).get(ended.evidence.main)
    line = (found.line or None) if found else None
    what = _("used up its processor time") if ended.evidence.end == "cpu" else _("did not come to an end")
    where = _(" It was in line {line} when it was stopped.").format(line=line) if line else ""
    return CheckFailed(
        _("The program {what} {when}: an endless loop?{where}").format(what=what, when=ended.when, where=where),
        line=line,
    )


def _too_much(ended: _Ended) -> CheckFailed:
    what = {
        "memory": _("used more memory than is allowed"),
        "disk": _("wrote more to files, or to shared memory, than is allowed"),
        "output": _("printed more than is allowed (16 MB)"),
        "processes": _("started more processes or threads than is allowed"),
    }[ended.evidence.end]
    return CheckFailed(_("The program {what} {when}.").format(what=what, when=ended.when))


def _tampered(ended: _Ended) -> Tampered:
    return Tampered(ended.evidence.reason)


_HANDLERS: dict[str, Callable[[_Ended], Exception]] = {
    "load": _load,
    "hang": _hang,
    "died": _died,
    "cpu": _too_long,
    "wall": _too_long,
    "memory": _too_much,
    "disk": _too_much,
    "output": _too_much,
    "processes": _too_much,
    "tampered": _tampered,
}


def _status(status: int | None) -> str:
    if status is not None and status < 0:
        try:
            return _("signal {name}").format(name=signal.Signals(-status).name)
        except ValueError:
            return _("signal {name}").format(name=-status)
    return _("exit status {status}").format(status=status)


def last_output(evidence: Evidence) -> str | None:
    """The last line it printed that says something: the text of an uncaught exception, most often."""
    lines = [line.removeprefix(_OURS) for line in evidence.output.splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith(" ") and not any(word in line for word in _NOISE)]
    told = [line for line in told if not _HEADING.match(line)]
    return _("it printed: {told}").format(told=told[-1][:300]) if told else None


# What multiprocessing and we ourselves print when a program is ended: no fault of the student's.
_OURS = "forkjoin.probe.items."  # where the exceptions of the grader's functions come from
_HEADING = re.compile(r"^Process \S+:$")  # stands above the traceback of a process that has died
_NOISE = ("resource_tracker", "forkjoin", "Traceback (most recent call last)")
