"""An update without a lock is lost in some schedule, however it is spelled; with a lock it never is."""

from __future__ import annotations

from typing import Any

import pytest

TWO = """
import threading

def both(work):
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""

SPELLINGS = {
    "augmented": """
class Counter:
    def __init__(self): self.n = 0
    def add(self): self.n += 1

def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "read, then write": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        n = self.n
        self.n = n + 1

def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "getattr and setattr": """
class Counter:
    n = 0

def main():
    counter = Counter()
    both(lambda: setattr(counter, "n", getattr(counter, "n") + 1))
    return counter.n
""",
    "__setattr__": """
class Counter:
    n = 0
    def add(self):
        object.__setattr__(self, "n", self.n + 1)

def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "__dict__": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        self.__dict__["n"] += 1

def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "vars": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        vars(self)["n"] = vars(self)["n"] + 1

def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "dictionary item": """
def main():
    counts = {"a": 0}
    def add():
        counts["a"] += 1
    both(add)
    return counts["a"]
""",
    "dictionary get": """
def main():
    counts = {"a": 0}
    def add():
        counts["a"] = counts.get("a", 0) + 1
    both(add)
    return counts["a"]
""",
    "dictionary update": """
def main():
    counts = {"a": 0}
    def add():
        counts.update(a=counts["a"] + 1)
    both(add)
    return counts["a"]
""",
    "defaultdict": """
from collections import defaultdict
def main():
    counts = defaultdict(int)
    def add():
        counts["a"] += 1
    both(add)
    return counts["a"]
""",
    "Counter": """
from collections import Counter
def main():
    counts = Counter()
    def add():
        counts["a"] += 1
    both(add)
    return counts["a"]
""",
    "list item": """
def main():
    cell = [0]
    def add():
        cell[0] += 1
    both(add)
    return cell[0]
""",
    "computed key": """
def main():
    cells = [0, 0]
    def where():
        return len(cells) - 1
    def add():
        cells[where()] += 1
    both(add)
    return cells[1]
""",
    "slice": """
def main():
    cells = [0, 0]
    def add():
        cells[0:1] = [cells[0] + 1]
    both(add)
    return cells[0]
""",
    "global": """
n = 0
def add():
    global n
    n += 1
def main():
    both(add)
    return n
""",
    "global, through globals()": """
n = 0
def add():
    globals()["n"] = n + 1
def main():
    both(add)
    return n
""",
    "global, through the module": """
import sys
n = 0
def add():
    me = sys.modules[__name__]
    me.n = me.n + 1
def main():
    both(add)
    return n
""",
    "closure": """
def main():
    n = 0
    def add():
        nonlocal n
        n += 1
    both(add)
    return n
""",
    "class attribute": """
class Counter:
    n = 0
    def add(self):
        Counter.n += 1
def main():
    both(Counter().add)
    return Counter.n
""",
    "class attribute, through type(self)": """
class Counter:
    n = 0
    def add(self):
        type(self).n = self.n + 1
def main():
    both(Counter().add)
    return Counter.n
""",
    "class method": """
class Counter:
    n = 0
    @classmethod
    def add(cls):
        cls.n += 1
def main():
    both(Counter.add)
    return Counter.n
""",
    "property": """
class Counter:
    def __init__(self): self._n = 0
    @property
    def n(self): return self._n
    @n.setter
    def n(self, value): self._n = value
    def add(self): self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "property with a lock in each half": """
class Counter:
    def __init__(self):
        self._n = 0
        self._lock = threading.Lock()
    @property
    def n(self):
        with self._lock: return self._n
    @n.setter
    def n(self, value):
        with self._lock: self._n = value
    def add(self): self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "slots": """
class Counter:
    __slots__ = ("n",)
    def __init__(self): self.n = 0
    def add(self): self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "private": """
class Counter:
    def __init__(self): self.__n = 0
    def add(self): self.__n += 1
    def get(self): return self.__n
def main():
    counter = Counter()
    both(counter.add)
    return counter.get()
""",
    "dataclass": """
from dataclasses import dataclass
@dataclass
class Counter:
    n: int = 0
def main():
    counter = Counter()
    def add():
        counter.n = counter.n + 1
    both(add)
    return counter.n
""",
    "in-place operator of its own": """
class Money:
    def __init__(self): self.cents = 0
    def __iadd__(self, other):
        self.cents = self.cents + other
        return self
def main():
    purse = Money()
    def add():
        nonlocal purse
        purse += 1
    both(add)
    return purse.cents
""",
    "a tuple": """
class Pair:
    def __init__(self): self.a, self.b = 0, 0
    def add(self): self.a, self.b = self.a + 1, self.b + 1
def main():
    pair = Pair()
    both(pair.add)
    return pair.a
""",
    "walrus": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        if (n := self.n) >= 0:
            self.n = n + 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "a new lock for each call": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        with threading.Lock():
            self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "read outside of the lock": """
class Counter:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()
    def add(self):
        n = self.n
        with self.lock:
            self.n = n + 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "a lock that is made late": """
