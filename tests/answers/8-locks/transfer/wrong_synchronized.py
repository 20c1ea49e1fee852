# mistake: a decorator makes one lock for the function transfer, in addition to those of the accounts
# fails: others_not_delayed
import functools
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance


def synchronized(function):
    lock = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args):
        with lock:
            return function(*args)

    return wrapper


@synchronized
def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with source._lock, target._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
