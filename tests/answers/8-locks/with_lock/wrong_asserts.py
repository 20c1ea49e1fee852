# mistake: assert in place of a ValueError
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        assert amount > 0, "amount must be positive"
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            assert 0 < amount <= self._balance, "amount must be positive and covered"
            self._balance -= amount

    @property
    def balance(self):
        with self._lock:
            return self._balance
