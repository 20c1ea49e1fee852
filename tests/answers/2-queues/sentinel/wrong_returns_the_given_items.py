# mistake: run waits for what was consumed, throws it away and returns the items it was given
# fails: run_own_process
from multiprocessing import Process, Queue
def producer(items, q):
    for i in items: q.put(i)
    q.put(None)
def consumer(q, out):
    while (i := q.get()) is not None: out.put(i)
def _other(q, out):
    consumer(q, out); out.put(None)
def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    p = Process(target=_other, args=(q, out)); p.start()
    producer(items, q)
    while out.get() is not None: pass
    p.join()
    return list(items)
