# right: requests lie in a mailbox; whoever has the lock serves all of them, in the order in which they came
import queue
import threading


class Account:
    """Requests go into a mailbox; whoever gets the lock serves all that lies there, others wait for their answer."""

    def __init__(self, balance):
        self._balance = balance
        self._requests = queue.SimpleQueue()
        self._serving = threading.Lock()

    def _ask(self, by):
        answer = queue.SimpleQueue()
        self._requests.put((by, answer))
        with self._serving:
            while not self._requests.empty():
                change, to = self._requests.get()
                ok = self._balance + change >= 0
                if ok:
                    self._balance += change
                to.put(ok)
        return answer.get()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._ask(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if not self._ask(-amount):
            raise ValueError("balance too small")

    @property
    def balance(self):
        return self._balance
