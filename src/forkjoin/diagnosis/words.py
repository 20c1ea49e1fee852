"""What a process waits for, in words."""

from __future__ import annotations

from forkjoin.diagnosis.waits import Wait

_FOR = {
    "get": "for an item, and nobody will put one",
    "put": "to put an item: the queue is full, and nobody takes from it",
    "out": "in `out.put`, which takes its time here: until the call has returned",
    "task": "in the function that it was given, which takes its time here",
    "task_done": "until `task_done()` has been called for every item",
    "feeder": "until the items it has put on a queue have been taken, and nobody takes them",
    "recv": "for something to be sent, or for the end of the pipe",
    "send": "to send: the pipe is full, and nobody reads it",
    "read": "for something to be written, or for the end of the pipe",
    "write": "to write: the pipe is full, and nobody reads it",
    "accept": "for a client, and none comes",
    "tries": "between two tries, and after thousands of them it still tries",
    "pool": "for the workers of a pool to end",
    "pool_result": "for a result from a pool",
    "idle_worker": "for a task",
    "thread": "for a thread to end",
    "thread_exit": "for its other threads to end",
    "wait": "to be notified, and nobody will do that",
    "lock": "for a lock that nobody will give back",
    "manager": "for an answer from a manager's process",
    "server": "for requests to a manager",
    "stopped": "to be continued: it has been stopped by a signal",
}


def waits_for(wait: Wait, names: dict[int, str]) -> str:
    """Words that follow "waits"; `names` are those of the processes."""
    if wait.kind in ("join", "exit", "pool") and wait.on:
        return f"for {names.get(wait.on, 'a process')} to end"
    if wait.kind in ("join", "exit"):
        return "for its child processes to end"
    return _FOR.get(wait.kind, "for ever")
