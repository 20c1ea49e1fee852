# mistake: a consumer puts a result only when it has the next item, and the last one of each is lost at the sentinel
# fails: every_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    held = []
    while (item := q.get()) is not None:
        for result in held:
            results.put([result])
        held = [work(item)]
    results.put(None)


def run(work, items, consumers):
    q, results = Queue(), Queue()
    team = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for p in team:
        p.start()
    for item in items:
        q.put(item)
    for _ in team:
        q.put(None)
    found, ended = [], 0
    while ended < consumers:
        message = results.get()
        if message is None:
            ended += 1
        else:
            found += message
    for p in team:
        p.join()
    return found
