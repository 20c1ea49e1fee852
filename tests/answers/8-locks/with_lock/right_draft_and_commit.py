# right: a contextlib.contextmanager lends a draft of the state and stores it only if no exception came
import threading
from contextlib import contextmanager
from types import SimpleNamespace


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._state = SimpleNamespace(balance=balance)

    @contextmanager
    def _transaction(self):
        with self._lock:
            draft = SimpleNamespace(**vars(self._state))
            yield draft
            self._state = draft

    def deposit(self, amount):
        with self._transaction() as draft:
            draft.balance += amount
            if amount <= 0:
                raise ValueError("a deposit adds money")

    def withdraw(self, amount):
        with self._transaction() as draft:
            draft.balance -= amount
            if amount <= 0 or draft.balance < 0:
                raise ValueError("cannot withdraw that")

    @property
    def balance(self):
        return self._state.balance
