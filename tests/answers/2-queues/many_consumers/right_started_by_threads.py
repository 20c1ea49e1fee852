# right: a thread of the caller for each consumer starts it, reads its pipe and joins it; one queue for all
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from multiprocessing import Pipe, Process, Queue


def _serve(work, q, end):
    with closing(end):
        while (item := q.get()) is not None:
            end.send((work(item),))
        end.send(())


def _keep(work, q):
    here, there = Pipe(duplex=False)
    process = Process(target=_serve, args=(work, q, there))
    process.start()
    there.close()
    found = []
    while one := here.recv():
        found.extend(one)
    process.join()
    here.close()
    return found


def run(work, items, consumers):
    q = Queue()
    with ThreadPoolExecutor(consumers) as keepers:
        parts = [keepers.submit(_keep, work, q) for _ in range(consumers)]
        for item in items:
            q.put(item)
        for _ in parts:
            q.put(None)
        results = sum((part.result() for part in parts), [])
    q.close()
    q.join_thread()
    return results
