# right: Pool.apply_async for each item, an event set by the last callback; the pool is kept and terminated at the end
import threading
from multiprocessing import Pool


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def _quiet(work, item):
    try:
        work(item)
    except Exception:
        pass


def run(work, items, workers):
    with Pool(workers) as pool:
        left, lock, over = 1, threading.Lock(), threading.Event()

        def done(_):
            nonlocal left
            with lock:
                left -= 1
                if not left:
                    over.set()

        for item in items:
            with lock:
                left += 1
            pool.apply_async(_quiet, (work, item), callback=done, error_callback=done)
        done(None)
        over.wait()
    pool.join()
