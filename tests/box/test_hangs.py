"""A deadlock is proved and explained; what only takes long is no deadlock."""

from __future__ import annotations

import pytest

from forkjoin.box import Evidence
from forkjoin.diagnosis import explain_hang
from tests.box.conftest import RunProgram

HANGS = {
    "get": """
        from multiprocessing import Queue
        def main():
            Queue().get()
    """,
    "lock": """
        import threading
        def main():
            lock = threading.Lock()
            with lock, lock:
                pass
    """,
    "undrained": """
        from multiprocessing import Process, Queue
        def fill(q):
            q.put(bytes(1_000_000))
        def main():
            q = Queue()
            child = Process(target=fill, args=(q,))
            child.start()
            child.join()
    """,
    "open_end": """
        from multiprocessing import Pipe, Process
        def read(receiving, sending):
            receiving.recv()
        def main():
            receiving, sending = Pipe()
            child = Process(target=read, args=(receiving, sending))
            child.start()
            receiving.close()
            sending.close()
            child.join()
    """,
    "send": """
        from multiprocessing import Pipe
        def main():
            receiving, sending = Pipe(duplex=False)
            sending.send_bytes(bytes(1_000_000))
    """,
    "task_done": """
        from multiprocessing import JoinableQueue
        def main():
            q = JoinableQueue()
            q.put(1)
            q.join()
    """,
    "wait": """
        from multiprocessing import Pool
        def wait(_):
            import threading
            threading.Event().wait()
        def main():
            with Pool(2) as pool:
                pool.map(wait, [1])
    """,
    "out": """
        from multiprocessing import Process
        from forkjoin.probe.ends import Gate
        def main():
            child = Process(target=Gate("out").put, args=(1,))
            child.start()
            child.join()
    """,
    "pool": """
        from multiprocessing import Pool
        handles = []
        def main():
            with Pool(2) as pool:
                handles.append(pool.apply_async(abs, (1,), callback=lambda _: handles[0].get()))
                pool.close()
                pool.join()
    """,
}


SAID = {
    "to write: the pipe is full, and nobody reads it": """
        import os
        def main():
            reading, writing = os.pipe()
            os.write(writing, bytes(1_000_000))
    """,
    "the main process itself still holds it": """
        import os
        def main():
            reading, writing = os.pipe()
            os.read(reading, 1)
    """,
    "Each of them waits for the other to send something": """
        from multiprocessing import Pipe, Process
        def echo(end):
            end.send(end.recv())
        def main():
            here, there = Pipe()
            Process(target=echo, args=(there,)).start()
            here.recv()
    """,
    "in line 5, `Queue().get()`, for an item": """
        from multiprocessing import Queue
        # \f \u2028 end no line of a program
        def main():
            Queue().get()
    """,
    "has taken it along": """
        from multiprocessing import Process, Queue
        def take(q):
            q.get()
        def main():
            q = Queue()
            q._rlock.acquire()
            children = [Process(target=take, args=(q,)) for _ in range(2)]
            for child in children:
                child.start()
            children[1].join()
    """,
    "waits there, too.": """
        from multiprocessing import Process, Queue
        def take(q):
            q.get()
        def main():
            q = Queue()
            children = [Process(target=take, args=(q,)) for _ in range(2)]
            for child in children:
                child.start()
            children[1].join()
    """,
    "The only processes that could call task_done() wait here themselves": """
        from multiprocessing import JoinableQueue, Process
        def serve(q):
            q.get()
            q.join()
        def main():
            q = JoinableQueue()
            Process(target=serve, args=(q,)).start()
            q.put(1)
            q.join()
    """,
    "Child process 1, child process 2 and child process 3 have ended already.": """
        from multiprocessing import Event, Process, Queue
        def main():
            event = Event()
            for _ in range(3):
                Process(target=event.wait).start()
            event.set()
            Queue().get()
    """,
    "Child process 1 waits until the items it has put on a queue have been taken": """
        from multiprocessing import Process, Queue
        def fill(q):
            q.put(bytes(1_000_000))
        def main():
            q = Queue()
            children = [Process(target=fill, args=(q,)) for _ in range(2)]
            for child in children:
                child.start()
            children[0].join()
    """,
    "The pool has no worker any more": """
        import time
        from multiprocessing import Pool
        def main():
            with Pool(2) as pool:
                results = pool.imap(time.sleep, [3600])
            results.next()
    """,
}


