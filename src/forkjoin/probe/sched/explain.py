"""What a failing schedule teaches: the events that matter, and one sentence about them."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched.recording import Event, Recording
from forkjoin.probe.sched.run import Laboratory, Run


def explain(recording: Recording, run: Run, laboratory: Laboratory) -> tuple[list[dict[str, Any]], str, str]:  # noqa: ARG001
    """Trace, conclusion, explanation."""
    recording.settle_all()
    trace = [
        {"thread": e.thread, "action": e.action, "object": e.object, "value": e.value, "line": e.line}
        for e in recording.events
    ]
    return trace, "", ""


__all__ = ["Event", "explain"]
