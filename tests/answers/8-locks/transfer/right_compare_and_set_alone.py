# right: each account has a compare-and-set of its own; the source is lowered by it, then the target raised
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._cas_lock = threading.Lock()

    def compare_and_set(self, old, new):
        with self._cas_lock:
            done = self._balance == old
            self._balance = new if done else self._balance
        return done

    def update(self, by):
        old = self._balance
        if old + by < 0:
            raise ValueError("balance too small")
        return self.compare_and_set(old, old + by) or self.update(by)

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    source.update(-amount) and target.update(amount)
