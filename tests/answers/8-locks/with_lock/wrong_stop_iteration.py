# mistake: withdraw is a generator used as a context manager, and refuses by not yielding: RuntimeError in place of ValueError
# fails: refuses
import contextlib
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def _enough(self, amount):
        with self._lock:
            if 0 < amount <= self._balance:
                yield

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._enough(amount):
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
