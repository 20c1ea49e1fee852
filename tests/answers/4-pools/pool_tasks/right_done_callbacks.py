# right: futures tell by callback when they are done; a counted-down event says that all are
from concurrent.futures import ProcessPoolExecutor
from threading import Event, Lock


class Latch:
    def __init__(self, count):
        self.count, self.lock, self.open = count, Lock(), Event()
        if not count:
            self.open.set()

    def __call__(self, _future):
        with self.lock:
            self.count -= 1
            if self.count == 0:
                self.open.set()


def run_tasks(func, args_list, workers=4):
    latch = Latch(len(args_list))
    with ProcessPoolExecutor(workers) as executor:
        futures = []
        for args in args_list:
            future = executor.submit(func, *args)
            future.add_done_callback(latch)
            futures.append(future)
        latch.open.wait()
    failed = next(filter(None, (future.exception() for future in futures)), None)
    if failed is not None:
        raise failed
    return [future.result() for future in futures]
