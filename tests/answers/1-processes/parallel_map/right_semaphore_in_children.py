# right: a process for each item, all there at once; a semaphore in the children lets `workers` of them work
from multiprocessing import BoundedSemaphore, Pipe, Process


def _child(permits, func, item, conn):
    with permits:
        try:
            answer = ("ok", func(item))
        except Exception as error:
            answer = ("error", error)
    conn.send(answer)
    conn.close()


def parallel_map(func, items, workers):
    permits = BoundedSemaphore(workers)
    started = []
    for item in items:
        here, there = Pipe(duplex=False)
        child = Process(target=_child, args=(permits, func, item, there))
        child.start()
        there.close()
        started.append((child, here))
    answers = []
    for child, here in started:
        answers.append(here.recv())
        here.close()
        child.join()
    for kind, value in answers:
        if kind == "error":
            raise value
    return [value for _, value in answers]
