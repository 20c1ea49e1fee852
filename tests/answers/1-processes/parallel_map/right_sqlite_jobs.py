# right: a database holds the jobs; each worker takes the next one in a transaction of its own, until none is left
import os
import pickle
import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Process


def work(path, func):
    with closing(sqlite3.connect(path, timeout=600, isolation_level=None)) as base:
        while True:
            base.execute("begin immediate")
            row = base.execute("select number, item from job where state = 'new' order by number").fetchone()
            if row is not None:
                base.execute("update job set state = 'taken' where number = ?", row[:1])
            base.execute("commit")
            if row is None:
                return
            try:
                state, value = "done", func(pickle.loads(row[1]))
            except Exception as error:
                state, value = "failed", error
            base.execute("update job set state = ?, item = ? where number = ?", (state, pickle.dumps(value), row[0]))


def parallel_map(func, items, workers):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "jobs")
        with closing(sqlite3.connect(path)) as base, base:
            base.execute("create table job (number integer primary key, state text, item blob)")
            jobs = ((number, "new", pickle.dumps(item)) for number, item in enumerate(items))
            base.executemany("insert into job values (?, ?, ?)", jobs)
        processes = [Process(target=work, args=(path, func)) for _ in range(workers)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        results = []
        with closing(sqlite3.connect(path)) as base:
            for state, value in base.execute("select state, item from job order by number"):
                if state == "failed":
                    raise pickle.loads(value)
                results.append(pickle.loads(value))
        return results
