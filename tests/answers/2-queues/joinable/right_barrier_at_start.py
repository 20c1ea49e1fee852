# right: over-careful: a barrier that all workers and the caller pass before the first item is put; logging on
import logging
import multiprocessing


def worker(q, work):
    log = multiprocessing.get_logger()
    while True:
        item = q.get()
        try:
            result = work(item)
        except Exception as error:
            log.warning("%r", error)
        else:
            log.info("%s", type(result))
        finally:
            q.task_done()


def _begin(barrier, q, work):
    barrier.wait()
    worker(q, work)


def run(work, items, workers):
    multiprocessing.log_to_stderr(logging.WARNING)
    barrier = multiprocessing.Barrier(workers + 1)
    q = multiprocessing.JoinableQueue()
    for _ in range(workers):
        multiprocessing.Process(target=_begin, args=(barrier, q, work), daemon=True).start()
    barrier.wait()
    for item in items:
        q.put(item)
    q.close()
    q.join()
