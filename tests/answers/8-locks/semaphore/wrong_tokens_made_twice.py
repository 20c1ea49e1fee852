# mistake: the tokens are made at the first call; two first calls make twice as many
# fails: never_more_than_limit
# passes a naive stress test: yes
import queue


class Limiter:
    def __init__(self, limit):
        self._limit = limit
        self._tokens = queue.Queue()
        self._made = False

    def run(self, task):
        if not self._made:
            for number in range(self._limit):
                self._tokens.put(number)
            self._made = True
        token = self._tokens.get()
        try:
            return task()
        finally:
            self._tokens.put(token)
