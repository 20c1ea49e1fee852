"""What a run may use, and that nothing of it is left, whatever it does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from forkjoin.box import Box, RunRequest
from tests.box.conftest import SCENARIO, RunProgram

FOUND = """
    import os
    def main():
        {body}
"""


@pytest.fixture
def supervisor(box: Box) -> Iterator[psutil.Process]:
    """The box's supervisor; after the test nothing lives below it but the warm interpreter."""
    supervisor = psutil.Process(box.supervisor)
    yield supervisor
    assert len(supervisor.children(recursive=True)) == 1 + box.level.name_spaces  # and bubblewrap


@pytest.mark.parametrize(
    "end, source, limits",
    [
        ("cpu", "def main():\n    while True:\n        pass", {"cpu": 0.5}),
        ("wall", "import time\ndef main():\n    time.sleep(3600)", {"wall": 0.5}),
        ("memory", "def main():\n    return [bytearray(1 << 20) for _ in range(10_000)]", {"memory": 200 << 20}),
        ("output", "def main():\n    while True:\n        print('x' * 1000)", {"output": 1 << 20}),
        (
            "processes",
            "import os, time\ndef main():\n    for _ in range(100):\n        os.fork() or time.sleep(3600)",
            {"processes": 20},
        ),
    ],
)
@pytest.mark.usefixtures("supervisor")
def test_a_limit_ends_the_run(run_program: RunProgram, end: str, source: str, limits: dict[str, float]) -> None:
    assert run_program(source, limits=limits).end == end


SLEEPERS = """
    import multiprocessing, signal, threading, time
    def main():
        threading.Thread(target=time.sleep, args=(1e6,), daemon=True).start()
        multiprocessing.Process(target=time.sleep, args=(1e6,), daemon=True).start()
        {how}
"""


@pytest.mark.usefixtures("supervisor")
def test_who_sleeps_past_the_limit_is_not_waited_for(run_program: RunProgram) -> None:
    """Or else this test would take a day."""
    source = SLEEPERS.format(how="multiprocessing.Event().wait(1e6)")
    assert run_program(source, limits={"wall": 90_000}).end == "wall"


@pytest.mark.parametrize(
    "how", ["time.sleep(4)", "signal.signal(signal.SIGALRM, print); signal.alarm(4); signal.pause()"]
)
@pytest.mark.usefixtures("supervisor")
def test_who_wakes_before_the_limit_is_waited_for(run_program: RunProgram, how: str) -> None:
    assert run_program(SLEEPERS.format(how=how)).end == "finished"


@pytest.mark.usefixtures("supervisor")
def test_a_daemon_does_not_outlive_its_run(run_program: RunProgram) -> None:
    evidence = run_program("""
        import os, signal, time
        def main():
            if not os.fork():
                os.setsid()
                for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
                    signal.signal(number, signal.SIG_IGN)
                if os.fork():
                    os._exit(0)
                time.sleep(3600)
            os.wait()
    """)
    assert (evidence.end, len(evidence.left)) == ("finished", 1)


def test_output_is_kept_in_part(run_program: RunProgram) -> None:
    evidence = run_program("def main():\n    print('x' * 500_000)")
    assert (evidence.end, len(evidence.output)) == ("finished", 1 << 16)


@pytest.mark.parametrize(
    "body",
    [
        "from forkjoin.probe import wire; wire.ask({'op': 'returned', 'value': 42})",
        "from forkjoin.probe import wire; wire.ask({'op': 'done', 'result': 42})",
        "from forkjoin.probe import wire; wire.ask({'op': 'no such thing'})",
        "import socket as s; c = s.socket(s.AF_UNIX); c.connect(os.environ['FORKJOIN_WITNESS']); c.send(b'x' * 99)",
    ],
)
def test_who_speaks_out_of_turn_is_not_believed(run_program: RunProgram, body: str) -> None:
    assert run_program(FOUND.format(body=body)).end == "tampered"


def test_forged_lines_decide_nothing(run_program: RunProgram) -> None:
    evidence = run_program("""
        import json, os
        line = json.dumps({"op": "returned", "value": 42, "end": "finished", "status": "passed"}).encode() + b"\\n"
        def main():
            for fd in range(256):
                try:
                    os.write(fd, line)
                except OSError:
                    pass
            return 41
    """)
    assert (evidence.end, evidence.calls[0].value) == ("finished", 41)


def test_whoever_kills_the_process_above_is_not_graded(box: Box, run_program: RunProgram) -> None:
    killed = run_program(FOUND.format(body="os.kill(os.getppid(), 9)"))
    # The first process of a name space hears no signal from inside.
    assert killed.end in (("finished",) if box.level.name_spaces else ("tampered", "died"))
    assert run_program("def main():\n    return 1").calls[0].value == 1


def test_a_stopped_parent_stops_nothing(run_program: RunProgram) -> None:
    evidence = run_program(FOUND.format(body="os.kill(os.getppid(), 19)"))
    assert (evidence.end, evidence.status) == ("finished", 0)


def test_files_of_others_are_out_of_reach(box: Box, run_program: RunProgram) -> None:
    if not box.level.landlock:
        pytest.skip("there is nothing at this level that keeps files away")
    source = f"""
        import os
        def main():
            found = []
            library = os.environ["PYTHONPATH"] + "/x"
            for path in ({str(Path(__file__))!r}, "/root", "/home", "/tmp", "/proc/self/environ", library):
                try:
                    os.listdir(path) if os.path.isdir(path) else open(path, "a" if path.endswith("/x") else "r")
                    found.append(path)
                except OSError:
                    pass
            return found
    """
    assert run_program(source).calls[0].value == {"list": []}


def test_the_next_run_finds_nothing_of_the_last(run_program: RunProgram) -> None:
    source = """
        import builtins, os, tempfile
        def main():
            seen = [hasattr(builtins, "left"), os.listdir("."), os.listdir(tempfile.gettempdir())]
            builtins.left = True
            open("left", "w").close()
            open(os.path.join(tempfile.gettempdir(), "left"), "w").close()
            return seen
    """
    first, second = run_program(source), run_program(source)
    assert first.calls[0].value == second.calls[0].value == {"list": [False, {"list": []}, {"list": []}]}


def test_killing_the_grader_leaves_no_process(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import time\ndef main():\n    print('ready')\n    time.sleep(3600)\n", encoding="utf-8")
    grader = (
        "from forkjoin.box import Box, RunRequest\n"
        "box = Box()\n"
        "print(box.supervisor, flush=True)\n"
        f"box.run(RunRequest({str(program)!r}, {str(SCENARIO)!r}, 'call_main'))\n"
    )
    with subprocess.Popen([sys.executable, "-c", grader], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        supervisor = psutil.Process(int(process.stdout.readline()))
        while len(below := supervisor.children(recursive=True)) < 2:  # the interpreter in the box, and the program
            pass
        os.kill(process.pid, signal.SIGKILL)
    gone, alive = psutil.wait_procs([supervisor, *below], timeout=30)
    assert (len(gone), alive) == (1 + len(below), [])


def test_a_run_is_asked_for_once_the_box_is_back(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("def main():\n    return 5\n", encoding="utf-8")
    request = RunRequest(str(program), str(SCENARIO), "call_main")
    with Box() as box:
        os.kill(box.supervisor, signal.SIGKILL)
        assert box.run(request).end == "tampered"
        assert box.run(request).calls[0].value == 5
