"""Containers and other objects of the library's, whose own code has no hooks: what is done with them is seen all the same."""

# ruff: noqa: E501 - programs under test, one to an entry

from __future__ import annotations

from typing import Any

import pytest

HEAD = """
import array, collections, contextlib, io, itertools, os, queue, random, threading, time, weakref
from threading import Thread, Lock

def together(*works):
    threads = [Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

class Key:
    n = 0
"""

LOCKS = """
locks = MAP
class Keys:
    one = Key()
def lock_of(key):
    LOOKUP
def main():
    key, n = Keys.one, [0]
    def add():
        with lock_of(key):
            n[0] += 1
    together(add, add)
    return n[0]
"""
LOOKUPS = {
    "in": "if key not in locks: locks[key] = Lock()\n    return locks[key]",
    "get": "lock = locks.get(key)\n    if lock is None: lock = locks[key] = Lock()\n    return lock",
    "except": "try: return locks[key]\n    except KeyError: locks[key] = Lock()\n    return locks[key]",
    "keys": "if key not in locks.keys(): locks.update({key: Lock()})\n    return locks[key]",
    "len": "if not len(locks): locks[key] = Lock()\n    return locks[key]",
    "pop": "lock = locks.pop(key, None) or Lock()\n    locks[key] = lock\n    return lock",
}
MAPS = {
    "dict": "{}",
    "OrderedDict": "collections.OrderedDict()",
    "defaultdict": "collections.defaultdict()",
    "WeakKeyDictionary": "weakref.WeakKeyDictionary()",
    "UserDict": "collections.UserDict()",
    "ChainMap": "collections.ChainMap()",
    "own UserDict": "type('Own', (collections.UserDict,), {})()",
}


@pytest.mark.parametrize("lookup", LOOKUPS)
@pytest.mark.parametrize("kind", MAPS)
def test_locks_made_when_needed_without_a_guard(look: Any, kind: str, lookup: str) -> None:
    found = look(HEAD + LOCKS.replace("MAP", MAPS[kind]).replace("LOOKUP", LOOKUPS[lookup]), 2)
    assert found.verdict == "failed", found
    assert found.trace


@pytest.mark.parametrize("kind", MAPS)
@pytest.mark.parametrize(
    "lookup",
    [
        "return locks.setdefault(key, Lock())",
        "with guard:\n        if key not in locks: locks[key] = Lock()\n        return locks[key]",
    ],
)
def test_locks_made_when_needed_in_one_step_or_with_a_guard(look: Any, kind: str, lookup: str) -> None:
    text = (
        LOCKS.replace("MAP", MAPS[kind]).replace("LOOKUP", lookup).replace("class Keys", "guard = Lock()\nclass Keys")
    )
    found = look(HEAD + text, 2, bounded=60, walks=10, pct=10)
    assert found.verdict == "passed", found


WRONG: dict[str, tuple[str, str, str, object]] = {
    "a counter's update": ("c = collections.Counter()", "if not c: c.update('a')", "c.total() if hasattr(c, 'total') else sum(c.values())", 1),
    "a counter's element": ("c = collections.Counter()", "c['a'] += 1", "c['a']", 2),
    "a counter's subtract": ("c = collections.Counter(a=1)", "c['a'] > 0 and c.subtract('a')", "c['a']", 0),
    "a list in a box": ("u = collections.UserList()", "if not u: u.append(1)", "len(u)", 1),
    "a list in a box, its data": ("u = collections.UserList()", "if not u.data: u.append(1)", "len(u)", 1),
    "an array": ("a = array.array('i')", "if not len(a): a.append(1)", "len(a)", 1),
    "an array's element": ("a = array.array('i', [0])", "a[0] += 1", "a[0]", 2),
    "bytes": ("b = bytearray()", "if not b: b.extend(b'a')", "len(b)", 1),
    "the environment": ("os.environ.pop('N', None)", "os.environ['N'] = os.environ.get('N', '') + '1'", "os.environ['N']", "11"),
    "a weak set": ("s, k = weakref.WeakSet(), Key()", "if k not in s: s.add(k); k.n = k.n + 1", "k.n", 1),
    "a deque's end": ("d = collections.deque([1])", "if d: d.pop()", "len(d)", 0),
    "a text": ("t = io.StringIO()", "if not t.getvalue(): t.write('a')", "t.getvalue()", "a"),
    "a chain of maps": ("m = collections.ChainMap({'n': 0}, {})", "m['n'] = m['n'] + 1", "m['n']", 2),
    "a queue's insides": ("q = queue.Queue(); q.put(5)", "if len(q.queue): q.get_nowait()", "q.qsize()", 0),
    "a queue's first item": ("q = queue.Queue(); q.put(5); q.put(6)", "got.append(q.queue[0]); q.get()", "sorted(got)", [5, 6]),
    "a semaphore's value": ("s = threading.Semaphore(1)", "if s._value: s.acquire(blocking=False) or got.append('late')", "got", []),
    "a counter that iterates": ("c = itertools.count(); last = [0]", "n = next(c); last[0] = n", "last[0]", 1),
    "a map's items": ("m = weakref.WeakValueDictionary(); k = Key()", "if not list(m.items()): m[1] = k; got.append(1)", "got", [1]),
    "an ordered map's end": ("m = collections.OrderedDict(a=1, b=2)", "m.move_to_end(next(iter(m)))", "list(m)", ["a", "b"]),
    "a default list": ("m = collections.defaultdict(list)", "m['a'] or m['a'].append(1)", "m['a']", [1]),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_looking_first_and_changing_then_is_found(look: Any, name: str) -> None:
    before, work, result, expected = WRONG[name]
    found = look(HEAD + f"""
def main():
    got = []
    {before}
    def work():
        {work}
    together(work, work)
    return {result}
""", expected)  # fmt: skip
    assert found.verdict == "failed", found
    assert found.trace
