# right: a global lock only round the taking of the two locks; it is free again before any money moves
import threading

taking = threading.Lock()


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    locks = [source._lock] if source is target else [source._lock, target._lock]
    with taking:
        for lock in locks:
            lock.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        for lock in locks:
            lock.release()
