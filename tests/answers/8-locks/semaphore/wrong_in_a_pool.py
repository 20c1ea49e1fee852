# mistake: the tasks run in the threads of a pool, not in the calling thread
# fails: in_calling_thread
from concurrent.futures import ThreadPoolExecutor


class Limiter:
    def __init__(self, limit):
        self._pool = ThreadPoolExecutor(max_workers=limit)

    def run(self, task):
        return self._pool.submit(task).result()
