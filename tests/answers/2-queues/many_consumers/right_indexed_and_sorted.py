# right: items travel with their number, results come back in the order of the items; a sentinel that is a tuple of None
from multiprocessing import Process, Queue
from operator import itemgetter


def _consume(work, q, results):
    for number, item in iter(q.get, (None, None)):
        results.put((number, work(item)))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    team = []
    for _ in range(consumers):
        team.append(Process(target=_consume, args=(work, q, results)))
        team[-1].start()
    number = -1
    for number, item in enumerate(items):
        q.put((number, item))
    for _ in team:
        q.put((None, None))
    pairs = [results.get() for _ in range(number + 1)]
    for process in team:
        process.join()
    return [result for _, result in sorted(pairs, key=itemgetter(0))]
