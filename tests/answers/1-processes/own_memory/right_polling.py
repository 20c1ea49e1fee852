# right: old-fashioned: asks again and again with a short timeout, and gives up when the child has died
import queue
from multiprocessing import Process, Queue


def child(func, items, out):
    for number, item in enumerate(items):
        out.put((number, func(item)))


def map_in_child(func, items):
    items = list(items)
    out = Queue()
    p = Process(target=child, args=(func, items, out))
    p.start()
    results = {}
    while len(results) < len(items):
        dead = not p.is_alive()
        try:
            while True:
                number, result = out.get(timeout=0.05)
                results[number] = result
        except queue.Empty:
            if dead and len(results) < len(items):
                p.join()
                raise RuntimeError("the child died")
    p.join()
    return [results[number] for number in range(len(items))]
