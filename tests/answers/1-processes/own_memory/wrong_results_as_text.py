# mistake: sends repr() of the results and reads it with eval: most values have no such text
# fails: odd_values
from multiprocessing import Pipe, Process


def child(func, items, conn):
    conn.send_bytes(repr([func(item) for item in items]).encode())
    conn.close()


def map_in_child(func, items):
    here, there = Pipe(False)
    process = Process(target=child, args=(func, list(items), there))
    process.start()
    there.close()
    try:
        return eval(here.recv_bytes().decode())
    finally:
        here.close()
        process.join()
