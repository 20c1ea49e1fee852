"""What students are to learn works inside, at each level."""

from __future__ import annotations

import pytest

from tests.box.conftest import RunProgram

PROGRAMS = {
    "pool": """
        import multiprocessing
        def main():
            with multiprocessing.Pool(2) as pool:
                return pool.map(abs, [-1, -2, -3])
    """,
    "executor": """
        from concurrent.futures import ProcessPoolExecutor
        import multiprocessing
        def main():
            with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context()) as pool:
                return list(pool.map(abs, [-1, -2, -3]))
    """,
    "manager": """
        import multiprocessing
        def main():
            with multiprocessing.Manager() as manager:
                shared = manager.list([1])
                process = multiprocessing.Process(target=shared.extend, args=([2, 3],))
                process.start()
                process.join()
                return list(shared)
    """,
    "shared memory": """
        import multiprocessing
        from multiprocessing.shared_memory import SharedMemory
        def fill(name):
            memory = SharedMemory(name)
            memory.buf[:3] = bytes([1, 2, 3])
            memory.close()
        def main():
            memory = SharedMemory(create=True, size=3)
            process = multiprocessing.Process(target=fill, args=(memory.name,))
            process.start()
            process.join()
            found = list(memory.buf)[:3]
            memory.close()
            memory.unlink()
            return found
    """,
    "values and semaphores": """
        import multiprocessing
        def add(values, semaphore, barrier):
            with semaphore, values.get_lock():
                for index in range(3):
                    values[index] += index + 1
            barrier.wait()
        def main():
            values = multiprocessing.Array("i", 3)
            semaphore, barrier = multiprocessing.BoundedSemaphore(1), multiprocessing.Barrier(2)
            process = multiprocessing.Process(target=add, args=(values, semaphore, barrier))
            process.start()
            barrier.wait()
            process.join()
            return list(values)
    """,
    "queues": """
        import multiprocessing
        def work(q, out):
            for item in iter(q.get, None):
                out.put(item)
                q.task_done()
        def main():
            q, out = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
            process = multiprocessing.Process(target=work, args=(q, out))
            process.start()
            for item in (1, 2, 3):
                q.put(item)
            q.join()
            q.put(None)
            process.join()
            return [out.get() for _ in range(3)]
    """,
}
LISTENER = """
    import multiprocessing, os
    from multiprocessing.connection import Client, Listener
    def call(address):
        with Client(address, authkey=b"key") as connection:
            connection.send([1, 2, 3])
    def main():
        with Listener({address}, authkey=b"key") as listener:
            process = multiprocessing.Process(target=call, args=(listener.address,))
            process.start()
            with listener.accept() as connection:
                found = connection.recv()
            process.join()
        return found
"""
ADDRESSES = {
    "path": "os.path.join(os.getcwd(), 'socket')",
    "temporary path": "None",
    "abstract": "'\\0abstract' + str(os.getpid())",
    "127.0.0.1": "('127.0.0.1', 0)",
    "localhost": "('localhost', 0)",
}
METHODS = ("fork", "spawn", "forkserver")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("what", PROGRAMS)
def test_it_works_inside(run_program: RunProgram, what: str, method: str) -> None:
    evidence = run_program(PROGRAMS[what], method=method)
    assert (evidence.end, evidence.output) == ("finished", "")
    assert evidence.calls[0].value == {"list": [1, 2, 3]}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("where", ADDRESSES)
def test_a_listener_is_reached(run_program: RunProgram, where: str, method: str) -> None:
    evidence = run_program(LISTENER.format(address=ADDRESSES[where]), method=method)
    assert (evidence.end, evidence.output) == ("finished", "")
    assert evidence.calls[0].value == {"list": [1, 2, 3]}


def test_who_comes_to_a_late_queue_when_it_is_empty_waits_for_ever(run_program: RunProgram) -> None:
    source = """
        from multiprocessing import Process
        def main(q, out):
            children = [Process(target=lambda: out.put(q.get())) for _ in range(3)]
            for child in children:
                child.start()
            for child in children:
                child.join()
    """
    world = {"queues": {"q": {"items": [1, 2], "late": True}}}
    evidence = run_program(source, "call_with_queue", world=world)
    assert evidence.end == "hang"
    assert len(evidence.of("put", "out")) == 2
