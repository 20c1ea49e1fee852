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

_WHILE = {
    "start": "before the file was imported",
    "load": "while the file was imported",
    "call": "while your function ran",
    "after": "after your function had returned",
    "exit": "when it was to end",
    "run": "while it ran",
}


@dataclass(frozen=True)
class _Ended:
    """A run, the student's file, and words for the start method."""

    evidence: Evidence
    file: Path
    under: str

    @property
    def when(self) -> str:
        return f"{_WHILE[self.evidence.phase]}{self.under}"


def check_end(evidence: Evidence, file: Path, under: str, status: int = 0) -> None:
    """Fail the check unless the program ended by itself, with that status. Raises Tampered on tampering."""
    found = trouble(evidence, file, under)
    if found is not None:
        raise found
    if evidence.of("stray"):
        raise CheckFailed(
            f"A child process came back from your function as well{under}: it went on as if it were the caller.",
            help="multiprocessing.Process: what a child process runs; os.fork returns twice",
        )
    if evidence.status != status:
        raise CheckFailed(
            f"The program ended with {_status(evidence.status)}, not {status}{under}.", actual=last_output(evidence)
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
        return CheckFailed(f"Not written yet: {call.text or 'NotImplementedError'}{place}{under}.", line=line)
    told = f"{_name(call.value)}: {call.text}" if call.text else _name(call.value)
    return CheckFailed(f"It raised {told[:300]}{place}{under}.", actual=printed or say(call.value), line=line)


def _name(value: Any) -> str:
    return str(value.get("exception", "an exception")) if isinstance(value, dict) else "an exception"


def _place(frames: list[list[Any]]) -> tuple[str, int | None]:
    """In which line of the student's file, in words and as a number."""
    return (f" in line {frames[-1][0]}, `{frames[-1][2][:80]}`", frames[-1][0]) if frames else ("", None)


def _load(ended: _Ended) -> CheckFailed:
    error = ended.evidence.error or {}
    name, text = _name(error.get("value")), str(error.get("text", ""))
    place, line = _place(error.get("frames", []))
    if name in ("SyntaxError", "IndentationError", "TabError"):
        message = f"{ended.file.name} is not valid Python: {text.split(' (', 1)[0]}{place}."
    else:
        message = f"{ended.file.name} cannot be imported: {name}: {text[:300]}{place}."
    return CheckFailed(message, line=line, help=f"Run the file by itself: python {ended.file.name}")


def _hang(ended: _Ended) -> CheckFailed:
    source = ended.file.read_text(encoding="utf-8", errors="replace")
    evidence = ended.evidence
    explained = explain_hang(evidence.hang, evidence.main, source, ended.file.name, evidence.phase)
    died = last_output(evidence) if any(process["zombie"] for process in evidence.hang) else None
    message = f"{explained.message[:-1]}{ended.under}.{_callers(evidence)}"
    return CheckFailed(message, actual=died, help=explained.help, line=explained.line, waits=explained.waits)


def _callers(evidence: Evidence) -> str:
    """What those met who called a server that waits for ever."""
    if evidence.of("nobody"):
        return " Somebody called at the address that it was given, and nobody listened there."
    if evidence.of("turned_away"):
        return " Somebody called while it served another client, and was not let into the queue."
    if evidence.of("refused") and not evidence.of("welcomed"):
        return " Somebody called, and was refused in the key check."
    return ""


def _died(ended: _Ended) -> CheckFailed:
    return CheckFailed(
        f"The program ended with {_status(ended.evidence.status)} {ended.when}.",
        expected="it goes on to its end",
        actual=last_output(ended.evidence),
    )


def _too_long(ended: _Ended) -> CheckFailed:
    found = waits(ended.evidence.hang, ended.file.name).get(ended.evidence.main)
    line = (found.line or None) if found else None
    what = "used up its processor time" if ended.evidence.end == "cpu" else "did not come to an end"
    where = f" It was in line {line} when it was stopped." if line else ""
    return CheckFailed(f"The program {what} {ended.when}: an endless loop?{where}", line=line)


def _too_much(ended: _Ended) -> CheckFailed:
    what = {
        "memory": "used more memory than is allowed",
        "disk": "wrote more to files, or to shared memory, than is allowed",
        "output": "printed more than is allowed (16 MB)",
        "processes": "started more processes or threads than is allowed",
    }[ended.evidence.end]
    return CheckFailed(f"The program {what} {ended.when}.")


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
            return f"signal {signal.Signals(-status).name}"
        except ValueError:
            return f"signal {-status}"
    return f"exit status {status}"


def last_output(evidence: Evidence) -> str | None:
    """The last line it printed that says something: the text of an uncaught exception, most often."""
    lines = [line.removeprefix(_OURS) for line in evidence.output.splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith(" ") and not any(word in line for word in _NOISE)]
    told = [line for line in told if not _HEADING.match(line)]
    return f"it printed: {told[-1][:300]}" if told else None


# What multiprocessing and we ourselves print when a program is ended: no fault of the student's.
_OURS = "forkjoin.probe.items."  # where the exceptions of the grader's functions come from
_HEADING = re.compile(r"^Process \S+:$")  # stands above the traceback of a process that has died
_NOISE = ("resource_tracker", "forkjoin", "Traceback (most recent call last)")
