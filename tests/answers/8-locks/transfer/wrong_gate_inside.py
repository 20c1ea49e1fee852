# mistake: takes the global lock when it already holds an account's: whoever has the global one may wait for that
# fails: no_deadlock
import threading

gate = threading.Lock()


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
        with gate:
            target._lock.acquire()
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            target._lock.release()
