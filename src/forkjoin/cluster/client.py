"""The machine that a batch is started on: it sends submissions to the cluster's workers, and reads what they answer."""

from __future__ import annotations

import json
import logging
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import forkjoin
from forkjoin.batch import Grading, Keys
from forkjoin.cluster import worker
from forkjoin.cluster.packet import pack
from forkjoin.course import Course, Exercise
from forkjoin.errors import ClusterError, GradingError
from forkjoin.intake import Submission
from forkjoin.language import current
from forkjoin.score import ExerciseResult, Protection, Score, exercise_result

if TYPE_CHECKING:
    from distributed import Client

# Seconds: to reach the scheduler, between two looks at whether there are workers, and without any of them.
_CONNECT, _LOOK, _PATIENCE = 10.0, 5.0, 60.0


class Cluster:
    """The workers of a Dask scheduler, all of which grade as this machine would. `close` it in the end.

    `slots`: how many submissions they grade at a time; `protection`: what all of them give.
    Raises ClusterError when there is no scheduler at `address`, no worker, or one that grades with something else.
    """

    def __init__(self, address: str, course: Course, require: str | None) -> None:
        self.address = address
        self._require = require
        self._client = _connected(address)
        self._seen, self._looking = time.monotonic(), threading.Lock()
        try:
            self.slots = self._slots()
            described = self._described()
            self.protection = Protection(**described[0]["protection"])
            self._surroundings = Keys(course, self.protection).surroundings()
            for each in described:
                _check_same(each, self._surroundings)
            self._check_out_of_reach()
            self._executor = self._client.get_executor(pure=False)
        except BaseException:
            self.close()
            raise

    def start(self) -> Grading:
        """Give what grades one submission at a time."""
        return _Remote(self)

    def submit(self, submission: Submission, exercises: Sequence[Exercise]) -> Future[str]:
        """Send a submission; `answer` waits for what comes back."""
        packets = pack(submission, exercises)
        try:
            future: Future[str] = self._executor.submit(
                worker.grade, packets, self._require, self._surroundings, current()
            )
        except Exception as error:  # it has been closed, since the connection was lost
            raise self._lost() from error
        return future

    def answer(self, future: Future[str]) -> dict[str, Any]:
        """Wait for the answer, see `worker.grade`.

        Raises ClusterError when none can come any more, GradingError when grading failed.
        """
        done = threading.Event()
        future.add_done_callback(lambda _future: done.set())
        while not done.wait(_LOOK):
            self._look()
        try:
            answer: dict[str, Any] = json.loads(future.result())
        except CancelledError:
            raise self._lost() from None
        except Exception as error:  # Dask's own, such as KilledWorker: the worker's come as text
            raise GradingError(f"the cluster could not grade it: {error}") from error
        if "error" in answer:
            raise GradingError(answer["error"])
        if "surroundings" in answer:  # of a worker that came later, or whose files were changed
            _check_same(answer, self._surroundings)
        return answer

    def close(self) -> None:
        """Leave the cluster; what its workers still grade for this batch is for nobody."""
        with suppress(Exception):  # it may be out of reach, and that has been told
            if self._client.status == "running":
                self._client.run(worker.release, on_error="ignore")
            self._client.close()

    def _slots(self) -> int:
        """Count the workers' threads."""
        slots: int = sum(self._client.nthreads().values())
        if not slots:
            raise ClusterError(f"{self.address} has no worker: `dask worker {self.address}` on a machine makes it one")
        return slots

    def _described(self) -> list[dict[str, Any]]:
        """Ask every worker what it grades with."""
        try:
            self._client.run_on_scheduler(worker.nothing)
            found = self._client.run(worker.describe, self._require)
        except Exception as error:
            raise ClusterError(
                f"a machine of {self.address} cannot grade: {type(error).__name__}: {error}. The scheduler and each "
                f"worker need forkjoin[cluster] {forkjoin.__version__}"
            ) from error
        answers: list[dict[str, Any]] = [json.loads(text) for text in found.values()]
        for answer in answers:
            if "error" in answer:
                raise ClusterError(f"the worker on {answer['host']} cannot grade: {answer['error']}")
        return answers

    def _check_out_of_reach(self) -> None:
        """Refuse a cluster that a submission could give orders to: Dask obeys whoever reaches it."""
        certified = self.address.startswith("tls://") and "files" in self.protection.held
        if "network" not in self.protection.held and not certified:
            raise ClusterError(
                f"at the workers' level of protection, {self.protection.level}, a submission can call {self.address}, "
                "and Dask obeys whoever does: install bubblewrap on the workers (`grade doctor` says more)"
            )

    def _look(self) -> None:
        """Raise ClusterError when there has been no worker for a while, in which one could have been started again."""
        if not self._looking.acquire(blocking=False):  # another thread is asking
            return
        try:
            if time.monotonic() - self._seen < _LOOK or self._has_workers():
                return
        finally:
            self._looking.release()
        if time.monotonic() - self._seen > _PATIENCE:
            raise ClusterError(f"{self.address} has had no worker for {_PATIENCE:.0f} seconds. {_GO_ON}")

    def _has_workers(self) -> bool:
        with suppress(Exception):  # while the scheduler does not answer, Dask tries to reach it again
            if self._client.nthreads():
                self._seen = time.monotonic()
                return True
        return False

    def _lost(self) -> ClusterError:
        return ClusterError(f"the connection to {self.address} was lost. {_GO_ON}")


