# right: one method for both sides; `match` says what each needs, one Condition and notify_all for all of them
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = ()
        self._cond = threading.Condition()

    def _do(self, what, *args):
        with self._cond:
            while True:
                match what, len(self._items):
                    case "put", n if n < self._capacity:
                        self._items += (args[0],)
                        result = None
                    case "get", n if n:
                        result, *rest = self._items
                        self._items = tuple(rest)
                    case "len", n:
                        return n
                    case _:
                        self._cond.wait()
                        continue
                self._cond.notify_all()
                return result

    def put(self, item):
        self._do("put", item)

    def get(self):
        return self._do("get")

    def __len__(self):
        return self._do("len")
