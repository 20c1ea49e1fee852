# mistake: a refused transfer gives the source's lock back and forgets the target's
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source is target:
        if source.balance < amount:
            raise ValueError("balance too small")
        return
    for account in sorted((source, target), key=id):
        account._lock.acquire()
    if source._balance < amount:
        source._lock.release()
        raise ValueError("balance too small")
    source._balance -= amount
    target._balance += amount
    source._lock.release()
    target._lock.release()
