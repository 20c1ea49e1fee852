# mistake: the new balance of the source is computed under one hold of its lock and stored under another
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
        raise ValueError("amount")
    source._lock.acquire()
    if source._balance < amount:
        source._lock.release()
        raise ValueError("balance")
    new = source._balance - amount
    source._lock.release()
    target._lock.acquire()
    target._balance += amount
    target._lock.release()
    source._lock.acquire()
    source._balance = new
    source._lock.release()
