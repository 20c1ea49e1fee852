"""Model solution: run tasks in a pool of processes."""

from collections.abc import Callable, Iterable
from multiprocessing import Pool
from typing import TypeVar

T = TypeVar("T")


def run_tasks(func: Callable[..., T], args_list: Iterable[tuple[object, ...]], workers: int = 4) -> list[T]:
    """Call `func(*args)` for every `args` in a pool of `workers` processes; return the results in order."""
    # The pool's own `with` calls terminate() at the end of the block. On the ordinary way out everything has ended by
    # then; it is there for the other ways out, such as Ctrl-C.
    with Pool(workers) as pool:
        # apply_async returns at once, so all tasks are handed out before the first is waited for. Each is a task of its
        # own: starmap would cut a long list into chunks, whose tasks run one after another in one worker.
        tasks = [pool.apply_async(func, args) for args in args_list]
        pool.close()  # no more tasks will come; join() insists on it
        # Waits until every task has run and every worker and thread of the pool has ended. It never raises a task's
        # exception: that waits in the AsyncResult until somebody asks.
        pool.join()
    # get() returns a task's result or raises its exception. Asked in the order of args_list, the first one to raise is
    # the first failed task, whichever failed first by the clock.
    return [task.get() for task in tasks]
