# mistake: two totals changed under the lock; the reader subtracts them without it, and may read one old and one new
# fails: balance_consistent
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._paid_in = balance
        self._paid_out = 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._paid_in += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._paid_in - self._paid_out < amount:
                raise ValueError("balance too small")
            self._paid_out += amount

    @property
    def balance(self):
        return self._paid_in - self._paid_out
