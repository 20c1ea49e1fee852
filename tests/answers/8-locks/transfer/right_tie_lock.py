# right: ordered by a number that may be the same for two accounts; a tie lock decides who takes such two first
import threading

tie = threading.Lock()


class Account:
    def __init__(self, balance):
        self._rank = balance % 3
        self._lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def take(source, target):
    if source is target:
        source._lock.acquire()
    elif source._rank == target._rank:
        with tie:
            source._lock.acquire()
            target._lock.acquire()
    else:
        for account in sorted((source, target), key=lambda each: each._rank):
            account._lock.acquire()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    take(source, target)
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        source._lock.release()
        if source is not target:
            target._lock.release()
