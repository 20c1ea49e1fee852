# mistake: each account keeps a thread of its own, which books what lies in its queue
# fails: moves_money
import queue
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._orders = queue.Queue()
        threading.Thread(target=self._clerk, daemon=True).start()

    def _clerk(self):
        while True:
            kind, amount, answer = self._orders.get()
            if kind == "withdraw" and amount > self._balance:
                answer.put(-1)
            else:
                self._balance += amount if kind == "deposit" else -amount if kind == "withdraw" else 0
                answer.put(self._balance)

    def ask(self, kind, amount=0):
        answer = queue.SimpleQueue()
        self._orders.put((kind, amount, answer))
        return answer.get()

    @property
    def balance(self):
        return self.ask("look")


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source.ask("withdraw", amount) < 0:
        raise ValueError("balance too small")
    target.ask("deposit", amount)
