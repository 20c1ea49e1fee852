# mistake: the workers are not daemonic, so the program waits for them for ever
# fails: run_program_ends
# told: A program waits at its end for each child process that is not daemonic
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item has failed:", repr(error))
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work)).start()
    for item in items:
        q.put(item)
    q.join()
