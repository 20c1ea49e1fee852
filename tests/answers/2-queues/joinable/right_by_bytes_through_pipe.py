# right: run has a pipe of its own: workers write a byte for each item done, the caller reads as many as there were
import os
from multiprocessing import JoinableQueue, Pipe, Process


def worker(q, work, said=lambda: None):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print(repr(error))
        q.task_done()
        said()


class Bell:
    def __init__(self, end):
        self.end = end

    def __call__(self):
        os.write(self.end.fileno(), b".")


def run(work, items, workers):
    q = JoinableQueue()
    reader, writer = Pipe(duplex=False)
    team = [Process(target=worker, args=(q, work, Bell(writer)), daemon=True) for _ in range(workers)]
    for process in team:
        process.start()
    open_tasks = 0
    for item in items:
        q.put(item)
        open_tasks += 1
    while open_tasks:
        open_tasks -= len(os.read(reader.fileno(), 4096))
    for process in team:
        process.kill()
        process.join()
