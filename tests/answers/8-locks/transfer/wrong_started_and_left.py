# mistake: starts a thread that does the work, and does not wait for it
# fails: moves_money
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance


def _work(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        if 0 < amount <= source._balance:
            source._balance -= amount
            target._balance += amount


def transfer(source, target, amount):
    threading.Thread(target=_work, args=(source, target, amount)).start()