def _explained(evidence: Evidence, source: str) -> tuple[str, str]:
    found = explain_hang(evidence.hang, evidence.main, source, "program.py", evidence.phase)
    return found.cause, found.message


@pytest.mark.parametrize("cause", HANGS)
def test_the_cause_is_named(run_program: RunProgram, cause: str) -> None:
    evidence = run_program(HANGS[cause])
    assert evidence.end == "hang"
    found, message = _explained(evidence, HANGS[cause])
    assert found == cause
    assert "The main process waits in line" in message


def test_it_is_said_who_holds_the_end(run_program: RunProgram) -> None:
    evidence = run_program(HANGS["open_end"])
    _, message = _explained(evidence, HANGS["open_end"])
    assert "the child process itself still holds it" in message


def test_a_program_that_does_not_end_hangs_at_its_exit(run_program: RunProgram) -> None:
    evidence = run_program("""
        import threading
        def main():
            threading.Thread(target=threading.Event().wait).start()
    """)
    assert (evidence.end, evidence.phase, evidence.calls[0].outcome) == ("hang", "exit", "returned")


def test_it_is_said_that_the_workers_have_died(run_program: RunProgram) -> None:
    source = """
        from multiprocessing import JoinableQueue, Process
        def fail(q):
            q.get()
            raise ValueError
        def main():
            q = JoinableQueue()
            Process(target=fail, args=(q,)).start()
            q.put(1)
            q.join()
    """
    cause, message = _explained(run_program(source), source)
    assert cause == "task_done"
    assert "The child process has ended already. No process is left that could take an item" in message


def test_it_is_said_who_else_waits_and_who_has_ended(run_program: RunProgram) -> None:
    source = """
        from multiprocessing import Process, Queue
        def consume(q):
            while q.get() is not None:
                pass
        def main():
            q = Queue()
            children = [Process(target=consume, args=(q,)) for _ in range(4)]
            for child in children:
                child.start()
            q.put(None)
            for child in reversed(children):
                child.join()
    """
    cause, message = _explained(run_program(source), source)
    assert cause == "get"
    assert "in line 4, `while q.get() is not None:`, for an item" in message
    assert "wait there, too." in message


def test_a_consumer_that_is_not_daemonic_keeps_the_program_alive(run_program: RunProgram) -> None:
    source = """
        from multiprocessing import Process, Queue
        def serve(q):
            while True:
                q.get()
        def main():
            Process(target=serve, args=(Queue(),)).start()
    """
    cause, message = _explained(run_program(source), source)
    assert cause == "not_daemonic"
    assert message.startswith("The program does not end: nothing moves any more")
    assert "The child process waits in line 5, `q.get()`, for an item" in message


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_child_of_any_start_method_is_looked_into(run_program: RunProgram, method: str) -> None:
    source = """
        from multiprocessing import Process, Queue
        def wait(q):
            q.get()
        def main():
            q = Queue()
            child = Process(target=wait, args=(q,))
            child.start()
            child.join()
    """
    evidence = run_program(source, method=method)
    assert evidence.end == "hang"
    assert "The child process waits in line 4" in _explained(evidence, source)[1]


@pytest.mark.parametrize(
    "source",
    [
        "import time\ndef main():\n    time.sleep(0.7)",
        "import select\ndef main():\n    select.select([], [], [], 0.7)",
        "import threading\ndef main():\n    threading.Event().wait(0.7)",
        "import subprocess\ndef main():\n    subprocess.run(['/bin/sleep', '0.5'], check=False)",
        "import signal\ndef main():\n    signal.sigtimedwait([signal.SIGUSR1], 0.5)",
        "def main():\n    n = 0\n    while n < 3_000_000:\n        n += 1",
        "from multiprocessing import Manager\ndef main():\n    with Manager() as m:\n        m.list([1]).append(2)",
    ],
)
def test_what_takes_long_is_no_deadlock(run_program: RunProgram, source: str) -> None:
    assert run_program(source).end == "finished"


def test_a_manager_does_not_hide_a_deadlock(run_program: RunProgram) -> None:
    evidence = run_program("""
        from multiprocessing import Manager
        def main():
            with Manager() as manager:
                manager.Queue().get()
    """)
    assert evidence.end == "hang"


@pytest.mark.parametrize("words", SAID)
def test_the_message_tells_it(run_program: RunProgram, words: str) -> None:
    evidence = run_program(SAID[words])
    assert evidence.end == "hang"
    assert words in _explained(evidence, SAID[words])[1]
