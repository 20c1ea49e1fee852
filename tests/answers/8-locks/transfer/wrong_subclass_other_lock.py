# mistake: taking has the lock of the base class, giving that of the subclass
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Purse:
    def __init__(self, balance):
        self.__lock = threading.Lock()
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def take(self, amount):
        with self.__lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount


class Account(Purse):
    def __init__(self, balance):
        super().__init__(balance)
        self.__lock = threading.Lock()

    def give(self, amount):
        with self.__lock:
            self._balance += amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    source.take(amount)
    target.give(amount)
