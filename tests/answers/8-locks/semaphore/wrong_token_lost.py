# mistake: the token is put back only after a task that did not raise
# fails: permit_back_after_exception
import queue


class Limiter:
    def __init__(self, limit):
        self._tokens = queue.Queue()
        for number in range(limit):
            self._tokens.put(number)

    def run(self, task):
        token = self._tokens.get()
        try:
            result = task()
        except queue.Empty:
            raise
        else:
            self._tokens.put(token)
        return result
