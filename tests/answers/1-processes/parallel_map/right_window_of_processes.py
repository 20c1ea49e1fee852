# right: a process for each item, and a semaphore that is given back when one has been joined: never more than `workers`
import multiprocessing as mp
import threading


class _Call(mp.Process):
    def __init__(self, func, item):
        mp.Process.__init__(self, daemon=True)
        self._task = func, item
        self._here, self._there = mp.Pipe(duplex=False)

    def run(self):
        func, item = self._task
        try:
            self._there.send((0, func(item)))
        except Exception as error:
            self._there.send((1, error))

    def outcome(self):
        found = self._here.recv()
        self.join()
        self._here.close()
        self._there.close()
        return found


def parallel_map(func, items, workers):
    free = threading.Semaphore(workers)
    outcomes = {}

    def follow(number, call):
        outcomes[number] = call.outcome()
        free.release()

    threads = []
    for number, item in enumerate(items):
        free.acquire()
        call = _Call(func, item)
        call.start()
        threads.append(threading.Thread(target=follow, args=(number, call)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    for number in range(len(threads)):
        if outcomes[number][0]:
            raise outcomes[number][1]
    return [outcomes[number][1] for number in range(len(threads))]
