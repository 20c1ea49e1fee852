"""What a failing schedule teaches: the events that matter, and one sentence about them. It decides nothing."""

from __future__ import annotations

from typing import Any

from forkjoin.probe.sched import blocked, parts, races
from forkjoin.probe.sched.recording import Event, Recording
from forkjoin.probe.sched.run import Run
from forkjoin.probe.sched.trace import relevant, rows


def explain(recording: Recording, run: Run) -> tuple[list[dict[str, Any]], str, str]:
    """Trace, conclusion, explanation."""
    recording.finish()
    seen = run.observation
    events = relevant(recording.events, run.engine.accesses.contested(), deadlock="deadlock" in seen)
    conclusion, explanation = _concluded(seen, events, recording.events, run)
    return rows(events), conclusion, explanation


def _concluded(seen: dict[str, Any], events: list[Event], all_events: list[Event], run: Run) -> tuple[str, str]:
    race = races.find(events)
    why = races.locks(race) if race is not None else ""
    if "deadlock" in seen:
        parts.of_deadlock(seen["deadlock"], events)
        return blocked.deadlock(seen["deadlock"]), ""
    if "livelock" in seen:
        return blocked.livelock(all_events, [entry["thread"] for entry in seen["livelock"]]), ""
    if "thread_errors" in seen or "raised" in seen:
        return _raised(seen, race), why
    if race is not None:
        parts.of_race(race)
        return races.sentence(race), why
    torn = races.torn(events)
    if torn is not None:
        before, look, after = torn
        parts.of_half(before, look, after)
        return (f"{look.thread} looked in line {look.line} when {before.thread} had written {before.object} "
                f"(line {before.line}) and not yet {after.object} (line {after.line})"), ""  # fmt: skip
    return _plain(events, run), ""


def _raised(seen: dict[str, Any], race: races.Race | None) -> str:
    thread, kind, text, line = (seen.get("thread_errors") or [["Main", *seen["raised"]]])[0]
    where = f" in line {line}" if line else ""
    said = f"{thread} raised {kind}{f' ({text})' if text else ''}{where}"
    if race is None or race.look.thread != thread:
        return said
    parts.of_race(race)
    look, change = race.look, race.change
    since = f"since its look at {look.object} in line {look.line}"
    return f"{said}: {since}, {change.thread} had changed it in line {change.line}"


def _plain(events: list[Event], run: Run) -> str:
    late = next((event for event in reversed(events) if event.task and event.kind == "write"), None)
    main = next((event for event in reversed(events) if not event.task and event.kind == "read"), None)
    if late is not None and main is not None and events.index(late) > events.index(main):
        return f"Main looked at {main.object} (line {main.line}) before {late.thread} changed it (line {late.line})"
    stale = races.changed_since_start(events)
    if stale is not None:
        read, change = stale
        parts.of_stale(read, change)
        return (f"{read.thread} read {read.object} as {read.value} in line {read.line}: {change.thread} had changed it "
                f"(line {change.line}) after {read.thread} was started")  # fmt: skip
    # What the result is, and what is wrong with it, the grader says.
    return f"It happens {'in this order of the steps' if len(run.path) > 1 else 'without any other thread in the way'}"
