"""Small random programs that share all kinds of things between their threads."""

from __future__ import annotations

import random

SHARED = """
import queue, threading, time
g = 0
class K: c = 0
class S:
    def __init__(s):
        s.x, s.y, s.items, s.d, s.flag, s.cells = 0, 0, [], {{}}, False, [0, 0]
        s.lock, s.sem, s.ev, s.q, s.cond = (threading.Lock(), threading.Semaphore(1), threading.Event(), queue.Queue(),
                                             threading.Condition())
def bump():
    global g
    g += 1
{works}
def main():
    s, logs = S(), [[] for _ in range({count})]
    threads = [threading.Thread(target=work, args=(s, log)) for work, log in zip([{names}], logs)]
    for t in threads: t.start()
    for t in threads: t.join()
    return [logs, s.x, s.y, s.items, sorted(s.d.items()), s.cells, g, K.c, s.q.qsize()]
"""
STATEMENTS = [
    "s.x += 1", "s.x = s.y + 1", "s.y = s.x", "log.append(s.x)", "log.append(len(s.items))", "s.items.append(s.x)",
    "s.items and log.append(s.items.pop())", "s.d['a'] = s.x", "log.append(s.d.get('a'))", "s.d['b'] = s.d.get('a', 0)",
    "bump()", "log.append(g)", "globals()['g'] = s.x", "with s.lock: s.x += 1", "with s.lock: log.append((s.x, s.y))",
    "s.sem.acquire(); s.x -= 1; s.sem.release()", "s.ev.set()", "s.ev.is_set() and log.append('set')", "s.q.put(s.x)",
    "s.q.empty() or log.append(s.q.get())", "with s.cond: s.cond.notify_all(); s.flag = True", "log.append(s.flag)",
    "log.append(s.lock.locked())", "if s.lock.acquire(False): s.y += 10; s.lock.release()",
    "for v in s.items: log.append(v)", "log.append(sum(s.items))", "s.items += [s.y]", "s.cells[0] += 1",
    "s.cells[1] = s.cells[0]", "log.append(list(s.cells))", "setattr(s, 'x', getattr(s, 'y') + 5)", "K.c += 1",
    "log.append(K.c)", "vars(s)['x'] = s.x * 2", "s.__dict__['y'] += 3", "s.ev.wait(0.1) and log.append('late')",
]  # fmt: skip


def drawn(seed: int) -> str:
    """A small program of two or three threads."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret
    count = dice.choice([2, 2, 3])
    pool = dice.sample(STATEMENTS, 5)
    works = [
        f"def work{k}(s, log):\n"
        + "".join(f"    {dice.choice(pool)}\n" for _ in range(dice.choice([1, 2]) + (count == 2)))
        for k in range(count)
    ]
    return SHARED.format(works="\n".join(works), count=count, names=", ".join(f"work{k}" for k in range(count)))
