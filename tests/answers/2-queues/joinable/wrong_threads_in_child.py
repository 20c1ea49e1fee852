# mistake: the workers are threads of one child process
# fails: run_own_processes
from multiprocessing import JoinableQueue, Process
from threading import Thread


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item has failed:", repr(error))
        finally:
            q.task_done()


def crew(q, work, workers):
    threads = [Thread(target=worker, args=(q, work)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run(work, items, workers):
    q = JoinableQueue()
    Process(target=crew, args=(q, work, workers), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
