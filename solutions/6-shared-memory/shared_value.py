"""Model solution: a number in shared memory that several processes add to."""

from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def add(counter: "Synchronized[int]", times: int) -> None:
    """Add 1 to `counter`, `times` times, so that no other process's addition is lost."""
    for _ in range(times):
        # += reads, adds and writes. The Value locks the reading and the writing each by itself, and is free in between:
        # its lock must be held over both. Everybody else who adds takes this same lock; one of our own would keep
        # nobody out.
        with counter.get_lock():
            counter.value += 1


def run(processes: int, times: int) -> int:
    """Let so many processes add to one new counter, `times` times each; return its final value."""
    counter = Value("i", 0)
    # The counter is handed over while the process is started; a Value cannot be sent later, through a queue.
    adders = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()  # before this, the value is not final
    return counter.value
