# right: ProcessPoolExecutor, whose futures are waited for and not asked
from concurrent.futures import ProcessPoolExecutor, wait


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print(f"{error!r} for one item")
        finally:
            q.task_done()


def run(work, items, workers):
    with ProcessPoolExecutor(max_workers=workers) as executor:
        wait([executor.submit(work, item) for item in items])
