# right: a pool whose initializer gives each worker the queue; each of its tasks is a consumer to the sentinel
from multiprocessing import Manager, Pool

state = {}


def begin(q, work):
    state.update(q=q, work=work)


def consume(_):
    results = []
    while True:
        box = state["q"].get()
        if not box:
            return results
        results.append(state["work"](box[0]))


def run(work, items, consumers):
    with Manager() as manager:
        q = manager.Queue()
        with Pool(consumers, begin, (q, work)) as pool:
            shares = pool.map_async(consume, range(consumers), chunksize=1)
            for item in items:
                q.put((item,))
            for _ in range(consumers):
                q.put(())
            results = sum(shares.get(), [])
            pool.close()
            pool.join()
    return results
