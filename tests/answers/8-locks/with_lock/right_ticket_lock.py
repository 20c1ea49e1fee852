# right: a ticket lock of its own: tickets are handed out and called in order
import threading


class TicketLock:
    def __init__(self):
        self._called = threading.Condition()
        self._next_ticket = 0
        self._now_serving = 0

    def __enter__(self):
        with self._called:
            ticket = self._next_ticket
            self._next_ticket += 1
            self._called.wait_for(lambda: self._now_serving == ticket)

    def __exit__(self, *exc_info):
        with self._called:
            self._now_serving += 1
            self._called.notify_all()


class Account:
    def __init__(self, balance):
        self._queue = TicketLock()
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        with self._queue:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        with self._queue:
            if amount > self._balance:
                raise ValueError(amount)
            self._balance -= amount

    @property
    def balance(self):
        return self._balance
