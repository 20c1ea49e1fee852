# mistake: waits two seconds for each lock and refuses the transfer then
# fails: no_lost_update
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
    first, second = sorted((source, target), key=id)
    if not first._lock.acquire(timeout=2):
        raise ValueError("account is busy, try again later")
    try:
        if not second._lock.acquire(timeout=2):
            raise ValueError("account is busy, try again later")
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            second._lock.release()
    finally:
        first._lock.release()
