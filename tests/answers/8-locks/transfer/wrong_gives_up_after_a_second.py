# mistake: waits a second for the target and then gives up, silently: in a deadlock the transfer is not made
# fails: no_deadlock
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
    with source._lock:
        if not target._lock.acquire(timeout=1):
            return
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            target._lock.release()
