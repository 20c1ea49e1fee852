"""One sentence about threads that wait for ever: who holds what, and waits for what."""

from __future__ import annotations

from typing import Any

Waiting = dict[str, Any]


def deadlock(waiting: list[Waiting]) -> str:
    """The conclusion for a deadlock."""
    joining = [entry for entry in waiting if entry["action"] == "join" and entry["kind"] == "Task"]
    others = [entry for entry in waiting if entry not in joining]
    if not others:
        return _sentence([_says(entry) for entry in joining], "and none of them can end first")
    return _sentence([_says(entry) for entry in others], _reason(others))


def _sentence(parts: list[str], reason: str) -> str:
    return "; ".join(parts) + (f": {reason}" if reason else "")


def _says(entry: Waiting) -> str:
    holds = [name for name in entry["holds"] if name != entry["waits_for"]]
    having = f"holds {' and '.join(holds)} and " if holds else ""
    return f"{entry['thread']} {having}{_waits(entry)}"


def _waits(entry: Waiting) -> str:
    """What one thread waits for, in words."""
    name, kind, action = entry["waits_for"], entry["kind"], entry["action"]
    line = f" (line {entry['line']})" if entry["line"] else ""
    if name is None:
        return f"has not come to its end{line}"
    if entry["thread"] == entry["held_by"]:
        return f"waits for {name}, which it holds itself{line}"
    words = {
        ("Event", "wait"): f"waits for {name} to be set",
        ("Condition", "wait"): f"waits on {name}, and nobody is left who could notify it",
        ("Barrier", "wait"): f"waits at {name}, and not enough threads come there",
        ("Task", "join"): f"waits for the end of {name}",
    }
    if (kind, action) in words:
        return words[kind, action] + line
    if kind in {"Semaphore", "BoundedSemaphore"}:
        return f"waits for a permit of {name}, and nobody is left who could release one{line}"
    if kind.endswith("Queue"):
        return f"waits in {name}.{action}(){line}"
    return f"waits for {name}{line}{_taken(entry)}"


def _taken(entry: Waiting) -> str:
    if entry["holder_ended"]:
        return f", which {entry['held_by']} has never given back"
    if entry["held_by"]:
        return f", held by {entry['held_by']}"
    return ", which nobody releases" if entry["action"] == "acquire" else ""


def _reason(entries: list[Waiting]) -> str:
    """A ring of locks, if there is one."""
    by_thread = {entry["thread"]: entry for entry in entries}
    for entry in entries:
        seen = [entry["thread"]]
        while (held_by := by_thread[seen[-1]]["held_by"]) in by_thread and held_by not in seen:
            seen.append(held_by)
        if len(seen) > 1 and held_by == seen[0]:
            return "neither can go on" if len(seen) == len("ab") else "none of them can go on"
    return ""


def livelock(events: list[Any], names: list[str]) -> str:
    """The conclusion when threads take steps for ever and get nowhere."""
    lines: dict[str, set[int]] = {}
    for event in events[-200:]:
        if event.line is not None:
            lines.setdefault(event.thread, set()).add(event.line)
    parts = [f"{name} goes round in {_lines(lines[name])}" for name in names if name in lines]
    verb = "goes" if len(names) == 1 else "go"
    return ("; ".join(parts) or f"{' and '.join(names)} {verb} on for ever") + ", and nothing changes any more"


def _lines(lines: set[int]) -> str:
    first, last = min(lines), max(lines)
    return f"line {first}" if first == last else f"lines {first} to {last}"
