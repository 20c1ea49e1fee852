"""What the box reports of runs that behave, and of runs that do not."""

from __future__ import annotations

import os

import pytest

from forkjoin.box import BoxError
from forkjoin.grading import slow_items
from tests.box.conftest import RunProgram


def test_a_result_is_described_exactly(run_program: RunProgram) -> None:
    evidence = run_program("def main():\n    return [True, 1, 1.0, (None, b'x'), {'a': {1}}]")
    assert (evidence.end, evidence.status) == ("finished", 0)
    expected = [True, 1, 1.0, {"tuple": [None, {"bytes": "78"}]}, {"dict": [["a", {"set": [1]}]]}]
    assert str(evidence.calls[0].value) == str({"list": expected})


def test_an_exception_comes_with_its_lines(run_program: RunProgram) -> None:
    evidence = run_program("def main():\n    helper()\n\ndef helper():\n    raise KeyError('x', 2)\n")
    call = evidence.calls[0]
    assert (call.outcome, call.value) == ("raised", {"exception": "KeyError", "args": ["x", 2]})
    assert [frame[0] for frame in call.frames] == [2, 5]


def test_threads_that_take_turns_share_a_processor(run_program: RunProgram) -> None:
    source = """
        import os
        def main():
            return [len(os.sched_getaffinity(0)), os.sched_getscheduler(0) == os.SCHED_BATCH]
    """
    assert run_program(source, alternating=True).calls[0].value == {"list": [1, True]}
    assert run_program(source).calls[0].value == {"list": [len(os.sched_getaffinity(0)), False]}


def test_a_thread_that_closes_a_number_twice_does_not_meet_our_connections(run_program: RunProgram) -> None:
    source = """
        import os, threading
        def close(number):
            while True:
                try:
                    os.close(number)
                except OSError:
                    pass
        def main():
            number = os.dup(0)
            threading.Thread(target=close, args=(number,), daemon=True).start()
            raise KeyError(number)
    """
    for _ in range(20):
        evidence = run_program(source, limits={"cpu": 2})
        assert (evidence.end, evidence.calls[0].value["exception"]) == ("finished", "KeyError")


@pytest.mark.parametrize(
    "source, kind",
    [("def main(:", "SyntaxError"), ("1 / 0", "ZeroDivisionError"), ("raise SystemExit", "SystemExit")],
)
def test_a_failed_import_is_told(run_program: RunProgram, source: str, kind: str) -> None:
    evidence = run_program(source)
    assert evidence.end == "load"
    assert evidence.error is not None
    assert evidence.error["value"]["exception"] == kind
    assert evidence.error["frames"][-1][0] == 1


@pytest.mark.parametrize(
    "body, status, phase",
    [
        ("import os; os._exit(0)", 0, "load"),
        ("import os\ndef main():\n    os._exit(3)", 3, "call"),
        ("import os\ndef main():\n    os.kill(os.getpid(), 9)", -9, "call"),
        ("import ctypes\ndef main():\n    ctypes.string_at(0)", -11, "call"),
    ],
)
def test_a_program_that_ends_early_has_died(run_program: RunProgram, body: str, status: int, phase: str) -> None:
    evidence = run_program(body)
    assert (evidence.end, evidence.status, evidence.phase) == ("died", status, phase)


def test_atexit_and_threads_belong_to_the_program(run_program: RunProgram) -> None:
    evidence = run_program("""
        import atexit, threading, time
        def main():
            atexit.register(print, "at exit")
            threading.Thread(target=lambda: (time.sleep(0.1), print("thread"))).start()
    """)
    assert (evidence.end, evidence.status) == ("finished", 0)
    assert evidence.output == "thread\nat exit\n"


def test_the_kernel_says_who_called(run_program: RunProgram) -> None:
    evidence = run_program(
        """
        import multiprocessing
        def main(func):
            func(0)
            child = multiprocessing.Process(target=func, args=(1,))
            child.start()
            child.join()
        """,
        "call_with_function",
        world={"functions": {"func": {"replies": []}}},
    )
    first, second = evidence.of("call", "func")
    assert first["pid"] == evidence.main
    assert (second["parent"], second["value"]) == (evidence.main, [1])
    assert second["pid"] != evidence.main


