"""Where a batch is graded: on this machine, or on the workers of a Dask cluster. All else is the same for both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Literal

from forkjoin.batch import Grading
from forkjoin.cli.services import Services
from forkjoin.cli.terminal import note
from forkjoin.course import Course
from forkjoin.errors import UsageError


@dataclass(frozen=True)
class Place:
    """The options `--executor` and `--scheduler`."""

    executor: Literal["local", "dask"] = "local"
    scheduler: str | None = None


@dataclass(frozen=True)
class Executor:
    """`start` makes what grades one submission at a time; `jobs`: how many of these are worth while."""

    start: Callable[[], Grading]
    jobs: int


@contextmanager
def opened(place: Place, course: Course, require: str | None, services: Services) -> Iterator[Executor]:
    """Get ready to grade at a place. Raises UsageError when there is no such place, or the options contradict."""
    if place.executor == "local":
        if place.scheduler is not None:
            raise UsageError("--scheduler is the address of a Dask cluster: give --executor dask, too")
        yield Executor(partial(services.grading, course, require), jobs_worth_while())
        return
    if place.scheduler is None:
        raise UsageError("--executor dask needs the cluster's address, such as --scheduler tcp://10.0.0.5:8786")
    from forkjoin.cluster.client import Cluster

    with closing(Cluster(place.scheduler, course, require)) as cluster:
        note(f"grading on {cluster.address}, {cluster.slots} submissions at a time")
        # Half of them wait at the scheduler: no worker has to wait until the next one was sent.
        yield Executor(cluster.start, 2 * cluster.slots)


def jobs_worth_while() -> int:
    """How many submissions to grade at a time: one more than there are cores.

    Each waits now and then until a program is still: on 2 cores, 2 jobs leave a quarter of the processor time unused.
    """
    return usable_cores() + 1


def usable_cores() -> int:
    """The cores that this process may run on, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
