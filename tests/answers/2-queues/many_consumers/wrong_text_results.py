# mistake: results come home as text lines in a file: numbers are texts then
# fails: every_result
import os
import tempfile
from multiprocessing import Process, Queue


def consumer(work, q, path):
    with open(path, "w") as file:
        while (item := q.get()) is not None:
            print(work(item), file=file)


def run(work, items, consumers):
    with tempfile.TemporaryDirectory() as folder:
        q, team = Queue(), []
        for number in range(consumers):
            p = Process(target=consumer, args=(work, q, os.path.join(folder, str(number))))
            p.start()
            team.append(p)
        for item in items:
            q.put(item)
        for _ in team:
            q.put(None)
        found = []
        for number, p in enumerate(team):
            p.join()
            with open(os.path.join(folder, str(number))) as file:
                found += file.read().splitlines()
    return found
