"""What runs on a worker of the cluster: it grades what comes as data, and answers in JSON.

Text is all that goes back, also of what went wrong: the machine that started the batch reads no pickle that was made
near a submission.
"""

from __future__ import annotations

import asyncio
import json
import platform
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from forkjoin.batch import Grading, Keys
from forkjoin.cluster.packet import Packet, unpack
from forkjoin.content import kit_hash
from forkjoin.course import Course, find_course
from forkjoin.errors import ForkjoinError
from forkjoin.grading.client import GradingProcess
from forkjoin.language import use
from forkjoin.score import Score

Start = Callable[[Course, str | None], Grading]


@dataclass(frozen=True)
class Warm:
    """A grading process that waits for work, the protection that was required of it, and what it grades with.

    `batch` tells those of an earlier batch from those of this one.
    """

    batch: int
    process: Grading
    course: Course
    require: str | None
    surroundings: dict[str, str]


class WarmProcesses:
    """The grading processes of this worker: as many as it has threads, started when they are needed."""

    def __init__(self, course: Callable[[], Course] = find_course, start: Start = GradingProcess) -> None:
        self._course, self._start = course, start
        self._idle: list[Warm] = []
        self._batch = 0
        self._lock = threading.Lock()

    def take(self, require: str | None, surroundings: dict[str, str] | None = None) -> Warm:
        """Give one that nobody uses: with these `surroundings`, if there is any, else a new one."""
        with self._lock:
            fit = [each for each in self._idle if each.require == require and each.surroundings == surroundings]
            if fit:
                self._idle.remove(fit[-1])
                return fit[-1]
        return self._started(require)

    def give_back(self, warm: Warm) -> None:
        """Take one back when its work is done: it may be used again, unless the batch is over."""
        with self._lock:
            if warm.batch == self._batch:
                self._idle.append(warm)
                return
        warm.process.close()

    def close(self) -> None:
        """A batch is over: end those that nobody uses now, and each of the others when its work is done."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._batch += 1
        for warm in idle:
            warm.process.close()

    def _started(self, require: str | None) -> Warm:
        kit_hash.cache_clear()  # this worker may be older than the kit's files: a process starts with these
        batch = self._batch
        course = self._course()
        process = self._start(course, require)
        try:
            return Warm(batch, process, course, require, Keys(course, process.protection).surroundings())
        except BaseException:
            process.close()
            raise


PROCESSES = WarmProcesses()


async def describe(require: str | None) -> str:
    """Say what this worker grades with: `surroundings` and `protection`. Afterwards one process is warm."""
    # In a thread: meanwhile the worker has to tell its scheduler that it is alive.
    return await asyncio.to_thread(_told, lambda: _description(require))


def grade(packets: Sequence[Packet], require: str | None, surroundings: dict[str, str], language: str) -> str:
    """Grade answers, with messages in `language`, and give `exercises` and `python`.

    Or `surroundings` alone, where they are others than these.
    """
    return _told(lambda: _graded(packets, require, surroundings, language))


async def release() -> None:
    """The batch is over: end the processes that wait for more."""
    await asyncio.to_thread(PROCESSES.close)


def nothing() -> None:
    """Show that this module can be imported."""


def _told(work: Callable[[], dict[str, Any]]) -> str:
    try:
        answer = work()
    except Exception as error:  # noqa: BLE001 - whatever it was goes back as text
        known = isinstance(error, ForkjoinError)
        answer = {"error": str(error) if known else f"{type(error).__name__}: {error}"}
    return json.dumps({"host": platform.node(), **answer})


def _description(require: str | None) -> dict[str, Any]:
    PROCESSES.close()  # the graders may be others since the last batch
    warm = PROCESSES.take(require)
    PROCESSES.give_back(warm)
    return {"surroundings": warm.surroundings, "protection": asdict(warm.process.protection)}


def _graded(
    packets: Sequence[Packet], require: str | None, surroundings: dict[str, str], language: str
) -> dict[str, Any]:
    warm = PROCESSES.take(require, surroundings)
    if warm.surroundings != surroundings:
        warm.process.close()
        return {"surroundings": warm.surroundings}
    use(language, warm.course.catalogues)  # of the whole process: a batch has one
    try:
        scores = [_score(packet, warm) for packet in packets]
    except BaseException:
        with suppress(Exception):  # nobody knows what state it is in; why it broke is told already
            warm.process.close()
        raise
    PROCESSES.give_back(warm)
    return {"python": scores[-1].python, "exercises": [asdict(score.exercises[0]) for score in scores]}


def _score(packet: Packet, warm: Warm) -> Score:
    with TemporaryDirectory(prefix="forkjoin-answer-") as folder:
        submission, exercise = unpack(packet, warm.course, Path(folder).resolve())
        return warm.process.grade(submission, [exercise])
