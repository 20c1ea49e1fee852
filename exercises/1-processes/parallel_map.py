"""Exercise: map a function over items in several processes.

Write `parallel_map`, which does what `map` does, with several processes at work at the same time. The task and what
is graded are in the README.md of this folder, under "parallel_map".
"""

from collections.abc import Callable, Iterable


def parallel_map(func: Callable[[object], object], items: Iterable[object], workers: int) -> list[object]:
    """Call `func(item)` for every item of `items`, in `workers` processes; return the results, in order.

    With at least `workers` items, `workers` processes work at the same time, never more. `items` is any iterable: it
    may be empty or a generator, and `workers` may be greater than the number of items. An exception that `func` raises
    is raised here, with its type and its arguments. No process is left when the function returns or raises.
    """
    # TODO: let `workers` processes do the calls, collect the results in order, pass on an exception
    raise NotImplementedError("parallel_map is not written yet")
