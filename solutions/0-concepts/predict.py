"""Model solution: what twelve small programs print, and whether they end."""

import sys

# Two answers depend on the Python that runs the programs. A learner writes down the one that is right on his.
_CHILDREN_ARE_COPIES = sys.version_info < (3, 14)  # on Linux: fork was the default; since then it is forkserver
_HAS_GIL = getattr(sys, "_is_gil_enabled", lambda: True)()

ANSWERS: dict[str, object] = {
    # Threads share their process's objects ...
    "thread_list": "['main', 'worker']",
    # ... processes do not: the child appends to a list of its own.
    "process_list": "['main']",
    # A thread lives in its process; start() makes a new process, and run() is an ordinary call.
    "whose_process": "True False True",
    # A forked child has its parent's memory; any other one imports the module anew, without its last lines.
    "child_global": "after" if _CHILDREN_ARE_COPIES else "before",
    # The thread cannot work before `go`, and join waits for it.
    "join_order": "start work join",
    # A thread in the foreground is waited for, for ever if need be.
    "foreground": False,
    # A daemonic child is terminated when the main program is over.
    "background": True,
    "parallel": "in turns" if _HAS_GIL else "in parallel",
    # Both read 0 before either writes: an update is lost, GIL or not.
    "plus_one": 1,
    # It returned; sys.exit(3); an uncaught exception; signal 15, SIGTERM.
    "exit_codes": "0 3 1 -15",
    # The child has ended and is still in the table, until its parent asks for it.
    "zombie": "True False",
    # A parent that was killed terminates nobody, daemonic or not.
    "orphan": "still here",
}
