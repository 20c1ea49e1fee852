# mistake: takes from the source under its lock, and when the target is busy puts back the balance it had seen before
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    while True:
        with source.lock:
            seen = source._balance
            if seen < amount:
                raise ValueError("balance too small")
            source._balance = seen - amount
        if target.lock.acquire(blocking=False):
            try:
                target._balance += amount
                return
            finally:
                target.lock.release()
        with source.lock:
            source._balance = seen
