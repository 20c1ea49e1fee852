# mistake: an Event as a lock: wait and clear are two steps
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._free = threading.Event()
        self._free.set()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._free.wait()
        self._free.clear()
        self._balance += amount
        self._free.set()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._free.wait()
        self._free.clear()
        try:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
        finally:
            self._free.set()

    @property
    def balance(self):
        return self._balance
