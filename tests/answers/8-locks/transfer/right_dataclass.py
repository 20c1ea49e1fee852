# right: a dataclass that is compared by identity, ordered by a serial number
import itertools
import threading
from dataclasses import dataclass, field

_numbers = itertools.count(1)
_numbers_lock = threading.Lock()


def next_number():
    with _numbers_lock:
        return next(_numbers)


@dataclass(eq=False)
class Account:
    balance: int
    number: int = field(default_factory=next_number, init=False)
    lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)


def transfer(source, target, amount):
    low, high = source, target
    if low.number > high.number:
        low, high = high, low
    with low.lock:
        if low is not high:
            high.lock.acquire()
        try:
            if not 0 < amount <= source.balance:
                raise ValueError(f"cannot transfer {amount}")
            source.balance -= amount
            target.balance += amount
        finally:
            if low is not high:
                high.lock.release()
