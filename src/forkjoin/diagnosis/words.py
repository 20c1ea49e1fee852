"""What a process waits for, in words."""

from __future__ import annotations

from forkjoin.diagnosis.waits import Wait
from forkjoin.language import N_
from forkjoin.language import gettext as _

_FOR = {
    "get": N_("for an item, and nobody will put one"),
    "put": N_("to put an item: the queue is full, and nobody takes from it"),
    "out": N_("in `out.put`, which takes its time here: until the call has returned"),
    "task": N_("in the function that it was given, which takes its time here"),
    "task_done": N_("until `task_done()` has been called for every item"),
    "feeder": N_("until the items it has put on a queue have been taken, and nobody takes them"),
    "recv": N_("for something to be sent, or for the end of the pipe"),
    "send": N_("to send: the pipe is full, and nobody reads it"),
    "read": N_("for something to be written, or for the end of the pipe"),
    "write": N_("to write: the pipe is full, and nobody reads it"),
    "accept": N_("for a client, and none comes"),
    "tries": N_("between two tries, and after thousands of them it still tries"),
    "pool": N_("for the workers of a pool to end"),
    "pool_result": N_("for a result from a pool"),
    "idle_worker": N_("for a task"),
    "thread": N_("for a thread to end"),
    "thread_exit": N_("for its other threads to end"),
    "wait": N_("to be notified, and nobody will do that"),
    "lock": N_("for a lock that nobody will give back"),
    "manager": N_("for an answer from a manager's process"),
    "server": N_("for requests to a manager"),
    "stopped": N_("to be continued: it has been stopped by a signal"),
}
_FOR_EVER = N_("for ever")


def waits_for(wait: Wait, names: dict[int, str]) -> str:
    """Words that follow "waits"; `names` are those of the processes."""
    if wait.kind in ("join", "exit", "pool") and wait.on:
        return _("for {who} to end").format(who=names.get(wait.on, _("a process")))
    if wait.kind in ("join", "exit"):
        return _("for its child processes to end")
    return _(_FOR.get(wait.kind, _FOR_EVER))