class _Remote:
    """Grades one submission at a time on whichever worker is free."""

    def __init__(self, cluster: Cluster) -> None:
        self.protection = cluster.protection
        self._cluster = cluster
        self._lock = threading.Lock()
        self._future: Future[str] | None = None
        self._closed = False

    def grade(
        self,
        submission: Submission,
        exercises: Sequence[Exercise],
        progress: Callable[[ExerciseResult], None] | None = None,
    ) -> Score:
        with self._lock:
            if self._closed:
                raise GradingError("grading was stopped")
            self._future = self._cluster.submit(submission, exercises)
        answer = self._cluster.answer(self._future)
        results = [exercise_result(each) for each in answer["exercises"]]
        if progress is not None:
            for result in results:
                progress(result)
        return Score.of(submission.student, answer["python"], self.protection, results)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            if self._future is not None:
                self._future.cancel()


_GO_ON = "What was graded is kept; the same command goes on"


def _connected(address: str) -> Client:
    try:
        import dask
        from distributed import Client
        from distributed.comm import resolve_address
    except ImportError as error:
        raise ClusterError("grading on a cluster needs Dask: install forkjoin with its extra, '.[cluster]'") from error
    # What it logs when a connection is lost would stand between the lines for people: the kit says it once.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    # A submission with many files is no large graph.
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GiB"})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about versions: what must be the same is compared
            resolve_address(
                address
            )  # a Client that was not even given an address complains once more when it is deleted
            return Client(address, timeout=_CONNECT, set_as_default=False)
    except Exception as error:  # OSError, ValueError for an address that is none, and what its protocols raise
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ClusterError(f"there is no Dask scheduler at {address}: {reason}") from error


def _check_same(answer: dict[str, Any], ours: dict[str, str]) -> None:
    theirs: dict[str, str] = answer["surroundings"]
    others = [name for name, value in ours.items() if theirs.get(name) != value]
    if others:
        told = ", ".join(f"{name}{_shown(theirs.get(name), ours[name])}" for name in others)
        raise ClusterError(f"the worker on {answer['host']} differs in {told}: all machines of a batch need the same")


def _shown(theirs: str | None, ours: str) -> str:
    """Show what says something to a person: not hashes."""
    return "" if theirs is None or len(theirs) == len(ours) == 64 else f" ({theirs}, not {ours})"  # noqa: PLR2004 - SHA-256
