# right: a class decorator finds the public methods and properties and puts the lock round them
import functools
import threading


def monitor(cls):
    def guarded(function):
        @functools.wraps(function)
        def wrapper(self, *args):
            with self._monitor:
                return function(self, *args)

        return wrapper

    original_init = cls.__init__

    @functools.wraps(original_init)
    def __init__(self, *args, **kwargs):
        self._monitor = threading.RLock()
        original_init(self, *args, **kwargs)

    cls.__init__ = __init__
    for name, member in list(vars(cls).items()):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            setattr(cls, name, property(guarded(member.fget)))
        elif callable(member):
            setattr(cls, name, guarded(member))
    return cls


@monitor
class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        if amount > self.balance:
            raise ValueError("balance")
        self._balance -= amount

    @property
    def balance(self):
        return self._balance
