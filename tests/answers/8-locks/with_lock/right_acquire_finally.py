# right: acquire, try, finally release; everything inside, the reader too
from threading import Lock


class Account:
    def __init__(self, balance):
        self.lock = Lock()
        self.money = balance

    def deposit(self, amount):
        self.lock.acquire()
        try:
            if amount <= 0:
                raise ValueError(amount)
            self.money = self.money + amount
        finally:
            self.lock.release()

    def withdraw(self, amount):
        self.lock.acquire()
        try:
            if amount <= 0 or amount > self.money:
                raise ValueError(amount)
            self.money = self.money - amount
        finally:
            self.lock.release()

    @property
    def balance(self):
        self.lock.acquire()
        try:
            return self.money
        finally:
            self.lock.release()
