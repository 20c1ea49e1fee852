# right: reserves the amount at the source, pays it in at the target, and only then books it out; one lock at a time
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._booked = balance
        self._reserved = 0

    @property
    def balance(self):
        with self._lock:
            return self._booked

    def reserve(self, amount):
        with self._lock:
            if self._booked - self._reserved < amount:
                raise ValueError("balance too small")
            self._reserved += amount

    def book_out(self, amount):
        with self._lock:
            self._reserved -= amount
            self._booked -= amount

    def book_in(self, amount):
        with self._lock:
            self._booked += amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    source.reserve(amount)
    target.book_in(amount)
    source.book_out(amount)
