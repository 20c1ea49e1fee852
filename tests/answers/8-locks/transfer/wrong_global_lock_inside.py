# mistake: both locks in order, and inside of them one more for the books of the whole bank
# fails: others_not_delayed
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        self._lock.acquire()
        try:
            return self._balance
        finally:
            self._lock.release()


books = threading.Lock()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock, books:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
