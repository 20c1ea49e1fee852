# mistake: tries both locks three times and then reports "busy" as a ValueError
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
    for _ in range(3):
        if source.lock.acquire(timeout=1):
            try:
                if source is target or target.lock.acquire(timeout=1):
                    try:
                        if source._balance < amount:
                            raise ValueError("balance too small")
                        source._balance -= amount
                        target._balance += amount
                        return
                    finally:
                        if source is not target:
                            target.lock.release()
            finally:
                source.lock.release()
    raise ValueError("busy")
