# mistake: looks whether there is a token and takes it in two steps: two may see the last one, and one finds nothing
# fails: many_threads
# passes a naive stress test: yes
import time


class Limiter:
    def __init__(self, limit):
        self._tokens = list(range(limit))

    def run(self, task):
        while not self._tokens:
            time.sleep(0.001)
        token = self._tokens.pop()
        try:
            return task()
        finally:
            self._tokens.append(token)
