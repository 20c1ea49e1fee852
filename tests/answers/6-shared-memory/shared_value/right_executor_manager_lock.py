# right: an executor with one task for each process and a barrier, so that no worker takes two; counter of a manager
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def share(counter, lock, barrier, times):
    barrier.wait()
    for _ in range(times):
        with lock:
            counter["number"] += 1


def run(processes, times):
    with Manager() as manager:
        counter, lock, barrier = manager.dict(number=0), manager.RLock(), manager.Barrier(processes)
        with ProcessPoolExecutor(processes) as executor:
            for future in [executor.submit(share, counter, lock, barrier, times) for _ in range(processes)]:
                future.result()
        return counter["number"]
