# right: a pipe for each worker; the caller waits for whoever is free with connection.wait and gives him the next item
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(q, work):
    while 1:
        item = q.get()
        try: work(item)
        except: pass
        q.task_done()


class _Line:
    def __init__(self, end):
        self.get, self._send = end.recv, end.send
        self._end = end

    def task_done(self):
        self._send("done")


def _serve(end, work):
    worker(_Line(end), work)


def run(work, items, workers):
    free, busy, everybody = [], [], []
    for _ in range(workers):
        mine, theirs = Pipe()
        process = Process(target=_serve, args=(theirs, work), daemon=True)
        process.start()
        theirs.close()
        free.append(mine)
        everybody.append((process, mine))
    for item in items:
        while not free:
            for end in wait(busy):
                end.recv()
                busy.remove(end)
                free.append(end)
        end = free.pop()
        end.send(item)
        busy.append(end)
    for end in busy:
        end.recv()
    for process, mine in everybody:
        process.terminate()
        process.join()
        mine.close()
