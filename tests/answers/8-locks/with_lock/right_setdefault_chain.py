# right: no lock: dict.setdefault decides whose state follows which; a state that was once there stays
class Account:
    def __init__(self, balance):
        self._states = {0: (self, balance)}

    def _last(self):
        number = len(self._states) - 1
        return number, self._states[number][1]

    @property
    def balance(self):
        return self._last()[1]

    def _change(self, by):
        me = object()
        while True:
            number, balance = self._last()
            if balance + by < 0:
                raise ValueError("balance too small")
            if self._states.setdefault(number + 1, (me, balance + by))[0] is me:
                return

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("not above 0")
        self._change(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("not above 0")
        self._change(-amount)
