# right: the child keeps what it consumed in a database file, the caller selects it after the join
import os
import pickle
import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


class Table:
    def __init__(self, database):
        self.database = database

    def put(self, item):
        self.database.execute("INSERT INTO consumed (item) VALUES (?)", (pickle.dumps(item),))


def consume_into(q, path):
    with closing(sqlite3.connect(path)) as database, database:
        consumer(q, Table(database))


def run(items):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "consumed.db")
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE consumed (place INTEGER PRIMARY KEY, item BLOB)")
        q = Queue()
        child = Process(target=consume_into, args=(q, path))
        child.start()
        producer(items, q)
        child.join()
        with closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT item FROM consumed ORDER BY place").fetchall()
    return [pickle.loads(blob) for (blob,) in rows]
