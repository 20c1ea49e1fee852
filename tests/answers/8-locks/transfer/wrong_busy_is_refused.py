# mistake: a transfer is refused when an account is in use at that moment
# fails: no_lost_update
# passes a naive stress test: yes
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
    if not source._lock.acquire(blocking=False):
        raise ValueError("the source is in use")
    try:
        if not target._lock.acquire(blocking=False):
            raise ValueError("the target is in use")
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            target._lock.release()
    finally:
        source._lock.release()
