# right: takes the first, tries the second; if that is held, gives the first back and waits for the other one first
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def lock_both(one, other):
    while True:
        one.acquire()
        if other.acquire(blocking=False):
            return
        one.release()
        one, other = other, one


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source is not target:
        lock_both(source._lock, target._lock)
    else:
        source._lock.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        source._lock.release()
        if source is not target:
            target._lock.release()
