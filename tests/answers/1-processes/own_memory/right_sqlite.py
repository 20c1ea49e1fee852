# right: the child writes each pickled result into a database of one table, in one transaction
import os
import pickle
import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Process


def fill(path, func, items):
    with closing(sqlite3.connect(path)) as base, base:
        for number, item in enumerate(items):
            base.execute("insert into result values (?, ?)", (number, pickle.dumps(func(item))))


def map_in_child(func, items):
    items = [*items]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "results")
        with closing(sqlite3.connect(path)) as base, base:
            base.execute("create table result (number integer primary key, value blob)")
        process = Process(target=fill, args=(path, func, items))
        process.start()
        process.join()
        if process.exitcode:
            raise RuntimeError(f"the child ended with exit code {process.exitcode}")
        with closing(sqlite3.connect(path)) as base:
            return [pickle.loads(value) for (value,) in base.execute("select value from result order by number")]
