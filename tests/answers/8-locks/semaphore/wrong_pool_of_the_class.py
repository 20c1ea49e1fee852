# mistake: one pool for all limiters, made by the first
# fails: in_calling_thread
from concurrent.futures import ThreadPoolExecutor


class Limiter:
    _pool = None

    def __init__(self, limit):
        if Limiter._pool is None:
            Limiter._pool = ThreadPoolExecutor(limit)

    def run(self, task):
        return Limiter._pool.submit(task).result()
