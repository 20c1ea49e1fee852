# mistake: acquire and release by hand: a refused transfer keeps both locks
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    locks = [source._lock] if source is target else [each._lock for each in sorted((source, target), key=id)]
    for lock in locks:
        lock.acquire()
    if source._balance < amount:
        raise ValueError("balance too small")
    source._balance -= amount
    target._balance += amount
    for lock in locks:
        lock.release()
