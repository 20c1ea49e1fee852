# right: the list is given to each process; the shared "queue" is a place in it that a lock guards, its end the sentinel
from itertools import islice
from multiprocessing import Process, SimpleQueue, Value


def _work_off(work, items, place, results):
    while True:
        with place.get_lock():
            mine = place.value
            place.value += 1
        for item in islice(items, mine, mine + 1):
            results.put(work(item))
        if mine >= len(items):
            break


def run(work, items, consumers):
    items = list(items)
    place, results = Value("i", 0), SimpleQueue()
    processes = [Process(target=_work_off, args=(work, items, place, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    found = [results.get() for _ in range(len(items))]
    for process in processes:
        process.join()
    results.close()
    return found
