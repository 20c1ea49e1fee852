"""Model solution: map a function in several processes."""

from collections.abc import Callable, Iterable
from multiprocessing import Pool
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def parallel_map(func: Callable[[T], R], items: Iterable[T], workers: int) -> list[R]:
    """Call `func(item)` for every item in `workers` processes; return the results, in order."""
    # The block's end terminates and joins the workers, on the way out by an exception as well; on the ordinary way they
    # have nothing left to do by then, since map waits for the last result.
    with Pool(workers) as pool:
        # map keeps the order of the items whichever call ends first, and raises here what a call has raised. By
        # itself it cuts a long input into chunks, several for each worker, so that all of them have work to do.
        return pool.map(func, items)