class Counter:
    lock = None
    def __init__(self): self.n = 0
    def add(self):
        if self.lock is None:
            self.lock = threading.Lock()
        with self.lock:
            self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "a lock taken without waiting": """
class Counter:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()
    def add(self):
        got = self.lock.acquire(blocking=False)
        self.n += 1
        if got: self.lock.release()
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "thread-local lock": """
class Counter:
    def __init__(self):
        self.n = 0
        self.mine = threading.local()
    def add(self):
        self.mine.lock = threading.Lock()
        with self.mine.lock:
            self.n += 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "a subclass of dict": """
class Counts(dict):
    def __missing__(self, key): return 0
    def add(self): self["a"] += 1
def main():
    counts = Counts()
    both(counts.add)
    return counts["a"]
""",
    "a subclass of dict that calls super": """
class Counts(dict):
    def __getitem__(self, key): return super().get(key, 0)
    def __setitem__(self, key, value): super().__setitem__(key, value)
    def add(self): self["a"] += 1
def main():
    counts = Counts()
    both(counts.add)
    return counts["a"]
""",
    "source at run time": """
n = 0
def main():
    def add():
        exec("global n; n = n + 1")
    both(add)
    return n
""",
    "source at run time, in a namespace": """
def main():
    space = {"n": 0}
    both(lambda: exec("n += 1", space))
    return space["n"]
""",
    "descriptor": """
class Field:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, thing, kind=None): return getattr(thing, self.name, 0)
    def __set__(self, thing, value): setattr(thing, self.name, value)
class Counter:
    n = Field()
def main():
    counter = Counter()
    def add(): counter.n += 1
    both(add)
    return counter.n
""",
    "generator": """
class Ids:
    def __init__(self): self.n = 0
    def __iter__(self):
        while True:
            self.n = self.n + 1
            yield self.n
def main():
    ids = Ids()
    both(lambda: next(iter(ids)))
    return ids.n
""",
    "a method bound beforehand": """
def main():
    counts = {"n": 0}
    get, put = counts.get, counts.__setitem__
    both(lambda: put("n", get("n") + 1))
    return counts["n"]
""",
    "a decorator that takes another lock": """
import functools
def locked(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        with threading.Lock():
            return method(self, *args)
    return wrapper
class Counter:
    n = 0
    @locked
    def add(self): self.n = self.n + 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "an attribute of a function": """
def add(): add.n = add.n + 1
add.n = 0
def main():
    both(add)
    return add.n
""",
    "match": """
class Counter:
    def __init__(self): self.n = 0
    def add(self):
        match self.n:
            case int(n):
                self.n = n + 1
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "comprehension": """
class Counter:
    def __init__(self): self.n = 0
    def add(self): [setattr(self, "n", k + 1) for k in [self.n]]
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
    "with statement of its own": """
class Counter:
    def __init__(self): self.n = 0
    def __enter__(self): return self.n
    def __exit__(self, *error): self.n = self.last + 1
    def add(self):
        with self as n:
            self.last = n
def main():
    counter = Counter()
    both(counter.add)
    return counter.n
""",
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_an_update_without_a_lock_is_lost(look: Any, name: str) -> None:
    found = look(TWO + SPELLINGS[name], 2)
    assert found.verdict == "failed", found
    assert found.observation == {"returned": 1}
    assert found.replayed


@pytest.mark.parametrize("name", SPELLINGS)
@pytest.mark.parametrize("seed", range(2))
def test_it_is_found_by_random_walks_alone_whatever_the_seed(look: Any, name: str, seed: int) -> None:
    found = look(TWO + SPELLINGS[name], 2, seed=seed * 1000, bounded=0, shrink=0)
    assert found.verdict == "failed", found


@pytest.mark.parametrize("name", SPELLINGS)
def test_under_one_lock_none_is_lost(look: Any, name: str) -> None:
    guarded = TWO.replace("def both(work):", "def both(work_alone):\n    lock = threading.Lock()\n    def work():\n"
                                             "        with lock: work_alone()")  # fmt: skip
    found = look(guarded + SPELLINGS[name], 2)
    assert found.verdict == "passed", found
    assert "every schedule was tried" in found.bound