def test_calls_are_held_until_all_have_met(run_program: RunProgram) -> None:
    evidence = run_program(
        """
        from multiprocessing import Pool
        def main(func):
            with Pool(3) as pool:
                return pool.map(func, range(5), chunksize=1)
        """,
        "call_with_function",
        world={"functions": {"func": {"replies": [{"args": [n], "return": n * 7} for n in range(5)], "meet": 3}}},
    )
    assert evidence.calls[0].value == {"list": [0, 7, 14, 21, 28]}
    (wave,) = evidence.of("wave", "func")
    assert (wave["value"], len(set(wave["pids"]))) == (3, 3)


def test_a_child_that_comes_back_is_seen(run_program: RunProgram) -> None:
    evidence = run_program("import os\ndef main():\n    if os.fork():\n        os.wait()")
    assert evidence.of("stray", "returned")


def test_what_is_left_is_counted(run_program: RunProgram) -> None:
    evidence = run_program(
        """
        import multiprocessing, threading, time
        kept = []
        def main():
            kept.append(multiprocessing.Pipe())
            kept.append(threading.Thread(target=time.sleep, args=(60,), daemon=True))
            kept.append(multiprocessing.Process(target=time.sleep, args=(60,), daemon=True))
            kept[1].start()
            kept[2].start()
        """,
        settle=True,
    )
    call = evidence.calls[0]
    assert [process["zombie"] for process in call.processes] == [False]
    assert call.threads == 1
    assert (
        len(call.descriptors) == 4
    )  # both ends of the pipe, and the two by which a process and its parent watch each other


def test_who_holds_which_end_is_read_from_outside(run_program: RunProgram) -> None:
    source = """
        def main(receiving, sending):
            {close}
            while True:
                try:
                    receiving.recv()
                except EOFError:
                    return
    """
    world = {"ends": {"sending": {"send": [1, None, {"random": [1, 300_000]}]}}}
    closed = run_program(source.format(close="sending.close()"), "call_with_pipe", world=world)
    held = run_program(source.format(close="pass"), "call_with_pipe", world=world)
    assert closed.of("ends", "still")[0]["value"] == {"receiving": [closed.main], "sending": []}
    assert closed.end == "finished"
    assert held.of("ends", "still")[0]["value"]["sending"] == [held.main]
    assert held.end == "hang"


@pytest.mark.parametrize("rule", [{"send": [1], "patient": True}, {"script": [["rest"], ["send", 1]]}])
def test_whoever_gives_up_is_given_the_time_to(run_program: RunProgram, rule: object) -> None:
    source = """
        def main(receiving, sending):
            sending.close()
            return receiving.poll(1)
    """
    evidence = run_program(source, "call_with_pipe", world={"ends": {"sending": rule}})
    assert evidence.calls[0].value is False


def test_a_slow_item_is_rebuilt_when_nothing_else_moves(run_program: RunProgram) -> None:
    source = """
        import pickle, threading
        def main(func):
            found = []
            data = pickle.dumps(func())
            thread = threading.Thread(target=lambda: found.append(pickle.loads(data)))
            thread.start()
            thread.join(0.5)
            before = list(found)
            thread.join()
            return before, found
    """
    slow = {"item": "abcd", "behaviour": "slow"}
    world = {"functions": {"func": {"replies": [{"args": [], "return": slow}]}}, "queues": slow_items()}
    evidence = run_program(source, "call_with_function", world=world)
    assert evidence.calls[0].value == {"tuple": [{"list": []}, {"list": [slow]}]}


def test_a_fault_of_the_scenario_is_the_kits_own(run_program: RunProgram) -> None:
    with pytest.raises(BoxError, match="the scenario's own fault"):
        run_program("", "fail")
