# right: consumers forked by os.fork, one pipe of results for each, read by threads of the caller
import os
import pickle
import threading
from multiprocessing import SimpleQueue


def consume(work, tasks, fd):
    with os.fdopen(fd, "wb") as out:
        while (task := tasks.get()) is not None:
            pickle.dump(work(*task), out)


def run(work, items, consumers):
    tasks, results, readers, pids = SimpleQueue(), [], [], []
    for _ in range(consumers):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.close(r)
                consume(work, tasks, w)
            finally:
                os._exit(0)
        os.close(w)
        pids.append(pid)
        readers.append(r)

    def read(fd):
        with os.fdopen(fd, "rb") as file:
            while True:
                try:
                    results.append(pickle.load(file))
                except EOFError:
                    return

    threads = [threading.Thread(target=read, args=(fd,)) for fd in readers]
    for thread in threads:
        thread.start()
    for item in items:
        tasks.put((item,))
    for _ in range(consumers):
        tasks.put(None)
    for thread in threads:
        thread.join()
    for pid in pids:
        os.waitpid(pid, 0)
    tasks.close()
    return results
