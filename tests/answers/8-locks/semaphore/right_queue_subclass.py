# right: a Queue that begins with its tokens; the token is the number of the place
import queue


class Tokens(queue.Queue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self.queue.extend(range(maxsize))


class Limiter:
    def __init__(self, limit):
        self.tokens = Tokens(limit)

    def run(self, task):
        token = self.tokens.get(block=True)
        try:
            return task()
        finally:
            self.tokens.put_nowait(token)
