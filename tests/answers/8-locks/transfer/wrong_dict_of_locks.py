# mistake: the locks lie in a dict by id(); it is looked into and added to in two steps
# fails: no_lost_update
# passes a naive stress test: yes
import threading

locks = {}


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def lock_of(account):
    try:
        return locks[id(account)]
    except KeyError:
        locks[id(account)] = threading.RLock()
        return locks[id(account)]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with lock_of(first), lock_of(second):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
