"""`grade run`: real programs in the real box."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import psutil
import pytest

from tests.support.commands import Grade
from tests.support.courses import write

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[[str], "subprocess.CompletedProcess[str]"]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "forkjoin", "run", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "200"}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a program's text as `try.py` in the current folder."""

    def run(text: str) -> subprocess.CompletedProcess[str]:
        write(tmp_path / "try.py", dedent(text))
        return subprocess.run(
            command("try.py"), env=environment(), cwd=tmp_path, capture_output=True, text=True, check=False
        )

    return run


def test_a_program_that_ends_well(run: Run) -> None:
    done = run("""
        import multiprocessing, sys, threading
        def say(word):
            print(word, __name__, multiprocessing.get_start_method())
        if __name__ == "__main__":
            multiprocessing.set_start_method("spawn")
            child = multiprocessing.Process(target=say, args=("héllo 陈",))
            child.start()
            child.join()
            print(sys.argv, threading.current_thread().name)
    """)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "héllo 陈 __mp_main__ spawn\n['try.py'] MainThread\n"


def test_an_exception_is_told_in_the_students_own_file(run: Run) -> None:
    done = run("""
        import sys
        def work():
            raise ValueError("\\x1b[2Jno")
        print("begun")
        work()
    """)
    assert done.returncode == 1
    assert done.stdout.startswith('begun\nTraceback (most recent call last):\n  File "try.py", line 6, in <module>\n')
    assert done.stdout.endswith("ValueError: \\x1b[2Jno\n")
    assert "forkjoin" not in done.stdout
    assert done.stderr == "the program ended with exit status 1\n"


@pytest.mark.parametrize(
    "text, told",
    [
        ("import sys\nsys.exit(3)\n", "exit status 3\n"),
        ("import os\nos._exit(4)\n", "exit status 4\n"),
        ("import os\nos.abort()\n", "was ended by signal 6, SIGABRT\n"),
        ("def f(:\n", "exit status 1\n"),
    ],
)
def test_other_ends(run: Run, text: str, told: str) -> None:
    done = run(text)
    assert done.returncode == 1
    assert done.stderr.endswith(told)
    assert "fault" not in done.stderr


def test_a_deadlock_of_processes_is_explained(run: Run) -> None:
    done = run("""
        from multiprocessing import Process, Queue
        def consume(q):
            while True:
                print("got", q.get())
        if __name__ == "__main__":
            q = Queue()
            child = Process(target=consume, args=(q,))
            child.start()
            q.put(1)
            child.join()
    """)
    assert done.returncode == 1
    assert done.stdout == "got 1\n"
    assert "Nothing moves any more (a deadlock). The main process waits in line 11, `child.join()`," in done.stderr
    assert 'The child process waits in line 5, `print("got", q.get())`, for an item' in done.stderr
    assert "  try.py:5\n" in done.stderr


def test_a_deadlock_of_threads_is_explained(run: Run) -> None:
    done = run("""
        import threading
        a, b, both = threading.Lock(), threading.Lock(), threading.Barrier(2)
        def work(first, second):
            with first:
                both.wait()
                with second:
                    print("never")
        if __name__ == "__main__":
            threads = [threading.Thread(target=work, args=pair) for pair in [(a, b), (b, a)]]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    """)
    assert (done.returncode, done.stdout) == (1, "")
    assert "The main process waits in line 14, `thread.join()`, for a thread to end." in done.stderr
    told = "Another thread waits in line 7, `with second:`, for a lock that nobody will give back."
    assert done.stderr.count(told) == 2
    assert "look up: threading: Lock objects" in done.stderr


def test_output_comes_while_it_runs_and_ctrl_c_ends_all(tmp_path: Path) -> None:
    write(tmp_path / "try.py", "import time\nprint('begun', end='')\nwhile True:\n    time.sleep(0.01)\n")
    process = subprocess.Popen(
        command("try.py"), env=environment(), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.read(5) == "begun"
        started = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, errors) == (130, "stopped\n")
    assert started
    assert not [child for child in started if child.is_running()]


def test_what_it_leaves_behind_is_ended(run: Run) -> None:
    done = run("""
        import os, time
        from multiprocessing import Process
        if __name__ == "__main__":
            Process(target=time.sleep, args=(10_000,)).start()
            os._exit(0)
    """)
    assert done.stderr == "1 process of it was still running, and had to be ended\n"


def test_a_stub_says_what_to_write(tmp_path: Path) -> None:
    write(tmp_path / "2-queues/sentinel.py", (ROOT / "exercises/2-queues/sentinel.py").read_text(encoding="utf-8"))
    done = subprocess.run(
        command("sentinel"), env=environment(), cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("2-queues/sentinel.py printed nothing. Under `if __name__ ==")


@pytest.mark.parametrize("target", ["nowhere.py", "zebra", "2-queues/nothing.py", "sentinel"])
def test_what_cannot_be_run(grade: Grade, target: str) -> None:
    result = grade("run", target)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
