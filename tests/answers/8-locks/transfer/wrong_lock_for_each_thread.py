# mistake: each thread has locks of its own for the accounts: nobody waits for anybody else
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import threading

mine = threading.local()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def lock_of(account):
    if not hasattr(mine, "locks"):
        mine.locks = {}
    return mine.locks.setdefault(id(account), threading.RLock())


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with lock_of(first), lock_of(second):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
