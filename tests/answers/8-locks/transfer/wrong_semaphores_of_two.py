# mistake: semaphores of two let an account be used by two transfers, so that one to itself does not wait
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._permits = threading.Semaphore(2)

    @property
    def balance(self):
        return self._balance


gate = threading.Lock()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with gate:
        source._permits.acquire()
        target._permits.acquire()
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        source._permits.release()
        target._permits.release()
