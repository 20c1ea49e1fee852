"""Exercise: processes in the background and in the foreground.

Write `start_background` and `start_foreground`, which both start a process and differ in what happens when the program
comes to its end. The task and what is graded are in the README.md of this folder, under "background".
"""

from collections.abc import Callable
from multiprocessing import Process


def start_background(target: Callable[..., object], args: tuple[object, ...] = ()) -> Process:
    """Start a process that calls `target(*args)`, and return it at once.

    The program does not wait for it: when the program ends, normally, by `sys.exit` or by an exception, the process is
    ended, too, and is gone.
    """
    # TODO: make the process, see to it that it ends with the program, start it
    raise NotImplementedError("start_background is not written yet")


def start_foreground(target: Callable[..., object], args: tuple[object, ...] = ()) -> Process:
    """Start a process that calls `target(*args)`, and return it at once.

    The program waits for it: it ends only when the process has ended, also when it ends by `sys.exit` or by an
    exception.
    """
    # TODO: make the process, see to it that the program waits for it at its end, start it
    raise NotImplementedError("start_foreground is not written yet")
