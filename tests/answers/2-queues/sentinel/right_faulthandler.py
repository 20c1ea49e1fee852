# right: faulthandler is set to tell where it hangs after an hour, and cancelled at the end
import faulthandler
import multiprocessing
import sys


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


def run(items):
    faulthandler.dump_traceback_later(3600, file=sys.__stderr__, exit=False)
    try:
        q = multiprocessing.Queue()
        out = multiprocessing.Queue()
        reader = multiprocessing.Process(target=consumer, args=(q, out), name="consumer", daemon=False)
        reader.start()
        sent = list(items)
        producer(sent, q)
        got = []
        for _ in sent:
            got.append(out.get(True, 3600))
        q.close()
        q.join_thread()
        reader.join(3600)
        if reader.exitcode is None:
            raise RuntimeError("the consumer does not end")
        reader.close()
        out.close()
        out.join_thread()
        return got
    finally:
        faulthandler.cancel_dump_traceback_later()
