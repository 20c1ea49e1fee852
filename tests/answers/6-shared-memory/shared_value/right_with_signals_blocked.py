# right: over-careful: SIGINT waits while the lock is held; exit codes are looked at, the processes are closed
import signal
from contextlib import contextmanager
from multiprocessing import Process, Value


@contextmanager
def uninterrupted():
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def add(counter, times):
    if times < 0:
        raise ValueError("times must not be negative")
    lock = counter.get_lock()
    done = 0
    while done < times:
        with uninterrupted():
            if not lock.acquire(timeout=3600):
                raise TimeoutError("the lock has been held for an hour")
            try:
                seen = counter.value
                counter.value = seen + 1
                assert counter.value == seen + 1
            finally:
                lock.release()
        done += 1


def run(processes, times):
    counter = Value("i", 0, lock=True)
    children = []
    try:
        for number in range(processes):
            child = Process(target=add, args=(counter, times), name=f"adder {number}")
            child.start()
            children.append(child)
    finally:
        for child in children:
            child.join()
    codes = [child.exitcode for child in children]
    for child in children:
        child.close()
    if any(codes):
        raise RuntimeError(f"exit codes: {codes}")
    return counter.value
