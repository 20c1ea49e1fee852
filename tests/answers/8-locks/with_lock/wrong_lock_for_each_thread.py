# mistake: a lock for each thread (threading.local): every thread waits only for itself
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import threading


class Locks(threading.local):
    def __init__(self):
        self.mine = threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._locks = Locks()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._locks.mine:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._locks.mine:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
