# mistake: both locks in order, but the target is credited when they have been given back
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    accounts = [source] if source is target else sorted((source, target), key=id)
    for account in accounts:
        account._lock.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        new = target._balance + amount
    finally:
        for account in accounts:
            account._lock.release()
    target._balance = new
