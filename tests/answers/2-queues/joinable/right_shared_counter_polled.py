# right: two shared counters that the caller compares again and again, with a short sleep
import time
from multiprocessing import JoinableQueue, Process, Value


class Counting:
    def __init__(self, work, done):
        self.work, self.done = work, done

    def __call__(self, item):
        try:
            self.work(item)
        finally:
            with self.done.get_lock():
                self.done.value += 1


def worker(q, work):
    while True:
        x = q.get()
        try:
            work(x)
        except Exception as e:
            print("Error:", e)
        finally:
            q.task_done()


def run(work, items, workers):
    done, put = Value("i", 0), 0
    q = JoinableQueue()
    processes = []
    for i in range(workers):
        p = Process(target=worker, args=(q, Counting(work, done)))
        p.daemon = True
        p.start()
        processes.append(p)
    for item in items:
        q.put(item)
        put += 1
    while done.value != put:
        time.sleep(0.02)
