"""How a run may end other than well, and what a student is told of it."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

from forkjoin.box import Call, Evidence
from forkjoin.diagnosis import explain_hang
from forkjoin.diagnosis.waits import waits
from forkjoin.grading.verdict import CheckFailed, Ungraded
from forkjoin.grading.words import say

_WHILE = {
    "start": "before the file was imported",
    "load": "while the file was imported",
    "call": "while your function ran",
    "after": "after your function had returned",
    "exit": "when it was to end",
}


def check_end(evidence: Evidence, file: Path, under: str) -> None:
    """Fail the check unless the program ended by itself, with status 0. Raises Ungraded on tampering."""
    handler = _HANDLERS.get(evidence.end)
    if handler is not None:
        handler(evidence, file, under)
    if evidence.of("stray"):
        raise CheckFailed(
            f"A child process came back from your function as well{under}: it went on as if it were the caller.",
            help="multiprocessing.Process: what a child process runs; os.fork returns twice",
        )
    if evidence.status != 0:
        raise CheckFailed(
            f"The program ended with {_status(evidence.status)}, not 0{under}.", actual=_last_output(evidence)
        )


def check_returned(call: Call, file: Path, under: str) -> None:
    """Fail the check when the student's function raised."""
    if call.outcome == "raised":
        raise raised(call.value, call.text, call.frames, file, under)


def raised(value: Any, text: str, frames: list[list[Any]], file: Path, under: str) -> CheckFailed:
    """What to say of an exception that came out of the student's code."""
    name = value.get("exception", "an exception") if isinstance(value, dict) else "an exception"
    line = frames[-1][0] if frames else None
    place = f" in line {line}, `{frames[-1][2][:80]}`" if frames else ""
    if name == "NotImplementedError":
        return CheckFailed(f"Not written yet: {text or 'NotImplementedError'}{place}{under}.", line=line)
    told = f"{name}: {text}" if text else name
    return CheckFailed(f"It raised {told[:300]}{place}{under}.", actual=say(value), line=line)


def _load(evidence: Evidence, file: Path, under: str) -> None:
    error = evidence.error or {}
    value, text, frames = error.get("value"), str(error.get("text", "")), error.get("frames", [])
    name = value.get("exception", "an exception") if isinstance(value, dict) else "an exception"
    line = frames[-1][0] if frames else None
    place = f" in line {line}, `{frames[-1][2][:80]}`" if frames else ""
    if name in ("SyntaxError", "IndentationError", "TabError"):
        problem = text.split(" (", 1)[0]
        message = f"{file.name} is not valid Python: {problem}{place}."
    else:
        message = f"{file.name} cannot be imported: {name}: {text[:300]}{place}."
    raise CheckFailed(message, line=line, help="Run the file by itself: python " + file.name)


def _hang(evidence: Evidence, file: Path, under: str) -> None:
    source = file.read_text(encoding="utf-8", errors="replace")
    explained = explain_hang(evidence.hang, evidence.main, source, file.name, evidence.phase)
    raise CheckFailed(f"{explained.message[:-1]}{under}.", help=explained.help, line=explained.line)


def _died(evidence: Evidence, file: Path, under: str) -> None:
    raise CheckFailed(
        f"The program ended with {_status(evidence.status)} {_WHILE[evidence.phase]}{under}.",
        expected="it goes on to its end",
        actual=_last_output(evidence),
    )


def _too_long(evidence: Evidence, file: Path, under: str) -> None:
    found = waits(evidence.hang, file.name).get(evidence.main)
    line = (found.line or None) if found else None
    what = "used up its processor time" if evidence.end == "cpu" else "did not come to an end"
    where = f" It was in line {line} when it was stopped." if line else ""
    raise CheckFailed(f"The program {what} {_WHILE[evidence.phase]}{under}: an endless loop?{where}", line=line)


def _too_much(evidence: Evidence, file: Path, under: str) -> None:
    what = {
        "memory": "used more memory than is allowed",
        "output": "printed more than is allowed (16 MB)",
        "processes": "started more processes or threads than is allowed",
    }[evidence.end]
    raise CheckFailed(f"The program {what} {_WHILE[evidence.phase]}{under}.")


def _tampered(evidence: Evidence, file: Path, under: str) -> None:
    raise Ungraded(f"could not be graded: the run was interfered with ({evidence.reason})")


_HANDLERS = {
    "load": _load,
    "hang": _hang,
    "died": _died,
    "cpu": _too_long,
    "wall": _too_long,
    "memory": _too_much,
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


def _last_output(evidence: Evidence) -> str | None:
    """The end of what it printed: an uncaught exception's text, most often."""
    lines = [line for line in evidence.output.strip().splitlines() if "forkjoin" not in line]
    return "\n".join(lines[-3:])[-500:] or None
