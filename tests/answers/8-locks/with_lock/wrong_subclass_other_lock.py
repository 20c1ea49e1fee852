# mistake: base class and subclass have a lock each, under different names
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Basic:
    def __init__(self, balance):
        self.__lock = threading.Lock()
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self.__lock:
            self._balance += amount

    @property
    def balance(self):
        return self._balance


class Account(Basic):
    def __init__(self, balance):
        super().__init__(balance)
        self.__lock = threading.Lock()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self.__lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount
