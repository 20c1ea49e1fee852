# mistake: a semaphore with one permit for all transfers
# fails: others_not_delayed
import threading


class Account:
    def __init__(self, balance):
        self.__balance = balance

    def _get(self):
        return self.__balance

    def _set(self, new):
        self.__balance = new

    _balance = property(_get, _set)
    balance = property(_get)


waiter = threading.BoundedSemaphore(1)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    waiter.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        waiter.release()
