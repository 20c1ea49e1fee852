# right: over-careful: Listener and Client on a socket file with a key, exit code looked at as well
import os
import tempfile
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def child(func, items, address, key):
    results = []
    problem = None
    for item in items:
        try:
            results.append(func(item))
        except Exception as error:
            problem = error
            break
    with Client(address, authkey=key) as conn:
        conn.send(problem)
        conn.send(results)


def map_in_child(func, items):
    key = os.urandom(16)
    with tempfile.TemporaryDirectory() as folder, Listener(os.path.join(folder, "s"), authkey=key) as listener:
        process = Process(target=child, args=(func, list(items), listener.address, key))
        process.start()
        with listener.accept() as conn:
            problem = conn.recv()
            results = conn.recv()
        process.join()
    if problem is not None:
        raise problem
    if process.exitcode != 0:
        raise RuntimeError(process.exitcode)
    return results
