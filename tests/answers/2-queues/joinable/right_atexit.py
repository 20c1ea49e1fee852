# right: the workers are not daemonic; a function registered with atexit ends them before the program would wait for them
import atexit
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        thing = q.get()
        try:
            work(thing)
        except Exception as problem:
            print("failed:", type(problem).__name__)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for number in range(workers):
        process = Process(target=worker, args=(q, work), name=f"worker {number}")
        process.start()
        atexit.register(process.terminate)
    for item in items:
        q.put(item)
    q.join()
