# right: processes wait for an event; the parent reads under the lock
from multiprocessing import Event, Process, Value


def add(counter, times):
    assert times >= 0
    for number in range(times):
        counter.get_lock().acquire()
        before = counter.value
        counter.value = before + 1
        assert counter.value == before + 1, number
        counter.get_lock().release()


def _when_told(go, counter, times):
    go.wait()
    add(counter, times)


def run(processes, times):
    counter, go = Value("i", 0), Event()
    children = [Process(target=_when_told, args=(go, counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    go.set()
    for child in children:
        child.join()
        assert child.exitcode == 0
    with counter.get_lock():
        return counter.value
