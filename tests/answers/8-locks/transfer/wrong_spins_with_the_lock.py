# mistake: holds the source and tries the target again and again
# fails: no_deadlock
import threading
import time


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
    with source._lock:
        while not target._lock.acquire(blocking=False):
            time.sleep(0.001)
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            target._lock.release()
