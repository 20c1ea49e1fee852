# mistake: a contextlib.contextmanager catches the ValueError and does not raise it again
# fails: refuses
import contextlib
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._mutex = threading.Lock()

    @contextlib.contextmanager
    def _safely(self):
        self._mutex.acquire()
        try:
            yield
        except ValueError as error:
            print("refused:", error)
        finally:
            self._mutex.release()

    def deposit(self, amount):
        with self._safely():
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._balance += amount

    def withdraw(self, amount):
        with self._safely():
            if amount <= 0 or amount > self._balance:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
