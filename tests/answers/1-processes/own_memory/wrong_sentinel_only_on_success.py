# mistake: the sentinel is put after the last result, and a call that raises skips it
# fails: raises
# told: for an item, and nobody will put one
from multiprocessing import Process, SimpleQueue

END = "the end"


def child(func, items, q):
    for item in items:
        q.put([func(item)])
    q.put(END)


def map_in_child(func, items):
    q = SimpleQueue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    results = []
    while (message := q.get()) != END:
        results += message
    p.join()
    return results
