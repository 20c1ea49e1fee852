# mistake: the account keeps a thread that does all the work
# fails: deposits_and_withdraws
import queue
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._work = queue.Queue()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            amount, answer = self._work.get()
            if self._balance + amount >= 0:
                self._balance += amount
                answer.put(True)
            else:
                answer.put(False)

    def _ask(self, amount):
        answer = queue.Queue()
        self._work.put((amount, answer))
        if not answer.get():
            raise ValueError("balance too small")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._ask(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._ask(-amount)

    @property
    def balance(self):
        return self._balance
