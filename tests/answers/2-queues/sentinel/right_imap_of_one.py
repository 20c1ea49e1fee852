# right: out is a list in a pool's worker, and one task after another fetches a slice of it
from multiprocessing import JoinableQueue, Pool

_state = {}


class Kept:
    def __init__(self):
        self.kept = []

    def put(self, item):
        self.kept.append(item)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        if (item := q.get()) is None:
            break
        out.put(item)


def _prepare(q):
    _state["q"] = q


def _consume(_):
    kept = Kept()
    consumer(_state["q"], kept)
    return kept.kept


def run(items):
    q = JoinableQueue()
    pool = Pool(1, _prepare, (q,))
    try:
        waiting = pool.map_async(_consume, [0])
        producer(items, q)
        [result] = waiting.get()
        pool.close()
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()
    return result
