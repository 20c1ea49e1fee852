# mistake: a thread for each side: the ValueError ends a thread, and the other side has been done
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def deposit(self, amount):
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if amount <= 0 or self._balance < amount:
                raise ValueError("amount must be positive and covered")
            self._balance -= amount


def transfer(source, target, amount):
    sides = [
        threading.Thread(target=source.withdraw, args=(amount,)),
        threading.Thread(target=target.deposit, args=(amount,)),
    ]
    for side in sides:
        side.start()
    for side in sides:
        side.join()
