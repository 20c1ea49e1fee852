# right: each worker process calls work in a thread of its own and waits for it
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    with ThreadPoolExecutor(1) as executor:
        while True:
            future = executor.submit(work, q.get())
            if future.exception() is not None:
                print("one item failed")
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    processes = [Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    q.join()
