# right: the call lets an executor of its own do the work, and waits for it; locks in the order of id()
import threading
from concurrent.futures import ThreadPoolExecutor


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def _move(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, *more = sorted({id(source): source, id(target): target}.items())
    with first[1]._lock:
        for _, account in more:
            account._lock.acquire()
        try:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount
        finally:
            for _, account in more:
                account._lock.release()


def transfer(source, target, amount):
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(_move, source, target, amount).result()
