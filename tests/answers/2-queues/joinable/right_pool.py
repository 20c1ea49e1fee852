# right: run leaves the dealing out to a Pool and takes each outcome; worker is there for itself
from multiprocessing import Pool


def worker(q, work):
    while True:
        attempt(work, q.get())
        q.task_done()


def attempt(work, item):
    try:
        work(item)
    except Exception as error:
        return type(error).__name__
    return None


def run(work, items, workers):
    with Pool(workers) as pool:
        outcomes = [pool.apply_async(attempt, (work, item)) for item in items]
        for outcome in outcomes:
            outcome.get()
