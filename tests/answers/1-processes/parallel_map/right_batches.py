# right: old-fashioned: `workers` processes at a time, the next batch when all of the last one have ended
from multiprocessing import Pipe, Process


def child(func, item, end):
    try:
        message = ["result", func(item)]
    except Exception as e:
        message = ["exception", e]
    end.send(message)
    end.close()


def parallel_map(func, items, workers):
    items = list(items)
    results = []
    for start in range(0, len(items), workers):
        batch = []
        for item in items[start : start + workers]:
            receiver, sender = Pipe(False)
            p = Process(target=child, args=(func, item, sender))
            p.start()
            sender.close()
            batch.append((p, receiver))
        messages = []
        for p, receiver in batch:
            messages.append(receiver.recv())
            receiver.close()
            p.join()
        for kind, what in messages:
            if kind == "exception":
                raise what
            results.append(what)
    return results
