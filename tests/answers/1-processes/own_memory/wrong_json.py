# mistake: the results travel as JSON, in which a tuple is a list and an exception is nothing at all
# fails: odd_values
import json
from multiprocessing import Pipe, Process


def child(func, items, conn):
    with conn:
        conn.send(json.dumps([func(item) for item in items]))


def map_in_child(func, items):
    a, b = Pipe(False)
    p = Process(target=child, args=(func, list(items), b))
    p.start()
    b.close()
    try:
        with a:
            return json.loads(a.recv())
    finally:
        p.join()
