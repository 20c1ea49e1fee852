# right: compare and set on each side, the lock held for nothing but the comparison and the store
import threading


class Account:
    def __init__(self, balance):
        self._guard = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def _replace(self, seen, new):
        with self._guard:
            if self._balance != seen:
                return False
            self._balance = new
            return True

    def change(self, by):
        while True:
            seen = self._balance
            if seen + by < 0:
                raise ValueError("balance too small")
            if self._replace(seen, seen + by):
                return


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    source.change(-amount)
    target.change(+amount)
