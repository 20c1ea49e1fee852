"""Model solution: processes in the background and in the foreground."""

from collections.abc import Callable
from multiprocessing import Process


def start_background(target: Callable[..., object], args: tuple[object, ...] = ()) -> Process:
    """Start `target(*args)` in a process that ends with the program."""
    # At its end, however it comes to it, a program terminates its daemonic children and joins them.
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target: Callable[..., object], args: tuple[object, ...] = ()) -> Process:
    """Start `target(*args)` in a process that the program waits for before it ends."""
    # At its end a program joins the children that are not daemonic, and a new Process is not.
    process = Process(target=target, args=args)
    process.start()
    return process
