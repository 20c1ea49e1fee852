# mistake: the global lock round the taking of the two locks is held until the money has moved
# fails: others_not_delayed
# passes a naive stress test: yes
import threading

gate = threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with gate, source._lock, target._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
