# right: the balance lies as text in a pipe; one RLock of a helper class keeps everybody else from reading it
import os
import select


class Account:
    def __init__(self, balance):
        self._r, self._w = os.pipe()
        self._put(balance)

    def __del__(self):
        os.close(self._r)
        os.close(self._w)

    def _put(self, balance):
        os.write(self._w, b"%d\n" % balance)

    def _take(self):
        text = b""
        while not text.endswith(b"\n"):
            text += os.read(self._r, 1)
            if len(text) == 1:
                continue
        return int(text)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be above 0")
        with _Turn(self):
            self._put(self._take() + amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be above 0")
        with _Turn(self):
            balance = self._take()
            if amount > balance:
                self._put(balance)
                raise ValueError("balance too small")
            self._put(balance - amount)

    @property
    def balance(self):
        with _Turn(self):
            balance = self._take()
            self._put(balance)
        return balance


class _Turn:
    import threading

    _all = threading.RLock()

    def __init__(self, account):
        self.account = account

    def __enter__(self):
        self._all.acquire()
        select.select([self.account._r], [], [], 0)

    def __exit__(self, *exc):
        self._all.release()
