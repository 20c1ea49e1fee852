# right: a mutex made of raw locks handed from one waiting thread to the next
import threading
from collections import deque


class Turn:
    def __init__(self):
        self._short = threading.Lock()
        self._waiting = deque()
        self._taken = False

    def __enter__(self):
        with self._short:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Event()
            self._waiting.append(mine)
        mine.wait()

    def __exit__(self, *exc_info):
        with self._short:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False


class Account:
    def __init__(self, balance):
        self._turn = Turn()
        self._balance = balance

    def deposit(self, amount):
        with self._turn:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._balance += amount

    def withdraw(self, amount):
        with self._turn:
            if amount <= 0 or amount > self._balance:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount

    @property
    def balance(self):
        with self._turn:
            return self._balance
