# right: the student's plain way: acquire, if, else, release, return, and the exception last of all
import threading


class Account:
    def __init__(self, balance):
        self.geld = balance
        self.schloss = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Betrag muss positiv sein")
        self.schloss.acquire()
        self.geld = self.geld + amount
        self.schloss.release()

    def withdraw(self, amount):
        ok = False
        self.schloss.acquire()
        if amount > 0 and self.geld >= amount:
            self.geld = self.geld - amount
            ok = True
        self.schloss.release()
        if ok == False:
            raise ValueError("nicht genug Geld")

    @property
    def balance(self):
        return self.geld
