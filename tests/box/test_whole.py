"""A whole program ends as every program does, and what it leaves behind has the time to notice that."""

from __future__ import annotations

import pytest

from forkjoin.box import Evidence
from forkjoin.diagnosis import explain_hang
from tests.box.conftest import RunProgram

NEVER = {"functions": {"func": {"replies": [], "never": True}}}
HELD = {"functions": {"func": {"replies": [], "meet": 1}}}


def _left(evidence: Evidence) -> list[int]:
    """The processes that called the function and are still there."""
    callers = {event["pid"] for event in evidence.of("call", "func")}
    return [process["pid"] for process in evidence.left if process["pid"] in callers]


@pytest.mark.parametrize("status, expected", [(None, 0), (3, 3), ("a text", 1)])
def test_it_ends_with_its_own_status(run_program: RunProgram, status: object, expected: int) -> None:
    evidence = run_program("def main(func):\n    pass", "leave", whole=True, status=status)
    assert (evidence.end, evidence.status, evidence.phase) == ("finished", expected, "exit")


def test_what_was_registered_before_an_import_runs_after_what_that_import_registers(run_program: RunProgram) -> None:
    source = """
        import atexit
        from multiprocessing import Process
        def main(func):
            child = Process(target=func)
            atexit.register(child.kill)
            child.start()
    """
    evidence = run_program(source, "leave", whole=True, status=0, world=NEVER)
    assert (evidence.end, evidence.phase) == ("hang", "exit")
    found = explain_hang(evidence.hang, evidence.main, source, "program.py", evidence.phase)
    assert found.cause == "kept_alive"
    assert "The program does not end" in found.message


DETACHED = """
    from multiprocessing import Process, process
    {more}
    def main(func):
        child = Process(target={target}, args=(func,))
        child.start()
        process._children.discard(child)
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_what_stays_is_seen(run_program: RunProgram, method: str) -> None:
    source = DETACHED.format(more="def call(func): func()", target="call")
    evidence = run_program(source, "leave", whole=True, status=0, method=method, world=NEVER)
    assert evidence.end == "finished"
    assert len(_left(evidence)) == 1


@pytest.mark.parametrize("nap", ["0.01", "0.3"])
def test_what_ends_with_the_program_is_gone(run_program: RunProgram, nap: str) -> None:
    more = f"""
    import os, threading, time
    def call(func):
        threading.Thread(target=func, daemon=True).start()
        parent = os.getppid()
        while os.getppid() == parent:
            time.sleep({nap})
    """
    evidence = run_program(DETACHED.format(more=more, target="call"), "leave", whole=True, status=0, world=NEVER)
    assert evidence.end == "finished"
    assert _left(evidence) == []


def test_who_waits_for_a_while_only_is_seen_not_to_wait(run_program: RunProgram) -> None:
    source = """
        import atexit
        from multiprocessing import Process
        def main(func):
            child = Process(target=func, daemon=True)
            child.start()
            atexit.register(child.join, 0.6)
    """
    evidence = run_program(source, "leave", whole=True, status=0, world=HELD)
    assert evidence.end == "finished"
    assert evidence.of("event", "end of func") == []


def test_who_asks_again_and_again_does_wait(run_program: RunProgram) -> None:
    source = """
        import atexit, time
        from multiprocessing import Process
        def wait(child):
            while child.is_alive():
                time.sleep(0.02)
        def main(func):
            child = Process(target=func, daemon=True)
            child.start()
            atexit.register(wait, child)
    """
    evidence = run_program(source, "leave", whole=True, status=0, world=HELD)
    assert evidence.end == "finished"
    assert len(evidence.of("event", "end of func")) == 1
