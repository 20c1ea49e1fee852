# right: each account gets a number of its own, handed out under a lock; the lower number is locked first
import threading


class Account:
    _numbering = threading.Lock()
    _last_number = 0

    def __init__(self, balance):
        with Account._numbering:
            Account._last_number += 1
            self.number = Account._last_number
        self.lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        with self.lock:
            return self._balance

    def __lt__(self, other):
        return self.number < other.number


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("nothing to transfer")
    accounts = sorted({source, target})
    for account in accounts:
        account.lock.acquire()
    try:
        if source._balance - amount < 0:
            raise ValueError("not enough money")
        source._balance -= amount
        target._balance += amount
    finally:
        for account in reversed(accounts):
            account.lock.release()
