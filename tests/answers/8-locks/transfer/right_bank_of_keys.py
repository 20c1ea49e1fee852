# right: a bank notes which accounts are in use, and by whom; its own lock is held for that note only
import threading
from dataclasses import dataclass


class Bank:
    """Keeps who waits for whom: a global lock for the books, a condition for those who wait."""

    def __init__(self):
        self.books = threading.Lock()
        self.changed = threading.Condition(self.books)
        self.locked = {}

    def lock(self, *accounts):
        with self.books:
            keys = {id(a) for a in accounts}
            self.changed.wait_for(lambda: keys.isdisjoint(self.locked))
            self.locked.update(dict.fromkeys(keys, threading.current_thread()))

    def unlock(self, *accounts):
        with self.books:
            for key in {id(a) for a in accounts}:
                del self.locked[key]
            self.changed.notify_all()


BANK = Bank()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        BANK.lock(self)
        try:
            return self._balance
        finally:
            BANK.unlock(self)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("not possible")
    BANK.lock(source, target)
    try:
        if source._balance < amount:
            raise ValueError("not possible")
        source._balance -= amount
        target._balance += amount
    finally:
        BANK.unlock(source, target)
