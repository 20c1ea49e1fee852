"""Exercise: many consumers on one queue.

Write `run`, which lets several consumer processes share one queue of items and returns what they made of them. The
task and what is graded are in the README.md of this folder, under "many_consumers".
"""

from collections.abc import Callable, Iterable


def run(work: Callable[[object], object], items: Iterable[object], consumers: int) -> list[object]:
    """Return `work(item)` of every item, in any order, worked out by `consumers` processes that share one queue.

    `work` is called exactly once for each item, in the consumers' processes; up to `consumers` calls really run at the
    same time, never more. Each consumer ends at a sentinel of its own. An item may be any value but `None`; a result
    may be any value, `None` too. The caller reads `items`, which may be a generator, and may be empty. `work` does not
    raise. When `run` returns, nothing of it is left running.
    """
    # TODO: start the consumers, send them the items, end each of them, collect the results, leave nothing behind
    raise NotImplementedError("run is not written yet")
