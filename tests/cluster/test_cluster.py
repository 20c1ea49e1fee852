"""A batch on a Dask cluster: the results are those of one machine, whatever happens to the others."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.archives import zip_of
from tests.support.cluster import ROOT, Cluster, cluster, hears
from tests.support.courses import make_course, make_workspace, write

SENTINEL = ("2-queues/sentinel",)
STUDENTS = tuple(f"s{number:02}" for number in range(12))


def grade(root: Path, *arguments: str | Path, **environment: str) -> subprocess.Popen[str]:
    """Start `grade batch` on the class, with what pretends to grade where it grades by itself."""
    command = [sys.executable, "-m", "tests.support.fake_grade", str(root), "batch", str(root / "class")]
    everything = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]), **environment}
    return subprocess.Popen([*command, *map(str, arguments)], env=everything, stderr=subprocess.PIPE, text=True)


def told(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for the end, and give the status and what else was said."""
    _, errors = process.communicate()
    return process.returncode, errors


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def dask() -> Iterator[Cluster]:
    with cluster() as made:
        yield made


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class with everything that can be handed in, and what one machine makes of it."""
    root = tmp_path_factory.mktemp("cluster")
    make_course(root / "course")
    for student in STUDENTS:
        make_workspace(root / "class" / student, SENTINEL, f"answer of {student}")
    make_workspace(root / "class/crash", SENTINEL, "crash")
    make_workspace(root / "class/right/exercises", SENTINEL, "right")
    (root / "class/folder/2-queues/sentinel.py").mkdir(parents=True)
    (root / "class/link/2-queues").mkdir(parents=True)
    (root / "class/link/2-queues/sentinel.py").symlink_to(write(root / "elsewhere.py", "right"))
    zip_of(root / "class/packed.zip", {"2-queues/sentinel.py": "right"})
    write(root / "class/damaged.zip", "no archive")
    status, errors = told(grade(root, "--out", root / "here", HELD="network"))
    assert status == 1, errors
    return root


def begun(diary: Path) -> Counter[str]:
    return Counter(diary.read_text(encoding="utf-8").splitlines())


def on(dask: Cluster) -> tuple[str, ...]:
    return "--executor", "dask", "--scheduler", dask.address


def test_a_worker_that_dies_costs_what_it_had_not_finished(dask: Cluster, root: Path, tmp_path: Path) -> None:
    dask.fake(root / "course", tmp_path / "diary")
    dying = dask.fake(root / "course", tmp_path / "diary", DIE_AT="2")
    dask.ready()
    out = tmp_path / "results"
    status, errors = told(grade(root, "--out", out, *on(dask)))
    assert f"grading on {dask.address}, 2 submissions at a time\n" in errors
    assert (status, dying.wait()) == (1, -signal.SIGKILL), errors
    assert contents(out) == contents(root / "here")
    twice = {answer for answer, times in begun(tmp_path / "diary").items() if times > 1} - {"right"}
    assert len(twice) <= 1, "only the one under way was graded again"
    again, errors = told(grade(root, "--out", out, *on(dask), "-v"))
    assert again == 1
    assert "nothing new to grade of 17 of 18 students" in errors, "what crashed is tried again"
    assert contents(out) == contents(root / "here")


def test_an_answer_that_takes_workers_along_is_left_ungraded(root: Path, tmp_path: Path) -> None:
    with cluster(DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0") as dask:
        dying = dask.fake(root / "course", tmp_path / "diary", DIE_AT="1")
        dask.ready()
        status, errors = told(grade(root, "--out", tmp_path / "results", *on(dask), "--student", "s01"))
        assert (status, dying.wait()) == (1, -signal.SIGKILL), errors
        assert "s01: no verdict on 2-queues/sentinel" in errors
        assert "The last worker that attempt" in errors
        dying.communicate()
        dask.workers.remove(dying)
        dask.fake(root / "course", tmp_path / "diary")
        dask.ready()
        assert told(grade(root, "--out", tmp_path / "results", *on(dask), "--student", "s01"))[0] == 0


def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(dask: Cluster, root: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "diary.go")
    holding = dask.fake(root / "course", tmp_path / "diary", HOLD_AT="4")
    dask.ready()
    out = tmp_path / "results"
    running = grade(root, "--out", out, *on(dask), "--only", "sentinel")
    assert hears(holding, "holding")
    running.send_signal(signal.SIGINT)
    status, errors = told(running)
    assert (status, errors.splitlines()[-2]) == (130, "stopped"), errors
    kept = {name: content for name, content in contents(out / "students").items() if name.endswith(".json")}
    assert 2 <= len(kept) < 18
    (tmp_path / "diary.go").write_bytes(b"")  # lets the worker finish what nobody waits for any more
    status, errors = told(grade(root, "--out", out, *on(dask), "--only", "sentinel"))
    assert status == 1, errors
    assert kept.items() <= contents(out / "students").items()
    done = begun(tmp_path / "diary")
    assert {done[f"answer of {student}"] for student in STUDENTS} <= {1, 2}
    assert sum(done[f"answer of {student}"] - 1 for student in STUDENTS) <= 2, "those that were under way"


def test_the_last_worker_and_the_scheduler_go_away(dask: Cluster, root: Path, tmp_path: Path) -> None:
    out = tmp_path / "results"
    dask.fake(root / "course", tmp_path / "diary", DIE_AT="3")
    dask.ready()
    status, errors = told(grade(root, "--out", out, *on(dask), PATIENCE="0"))
    assert (status, errors.splitlines()[-2:]) == (
        2,
        [
            f"error: {dask.address} has had no worker for 0 seconds. What was graded is kept; the same command goes on",
            "left running: 0",
        ],
    )
    os.mkfifo(tmp_path / "diary.go")
    holding = dask.fake(root / "course", tmp_path / "diary", HOLD_AT="2")
    assert hears(holding, "ready")
    running = grade(root, "--out", out, *on(dask))
    assert hears(holding, "holding")
    dask.scheduler.kill()
    status, errors = told(running)
    assert (status, errors.splitlines()[-2]) == (
        2,
        f"error: the connection to {dask.address} was lost. What was graded is kept; the same command goes on",
    )
    status, errors = told(grade(root, "--out", out, HELD="network"))
    assert status == 1, "what is left is graded here"
    assert contents(out) == contents(root / "here")


def test_the_real_grading_gives_the_same_on_a_cluster(dask: Cluster, tmp_path: Path) -> None:
    """Right answers, wrong ones and a cheat; on a machine that is not closed enough, a refusal."""
    some = [option for name in ("mei-chen", "rosa-mendoza", "lars-eriksen") for option in ("--student", name)]
    arguments = ["batch", ROOT / "tests/sample_class", "--only", "counter", *some]
    dask.real(threads=2)
    command = [sys.executable, "-m", "forkjoin", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    here = subprocess.run([*command, "--out", tmp_path / "here"], env=environment, stderr=subprocess.PIPE, check=False)
    assert here.returncode == 0, here.stderr
    dask.ready()
    there = subprocess.run(
        [*command, "--out", tmp_path / "there", *on(dask)], env=environment, stderr=subprocess.PIPE, check=False
    )
    if there.returncode:
        assert b"a submission can call" in there.stderr
        pytest.skip("submissions on this machine can reach its network")
    assert contents(tmp_path / "there") == contents(tmp_path / "here")
