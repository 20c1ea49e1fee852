# mistake: RLocks taken by hand are kept when the transfer is refused: only the same thread does not notice
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    low, high = sorted([source, target], key=id)
    low._lock.acquire()
    high._lock.acquire()
    if amount > source._balance:
        raise ValueError("balance too small")
    source._balance -= amount
    target._balance += amount
    high._lock.release()
    low._lock.release()
