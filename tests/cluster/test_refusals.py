"""What a cluster is refused for: one clear line, before any work."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from forkjoin.batch import Keys
from forkjoin.cluster import worker
from forkjoin.cluster.client import Cluster as Client
from forkjoin.cluster.packet import Packet, pack, unpack
from forkjoin.course import Course
from forkjoin.errors import ClusterError, GradingError
from forkjoin.intake import Submission
from forkjoin.score import Protection
from tests.support.cluster import ROOT, Cluster, cluster
from tests.support.courses import make_course, make_workspace, write
from tests.support.fake_grading import FakeFactory


@pytest.fixture(scope="module")
def dask() -> Iterator[Cluster]:
    with cluster() as made:
        yield made


def refused(root: Path, *options: str) -> str:
    """Run `grade batch` in a process of its own: Dask leaves threads behind."""
    make_workspace(root / "class/ada")
    arguments = [
        "-m",
        "tests.support.fake_grade",
        str(root),
        "batch",
        str(root / "class"),
        "--out",
        str(root / "results"),
    ]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), "CONNECT": "0.5"}
    done = subprocess.run(
        [sys.executable, *arguments, *options], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    said, last = done.stderr.splitlines()
    assert last == "left running: 0"
    assert said.startswith("error: ")
    assert not (root / "results/grades.csv").exists()
    return said


def test_options_that_do_not_go_together(tmp_path: Path) -> None:
    assert "--executor dask, too" in refused(tmp_path, "--scheduler", "tcp://127.0.0.1:1")
    assert "needs the cluster's address" in refused(tmp_path, "--executor", "dask")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense://x", "tcp://nowhere.invalid:8786"])
def test_no_scheduler(tmp_path: Path, address: str) -> None:
    said = refused(tmp_path, "--executor", "dask", "--scheduler", address)
    assert said.startswith(f"error: there is no Dask scheduler at {address}: ")


def test_the_extra_is_missing(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"needs Dask: install forkjoin with its extra, '\.\[cluster\]'"):
        Client("tcp://127.0.0.1:1", course, None)


def test_workers_that_differ_and_none_at_all(course: Course, dask: Cluster, tmp_path: Path) -> None:
    def ask(course: Path, **environment: str) -> str:
        worker = dask.fake(course, tmp_path / "diary", **environment)
        dask.ready()
        try:
            return refused(tmp_path, "--executor", "dask", "--scheduler", dask.address)
        finally:
            worker.kill()
            worker.communicate()
            dask.workers.remove(worker)

    other = make_course(tmp_path / "other")
    write(other.graders / "shared.py", "# mended")
    said = refused(tmp_path, "--executor", "dask", "--scheduler", dask.address)
    assert said.startswith(f"error: {dask.address} has no worker: `dask worker {dask.address}` ")
    assert "differs in the exercises or their graders: all machines" in ask(other.root)
    assert "differs in Python (3.99.0 (" in ask(course.root, PYTHON="3.99.0")
    assert "at the workers' level of protection, rl, a submission can call" in ask(course.root, HELD="")
    assert not (tmp_path / "diary").exists(), "nothing was graded"


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return make_course(tmp_path / "course")


@pytest.fixture
def processes(course: Course, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeFactory]:
    factory = FakeFactory()
    made = worker.WarmProcesses(lambda: course, factory)
    monkeypatch.setattr(worker, "PROCESSES", made)
    yield factory
    made.close()
    assert len(factory.started) == len(factory.closed)


def test_a_worker_answers_in_text_whatever_happens(processes: FakeFactory, course: Course) -> None:
    ours = json.loads(asyncio.run(worker.describe(None)))["surroundings"]
    assert ours == Keys(course, Protection("rl", ["limits only"])).surroundings()
    answers = {
        text: json.loads(worker.grade([Packet("2-queues/sentinel", text.encode())], None, ours, "en"))
        for text in ("right", "crash", "fault")
    }
    assert answers["right"]["exercises"][0]["points"] == 20
    assert answers["crash"]["error"] == "the grading process died"
    assert answers["fault"]["error"] == "LookupError: a bug of the kit"
    assert len(processes.closed) == 2, "what broke is not used again"
    assert "error" in json.loads(asyncio.run(worker.describe("ns")))
    others = json.loads(worker.grade([], None, {**ours, "Python": "3.99"}, "en"))
    assert others["surroundings"] == ours, "not graded: the graders are others"


def test_processes_of_an_earlier_batch_are_ended(processes: FakeFactory) -> None:
    busy = worker.PROCESSES.take(None)
    asyncio.run(worker.release())
    assert processes.closed == []
    worker.PROCESSES.give_back(busy)
    assert processes.closed == [busy.process]


def test_what_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    there = Client.__new__(Client)
    there.address = "tcp://there"
    monkeypatch.setattr(there, "_surroundings", {"Python": "3.11.7"}, raising=False)

    def answer(data: object) -> object:
        future: Future[str] = Future()
        future.set_result(json.dumps(data))
        return there.answer(future)

    assert answer({"host": "h", "exercises": []}) == {"host": "h", "exercises": []}
    with pytest.raises(GradingError, match="it broke"):
        answer({"host": "h", "error": "it broke"})
    with pytest.raises(ClusterError, match=r"the worker on h differs in Python \(3\.99, not 3\.11\.7\)"):
        answer({"host": "h", "surroundings": {"Python": "3.99"}})
    cancelled: Future[str] = Future()
    cancelled.cancel()
    with pytest.raises(ClusterError, match="the connection to tcp://there was lost"):
        there.answer(cancelled)


def reached(address: str, *held: str) -> None:
    there = Client.__new__(Client)
    there.address, there.protection = address, Protection("ll", [], [*held])
    there._check_out_of_reach()


def test_a_cluster_that_submissions_cannot_reach() -> None:
    reached("tcp://there", "network")
    reached("tls://there", "files")  # the key is a file


@pytest.mark.parametrize("address, held", [("tcp://there", "files"), ("tls://there", "disk")])
def test_a_cluster_that_a_submission_could_give_orders_to(address: str, held: str) -> None:
    with pytest.raises(ClusterError, match="a submission can call"):
        reached(address, held)


def test_answers_travel_without_names(tmp_path: Path) -> None:
    root = make_course(tmp_path / "course").root
    with (root / "exercises/2-queues/sentinel.toml").open("a") as texts:
        texts.write('helpers = ["more.py"]\n')
    course = Course(root)
    (with_helper,) = course.select(["sentinel"])
    folder = make_workspace(tmp_path / "ada-lovelace/exercises", ("2-queues/sentinel",), "mine")
    write(folder / "2-queues/more.py", "help")
    packets = pack(Submission("ada-lovelace", folder.parent), [with_helper, *course.select(["counter"])])
    assert "ada" not in repr(packets)
    assert packets[1] == Packet("8-locks/counter")
    (tmp_path / "there").mkdir()
    there, exercise = unpack(packets[0], course, tmp_path / "there")
    assert exercise == with_helper
    assert {path.name: path.read_text() for path in there.folder.rglob("*.py")} == {
        "sentinel.py": "mine",
        "more.py": "help",
    }
